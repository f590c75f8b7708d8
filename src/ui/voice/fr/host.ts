import type { Lines } from '../lines.ts';

/** L’Hôte : donne à qui donne, et voudrait que tout le monde mange un peu. */
export const host: Lines = {
  'open.warm': [
    'Bienvenue. Repartons avec un texte. Nous commencerions volontiers par ceci : {article}.',
    'Il est bon d’être à la même table. Ceci compte pour nous : {article}. La prochaine rencontre aussi.',
  ],
  'open.plain': [
    'Merci d’être là. Parlons d’abord de ceci : {article}.',
    'Bonjour. Ceci nous occupe l’esprit : {article}.',
  ],
  'open.firm': [
    'Vous êtes les bienvenus, et ceci n’est pas facile pour nous : {article}.',
    'Nous serons aimables, et patients : {article}.',
  ],
  'propose.first': [
    'Permettez que nous posions quelque chose. C’est fait pour être touché.',
    'Un premier projet. Améliorez-le, je vous prie.',
  ],
  propose: [
    'Ceci est peut-être plus près de vous. Voyez l’article {number}.',
    'Nous avons réfléchi à vos paroles. Cela irait-il ?',
    'Un peu plus de notre part. Nous espérons que cela se voit.',
    'Essayons encore, doucement, avec l’article {number}.',
  ],
  'propose.theyMoved': [
    'Vous avez été généreux. Nous aussi.',
    'C’était aimable. Voyez ce que nous avons fait en retour.',
    'Un bon pas en appelle un autre.',
  ],
  'propose.theyHeld': [
    'L’article {number} vous est difficile, nous le voyons. Alors, peut-être ainsi.',
    'Nous n’insisterons pas sur l’article {number}. Autre chose, donc.',
  ],
  'propose.fairTrade': [
    'Vous tenez à ceci plus que nous. Nous tenons à l’article {number}. D’accord ?',
    'Chacun garde ce qu’il préfère. C’est l’idée.',
  ],
  'propose.timeShort': [
    'Encore {minutes} minutes. Ce serait dommage de rentrer sans rien.',
    'Le soir approche. Emportez celui-ci.',
  ],
  'propose.stuck': [
    'Nous tournons en rond, je crois. Puis-je proposer une autre porte ?',
    'Faisons comme si la dernière heure n’avait pas eu lieu.',
  ],
  counter: [
    'Presque. Avec l’article {number} ainsi, nous pourrions sourire.',
    'Merci. Pouvons-nous changer l’article {number}, et rien d’autre ?',
    'L’esprit nous plaît. Voici la lettre.',
    'Vous êtes tout près. Un détail : l’article {number}.',
  ],
  'counter.belowWalkAway': [
    'Je n’oserais pas rentrer avec cela. Avec ceci, oui.',
    'Pardonnez-moi : c’est moins que ce que nous avons. Ceci irait-il ?',
  ],
  'counter.redLine': [
    'Sur l’article {number}, je n’en ai vraiment pas le droit. Voici ce que je puis.',
    'L’article {number} finirait ma carrière. Ceci, non.',
  ],
  'counter.wantsMore': [
    'Vous êtes bons. Un peu plus à l’article {number}, et c’est fait.',
    'Si près. L’article {number}, peut-être ?',
  ],
  'counter.theyMoved': [
    'Vous êtes venus à notre rencontre. Nous faisons le reste, ou presque.',
    'Merci pour ce pas. Voici le nôtre.',
  ],
  accept: [
    'Volontiers. Paraphons.',
    'Oui. Vous voyez, c’était possible.',
    'Avec plaisir. Les stylos, s’il vous plaît.',
  ],
  'accept.part': [
    'Nous prenons ceux-ci avec reconnaissance. Les autres restent au chaud.',
    'Les uns maintenant, les autres plus tard.',
  ],
  'accept.timeShort': ['Avant qu’on éteigne : oui.', 'Oui. Que cela suffise.'],
  decline: ['Je regrette. Pas celui-ci.', 'Nous ne pouvons pas, et cela nous peine.'],
  'decline.item': [
    'Tout, sauf l’article {number}. Pourriez-vous le revoir ?',
    'Il n’y a que l’article {number}. Aidez-nous là.',
  ],
  'decline.belowWalkAway': ['Mieux vaut pas de texte, et rester amis.', 'Cela, je ne saurais l’expliquer chez moi.'],
  'decline.redLine': [
    'Pas l’article {number}. Là, je n’ai aucune marge.',
    'À l’article {number}, mes instructions sont écrites à l’encre.',
  ],
  'decline.badFaith': [
    'Ce matin, je croyais votre parole. Donnez-moi une raison d’y revenir.',
    'S’il vous plaît. Réparez d’abord ce qui s’est brisé.',
  ],
  hold: [
    'Sur l’article {number}, nous demandons votre patience : {option}.',
    'Nous restons à ceci : {option}. Ce n’est pas de l’entêtement.',
  ],
  probe: [
    'Parlez-nous de l’article {number}. Qu’est-ce qui vous aiderait ?',
    'Qu’est-ce qui vous inquiète à l’article {number} ?',
    'Si nous comprenions mieux l’article {number}, nous pourrions aider.',
    'Puis-je demander pourquoi l’article {number} est ainsi écrit ?',
  ],
  'answer.candid': [
    'Bien sûr. À l’article {number}, nous espérons : {option}.',
    'Entre nous, inutile de le cacher : {option}.',
  ],
  'answer.evasive': [
    'Permettez que j’y revienne après le déjeuner.',
    'Demandez-le-moi quand nous nous connaîtrons mieux.',
  ],
  disclose: [
    'J’aimerais que vous sachiez ce que l’article {number} est pour nous.',
    'Nous n’avons pas de secret sur l’article {number}. Le voici.',
  ],
  float: [
    'Une idée, rien qu’une idée : {option}. Que dit votre visage ?',
    'Marchons un peu. Et si c’était « {option} » ?',
  ],
  'reply.warm': ['Cela me plaît. Trouvons les mots.', 'De quoi faire dormir deux capitales.'],
  'reply.lukewarm': ['Pas tout à fait, et pas sans espoir.', 'Laissez-moi porter cela un moment.'],
  'reply.cold': ['Je ne peux pas vous suivre là.', 'Mieux vaut que nous n’ayons rien dit.'],
  experts: [
    'Nos experts brûlent de parler. Donnons-leur l’article {number}.',
    'Une heure pour les experts, à l’article {number} ?',
  ],
  recess: ['Un café, je crois. Et quelque chose de sucré.', 'Dégourdissons-nous les jambes.'],
  backToTable: ['Nous rasseyons-nous ?', 'Merci. À table.'],
  consult: ['Excusez-moi, je dois téléphoner.', 'Un instant. Ma capitale d’abord.'],
  'publicLine.constructive': [
    'Nous leur avons dit que l’on travaille bien. C’est vrai, n’est-ce pas ?',
    'Un mot aimable à la presse, en votre faveur et en la nôtre.',
  ],
  'publicLine.firm': [
    'Il a fallu dire quelque chose dehors sur l’article {number}. Ne le prenez pas mal.',
    'Chez nous, on avait besoin de l’entendre : article {number}.',
  ],
  warn: [
    'Je n’aime pas dire cela. Sans l’article {number}, nous pourrions repartir sans rien.',
    'Prenez l’article {number} au sérieux, je vous prie. Nous le faisons.',
  ],
  reopen: [
    'J’ai honte de le demander. Il faut revoir l’article {number}.',
    'Pardonnez-nous. L’article {number} n’a pas survécu au téléphone.',
  ],
  close: ['Je crois que nous tenons quelque chose de bon. Concluons-nous ?', 'Ne le gâchons pas. On conclut ?'],
  walkOut: ['Je regrette. Un autre jour.', 'Pas aujourd’hui. Vous serez toujours les bienvenus.'],
  special: ['{article}'],
};
