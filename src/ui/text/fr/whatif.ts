import type { whatif as source } from '../en/whatif.ts';

export const whatif: Record<keyof typeof source, string> = {
  'debrief.whatif': 'Et si',
  'whatif.heading': 'Et si',
  'whatif.lead':
    '{who, select, you {Prenez un autre chemin à partir de n’importe quelle minute, ou voyez ce que d’autres auraient fait sur votre siège.} other {Prenez un autre chemin à partir de n’importe quelle minute, ou voyez ce que d’autres auraient fait sur un siège.}}',
  'whatif.chair': 'Le siège que prend quelqu’un d’autre',
  'whatif.across': 'Qui est en face',
  'whatif.from': 'À partir de cette minute',
  'whatif.minute': 'Au lieu de',
  'whatif.telling': 'D’ici, le meilleur texte était encore possible.',
  'whatif.stand': '{who, select, you {Sur votre siège} other {Sur le siège de {name}}}',
  'whatif.run': '{name}, {days} fois à partir de {time}',
  'whatif.yourself': '{who, select, you {Reprendre vous-même à {time}} other {Reprendre à {time}}}',
  'whatif.progress': '{done} journées sur {of}',
  'whatif.done': '{done} journées sur {of} sont jouées.',
  'whatif.stop': 'Arrêter',
  'whatif.result':
    '{all, select, yes {Les {days} journées ont} other {{stands, plural, =0 {Aucune journée sur {days} n’a} one {# journée sur {days} a} other {# journées sur {days} ont}}}} fini par un texte accepté des deux capitales. La journée médiane valait {worth} {who, select, you {pour vous ; la vôtre, {real}.} other {pour {name} ; la vraie, {real}.}}',
  'whatif.key.real': '{who, select, you {votre journée, {worth}} other {la vraie journée, {worth}}}',
  'whatif.key.middle': 'médiane, {worth}',
  'whatif.key.walk': '{who, select, you {pointillé : vous partez, {worth}} other {pointillé : partir, {worth}}}',
  'whatif.key.none': 'points vides : sans texte qui tienne',
  'whatif.ends.stands': 'Un texte accepté des deux capitales',
  'whatif.ends.refused': 'Un texte refusé par une capitale',
  'whatif.ends.none': 'Pas de texte',
  'whatif.joint': 'Gains communs, médiane, sur 100',
  'whatif.jointReal': '{who, select, you { (les vôtres : {real})} other { (la vraie journée : {real})}}',
  'whatif.middle': 'La journée médiane',
  'whatif.best': 'La meilleure',
  'whatif.ended':
    '{how, select, walkedOut {Elle a fini par une rupture à {time}.} deadline {Elle a duré jusqu’à la fin du temps, à {time}.} other {Les deux parties l’ont close à {time}.}} {text, plural, =0 {Il n’y avait pas de texte.} other {{stands, select, true {Les deux capitales l’ont accepté.} other {Une capitale l’a refusé.}}}}',
  'whatif.minutes': 'Lire le procès-verbal',
  'whatif.fetching': 'On la rejoue.',
  'whatif.how': 'Comment c’est compté',
  'whatif.means':
    'Ce qui s’est passé jusque-là demeure. Ensuite, des personnages jouent les deux sièges, chacun ne voyant que ce qu’une personne y verrait, et le hasard change à chaque fois. Une journée sans texte vaut ce que vaut partir.',
  'whatif.count': 'Médiane de {days} : la moitié des journées valaient {worth} ou plus.',
  'whatif.term':
    'Terme de métier : simulation de Monte-Carlo d’un cas contrefactuel. Metropolis et Ulam, Journal of the American Statistical Association 44, 1949.',
  'whatif.seeds':
    'À partir de {time}, {name} pour {capital}, {across} en face, graines 1 à {last} : les mêmes journées pour qui recommence.',
  'peers.heading': 'D’autres sur ce siège',
  'peers.lead':
    '{who, select, you {Les {count} personnages du jeu jouent votre siège une journée entière, {each} fois chacun, contre {across}, comme vous.} other {Les {count} personnages du jeu jouent le siège de {name} une journée entière, {each} fois chacun, contre {across}.}}',
  'peers.run': 'Laisser essayer {all} délégations',
  'peers.result':
    'Mieux que {rank} délégations simulées sur 100 sur ce siège{part, select, yes {, sur {of} jusqu’ici} other {}}.',
  'peers.who': 'Sur ce siège',
  'peers.worth': 'médiane',
  'peers.stands': 'texte qui tient',
  'peers.of': '{stands} sur {days}',
  'peers.means':
    'La part des journées simulées qui valaient moins que la vraie ; celles qui valaient autant comptent à moitié.',
  'peers.count': '({below} + {equal} ÷ 2) ÷ {of} = {share}. Graines 1 à {each} pour chacun.',
  'peers.term': 'Terme de métier : centile. Galton, Journal of the Anthropological Institute 14, 1885.',
};
