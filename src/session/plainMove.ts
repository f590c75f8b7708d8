import type { Move } from '../engine/move.ts';
import { objection } from '../engine/objection.ts';
import type { View } from '../engine/view.ts';

/** Something harmless that may be done in any situation: what a delegation does when its head is lost for words. */
export const plainMove = (view: View): Move => {
  const heaviest = [...view.items].filter(({ agreed }) => !agreed).sort((x, y) => y.weight - x.weight);
  const candidates: Move[] = [
    { kind: 'answer', candour: 'evasive' },
    { kind: 'reply', warmth: 'lukewarm' },
    ...heaviest.slice(0, 1).map((item): Move => ({ kind: 'open', stance: 'plain', item: item.id })),
    { kind: 'recess' },
    ...heaviest.map((item): Move => ({ kind: 'hold', item: item.id })),
    { kind: 'close' },
  ];
  return candidates.find((move) => objection(view, move) === undefined) ?? { kind: 'walkOut' };
};
