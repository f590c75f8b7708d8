import { CANDOURS, type Move, STANCES, WARMTHS } from '../engine/move.ts';
import type { View } from '../engine/view.ts';
import type { Terms } from '../scenario/schema.ts';

/** All that might be done, allowed or not, by the verb or the id of the scenario's move; offers of one article or two. */
export const anything = (view: View): ReadonlyMap<string, readonly Move[]> => {
  const each = (make: (item: string) => Move): Move[] => view.items.map(({ id }) => make(id));
  const articles = view.items.flatMap(({ id, options }) => options.map((option): Terms => ({ [id]: option.id })));
  const pairs = articles.flatMap((one, k) => articles.slice(k + 1).map((other): Terms => ({ ...one, ...other })));
  return new Map<string, readonly Move[]>([
    ['open', STANCES.flatMap((stance) => each((item) => ({ kind: 'open', stance, item })))],
    [
      'propose',
      [
        ...articles.map((terms): Move => ({ kind: 'propose', terms, whole: false })),
        ...pairs.map((terms): Move => ({ kind: 'propose', terms, whole: true })),
      ],
    ],
    ['accept', [{ kind: 'accept' }]],
    ['decline', [{ kind: 'decline' }, ...each((item) => ({ kind: 'decline', item }))]],
    ['hold', each((item) => ({ kind: 'hold', item }))],
    ['probe', each((item) => ({ kind: 'probe', item }))],
    ['answer', CANDOURS.map((candour) => ({ kind: 'answer', candour }))],
    ['disclose', view.items.map(({ id, matters }) => ({ kind: 'disclose', item: id, matters }))],
    ['float', [...articles, ...pairs].map((terms) => ({ kind: 'float', terms }))],
    ['reply', WARMTHS.map((warmth) => ({ kind: 'reply', warmth }))],
    ['experts', each((item) => ({ kind: 'experts', item }))],
    ['recess', [{ kind: 'recess' }]],
    ['consult', [{ kind: 'consult' }, ...each((item) => ({ kind: 'consult', item }))]],
    [
      'publicLine',
      [{ kind: 'publicLine', tone: 'constructive' }, ...each((item) => ({ kind: 'publicLine', tone: 'firm', item }))],
    ],
    ['warn', each((item) => ({ kind: 'warn', item }))],
    ['reopen', each((item) => ({ kind: 'reopen', item }))],
    ['close', [{ kind: 'close' }]],
    ['walkOut', [{ kind: 'walkOut' }]],
    ...view.moves.map(({ id, target }): [string, readonly Move[]] => [
      id,
      target ? target.map((item) => ({ kind: 'special', id, item })) : [{ kind: 'special', id }],
    ]),
  ]);
};
