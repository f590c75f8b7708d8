import type { Lines } from '../lines.ts';

/** La Négociante : cherche ce que l’un a de trop. Vive, sèche, jamais impolie. */
export const trader: Lines = {
  'open.warm': [
    'Nous avons plusieurs articles et nul besoin de les gagner tous. Commençons par ceci : {article}.',
    'J’aime mieux troquer que plaider. Pour nous, c’est : {article}. Et pour vous ?',
  ],
  'open.plain': [
    'Soyons pratiques. La journée se joue ici : {article}.',
    'Nous venons avec une liste. En tête : {article}.',
  ],
  'open.firm': [
    'Rien ne presse, et ceci ne se brade pas : {article}.',
    'Vous nous entendrez souvent là-dessus : {article}. Autant commencer.',
  ],
  'propose.first': [
    'Voici un premier panier. Dites-nous ce qui vous déplaît.',
    'Un début, pas un prix. Regardez d’abord l’article {number}.',
  ],
  propose: [
    'Prenez-le par ce bout : l’article {number} comme nous l’écrivons, le reste à votre main.',
    'Les mêmes meubles, autrement rangés. Asseyez-vous avant de refuser.',
    'Nous avons déplacé un peu de poids. Voyez si cela tient mieux.',
    'Nouvelle feuille. Tout tourne autour de l’article {number}.',
  ],
  'propose.theyMoved': [
    'Vous avez bougé, nous aussi. Voici notre moitié.',
    'Votre pas a été vu. Voici le nôtre.',
    'Donnant, donnant : nous vous rejoignons sur l’article {number}.',
  ],
  'propose.theyHeld': [
    'Vous ne bougez pas sur l’article {number}. Alors contournons-le.',
    'Si l’article {number} ne cède pas, autre chose doit céder. Ainsi.',
  ],
  'propose.fairTrade': [
    'Ce qui nous coûte ici vous coûte peu. Et l’inverse se vérifie.',
    'Vous tenez à une chose plus que nous, et nous à une autre. Échangeons.',
    'Donnez-nous l’article {number}. Le reste penche de votre côté.',
  ],
  'propose.timeShort': [
    'Encore {minutes} minutes. Celui-ci peut être paraphé.',
    'Les rédacteurs taillent leurs crayons. Prenez, ou dites ce qui manque.',
  ],
  'propose.stuck': [
    'Nous sommes déjà passés par ici. Essayons l’autre bout.',
    'La même pierre sur la même route. Un autre chemin, donc.',
  ],
  counter: [
    'Presque. Avec l’article {number} à notre façon, c’est un texte.',
    'La moitié nous sert. Voici l’autre.',
    'Bonne charpente. Nous avons repris l’article {number}.',
    'Pas encore, mais nous disputons enfin du bon sujet.',
  ],
  'counter.belowWalkAway': [
    'Avec cela, mieux vaudrait rentrer. Ceci, nous pourrions le porter.',
    'Il nous resterait moins que rien de signé. Voyez le nôtre.',
  ],
  'counter.redLine': [
    'Sur l’article {number}, ma capitale a tiré un trait, et je n’ai pas de gomme.',
    'Votre article {number} clôt la journée. Le nôtre, non.',
  ],
  'counter.wantsMore': [
    'Bon départ. Il nous faut un peu plus à l’article {number}.',
    'Ajoutez quelque chose à l’article {number}, et j’arrête de compter.',
  ],
  'counter.theyMoved': [
    'Vous êtes venus vers nous. Nous venons vers vous.',
    'C’était un vrai pas. Voici le nôtre, à l’article {number}.',
  ],
  accept: [
    'Bien. Paraphons avant que l’un de nous ne réfléchisse.',
    'Cela, nous pouvons le porter. Les stylos.',
    'Conclu. Ce n’était cher pour personne.',
  ],
  'accept.part': ['Nous cueillons ce qui est mûr. Le reste attendra.', 'Ceux-ci, oui. Les autres restent sur l’arbre.'],
  'accept.timeShort': ['À cette heure, oui.', 'Tard, et assez bon. Les stylos.'],
  decline: ['Non, et les mots n’y sont pour rien.', 'De notre côté, ce panier est vide.'],
  'decline.item': [
    'C’est l’article {number} qui gêne. Changez-le, puis revenez.',
    'Sans l’article {number}, j’aurais peut-être dit oui.',
  ],
  'decline.belowWalkAway': [
    'Nous aurions davantage sans aucun texte.',
    'Je ne vends pas chez moi ce que je n’achèterais pas.',
  ],
  'decline.redLine': [
    'Article {number} : mes instructions s’arrêtent là.',
    'Pas l’article {number}. C’est le premier que lit ma capitale.',
  ],
  'decline.badFaith': [
    'Dites-nous d’abord ce qu’est devenue votre dernière parole.',
    'Nous avons déjà payé votre parole une fois aujourd’hui.',
  ],
  hold: [
    'Sur l’article {number}, nous restons là : {option}.',
    'Rien de neuf à l’article {number}. Le prix est le prix.',
  ],
  probe: [
    'Que vaut vraiment l’article {number} pour vous ?',
    'Éclairez-moi. À l’article {number}, ce sont les mots, ou ce qu’ils font ?',
    'S’il fallait en perdre un, serait-ce l’article {number} ?',
    'Qui, chez vous, surveille l’article {number} ?',
  ],
  'answer.candid': [
    'Puisque vous demandez franchement, il nous faut : {option}.',
    'Vous l’avez demandé. Ce que nous paierions : {option}.',
  ],
  'answer.evasive': ['Nous aimons tous nos enfants.', 'Tout dépend de ce qui se trouve à côté.'],
  disclose: ['Je nous épargne une heure : {article}. Vous savez tout.', 'Un fait, gratuit, sur l’article {number}.'],
  float: [
    'Personne n’a écrit ceci : {option}. Chaud ou froid ?',
    'Entre le café et la porte : et si c’était « {option} » ?',
  ],
  'reply.warm': ['Mettez cela sur le papier et regardez mon visage.', 'J’ai entendu pire. Bien pire.'],
  'reply.lukewarm': ['Il y a quelque chose. Pas encore assez.', 'La moitié tient debout.'],
  'reply.cold': ['Laissez celle-là dans le couloir.', 'Elle ne passera pas la porte.'],
  experts: [
    'Une heure d’experts pour l’article {number}. Ils aiment cela.',
    'Il y a peut-être une troisième voie à l’article {number}. Au bout du couloir.',
  ],
  recess: ['Café. Nous nous répétons.', 'Dix minutes sans adjectifs.'],
  backToTable: ['Au travail.', 'On y retourne ?'],
  consult: ['Je dois passer un appel.', 'Ma capitale aime qu’on lui demande.'],
  'publicLine.constructive': [
    'Nous avons dit à la presse que les entretiens sont sérieux. Aidez-nous à dire vrai.',
    'Dehors, nous avons dit que cela va bien.',
  ],
  'publicLine.firm': [
    'Vous aurez lu notre phrase sur l’article {number}. Elle n’était pas que pour vous.',
    'Nous l’avons dit dehors, donc nous le pensons : article {number}.',
  ],
  warn: [
    'Si l’article {number} reste ainsi, nous ne signons rien aujourd’hui.',
    'Comprenez-nous bien : sans mouvement à l’article {number}, pas de texte.',
  ],
  reopen: [
    'Cela ne me plaît pas non plus. L’article {number} revient sur la table.',
    'Nous devons reprendre l’article {number}. Je m’expliquerai.',
  ],
  close: ['Nous avons un texte. Arrêtons-nous tant qu’il tient ?', 'Mieux est possible. Bien est là. On conclut ?'],
  walkOut: ['L’absence de texte est aussi une réponse. Bonsoir.', 'Nous n’avons plus rien à échanger. Bonsoir.'],
  special: ['{article}'],
};
