import type { lessons as source } from '../en/lessons.ts';

export const lessons: Record<keyof typeof source, string> = {
  'debrief.lessons': 'Leçons',

  'reckoning.open': 'Méthode',

  'worth.count': '{capital} : {sum}',
  'worth.means':
    'Le poids de chaque article fois ce que son texte vaut pour ce camp, de 0 à 1, dans l’ordre du jour ; puis ce que les textes valent ensemble.',
  'worth.term':
    'Terme de métier : utilité additive à plusieurs attributs. Keeney et Raiffa, Decisions with Multiple Objectives, 1976.',

  'lessons.counting': 'Relecture de la journée.',
  'lessons.temper.never':
    '{who, select, you {Vous n’avez jamais cédé.} them {Ils n’ont jamais cédé.} other {{name} n’a jamais cédé.}}',
  'lessons.temper.late':
    '{who, select, you {Vous avez tenu, puis cédé tard.} them {Ils ont tenu, puis cédé tard.} other {{name} a tenu, puis cédé tard.}}',
  'lessons.temper.steady':
    '{who, select, you {Vous avez cédé pas à pas.} them {Ils ont cédé pas à pas.} other {{name} a cédé pas à pas.}}',
  'lessons.temper.early':
    '{who, select, you {Vous avez cédé tôt.} them {Ils ont cédé tôt.} other {{name} a cédé tôt.}}',
  'lessons.temper.firm':
    '{who, select, you {Vous n’avez guère quitté {end}.} them {Ils n’ont guère quitté {end}.} other {{name} n’a guère quitté {end}.}}',
  'lessons.temper.leaps':
    '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} commencé à {start}{rise, plural, =0 {} other {, touché {low}}} et fini à {end}.',
  'lessons.temper.silent':
    '{who, select, you {Vous n’avez guère fait d’offres.} them {Ils n’ont guère fait d’offres.} other {{name} n’a guère fait d’offres.}}',
  'lessons.both.never': 'Personne n’a jamais cédé.',
  'lessons.both.late': 'Les deux ont tenu, puis cédé tard.',
  'lessons.both.steady': 'Les deux ont cédé pas à pas.',
  'lessons.both.early': 'Les deux ont cédé tôt.',
  'lessons.both.firm': 'Ni l’un ni l’autre n’a beaucoup bougé.',
  'lessons.both.leaps': 'Les deux ont avancé par bonds.',
  'lessons.both.silent': 'Il n’y a guère eu d’offres.',

  'lessons.asking': 'Ce que chaque camp demandait',
  'lessons.asking.note':
    'La valeur de tout ce qu’un camp demandait, pour ce camp. Plein : déposé. Contour : évoqué dans le couloir. Entrelacé : paraphé. Tirets : la courbe la plus proche.',
  'lessons.fit': 'e = {e}',
  'lessons.lane': '{who, select, you {vos offres} them {leurs offres} other {offres de {name}}}',
  'lessons.step': '{time}. {who, select, you {Vous} them {Eux} other {{name}}} : {step}. {change}. {back}.',
  'lessons.change':
    '{a} {who, select, you {pour vous} other {pour {nameA}}}, {b} {who, select, you {pour eux} other {pour {nameB}}}',
  'lessons.steps': 'Ce qu’une offre changeait',
  'lessons.steps.note': 'Vers la droite : mieux pour qui offre. Vers le haut : mieux pour l’autre.',
  'step.fortunate': 'double gain',
  'step.fortunate.about': 'mieux pour les deux',
  'step.selfish': 'égoïste',
  'step.selfish.about': 'mieux pour soi seul',
  'step.concession': 'concession',
  'step.concession.about': 'moins pour soi, pas moins pour l’autre',
  'step.nice': 'aimable',
  'step.nice.about': 'mieux pour l’autre, sans frais',
  'step.silent': 'sans effet',
  'step.silent.about': 'rien de neuf',
  'step.unfortunate': 'double perte',
  'step.unfortunate.about': 'moins pour l’autre, pas plus pour soi',
  'step.short': 'mieux pour les deux que le texte d’avant',
  'step.short.about': 'mais partir valait encore mieux pour l’un, ou une ligne rouge était franchie',
  'lessons.table': 'La même chose en tableau',
  'lessons.table.offer': 'Offre',
  'lessons.table.asked': 'Valeur pour {capital} de tout ce qui est demandé',
  'lessons.table.step': 'Pas',

  'pace.steps':
    '{count, plural, =0 {{who, select, you {Vous n’avez rien proposé vous-même : la ligne est votre position du matin, puis ce que vous avez accepté.} them {Ils n’ont rien proposé eux-mêmes : leur ligne est leur position du matin, puis ce qu’ils ont accepté.} other {{name} n’a rien proposé : sa ligne est sa position du matin, puis ce qu’elle a accepté.}}} one {Sur une offre,} other {Sur # offres,}}{count, plural, =0 {} other {{giving, plural, =0 { aucune n’a} one { une a} other { # ont}} donné quelque chose {who, select, you {à l’autre camp} them {à votre camp} other {à l’autre camp}}.}}',
  'pace.curve':
    '{temper, select, late {{who, select, you {Vous avez} them {Ils ont} other {{name} a}} cédé tard (e = {e}, en Boulware).} early {{who, select, you {Vous avez} them {Ils ont} other {{name} a}} cédé tôt (e = {e}, en conciliant).} steady {{who, select, you {Vous avez} them {Ils ont} other {{name} a}} cédé régulièrement (e = {e}, presque en ligne droite).} never {{who, select, you {Vous n’avez} them {Ils n’ont} other {{name} n’a}} jamais demandé moins que le matin.} firm {{who, select, you {Vous n’avez} them {Ils n’ont} other {{name} n’a}} guère quitté {end}.} leaps {{who, select, you {Vous avez} them {Ils ont} other {{name} a}} commencé à {start}{rise, plural, =0 {} other {, touché {low}}} et fini à {end} : par bonds, sans suivre l’heure.} other {{who, select, you {Vous avez fait} them {Ils ont fait} other {{name} a fait}} trop peu d’offres pour juger d’un rythme.}}',
  'pace.curve.means':
    'L’exposant e de U(t) = W + (1 − t^(1/e)) × (O − W) qui passe au plus près des offres déposées : O la position d’ouverture, W ce que vaut partir, t la part de la journée.',
  'pace.curve.count':
    'O = {most}, W = {least}, {count, plural, one {une offre} other {# offres}} : e = {e}, écart de {rmse} par offre ; R² = {r2}.',
  'pace.curve.none':
    'O = {most}, W = {least}, {count, plural, =0 {aucune offre} one {une offre} other {# offres}} : il en faut deux pour une courbe.',
  'pace.curve.term':
    'Terme de métier : tactique dépendant du temps ; Boulware si e < 1, conciliant si e > 1. Faratin, Sierra et Jennings, Robotics and Autonomous Systems 24, 1998.',
  'pace.steps.means':
    'Les offres qui donnaient quelque chose à l’autre (double gain, aimable, concession), rapportées à celles qui ne donnaient rien. Au-delà de 1 : à l’écoute.',
  'pace.steps.count':
    '{giving} ÷ {others}{others, plural, =0 {} other { = {ratio}}} : {responsive, select, yes {à l’écoute} other {peu à l’écoute}}.',
  'pace.steps.term':
    'Termes de métier : sensibilité ; pas heureux, muets et malheureux, pour double gain, sans effet et double perte. Hindriks, Jonker et Tykhonov, Let’s DANS!, Web Intelligence and Agent Systems 9, 2011.',

  'findings.heading':
    '{who, select, you {Ce qui vous a le plus coûté} them {Ce qui leur a le plus coûté} other {Ce qui a le plus coûté à {name}}}',
  'findings.note':
    'Une seule mesure : ce que chaque décision, prise à part, a coûté à ce camp en valeur pour lui. Deux peuvent parler des mêmes points.',
  'findings.none':
    '{who, select, you {Aucune de vos décisions n’a coûté un point que l’on puisse nommer.} them {Aucune de leurs décisions ne leur a coûté un point que l’on puisse nommer.} other {Aucune décision de {name} n’a coûté un point que l’on puisse nommer.}}',
  'findings.noText':
    '{who, select, you {Vous n’avez rien refusé qui vous aurait rapporté plus que partir.} them {Ils n’ont rien refusé qui leur aurait rapporté plus que partir.} other {{name} n’a rien refusé qui lui aurait rapporté plus que partir.}}',
  'findings.cost':
    '{n} {n, plural, one {point} other {points}} de valeur {who, select, you {pour vous} them {pour eux} other {pour {name}}}.',
  'findings.package': '« {label} » à l’article {number}',
  'finding.refusal':
    'À {time}, {who, select, you {vous avez} them {ils ont} other {{name} a}} {did, select, declined {refusé} countered {contré} left {quitté la salle devant} other {laissé passer}} une offre sur {articles}. Un oui {who, select, you {vous} them {leur} other {lui}} aurait rapporté {had}. La journée a rapporté {result}.',
  'finding.refusal.means':
    'Ce que ce camp aurait eu s’il avait dit oui, que les deux aient clos là et que les capitales aient répondu ; moins ce qu’il a eu à la fin.',
  'finding.refusal.count': '{had} − {result} = {cost}.',
  'finding.refusal.term':
    'Terme de métier : le regret d’un refus, face à sa meilleure solution de rechange. Fisher et Ury, Getting to Yes, 1981.',
  'finding.acceptance':
    'À {time}, {who, select, you {vous avez} them {ils ont} other {{name} a}} accepté {articles}. {count, plural, =0 {{trade} aurait valu} other {D’autres textes sur {count} de ces articles auraient valu}} {cost} de plus {who, select, you {pour vous, et pas moins pour eux} them {pour eux, et pas moins pour vous} other {pour {name}, et pas moins pour l’autre}}.',
  'finding.acceptance.means':
    'Le meilleur texte sur les articles acceptés, le reste comme convenu, parmi ceux qui ne coûtent rien à l’autre ; moins le texte convenu.',
  'finding.acceptance.count': '{better} − {worth} = {cost}.',
  'finding.acceptance.term':
    'Terme de métier : valeur laissée sur la table. Raiffa, The Art and Science of Negotiation, 1982.',
  'finding.trade':
    '{who, select, you {Vous avez} them {Ils ont} other {{name} a}} cédé sur « {mine} » : « {myText} » valait {gain} de plus {who, select, you {pour vous} them {pour eux} other {pour {name}}}. {who, select, you {Ils l’auraient échangé} them {Vous l’auriez échangé} other {{rival} l’aurait échangé}} contre « {theirText} » sur « {theirs} » : en tout, {own} de plus {who, select, you {pour vous} them {pour eux} other {pour {name}}} et {other, plural, =0 {pas moins} other {# de plus}} {who, select, you {pour eux} them {pour vous} other {pour {rival}}}.',
  'finding.trade.means':
    'Deux articles changés ensemble : chacun cède sur l’un et prend sur l’autre, et personne n’y perd. Les liens entre articles sont comptés.',
  'finding.trade.count': '{capital} : {mine} {theirs}{linkage, select, none {} other { {linkage}}} = {sum}.',
  'finding.trade.term': 'Terme de métier : logrolling. Raiffa, The Art and Science of Negotiation, 1982.',
  'finding.missed':
    'À {time}, {stands, select, yes {{count, plural, =0 {{trade} était encore possible} other {un texte changeant # articles était encore possible}}} other {un paquet entier était encore possible}} : {own} de plus {who, select, you {pour vous} them {pour eux} other {pour {name}}}{stands, select, yes {} other { que partir}}, et {other, plural, =0 {pas moins} other {# de plus}} {who, select, you {pour eux} them {pour vous} other {pour {rival}}}.',
  'finding.missed.means':
    'Le meilleur texte de la page Résultat, au dernier moment qui laissait le temps d’en convenir, moins ce que ce camp a eu à la fin.',
  'finding.missed.term':
    'Terme de métier : valeur laissée sur la table. Raiffa, The Art and Science of Negotiation, 1982.',
  'finding.letGo':
    'À {time}, {who, select, you {vous demandiez} them {ils demandaient} other {{name} demandait}} {asked}, en laissant {left} à {who, select, you {l’autre camp} them {votre camp} other {l’autre camp}}, qui pouvait le signer. {who, select, you {Vous y avez renoncé et signé} them {Ils y ont renoncé et signé} other {{name} y a renoncé et signé}} {had}.',
  'finding.letGo.means':
    'De ses offres que l’autre pouvait signer, celle qui valait le plus pour ce camp, moins le texte signé.',
  'finding.letGo.count': '{asked} − {had} = {cost}.',
  'finding.letGo.term': 'Terme de métier : niveau d’aspiration. Pruitt, Negotiation Behavior, 1981.',
  'finding.under':
    'À {time}, {who, select, you {vous avez} them {ils ont} other {{name} a}} {did, select, tabled {déposé} other {accepté}} {whole, select, yes {un texte entier qui {who, select, you {vous} them {leur} other {lui}} valait {worth}. Partir valait {walkAway}.} other {{articles}. Dès lors, rien de ce que {who, select, you {les autres signeraient} them {vous signeriez} other {l’autre signerait}} ne valait plus de {worth} ; partir valait {walkAway}.}}',
  'finding.under.means':
    'Ce que vaut partir, moins le mieux que le texte pouvait encore devenir pour ce camp parmi ceux que l’autre signerait ; ou moins le texte même, si aucun article n’était ouvert.',
  'finding.under.count': '{walkAway} − {worth} = {cost}.',
  'finding.under.term': 'Terme de métier : valeur de réserve, BATNA. Fisher et Ury, Getting to Yes, 1981.',
  'finding.setback':
    'À {time}, {who, select, you {votre} them {leur} other {la}} nouvelle offre {who, select, you {} them {} other {de {name} }}sur {articles} demandait {cost} de moins que la précédente, et donnait aussi moins {who, select, you {à l’autre camp} them {à votre camp} other {à l’autre}}. Seule l’horloge y a gagné.',
  'finding.setback.means':
    'Tout ce qu’un camp demandait après une offre, moins ce qu’il demandait l’instant d’avant, dans la vraie valeur pour les deux.',
  'finding.setback.count': '{capital} : {after} − {before} = {change}.',
  'finding.setback.term':
    'Terme de métier : pas malheureux. Hindriks, Jonker et Tykhonov, Let’s DANS!, Web Intelligence and Agent Systems 9, 2011.',

  'narrowing.heading': 'Ce qui restait possible',
  'narrowing.note':
    'Un plafond, non un coût : après chaque étape, ce que l’on pouvait encore gagner au mieux sur un départ, dans un texte que les deux signeraient. Ce que chaque décision a coûté est dit à part, la plus chère d’abord.',
  'narrowing.what': 'Ce qui s’est passé',
  'narrowing.best': 'Le meilleur texte pour les deux ensemble, alors, sur les articles encore ouverts :',
  'narrowing.joint': 'ensemble',
  'narrowing.own': '{who, select, you {pour vous} them {pour eux} other {{name}}}',
  'narrowing.morning': 'Le matin, tout ouvert',
  'narrowing.reopened': 'L’article {n} a été rouvert.',
  'narrowing.refused': '{capital} garde sa ligne rouge à l’article {n}.',
  'narrowing.end': 'La fin, et ce qu’on a eu',
  'narrowing.means':
    'Les articles déjà paraphés restant fixes : le plus grand gain commun sur un départ, et le plus grand pour chacun, parmi tous les textes que les deux signeraient. Ceux que les experts pouvaient encore apporter, ou une capitale encore permettre, en font partie. Les minutes qu’il y faudrait ne comptent pas.',
  'narrowing.count': 'Ensemble : {sum} = {had}.',
  'narrowing.term':
    'Terme de métier : surplus commun dans la zone d’accord possible. Raiffa, The Art and Science of Negotiation, 1982.',

  'shares.heading': 'Qui a eu quoi',
  'shares.text':
    '{mine}*{a}* sur les {mostA} que {who, select, you {vous pouviez} other {{nameA} pouvait}} avoir ; {theirs}*{b}* sur {mostB} {who, select, you {pour eux} other {pour {nameB}}}.',
  'shares.none': 'Personne n’a rien gagné de plus qu’en partant.',
  'shares.means':
    'Le gain de chacun sur un départ, rapporté au plus qu’il pouvait avoir dans un texte que les deux signeraient. Plus les deux parts sont proches, plus c’est équitable.',
  'shares.count': '{capital} : {over} ÷ {most} = {share} %.',
  'shares.term': 'Terme de métier : part du surplus. Kalai et Smorodinsky, Econometrica 43, 1975.',
  'shares.theories': 'Où quatre théories l’auraient mis',
  'shares.theory': 'Théorie',
  'shares.nash': 'Le plus grand produit des gains (Nash, 1950)',
  'shares.kalaiSmorodinsky': 'Parts égales de ce que chacun pouvait avoir (Kalai et Smorodinsky, 1975)',
  'shares.egalitarian': 'Gains égaux (Kalai, 1977)',
  'shares.utilitarian': 'La plus grande somme (Harsanyi, 1955)',
  'shares.day': 'Cette journée',
  'linking.text':
    '{side, select, over {Lier les articles a rapporté {n} de plus, à deux, que de couper la poire en deux sur chacun.} under {Couper la poire en deux sur chaque article aurait rapporté {n} de plus, à deux, que ce texte.} other {Couper la poire en deux sur chaque article aurait rapporté autant.}}',
  'linking.means':
    'Le gain commun du texte, moins celui du compromis qui prend sur chaque article, pour lui-même, l’option qui sert le mieux le moins bien servi.',
  'linking.count': '{had} − {compromise} = {gain} ; le plus qu’il y avait : {best}.',
  'linking.term':
    'Terme de métier : gain du logrolling, liaison des sujets. Raiffa, The Art and Science of Negotiation, 1982. L’étalon est le nôtre.',

  'trust.heading': 'Comment la confiance a bougé',
  'trust.text':
    '{who, select, you {Votre confiance en eux : {from} le matin, {to} à la fin.} them {Leur confiance en vous : {from} le matin, {to} à la fin.} other {La confiance de {name} : {from} le matin, {to} à la fin.}}',
  'trust.cause': '{why}{times, plural, one {} other {, # fois}}',
  'trust.still': 'Rien ne l’a fait bouger.',
  'trust.part': '{by} ({cause})',
  'trust.means':
    'La confiance, de 0 à 100, bouge de montants fixes, pour des causes connues, qui s’additionnent. Elle suit ce que tous voient, les places sur les échelles des articles, et non la valeur d’un texte : une vraie concession peut se trouver plus loin.',
  'trust.count': '{capital} : {sum} = {to}.',
  'trust.term':
    'Terme de métier : réciprocité. Axelrod, The Evolution of Cooperation, 1984. Les montants sont notre modèle.',

  'words.heading': 'Ce qui s’est dit en public',
  'words.none': 'Personne n’a rien dit à la presse. Il arrive que cela aide.',
  'words.firm':
    '{who, select, you {Vous avez annoncé} them {Ils ont annoncé} other {{name} a annoncé}} à la presse de ne rien céder à l’article {n} : soutien {home}, confiance {trust}.{broken, select, yes { À {when}, c’était cédé : soutien {cost}.} other { Parole tenue.}}',
  'words.good':
    '{who, select, you {Vous avez dit} them {Ils ont dit} other {{name} a dit}} à la presse que les entretiens avancent : confiance {trust}, soutien {home}.{broken, select, yes { Le texte était mince : soutien {cost}.} other {}}',
  'words.means':
    'Ce qu’une parole publique a bougé sur le moment, dans la capitale et dans la confiance de l’autre ; puis encore dans la capitale quand elle n’a pas été tenue.',
  'words.count': '{capital} : soutien {home}, confiance de l’autre {trust}, paroles non tenues {broken}.',
  'words.term': 'Terme de métier : coûts d’audience. Fearon, American Political Science Review 88, 1994.',

  'missed.means':
    'Le texte meilleur pour l’un et pas pire pour l’autre qui change le moins d’articles : parmi ceux qui étaient possibles à la fin de la journée, s’il y en avait un.',
  'missed.meansOpen':
    'De tous les paquets qui ne franchissent aucune ligne rouge intangible, celui dont le produit des deux gains sur un départ est le plus grand. Il est sur le bord du graphique : rien n’est mieux pour les deux.',
  'missed.count': '{capital} : {better} − {worth} = {gain}.',
  'missed.betterTerm':
    'Terme de métier : amélioration de Pareto, valeur laissée sur la table. Raiffa, The Art and Science of Negotiation, 1982.',
  'missed.nashTerm': 'Terme de métier : solution de Nash. Nash, The Bargaining Problem, Econometrica 18, 1950.',

  'plot.means':
    'Chaque paquet d’options est un point : ce qu’il vaut pour chacun. À droite d’une ligne et au-dessus de l’autre, les deux gagnent à rester ; le long du bord, rien n’est mieux pour les deux.',
  'plot.count':
    '{packages} paquets, dont {crossed} au-delà d’une ligne rouge que personne ne peut lever ; {zone} valent mieux que partir pour les deux ; {edge, plural, one {un point} other {# points}} sur le bord.',
  'plot.term':
    'Termes de métier : ZOPA ; frontière de Pareto. Raiffa, The Art and Science of Negotiation, 1982 ; Pareto, Manuale di economia politica, 1906.',
};
