import type { debrief as source } from '../en/debrief.ts';

export const debrief: Record<keyof typeof source, string> = {
  'debrief.outcome': 'Résultat',
  'debrief.paper': 'À la une',
  'debrief.moves': 'Coup par coup',
  'debrief.instructions': 'Les deux instructions',
  'debrief.questions': 'Questions',
  'debrief.pages': 'Pages du bilan',
  'debrief.page': '{n} sur {of} : {page}',
  'debrief.next': 'Suite : {page}',
  'debrief.previous': 'Retour : {page}',
  'debrief.counting': 'On compte tous les paquets possibles.',
  'debrief.goBack': 'Revenir à {time}',
  'debrief.again': 'Rejouer',
  'debrief.otherChair': 'Jouer l’autre camp',
  'debrief.file': 'Enregistrer dans un fichier',
  'debrief.print': 'Imprimer le bilan',
  'debrief.title': 'Retour au titre',
  'debrief.on': 'Et maintenant',
  'debrief.figure': 'Numéro {n}',

  'capitals.heading': 'Les capitales répondent',
  'capitals.call': 'Ligne sûre, de {place} à {capital}',
  'capitals.approves': '{capital} approuve.',
  'capitals.refuses': '{capital} refuse.',
  'capitals.notes': '{capital} prend acte.',
  'capitals.reads': '{capital} {text, select, yes {lit} other {décroche}}.',
  'capitals.quote': '« {line} »',
  'capitals.skip': 'Ne pas attendre',
  'capitals.worth': 'Vaut {worth}, partir vaut {walkAway}',
  'capitals.margin': '{side, select, over {{n} de plus} under {{n} de moins} other {à égalité}}',
  'capitals.redLines': 'Lignes rouges',
  'capitals.crossed':
    '{crossed, plural, =0 {{cleared, plural, =0 {aucune franchie} one {une, levée par {capital}} =2 {deux, levées par {capital}} other {#, levées par {capital}}}} one {une franchie} =2 {deux franchies} other {# franchies}}',
  'capitals.home': 'Soutien {home}, il faut {needs}',
  'capitals.worthTo': 'Valeur pour {capital}',
  'capitals.theirWorth':
    '{side, select, over {au-dessus de leur seuil} under {sous leur seuil} level {à leur seuil} other {aucune offre}}',
  'capitals.homeOf': 'Soutien de la capitale',
  'capitals.theirHome': '{side, select, close {tout juste assez} over {assez} other {pas assez}}',
  'capitals.later': 'Leurs chiffres et leurs raisons s’ouvrent dans le bilan.',
  'capitals.without': 'Sans texte',
  'capitals.withoutWorth': 'vaut {n}',
  'capitals.withoutTheirs': 'ce qu’ils avaient ce matin',
  'capitals.lastOffer': 'Dernière offre reçue',
  'capitals.lastOfferWorth': '{made, select, no {aucune} other {vaut {n}}}',
  'capitals.stands': 'Le texte tient.',
  'capitals.falls': 'Le texte tombe.',
  'capitals.noText': 'Il n’y a pas de texte.',
  'capitals.count':
    '{agreed, plural, =1 {Un article} =2 {Deux articles} =3 {Trois articles} =4 {Quatre articles} =5 {Cinq articles} =6 {Six articles} =7 {Sept articles} =8 {Huit articles} other {# articles}} sur {of, plural, =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} =6 {six} =7 {sept} =8 {huit} other {#}}.',
  'capitals.silent': 'Sans texte : {titles}.',
  'capitals.silentCount':
    '{count, plural, =4 {Quatre restent} =5 {Cinq restent} =6 {Six restent} =7 {Sept restent} other {# restent}} sans texte.',
  'capitals.fell':
    '{both, select, yes {Aucune des deux capitales ne le portera.} other {Il était convenu à {place}. {capital} ne le portera pas.}}',
  'capitals.walkedOut':
    '{who, select, you {Vous avez quitté} them {Ils ont quitté} other {{name} a quitté}} la salle à {time}.{lost, plural, =0 {} other { Ce qui était paraphé est tombé avec.}}',
  'capitals.deadline':
    'À {time}, le temps imparti était écoulé. {any, select, some {Ce qui a été paraphé ne change rien.} other {Rien n’a été paraphé.}}',
  'capitals.closed':
    'Les deux parties ont levé la séance à {time}. {any, select, some {Ce qui a été paraphé ne change rien.} other {Rien n’a été paraphé.}}',
  'capitals.paper': 'La une de demain',
  'capitals.outcome': 'Feuille de résultat',
  'home.stands': 'Le texte voyage en cabine.',
  'home.falls': 'Le papier rentre aussi. Ce n’est plus que du papier.',
  'home.none':
    'La route du lac, {part, select, evening {au crépuscule} other {en plein jour}}. Personne ne demande comment c’était.',
  'home.walkedOut': 'Le portail est ouvert. Deux voitures prennent deux routes.',
  'home.on': 'Continuer',

  'statement.title': 'Déclaration conjointe',
  'statement.draft': 'Projet de déclaration conjointe',
  'statement.none': 'Deux comptes rendus',
  'statement.preamble': '{a} et {b}, réunis à {place} le {date}, sont convenus ad referendum de ce qui suit.',
  'statement.silent':
    '{count, plural, one {L’article {list} reste sans texte.} other {Les articles {list} restent sans texte.}}',
  'statement.for': 'Pour {party}',
  'statement.approved': 'Approuvé à {capital}, {time}',
  'statement.refused': 'Refusé à {capital}, {time}',
  'statement.fell': 'Paraphé à la table, sous réserve des capitales. Sans effet.',
  'statement.made': 'Produit par un jeu. Pas un document historique.',
  'statement.real': 'Ce qui s’est réellement passé est raconté dans le bilan.',
  'statement.met':
    'Les deux délégations se sont réunies de {from} à {until}. Elles ne publient pas de déclaration conjointe.',
  'statement.spokeFor': 'La délégation a plaidé pour :',
  'statement.kept': 'La délégation a gardé sa position pour elle.',
  'statement.ended':
    '{how, select, left {À {time}, la délégation a quitté la salle.} stayed {À {time}, l’autre délégation a quitté la salle. Celle-ci a refermé ses dossiers.} deadline {À {time}, le temps était écoulé.} other {À {time}, les deux délégations ont levé la séance.}}',
  'statement.actions': 'Avec cette page',
  'statement.outcome': 'Feuille de résultat',
  'statement.share': 'Copier un lien vers cette partie',
  'card.heading': 'Le résultat, à partager',
  'card.share': 'Partager le résultat',
  'card.square': 'Le même, en carré',
  'card.copy': 'Copier en texte',
  'card.copied': 'Copié.',
  'card.saved': 'L’image est enregistrée.',
  'card.savedAndCopied': 'L’image est enregistrée, le texte copié.',
  'card.noPicture': 'L’image n’a pas pu être créée. Le texte peut être copié.',
  'card.none': 'Pas un seul article.',
  'card.left': '{capital} a quitté la salle.',
  'card.time': 'Le temps était écoulé.',
  'card.sat':
    '{who, select, two {Deux personnes} other {{name}}}, de {from} à {until}{who, select, two {} other { ; en face, {partner}}}',
  'statement.print': 'Imprimer',
  'statement.save': 'Enregistrer le texte',
  'statement.readIn': 'Lire en {language, select, fr {français} en {anglais} other {{language}}}',
  'statement.copied': 'Le lien est copié. Il ouvre cette partie, coup par coup.',
  'statement.link': 'Copiez ce lien. Il ouvre cette partie, coup par coup.',
  'statement.noLink': 'Le lien n’a pas pu être créé. Enregistrez plutôt la partie dans un fichier.',
  'statement.noLanguage': 'Cette langue n’a pas pu être chargée.',

  'paper.printed': 'Tirage : un exemplaire',
  'paper.caption':
    '{shot, select, signing {Les derniers paraphes, {mission}, {when}.} home {Sur la route de l’aéroport, {when}.} chairs {{mission}, {when}. L’une des délégations vient de sortir.} late {{mission}, tard hier soir.} other {{mission}, {when}.}}',
  'paper.when': '{part, select, morning {hier matin} noon {hier à midi} afternoon {hier après-midi} other {hier soir}}',
  'paper.picture':
    '{shot, select, signing {Les deux chefs de délégation penchés sur le texte, la plume à la main, à la longue table.} home {Une voiture sur la route du lac.} chairs {Une longue table sous une haute fenêtre sur le lac ; d’un côté, les chaises sont vides.} late {La longue table sous ses lampes ; dehors, il fait nuit.} other {Les deux délégations à la longue table, sous une haute fenêtre sur le lac.}}',
  'paper.says': '{more, plural, =0 {Ce qu’il dit} other {Ce qu’il dit de l’essentiel}}',
  'paper.said': '{more, plural, =0 {Ce qu’il aurait dit} other {Ce qu’il aurait dit de l’essentiel}}',
  'paper.fallen':
    '{count, plural, one {Paraphé, et sans effet.} other {Les # articles sont paraphés, aucun n’est en vigueur.}}',
  'paper.stood': 'L’écart',
  'paper.apart': '{a} : {ours}. {b} : {theirs}.',
  'paper.phone': 'Au téléphone',
  'paper.corridor': 'À côté de la table',
  'paper.walks':
    '{leaked, select, yes {Un papier que personne n’a écrit a été lu dans les deux capitales avant de l’être à la table.} other {{walks, plural, =0 {Le couloir est resté vide de bout en bout, ce qui n’a échappé à personne.} one {On a vu une fois les deux chefs dans le couloir. Sans papier, disent-⁠ils.} =2 {On a vu deux fois les deux chefs dans le couloir. Sans papier, disent-⁠ils.} other {On a vu # fois les deux chefs dans le couloir. Sans papier, disent-⁠ils.}}}}',
  'paper.drafts':
    '{drafts, plural, =0 {Aucun projet n’a traversé la table.} one {Un seul projet a traversé la table avant {until}.} other {{drafts, plural, =2 {Deux} =3 {Trois} =4 {Quatre} =5 {Cinq} =6 {Six} =7 {Sept} =8 {Huit} =9 {Neuf} other {#}} projets ont traversé la table avant {until}.}}',
  'paper.steps': 'Sur les marches',
  'paper.noted': 'À noter',
  'paper.told':
    '{tone, select, firm {Sur « {title} », il n’y a rien à discuter, a-⁠t-⁠on dit à la presse.} other {Les entretiens avancent bien, a-⁠t-⁠on dit à la presse.}}',
  'paper.lake': 'Sur le lac',
  'paper.weather':
    '{weather, select, fair {Beau, peu de vent. Le jet d’eau joue comme d’habitude.} cloud {Couvert et calme. Le jet d’eau joue, sans grand effet.} rain {Pluie, vent du sud-ouest. Le jet d’eau est arrêté.} other {Neige jusqu’à la rive. Le jet d’eau est arrêté.}}',
  'paper.agreed.1':
    '« Intensif et substantiel », disent les deux parties. Dans ce métier, substantiel veut dire qu’on a parlé des détails.',
  'paper.agreed.2': 'Personne n’a souri sur les marches. La déclaration était publiée dans l’heure.',
  'paper.thin.1': 'La déclaration se lit entre deux arrêts de tram.',
  'paper.thin.2': 'Les deux parties ont jugé la journée utile. Aucune n’a dit à quoi.',
  'paper.refused.1': 'Les paraphes sont toujours sur le papier. Le reste, guère.',
  'paper.refused.2': 'Le papier est dans un tiroir. Les deux parties savent lequel.',
  'paper.none.1': 'Le procès-verbal de la réunion serait court.',
  'paper.none.2': 'Interrogé sur les progrès, un délégué a regardé l’heure.',

  'verdict.good': 'Un bon texte.',
  'verdict.fair': 'Un texte honnête.',
  'verdict.thin': 'Un texte mince.',
  'verdict.leans': 'Un texte qui penche vers {capital}.',
  'verdict.refused': '{capital} a refusé.',
  'verdict.refusedByBoth': 'Les deux capitales ont refusé.',
  'verdict.noText': 'Pas de texte.',
  'verdict.principled': 'Un non de principe.',
  'verdict.early': 'Un non prématuré.',
  'verdict.nothingBetter': 'Rien de mieux n’était possible pour les deux à la fois.',
  'verdict.littleMore': 'Guère mieux n’était possible.',
  'verdict.better': 'Un meilleur était possible.',
  'verdict.toOpen': 'Pour un meilleur, il fallait les experts ou une capitale.',
  'verdict.shut': 'Un meilleur a été exclu en cours de journée.',
  'verdict.belowWalkAway': 'Partir valait mieux que le texte.',
  'verdict.redLine': 'Il contenait une ligne rouge.',
  'verdict.noSupport': 'Personne, chez elle, ne l’aurait porté.',
  'verdict.noOffer': '{neutral, select, yes {Personne n’a déposé d’offre.} other {Ils n’ont jamais déposé d’offre.}}',
  'verdict.overWalkAway': 'Leur dernière offre valait {by} de plus que partir.',
  'verdict.bothOver': 'Une offre acceptable pour les deux était sur la table.',
  'verdict.neitherOver': 'Aucune offre sur la table n’était acceptable pour les deux.',
  'verdict.nothingOfYours': 'Vous n’avez jamais rien mis sur la table ; il y avait {by} de plus à prendre.',
  'verdict.walkingWorthMore': 'Partir valait {by} de plus que leur dernière offre.',
  'verdict.walkingWorthSame': 'Partir valait autant que leur dernière offre.',
  'verdict.worth':
    'Il vaut {mine}*{a} {who, select, you {pour vous} other {pour {nameA}}}* et {theirs}*{b} {who, select, you {pour eux} other {pour {nameB}}}*. Partir : {walkA} et {walkB}.',
  'verdict.without':
    'Chacun a ce qu’il avait ce matin : {mine}*{walkA} {who, select, you {pour vous} other {pour {nameA}}}*, {theirs}*{walkB} {who, select, you {pour eux} other {pour {nameB}}}*.',

  'missed.heading':
    '{also, select, yes {Manqué aussi} other {{who, select, you {L’échange que vous avez manqué} other {L’échange manqué}}}}',
  'missed.headingNone': 'Ce qu’on aurait pu signer',
  'missed.nothing':
    'Aucun autre texte n’était meilleur pour l’un sans être pire pour l’autre. La journée ne pouvait aller plus loin.',
  'missed.larger':
    'Aucun texte n’était meilleur pour les deux à la fois ; d’autres valaient {by} de plus en tout, {who, select, you {en vous donnant moins} them {en leur donnant moins} other {en donnant moins à {name}}}.',
  'missed.noZone': 'Aucun texte ne valait mieux que partir pour les deux. Il n’y avait pas de zone d’accord.',
  'missed.term': '« {label} » à l’article {number}',
  'missed.with': '{first}, avec {rest},',
  'missed.worth':
    '{trade} valait {gainA, plural, =0 {{mine}*autant {who, select, you {pour vous} other {pour {nameA}}}*} other {{mine}*{gainA} de plus {who, select, you {pour vous} other {pour {nameA}}}*}} et {gainB, plural, =0 {{theirs}*autant {who, select, you {pour eux} other {pour {nameB}}}*} other {{theirs}*{gainB} de plus {who, select, you {pour eux} other {pour {nameB}}}*}}.',
  'missed.open':
    'De tous les paquets, le plus avantageux pour les deux à la fois valait {mine}*{gainA} de plus {who, select, you {pour vous} other {pour {nameA}}}* que partir, et {theirs}*{gainB} de plus {who, select, you {pour eux} other {pour {nameB}}}*.',
  'missed.many':
    'Un paquet qui change {count} articles valait {mine}*{gainA} de plus {who, select, you {pour vous} other {pour {nameA}}}* et {theirs}*{gainB} de plus {who, select, you {pour eux} other {pour {nameB}}}*.',
  'missed.beyond':
    'Avec les experts et les capitales, {who, select, you {vous pouviez avoir} other {{nameA} pouvait avoir}} jusqu’à {mine}*{a} de plus* sans rien coûter à l’autre, ou {who, select, you {eux} other {{nameB}}} {theirs}*{b} de plus*.',
  'lacking.bridge': 'Il y fallait un texte que les experts auraient pu apporter, sur {articles}.',
  'lacking.line': 'Il fallait que {capital} lève sa ligne rouge sur {articles}.',
  'lacking.refusal': 'Ce jour-là, {capital} avait refusé de lever sa ligne rouge sur {articles}.',
  'lacking.barred': 'Un incident avait écarté ce texte sur {articles}.',
  'lacking.sent':
    '{who, select, you {Vous l’aviez demandé} them {Ils l’avaient demandé} other {{name} l’avait demandé}} à {time}{signed, select, true {{who, select, you { et avez signé} other { ; l’article a été paraphé}}} other { ; la journée a pris fin}} {minutes, plural, one {une minute} other {# minutes}} avant qu’il n’arrive.',
  'missed.package': 'Le paquet, article par article',
  'missed.probed':
    'À {time}, {who, select, you {vous avez posé} them {ils ont posé} other {{name} a posé}} une question sur « {title} ».',
  'missed.offered':
    'À {time}, {who, select, you {vous avez offert} them {ils ont offert} other {{name} a offert}} un tel texte à l’article {number}.',
  'missed.told':
    'À {time}, {who, select, you {vous avez dit} them {ils ont dit} other {{name} a dit}} combien comptait « {title} ».',
  'missed.stillOpen': 'À {time}, l’article {number} était encore ouvert.',

  'sheet.heading': 'Feuille de résultat',
  'sheet.you': '{who, select, you {vous} other {ici}}',
  'sheet.tick': 'Ouvrez une ligne pour voir le compte, coup par coup. Le trait est ce qui s’est passé en {year}.',
  'sheet.row': '{name}, {about} : {score}. En {year} : {history}.',
  'sheet.none': 'aucun',
  'sheet.mandate': 'Mandat',
  'sheet.mandateOf': 'Mandat, {name}',
  'sheet.mandate.about': '{who, select, you {ce que vous rapportez} other {ce qui est rapporté}}',
  'sheet.mandate.means':
    'Ce qui est gagné de plus qu’en partant, rapporté au plus que ce côté pouvait tirer d’un texte que les deux signeraient.',
  'sheet.mandate.count': '({worth} − {walkAway}) ÷ ({best} − {walkAway}) = {part} ÷ {whole} : {score} sur 100.',
  'sheet.mandate.none': 'Sans texte, chaque côté a ce qu’il avait ce matin : 0 sur 100.',
  'sheet.mandate.term':
    'Terme de métier : utilité au-delà de la valeur de réserve, normalisée. Raiffa, The Art and Science of Negotiation, 1982.',
  'sheet.jointGains': 'Gains communs',
  'sheet.jointGains.about': 'à quelle distance du mieux',
  'sheet.jointGains.means':
    'Ce que les deux ont gagné ensemble de plus qu’en partant, rapporté au plus grand gain possible.',
  'sheet.jointGains.count': '{surplus} gagnés ensemble ÷ {best} au plus : {score} sur 100.',
  'sheet.jointGains.term':
    'Terme de métier : surplus commun, efficacité. Raiffa, 1982 ; la frontière est de Pareto, 1906.',
  'sheet.balance': 'Équilibre',
  'sheet.balance.about': 'le partage',
  'sheet.balance.means': 'Le gain de l’un fois le gain de l’autre, rapporté au plus grand produit possible.',
  'sheet.balance.count': '{a} × {b} = {product} ; au mieux {bestA} × {bestB} = {bestProduct} : {score} sur 100.',
  'sheet.balance.none': 'Qu’un côté ne gagne rien, et le produit tombe à 0.',
  'sheet.balance.term': 'Terme de métier : produit de Nash. Nash, The Bargaining Problem, Econometrica 18, 1950.',
  'sheet.stability': 'Stabilité',
  'sheet.stability.about': 'ce qu’y gagne le monde',
  'sheet.stability.means':
    'Ce que le texte fait pour la stabilité en temps de crise, la course aux armements et la vérification. Aucune capitale ne le compte.',
  'sheet.stability.count':
    '{crisis} + {armsRace} + {verification} = {sum}, sur {most} que les options offrent : {score} sur 100.',
  'sheet.stability.term':
    'Terme de métier : stabilité stratégique. Schelling et Halperin, Strategy and Arms Control, 1961. Les points sont notre modèle.',
  'sheet.stability.parts': 'crise {crisis}, course aux armements {armsRace}, vérification {verification}',
  'sheet.relationship': 'Relation',
  'sheet.relationship.about': 'confiance et parole tenue',
  'sheet.relationship.means':
    'La confiance à la fin, moyenne des deux sens, moins dix par mensonge découvert, texte repris ou parole publique rompue.',
  'sheet.relationship.count': '({a} + {b}) ÷ 2 − 10 × {faults} : {score} sur 100.',
  'sheet.relationship.term': 'Terme de métier : réciprocité. Axelrod, The Evolution of Cooperation, 1984.',
  'sheet.ratification': 'Ratification',
  'sheet.ratification.about': 'la marge devant les capitales',
  'sheet.ratification.means':
    'Ce qui restait là où c’était le plus juste : dans l’une des capitales, points de plus qu’en partant ou soutien au-delà du nécessaire.',
  'sheet.ratification.count': '{capital} : {worth} − {walkAway} = {value} ; soutien {home} − {needs} = {support}.',
  'sheet.ratification.crossed':
    '{capital} : {count, plural, one {une ligne rouge franchie et non levée} other {# lignes rouges franchies et non levées}}.',
  'sheet.ratification.none': 'Il n’y avait pas de texte à ratifier.',
  'sheet.ratification.term': 'Terme de métier : le jeu à deux niveaux. Putnam, International Organization 42, 1988.',
  'sheet.made': 'Ce qui l’a fait',
  'sheet.start': 'Aucun texte sur aucun article',
  'sheet.more':
    '{count, plural, one {Un changement plus petit est omis.} other {# changements plus petits sont omis.}}',
  'sheet.noMoves': 'Rien dans la journée ne l’a changé.',
  'sheet.trustOf': 'confiance, {capital}',
  'sheet.homeOf': 'soutien, {capital}',

  'account.heading': 'L’autre camp, après coup',
  'account.headingBoth': 'Les deux camps, après coup',
  'account.by': '{name}, pour {capital}',
  'account.wants': '« Nous étions venus pour {first}, avant tout. Ensuite, {rest}. »',
  'account.then': ', puis ',
  'account.item': '{title} {weight}',
  'account.walkAway': 'partir {n}',
  'account.answer':
    'Devant une offre sur {articles}, nous avons {did, select, declined {refusé} countered {fait une contre-offre} accepted {accepté} other {pris une partie}}.',
  'account.worth':
    'Valait {worth} pour {capital}, {margin}{crossed, plural, =0 {} one {, au-delà d’une ligne rouge} other {, au-delà de # lignes rouges}}.',
  'account.margin':
    '{side, select, over {{n} de plus que partir} under {{n} de moins que partir} other {pas plus que partir}}',
  'account.articles': '{count, plural, one {l’article {list}} other {les articles {list}}}',
  'account.tabled':
    '« {received, select, true {} other {Aucune offre ne nous a été soumise. }}{how, select, nothing {Nous n’en avons déposé aucune.} none {{count, plural, one {Nous en avons déposé une, qui n’a pas été paraphée.} other {Nous avons déposé # offres ; aucune n’a été paraphée.}}} all {{count, plural, one {Nous en avons déposé une, et elle a été paraphée.} =2 {Nous avons déposé deux offres, paraphées toutes les deux.} other {Nous avons déposé # offres, toutes paraphées.}}} other {Nous avons déposé {count} offres ; {initialled, plural, one {une seule a été paraphée} other {# ont été paraphées}}.}} »',
  'account.turnabout':
    '{did, select, reopened {Nous avons rouvert l’article {n}.} left {Nous sommes partis.} other {Invités à conclure, nous sommes restés.}}',
  'account.strategy': 'Comment négocie d’ordinaire {name}',
  'account.today': 'Aujourd’hui :',
  'account.todayOffers':
    '{count, plural, =0 {aucune offre pour {capital} : rien qui le montre.} one {une seule offre, qui valait {first} pour {capital} : trop peu pour le montrer.} other {# offres pour {capital} ; la première valait {first} pour elle, la dernière {last}{fell, select, true {} other { : pas un pouce de terrain cédé}}.}}',
  'account.beaten': 'Pour faire mieux :',
  'partner.host.strategy':
    'Conciliateur : ses exigences baissent tôt (e = 2,2), si bien que presque tout ce qu’il peut donner l’est avant le milieu du jour, quel que soit son vis-à-vis. Il prend une offre dès qu’elle vaut ce qu’il allait demander ensuite.',
  'partner.host.beaten':
    'De la fermeté, et tôt. Il paie la paix avant qu’on la demande ; une concession faite le matin, il allait souvent la faire à votre place.',
  'partner.host.source':
    'Faratin, Sierra et Jennings, 1998 (tactiques fondées sur le temps) ; Baarslag, Hindriks et Jonker, 2013 (conditions d’acceptation).',
  'partner.trader.strategy':
    'Une concession régulière (e = 0,8) et, à chaque niveau, l’ensemble qui vous sert le mieux parmi ceux qui lui sont égaux : un échange le long de sa courbe d’indifférence, lu dans ce que vous ne lâchez pas.',
  'partner.trader.beaten':
    'Dites-⁠lui vrai sur ce qui compte. Elle le cède contre ce dont elle a besoin, pourvu qu’on mette sur la table des ensembles et non des articles isolés.',
  'partner.trader.source':
    'Faratin, Sierra et Jennings, 1998 et 2002 ; van Krimpen, Looije et Hajizadeh, 2013 (le modèle de fréquences).',
  'partner.wall.strategy':
    'Boulware : rien ne bouge avant la fin (e = 0,15), puis presque tout d’un coup. Le nom vient de Lemuel Boulware, de General Electric, dont la première offre se voulait la dernière.',
  'partner.wall.beaten':
    'Aucune concession avant la dernière heure : il cède à l’horloge, non à vous. Alors, une seule feuille, entière, qu’il puisse signer.',
  'partner.wall.source':
    'Faratin, Sierra et Jennings, 1998 ; Baarslag, Hindriks et Jonker, 2013 (acceptation comptée en tours restants).',
  'partner.mirror.strategy':
    'Donnant-donnant, en moyenne : elle rend, point pour point, ce que vos dernières offres lui ont donné, et pas davantage. De même pour le reste : franchise pour franchise, avertissement pour avertissement.',
  'partner.mirror.beaten':
    'Faites de grands pas, bien visibles, là où ils vous coûtent peu : elle compte ce qu’elle reçoit, non ce que vous payez. Et continuez, car elle s’arrête quand vous vous arrêtez.',
  'partner.mirror.source': 'Faratin, Sierra et Jennings, 1998 ; Axelrod, 1984 ; Baarslag, Hindriks et Jonker, 2013.',
  'partner.bookkeeper.strategy':
    'MiCRO, à l’échelle des tours d’une journée : de son meilleur ensemble vers le bas, une offre nouvelle pour une offre nouvelle, et jamais une d’avance. Nul besoin d’un modèle de vous, et l’attente ne rapporte rien à personne.',
  'partner.bookkeeper.beaten':
    'Elle compte les offres différentes, non leur taille. Déposez beaucoup de projets nouveaux, chacun un peu différent du précédent : elle bouge pour chacun, pas pour pas, jusqu’à ce que sa colonne soit pleine.',
  'partner.bookkeeper.source': 'de Jonge, 2022.',
  'partner.hawk.strategy':
    'Tête dure : rien sous les neuf dixièmes de ce qu’il venait chercher avant la toute fin du jour, tandis qu’il apprend vos priorités dans ce que vous répétez. Chaque avertissement, chaque ligne publique ferme de votre part le fait céder plus tôt.',
  'partner.hawk.beaten':
    'Ce que vous avez en partant est votre arme. Montrez que vous pouvez partir, par un avertissement crédible ou une ligne publique ferme, et ne payez rien avant la dernière demi-heure.',
  'partner.hawk.source':
    'van Krimpen, Looije et Hajizadeh, 2013 : HardHeaded, vainqueur en 2011 du concours d’agents négociateurs (ANAC).',
  'partner.envoy.strategy':
    'Un jeu à deux niveaux : tant que le soutien au pays n’a pas grandi, la capitale interdit les options basses de ce qui pèse le plus. Dans ces limites, une concession régulière et des échanges d’un article contre un autre.',
  'partner.envoy.beaten':
    'Donnez d’abord ce qui peut se montrer au pays. Quand le soutien monte, la capitale autorise, et ce qui était impossible à dix heures est possible à seize. Demandez ce que craint la capitale.',
  'partner.envoy.source': 'Putnam, 1988 ; Faratin, Sierra et Jennings, 2002.',
  'partner.doyenne.strategy':
    'L’état de l’art, assemblé : une concession tardive vers le point de Nash, chaque offre, chaque réponse, chaque refus lus pour ce qu’ils disent de vos priorités, parmi ce qui se vaut pour elle ce qui vous sert le mieux, et la dernière heure comptée coup par coup, pour garder le dernier mot.',
  'partner.doyenne.beaten':
    'Aucune habitude à exploiter. Mais elle croit vos offres : ce que vous gardez pour rien, elle le tient pour cher, et vous paie pour y renoncer.',
  'partner.doyenne.source':
    'de Jonge, 2022 ; Baarslag, Hindriks et Jonker, 2013 ; Faratin, Sierra et Jennings, 1998 et 2002 ; Raiffa, 1982.',
  'account.said.belowWalkAway':
    '{did, select, reopened {Avec lui, aucun texte ne valait d’être signé.} stayed {Pour nous, mieux valait pas de texte que celui-⁠là.} left {Pour nous, mieux valait pas de texte que celui-⁠là.} other {Nous avons dit que c’était trop peu.}}',
  'account.said.redLine': 'Nous avons dit que notre capitale refuserait.',
  'account.said.wantsMore':
    '{did, select, reopened {Sans lui, il y avait mieux à obtenir.} stayed {Un article n’avait pas de texte.} other {Nous avons demandé davantage.}}',
  'account.said.fairTrade': 'Nous avons parlé d’un échange équitable.',
  'account.said.timeShort':
    '{did, select, countered {Malgré l’heure, nous avons demandé davantage.} other {L’heure pressait.}}',
  'account.said.theyMoved': 'L’autre camp avait bougé ; nous aussi.',
  'account.said.theyHeld': 'L’autre camp n’avait pas bougé ; nous non plus.',
  'account.said.stuck': 'Nous tournions en rond.',
  'account.said.curious': 'Nous voulions d’abord en savoir plus.',
  'account.said.trustLow': 'La confiance n’y était pas.',
  'account.said.goodEnough': 'Nous l’avons jugé suffisant.',
  'account.said.nearlyDone': 'Nous y étions presque.',
  'account.said.badFaith': 'On nous avait trompés.',
  'account.said.opening': 'Il était tôt.',
  'account.said.firstStep': 'C’était un premier pas.',
  'account.said.homeFirst': 'Notre capitale passait d’abord.',

  'plot.heading': 'Tous les paquets possibles',
  'plot.right': 'valeur pour {who, select, you {vous} other {{name}}}',
  'plot.up': 'valeur pour {who, select, you {eux} other {{name}}}',
  'plot.phoneUp': 'vers le haut : pour {who, select, you {eux} other {{name}}}',
  'plot.phoneRight': 'vers la droite : pour {who, select, you {vous} other {{name}}}',
  'plot.packages': '{count} paquets. Les plus pâles : ligne rouge.',
  'plot.walkAway': '{who, select, you {vous partez} them {ils partent} other {{name} part}} à {n}',
  'plot.frontier': 'Rien de mieux pour les deux',
  'plot.deal': '{who, select, you {votre accord} other {l’accord}}',
  'plot.fell': 'le texte tombé',
  'plot.missed': 'un meilleur texte',
  'plot.open': 'le mieux pour les deux',
  'plot.table': 'La même chose en tableau',
  'plot.what': 'Quoi',
  'plot.when': 'Quand',
  'plot.offer':
    '{floated, select, true {{who, select, you {Vous évoquez} them {Ils évoquent} other {{name} évoque}}} other {{who, select, you {Vous offrez} them {Ils offrent} other {{name} offre}}}} {articles}',
  'plot.walkAwayRow': 'Partir',
  'plot.mark': '{time} : {what}. {a} et {b}. {back}.',

  'day.heading': 'La journée',
  'day.moments': 'La journée, {count} moments',
  'day.open': 'ouvre : {title}',
  'day.propose': 'offre {list}',
  'day.float': 'évoque {list}',
  'day.decline': 'refuse',
  'day.hold': 'tient sur {n}',
  'day.probe': 'interroge sur {n}',
  'day.disclose': 'dit combien compte {n}',
  'day.experts': 'experts sur {n}',
  'day.publicLine': 'parle à la presse',
  'day.warn': 'met en garde sur {n}',
  'day.reopen': 'rouvre {n}',
  'day.close': 'propose de clore',
  'day.walkOut': 'quitte la salle',
  'day.initialled': '{list} paraphés',
  'day.capital':
    '{answer, select, cleared {lève une ligne rouge} refused {refuse une ligne rouge} other {rend compte}}',
  'day.exposed': 'un mensonge éclate',
  'day.leaked': 'fuite',
  'day.bridge': 'retour des experts sur {n}',
  'day.over': '{how, select, walkedOut {rupture} deadline {temps écoulé} other {clôture}}',

  'tell.open':
    '{name} a ouvert {stance, select, warm {chaleureusement} firm {fermement} other {sobrement}}, sur « {title} ».',
  'tell.propose': '{name} a déposé {articles}{whole, select, true {, tout ou rien} other {}} : {terms}.',
  'tell.accept': '{name} a accepté {articles}.',
  'tell.decline': '{name} a refusé{n, plural, =0 {} other { à cause de l’article {n}}}.',
  'tell.hold': '{name} a répété sa position sur l’article {n}.',
  'tell.probe': '{name} a posé une question sur l’article {n}, « {title} ».',
  'tell.answer':
    '{name} a répondu {candour, select, candid {franchement} misleading {par un mensonge} other {à côté}}.',
  'tell.disclose': '{name} a dit que l’article {n} compte {matters, select, 1 {peu} 3 {beaucoup} other {assez}}.',
  'tell.float': '{name} a évoqué dans le couloir : {terms}.',
  'tell.reply': '{name} a répondu {warmth, select, warm {chaleureusement} cold {froidement} other {sans chaleur}}.',
  'tell.experts': '{name} a envoyé l’article {n} aux experts.',
  'tell.recess': '{name} a demandé une suspension.',
  'tell.consult': '{name} a consulté sa capitale{n, plural, =0 {} other { sur l’article {n}}}.',
  'tell.publicLine':
    '{name} a dit à la presse {tone, select, firm {que rien ne serait cédé sur l’article {n}} other {que les entretiens avancent}}.',
  'tell.warn': '{name} a mis en garde sur l’article {n}.',
  'tell.reopen':
    '{name} a rouvert l’article {n}{why, select, belowWalkAway { : avec lui, aucun texte ne valait d’être signé} wantsMore { : sans lui, il y avait mieux à obtenir} badFaith { : on lui avait menti} other {}}.',
  'tell.close': '{name} a proposé de clore.',
  'tell.walkOut': '{name} a quitté la salle.',
  'tell.special': '{name} : {label}{n, plural, =0 {} other {, article {n}}}.',
  'tell.initialled': 'Paraphé : {articles}.',
  'tell.capital':
    'La capitale {answer, select, cleared {lève la ligne rouge de l’article {n}} refused {refuse de lever celle de l’article {n}} other {a lu le rapport}}.',
  'tell.leaked': 'Il y a eu une fuite. Les deux capitales ont lu.',
  'tell.exposed': 'Un mensonge sur l’article {n} a éclaté.',
  'tell.bridge': 'Les experts reviennent sur l’article {n} : {label}.',
  'tell.noBridge': 'Les experts reviennent sur l’article {n} sans rien de neuf.',
  'tell.warning': 'L’avertissement sur l’article {n} a été {came, select, heeded {entendu} other {vain}}.',
  'tell.barred': 'À l’article {n}, des options sont exclues pour la journée.',
  'tell.deferred': 'Rien ne peut être paraphé à l’article {n} avant {time}.',
  'tell.breakBegan': '{id, select, coffee {Café} lunch {Déjeuner} tea {Thé} other {Pause}}.',
  'tell.breakEnded': 'Retour à la table.',
  'tell.drafting': 'Les rédacteurs sont à l’œuvre.',
  'tell.over':
    '{how, select, walkedOut {Les entretiens se sont achevés sur une rupture.} deadline {Le temps était écoulé.} other {Les deux parties ont levé la séance.}}',
  'tell.between': ' ; ',
  'tell.article': '{title} : {label}',
  'tell.trust': 'Confiance de {name}, {change} : {why}.',
  'tell.home': 'Soutien de {name}, {change} : {why}.',
  'tell.noted': '{name} a appris quelque chose sur l’article {n}.',

  'why.trust.openedWarmly': 'une ouverture chaleureuse',
  'why.trust.openedFirmly': 'une ouverture ferme',
  'why.trust.conceded': 'un texte plus près du leur sur l’échelle',
  'why.trust.retreated': 'un texte plus loin du leur sur l’échelle',
  'why.trust.initialled': 'un texte paraphé',
  'why.trust.declined': 'un refus sec',
  'why.trust.explained': 'un refus motivé',
  'why.trust.held': 'encore la même position',
  'why.trust.answered': 'une réponse',
  'why.trust.evaded': 'une question esquivée',
  'why.trust.disclosed': 'une confidence',
  'why.trust.floated': 'une conversation de couloir',
  'why.trust.recess': 'une suspension',
  'why.trust.spokeWell': 'une bonne parole en public',
  'why.trust.spokeFirmly': 'une parole ferme en public',
  'why.trust.warned': 'un avertissement',
  'why.trust.reopened': 'un texte convenu rouvert',
  'why.trust.leak': 'une fuite',
  'why.trust.lied': 'un mensonge découvert',
  'why.trust.effect': 'un incident du jour',
  'why.home.openedWarmly': 'une ouverture chaleureuse',
  'why.home.openedFirmly': 'une ouverture ferme',
  'why.home.redLineTabled': 'une ligne rouge mise sur la table',
  'why.home.gained': 'un bon texte sur un article',
  'why.home.gave': 'un mauvais texte sur un article',
  'why.home.crossed': 'une ligne rouge franchie',
  'why.home.cleared': 'le prix d’une ligne rouge levée',
  'why.home.refused': 'une demande refusée',
  'why.home.reported': 'un rapport',
  'why.home.held': 'une position tenue',
  'why.home.spokeWell': 'une parole douce en public',
  'why.home.spokeFirmly': 'une parole ferme en public',
  'why.home.brokePublicLine': 'une parole publique rompue',
  'why.home.bluffCalled': 'un avertissement creux',
  'why.home.heeded': 'un avertissement entendu',
  'why.home.reopened': 'un texte convenu rouvert',
  'why.home.leak': 'une fuite',
  'why.home.thinText': 'moins de texte que promis en public',
  'why.home.effect': 'un incident du jour',

  'moves.heading': 'Coup par coup',
  'moves.intro': 'Choisissez un geste pour voir la table d’alors, avec ce que chaque camp savait de lui-même.',
  'moves.count': 'Coup {n} sur {of}',
  'moves.previous': 'Précédent',
  'moves.next': 'Suivant',
  'moves.playOn': 'Reprendre à {time}',
  'moves.after': 'La table après ce geste',
  'moves.followed': 'Ce qui a suivi',
  'moves.article': 'Article',
  'moves.position': '{capital} demande',
  'moves.initialled': 'paraphé',
  'moves.trust': 'Confiance, {capital}',
  'moves.home': 'Soutien, {capital}',
  'moves.worth': 'Valeur du texte jusque-là, {capital}',
  'moves.offer': 'Sur la table : {articles}, d’une valeur de {a} et {b} ({capitalA}, {capitalB}).',

  'instructions.heading': 'Les deux instructions',
  'instructions.intro':
    'Ce qu’on avait dit à chaque délégation, et ce que chaque texte valait pour elle. Points sur 100.',
  'instructions.walkAway': 'Partir vaut {n}',
  'instructions.weights': 'Ce que chaque texte valait',
  'instructions.text': 'Texte',
  'instructions.worthTo': '{name}',
  'instructions.weight': 'poids {a} et {b}',
  'instructions.red': 'ligne rouge',
  'instructions.redCleared': 'ligne rouge, levée',
  'instructions.agreed': 'convenu',
  'instructions.history': 'en {year}',
  'instructions.silence': 'sans texte',
  'instructions.redLines': 'Lignes rouges',
  'instructions.full': 'Instructions complètes',
  'instructions.linkages': 'Ensemble',

  'questions.heading': 'Questions',
  'question.left':
    'À {time}, {who, select, you {vous avez quitté} them {ils ont quitté} other {{name} a quitté}} la salle. {who, select, you {Qu’est-⁠ce qui vous aurait retenu ?} them {Qu’est-⁠ce qui les aurait retenus, et pouviez-⁠vous le donner ?} other {Qu’est-⁠ce qui l’aurait retenu ?}}',
  'question.ranOut':
    'À {time}, le temps était écoulé, sans texte. À quelle heure la dernière offre aurait-⁠elle dû être sur la table, et qui attendait qui ?',
  'question.parted':
    'À {time}, les deux parties ont levé la séance sans texte. Qu’espérait chacune que l’autre fasse la première ?',
  'question.refused':
    'À {time}, les délégations avaient un texte, et une capitale n’en a pas voulu : {who, select, you {la vôtre} them {la leur} other {{name}}}. Quelle question posée chez soi, et quand, l’aurait sauvé ?',
  'question.stood':
    '{who, select, you {Votre capitale} them {Leur capitale} other {{name}}} a porté le texte avec un soutien de {home} ; il en fallait {needs}. Avec plus de marge, qu’auriez-⁠vous osé demander, ou céder ?',
  'question.lie':
    'À {time}, on a su que {who, select, you {vous n’aviez} them {ils n’avaient} other {{name} n’avait}} pas dit vrai sur « {title} ». Qu’y a-⁠t-⁠on gagné, et qui l’a payé ensuite ?',
  'question.experts':
    'À {time}, {who, select, you {vous avez envoyé} them {ils ont envoyé} other {{name} a envoyé}} chercher les experts sur l’article {number}. {came, select, yes {Qu’aurait été la journée sans leur texte ?} other {Ils ne sont pas revenus à temps. Qu’aurait-⁠il fallu laisser attendre, ou pourquoi l’attente était-⁠elle trop longue ?}}',
  'question.learned':
    'Ce qui s’est dit ou fait à {time} en apprenait plus que tout le reste sur ce que {who, select, you {voulait l’autre camp} them {vous vouliez} other {voulait {rival}}}. En quoi l’offre suivante l’a-⁠t-⁠elle montré ?',
  'question.asked':
    '{who, select, you {Vous n’avez posé} them {Ils n’ont posé} other {{name} n’a posé}} {times, plural, =0 {aucune question} one {qu’une question} other {que # questions}}, et à {time} on savait peu de ce qui comptait en face. Qu’aurait coûté une question de plus ?',
  'question.opened':
    'À {time}, {who, select, you {vous avez ouvert} them {ils ont ouvert} other {{name} a ouvert}} la journée sur « {title} », qui pesait {weight} points sur 100. Qu’en a déduit l’autre camp, et était-⁠ce voulu ?',
  'question.uneven':
    '« {title} » pesait {own} points sur 100 pour {who, select, you {vous} them {eux} other {{name}}}, et {theirs} pour {who, select, you {eux} them {vous} other {{rival}}}. Qui pouvait le savoir, et contre quoi l’échanger ?',
  'question.refusal':
    'À {time}, {who, select, you {vous avez} them {ils ont} other {{name} a}} {did, select, declined {décliné} countered {répondu par une contre-offre à} left {quitté la salle devant} other {laissé passer}} une offre sur {articles} qui valait {had} au bout du compte ; la journée a rapporté {result}. Qu’est-⁠ce qui valait d’attendre ?',
  'question.acceptance':
    'À {time}, {who, select, you {vous avez accepté} them {ils ont accepté} other {{name} a accepté}} {articles}. Il y restait {cost} points à prendre sans rien coûter à l’autre. Quelle question les aurait fait trouver ?',
  'question.trade':
    '« {mine} » contre « {theirs} » aurait servi les deux, et personne n’a rapproché les deux. À {time}, il était encore temps. Qu’est-⁠ce qui l’a empêché ?',
  'question.missed':
    'À {time}, un texte valant {own} de plus pour {who, select, you {vous} them {eux} other {{name}}} et {other} de plus pour {who, select, you {eux} them {vous} other {{rival}}} était encore possible. Qu’est-⁠ce qui le séparait de la table ?',
  'question.letGo':
    'À {time}, {who, select, you {vous demandiez} them {ils demandaient} other {{name} demandait}} {asked}, pour finir par signer {had}. Pourquoi cela semblait-⁠il hors d’atteinte ?',
  'question.under':
    'À {time}, {who, select, you {vous avez} them {ils ont} other {{name} a}} {did, select, tabled {mis sur la table} other {accepté}} {articles}, et plus aucun texte ne dépassait le seuil de départ de {walkAway}. Pourquoi un texte semblait-⁠il mieux que rien ?',
  'question.setback':
    'À {time}, {who, select, you {votre} them {leur} other {la}} nouvelle offre {who, select, you {} them {} other {de {name} }}sur {articles} donnait moins aux deux que la précédente. À quoi devait-⁠elle servir ?',
  'questions.history': 'Ce qui s’est réellement passé',
  'questions.model': 'Ce qui relève du modèle',
  'questions.background': 'Contexte',
  'questions.glossary': 'Les mots du métier',
  'questions.evidence': '{evidence, select, documented {documenté} inferred {déduit} other {notre modèle}}',
  'questions.sources': 'Sources',
};
