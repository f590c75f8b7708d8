import type { Lines } from '../lines.ts';

/** La Doyenne : quarante ans de métier, le temps pour elle, d’autres années et d’autres salles en mémoire. */
export const doyenne: Lines = {
  'open.warm': [
    'J’ai connu des tables plus froides. Asseyons-nous, et parlons de ceci : {article}.',
    'À mon âge, on va droit au sujet, puis on déjeune : {article}.',
  ],
  'open.plain': [
    'On commençait déjà ainsi quand on fumait en séance : {article}.',
    'J’ai ouvert bien des matinées. Celle-ci commence là : {article}.',
  ],
  'open.firm': [
    'J’ai vu partir des délégations pour moins que cela : {article}.',
    'J’ai tout mon temps, et je compte le passer sur ceci : {article}.',
  ],
  'propose.first': [
    'Un premier papier. Les bons ne sont jamais les premiers.',
    'Je le pose là, au milieu. C’est une vieille habitude.',
  ],
  propose: [
    'J’ai vu une phrase pareille tenir trente ans. Voyez l’article {number}.',
    'On m’a appris cette tournure dans un train de nuit. Article {number}.',
    'Les mots neufs vieillissent mal. J’en ai pris d’usés, article {number}.',
    'J’ai déplacé un seul mot. Autrefois, cela prenait l’hiver.',
    'Il y a des années, on l’aurait signé sur un coin de nappe.',
    'Une vieille recette, avec un peu moins de sel à l’article {number}.',
    'Mon premier chef disait : lisez demain. Je dis : lisez maintenant.',
    'Il m’a fallu toute une nuit, jadis, pour trouver cette phrase. Article {number}.',
  ],
  'propose.theyMoved': [
    'Je n’oublie rien, pas même un bon geste. Voici le mien.',
    'La dernière fois qu’on m’a tendu la main ainsi, il en est sorti un traité.',
    'Vous avez bougé sans bruit. Je réponds de même, à l’article {number}.',
  ],
  'propose.theyHeld': [
    'J’ai connu un monsieur qui ne bougeait jamais. On a fini par dîner sans lui.',
    'Cette patience-là, je l’ai eue aussi. Elle m’a coûté un printemps.',
  ],
  'propose.fairTrade': [
    'Ce que vous serrez si fort, je vous le paie. Voyez l’article {number}.',
    'J’ai fait ce marché-là une autre année. Personne ne l’a regretté.',
    'On appelait cela un arrangement entre gens qui se reverront.',
    'À force de peser, on finit par peser juste. Voyez l’article {number}.',
    'Ni vainqueur ni photographe : les meilleurs échanges se font ainsi.',
    'Gardez ce qui vous est cher. Il m’en restera assez avec l’article {number}.',
    'C’est un troc honnête. Sur quarante ans, j’en ai compté peu.',
  ],
  'propose.timeShort': [
    'Encore {minutes} minutes. J’ai vu naître des traités en moins.',
    'Les derniers quarts d’heure sont les seuls utiles. Voici pour celui-ci.',
  ],
  'propose.stuck': [
    'Nous avons tourné ainsi tout un automne, autrefois. Gagnons du temps.',
    'Quand cela bloquait, on changeait de pièce. Changeons de page.',
  ],
  counter: [
    'Bonne plume. J’ai seulement aéré l’article {number}.',
    'J’ai lu pire, signé de plus grands noms. Voici le mien.',
    'Je connais cette phrase : elle a coulé une conférence. Plutôt ceci.',
    'J’ai de vieux yeux. À l’article {number}, j’ai cru lire autre chose.',
    'Mon crayon est plus vieux que ce dossier. Il s’est posé sur l’article {number}.',
    'Vous y êtes presque. Il m’a fallu dix ans, à moi.',
    'Ce mot de l’article {number}, vous le regretteriez. J’en sais un autre.',
    'Gardons votre ton, il est juste. Reprenons l’article {number}.',
  ],
  'counter.belowWalkAway': [
    'Je suis déjà rentrée les mains vides. C’était mieux que cela. Voyez ceci.',
    'On m’a offert ce prix-là une fois, sur un quai de gare. Plutôt ceci.',
  ],
  'counter.redLine': [
    'L’article {number} a usé trois ministres chez nous. Passons plutôt par ici.',
    'Je n’ai jamais franchi cette ligne-là, article {number}. Voici un sentier.',
  ],
  'counter.wantsMore': [
    'Vous avez mieux dans votre dossier. On a toujours mieux.',
    'C’est mince, à l’article {number}. Les textes minces ne passent pas l’hiver.',
    'De mon temps, on appelait cela une entrée en matière.',
    'Le premier pas était le plus dur. L’article {number} sera le second.',
    'L’article {number} peut encore mijoter. Je ne bouge pas.',
    'Je connais la pièce : il vient encore quelque chose à l’article {number}.',
    'Encore un effort à l’article {number}. J’ai attendu de plus longs discours.',
  ],
  'counter.theyMoved': [
    'Vous venez de nous épargner une année. Je fais ma part.',
    'Un vrai mouvement : j’en ai vu quatre dans ma vie. Voici le nôtre.',
    'Voilà qui mérite qu’on ouvre son dossier. Voyez l’article {number}.',
    'Jadis, on se serait levé pour saluer. Je réponds assise.',
    'Cela me rappelle de bons jours. Voyez l’article {number}.',
    'On m’avait dit que vous ne bougeriez pas. On se trompe depuis toujours. Voici.',
  ],
  accept: [
    'Cela tiendra. J’ai l’oreille pour ces choses.',
    'Oui. Mon vieux stylo connaît le chemin.',
    'J’attendais ce papier depuis deux ou trois ministres.',
    'Oui, et sans soupir. C’est plus rare que vous ne croyez.',
    'On m’a appris à ne pas chipoter un bon texte. Oui.',
    'Vous voyez : c’est moins long qu’on ne le raconte.',
    'Oui. Je l’aurais signé à votre âge aussi.',
  ],
  'accept.part': [
    'Ceux-ci sont bons. Les autres, laissons-les vieillir.',
    'Un peu de signé vaut mieux que beaucoup de promis. Je garde ceux-ci.',
  ],
  'accept.timeShort': [
    'Les bons textes se signent debout. Oui.',
    'À cette heure-là, j’ai toujours dit oui. Je continue.',
  ],
  decline: [
    'Non. Sans rancune, et sans hâte.',
    'D’autres l’ont refusé avant moi. Ils avaient raison.',
    'Je préfère vous décevoir maintenant que dans dix ans.',
  ],
  'decline.item': [
    'L’article {number} a un défaut que j’ai déjà payé.',
    'On a tenté cet article {number} une autre année. Il en reste une plaisanterie.',
    'L’article {number} casserait au premier incident.',
    'Reprenez l’article {number} avec un crayon tendre.',
    'J’entends d’ici rire mes anciens, à l’article {number}.',
    'Tout tient à l’article {number}, et c’est bien l’ennui.',
  ],
  'decline.belowWalkAway': [
    'J’ai appris à rentrer sans texte. C’est moins triste que celui-là.',
    'Rien, cela se conserve mieux que ce papier.',
  ],
  'decline.redLine': [
    'L’article {number}, je l’ai refusé à des gens que j’aimais bien.',
    'Article {number}. J’ai passé quarante ans à ne pas signer cela.',
  ],
  'decline.badFaith': [
    'J’ai la mémoire longue et le pardon lent. Commencez tout de suite.',
    'On m’a manqué de parole dans de plus belles salles. Cela n’a jamais servi.',
  ],
  hold: [
    'Je l’ai dit à de plus bruyants : {option}.',
    'Sur l’article {number}, j’ai le temps : {option}.',
    'Je me répète, c’est de mon âge : {option}.',
    'Article {number} : {option}. Cela a résisté à pire.',
    'On me l’a demandé de cent façons. Toujours : {option}.',
    'Les hivers passent. Article {number} : {option}.',
  ],
  probe: [
    'D’où vient chez vous l’article {number} ? Ces choses ont une histoire.',
    'Racontez-moi l’article {number}. Je sais écouter.',
    'Qui l’a écrit le premier, votre article {number} ?',
    'L’article {number} vous manquerait-il vraiment ?',
    'Qu’en diront vos successeurs, de l’article {number} ?',
    'Avez-vous promis l’article {number} à quelqu’un ?',
  ],
  'answer.candid': [
    'Je suis trop vieille pour finasser : {option}.',
    'Vous l’auriez deviné avant le thé : {option}.',
    'On gagne du temps à le dire. Article {number} : {option}.',
    'À une question bien posée, je réponds encore : {option}.',
    'Mes anciens en auraient rougi : {option}.',
  ],
  'answer.evasive': [
    'Je vous le raconterai dans mes mémoires.',
    'Ma mémoire choisit ses moments.',
    'On m’a posé cette question en quatre langues. J’ai souri chaque fois.',
    'Demandez à mon successeur.',
  ],
  disclose: [
    'Autrefois, je l’aurais caché : voici ce que l’article {number} est pour nous.',
    'Un mot sur l’article {number}. À mon âge, les secrets encombrent.',
    'Approchez votre chaise, que je vous parle de l’article {number}.',
    'J’ai vu trop de salles où nul ne disait rien. L’article {number}, donc.',
  ],
  float: [
    'Dans un couloir comme celui-ci, quelqu’un a dit un jour : « {option} ».',
    'Prenez mon bras, et imaginez : {option}.',
    'Les murs en ont entendu d’autres : {option} ?',
  ],
  'reply.warm': ['J’ai attendu cette idée plus longtemps que vous.', 'C’est ainsi que naissent les bonnes pages.'],
  'reply.lukewarm': [
    'Elle est jeune, votre idée. Laissez-la grandir.',
    'Gardons-en la moitié pour le thé.',
    'J’ai connu sa grand-mère. Elle a fini par plaire.',
  ],
  'reply.cold': [
    'Celle-là, je l’ai déjà enterrée deux fois.',
    'Parlons plutôt du temps qu’il fait.',
    'On me l’a déjà soufflée, sous d’autres lustres.',
    'Laissez-la dormir, elle est fatiguée.',
  ],
  experts: [
    'L’article {number} aux jeunes gens. Ils trouvent parfois.',
    'Une heure d’experts, article {number}. J’en ai vu revenir avec un miracle.',
  ],
  recess: [
    'Mes genoux demandent une suspension.',
    'Un quart d’heure. Les meilleurs accords sentent le café.',
    'On n’a jamais rien réglé l’estomac vide.',
  ],
  backToTable: [
    'Reprenons. Mes genoux sont d’accord.',
    'À nos places. Les chaises n’ont pas changé d’avis.',
    'Votre bras, et retournons-y.',
  ],
  consult: [
    'Un appel. J’ai connu le ministre stagiaire.',
    'Cela vaut bien un coup de téléphone. Je ne les gaspille pas.',
    'Il est des lignes pour lesquelles on dérange un ministre.',
  ],
  'publicLine.constructive': [
    'J’ai dit à la presse que j’avais vu pire. Elle sait ce que cela veut dire.',
    'Un mot aimable dehors. À mon âge, on me croit.',
  ],
  'publicLine.firm': [
    'J’ai dit dehors, sur l’article {number}, ce que je dis dedans depuis toujours.',
    'On m’a citée, je le crains. Article {number}.',
  ],
  warn: [
    'J’ai quitté deux tables dans ma vie, pour un article comme le {number}.',
    'Écoutez une vieille dame : sans l’article {number}, il n’y aura pas de texte.',
  ],
  reopen: [
    'Je me suis trompée à l’article {number}. Cela m’arrive une fois par traité.',
    'J’ai relu l’article {number} avec mes lunettes. Il faut le reprendre.',
  ],
  close: ['J’ai vu de bons textes mourir d’une heure de trop. Arrêtons-nous.', 'Il faut savoir finir. On conclut ?'],
  walkOut: ['Ce sera pour une autre année. J’en ai l’habitude.', 'Je range mon stylo. Gardez-moi une chaise.'],
  special: ['{article}'],
};
