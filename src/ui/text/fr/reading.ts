import type { reading as source } from '../en/reading.ts';

export const reading: Record<keyof typeof source, string> = {
  'reading.heading': 'Qu’est-⁠ce qui pesait le plus pour {name} ?',
  'reading.how': 'Touchez les articles dans l’ordre de leur poids pour eux, le plus lourd d’abord.',
  'reading.stop': 'Laissez de côté ce que vous ne savez pas.',
  'reading.row': '{place, plural, =0 {{title}, non classé} other {{title}, numéro #}}',
  'reading.placed': '{title} : numéro {place}.',
  'reading.takenOut': '{title} est retiré.',
  'reading.up': 'Monter',
  'reading.down': 'Descendre',
  'reading.upOf': 'Monter : {title}',
  'reading.downOf': 'Descendre : {title}',
  'reading.unplaced': 'non classé',
  'reading.skip': 'Passer',
  'reading.give': 'Voilà comment je les lis',
  'reading.empty': 'Classez au moins un article, ou passez.',
  'reading.yours': 'Votre ordre',
  'reading.truth': 'Leur ordre, {name}',
  'reading.later': 'Les indices, heure par heure, sont sous « Les deux instructions ».',
  'reading.clues': 'Ce que dit votre carnet',
  'reading.noClues': 'Votre carnet ne dit rien d’eux.',
  'reading.nth':
    '{n, plural, =1 {premier} =2 {deuxième} =3 {troisième} =4 {quatrième} =5 {cinquième} =6 {sixième} =7 {septième} =8 {huitième} other {numéro #}}',
  'reading.right':
    '{right, plural, =0 {Aucun} =1 {Un} =2 {Deux} =3 {Trois} =4 {Quatre} =5 {Cinq} =6 {Six} =7 {Sept} other {#}} sur {of, plural, =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} other {#}} {right, plural, =0 {à sa place} =1 {à sa place} other {à leur place}}.',
  'reading.exactly':
    '{who, select, you {Vous avez lu {name} sans une faute.} them {Ils vous ont lu sans une faute.} other {Tout l’ordre de {name} pouvait se lire à la table.}}',
  'reading.most':
    '{who, select, you {Vous n’avez pas vu que « {title} » pesait le plus : vous l’aviez {read}.} them {Ils n’ont pas vu que « {title} » pesait le plus pour vous : ils l’avaient {read}.} other {Ce que les gestes cachaient : « {title} » pesait le plus. Ils le donnaient {read}.}}',
  'reading.more':
    '{who, select, you {« {title} » pesait plus que vous ne pensiez : {place}, et non {read}.} them {« {title} » pesait pour vous plus qu’ils ne pensaient : {place}, et non {read}.} other {« {title} » pesait plus que les gestes ne le disaient : {place}, et non {read}.}}',
  'reading.less':
    '{who, select, you {« {title} » pesait moins que vous ne pensiez : {place}, et non {read}.} them {« {title} » pesait pour vous moins qu’ils ne pensaient : {place}, et non {read}.} other {« {title} » pesait moins que les gestes ne le disaient : {place}, et non {read}.}}',
  'reading.least':
    '{who, select, you {Vous aviez « {title} » {read} ; rien ne pesait moins pour eux.} them {Ils avaient « {title} » {read} ; rien ne pesait moins pour vous.} other {Les gestes donnaient « {title} » {read} ; rien ne pesait moins.}}',
  'reading.leftOut':
    '{who, select, you {Vous n’avez pas classé « {title} » ; pour eux, c’était le {place}.} them {Ils n’ont pas su classer « {title} » ; pour vous, c’était le {place}.} other {Rien ne disait où classer « {title} » ; c’était le {place}.}}',
  'reading.section':
    '{who, select, you {Comment vous avez lu {name}} them {Ce qu’ils en étaient venus à croire de vous} other {Comment {by} pouvait lire {name}}}',
  'reading.head.weight': 'poids',
  'reading.head.believed': '{who, select, them {cru} other {dit}}',
  'reading.head.place': 'votre rang',
  'reading.rows':
    'Points sur 100. {who, select, them {« Cru » : ce que disaient leurs notes.} other {« Dit » : ce qu’aurait conclu un lecteur attentif de chaque geste.}} Ouvrez une ligne pour voir ce qui le disait.',
  'reading.nothingTold': 'Rien de dit ni de fait n’en parlait.',
  'reading.told.statement': '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} ouvert la journée dessus.',
  'reading.told.answer':
    '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} répondu que cela compte {matters, select, 1 {peu} 3 {beaucoup} other {assez}}{lie, select, true {. C’était faux.} other {.}}',
  'reading.told.evasion': '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} esquivé la question.',
  'reading.told.disclosure':
    '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} confié que cela compte {matters, select, 1 {peu} 3 {beaucoup} other {assez}}{lie, select, true {. C’était faux.} other {.}}',
  'reading.told.decline':
    '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} refusé une offre à cause de cela.',
  'reading.told.hold': '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} tenu bon dessus.',
  'reading.told.warning': '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} averti à ce sujet.',
  'reading.told.reply':
    '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} répondu {warmth, select, warm {chaleureusement} lukewarm {sans chaleur} other {froidement}} à une idée qui le contenait.',
  'reading.told.fact':
    '{matters, select, 0 {On a découvert une ligne rouge à ce sujet.} 1 {On a appris que cela compte peu.} 3 {On a appris que cela compte beaucoup.} other {On a appris que cela compte assez.}}',
  'reading.told.kept': '{who, select, you {Vous l’avez} them {Ils l’ont} other {{name} l’a}} déposé tel quel.',
  'reading.told.moved': '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} bougé dessus.',
  'reading.d.yours': 'Justesse de votre ordre : 0, le hasard ; 1, exact',
  'reading.d.believed':
    '{who, select, them {Justesse du leur, sur vous} other {Justesse d’un lecteur attentif}} : 0, le hasard ; 1, exact',
  'reading.d.none': 'aucun ordre',
  'reading.d.means':
    'Prenez deux articles : dans le bon ordre, ou à l’envers ? Les paires justes moins les fausses, sur toutes les paires. Une paire non départagée compte comme le hasard : pour rien. 1 est exact, 0 le hasard, −1 l’inverse.',
  'reading.d.count': '({concordant} − {discordant}) ÷ {pairs} = {d}.',
  'reading.d.term':
    'Terme de métier : corrélation des rangs, d de Somers. Somers, American Sociological Review 27, 1962.',
  'reading.fit.means': 'Les poids eux-mêmes, et non leur seul ordre : à quel point ils s’alignent sur les vrais.',
  'reading.fit.count': 'ρ = {fit}.',
  'reading.fit.term': 'Terme de métier : corrélation. Pearson, Proceedings of the Royal Society 58, 1895.',
  'reading.day': 'Ce que les gestes avaient dit de l’ordre de {name}, d’heure en heure',
  'reading.day.exact': 'l’ordre vrai',
  'reading.day.chance': 'le hasard',
  'reading.day.yours': 'votre ordre {d}',
  'reading.telling': 'Le plus parlant :',
};
