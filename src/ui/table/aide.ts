import type { View } from '../../engine/view.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import type { MessageId } from '../text/text.tsx';
import type { Desk } from './desk.ts';

export const HINTS = [
  'firstOffer',
  'stroke',
  'walkAway',
  'package',
  'probe',
  'redLine',
  'corridor',
  'close',
  'question',
  'break',
] as const;
export type Hint = (typeof HINTS)[number];
export type Spot = 'voice' | 'draft' | 'worth' | 'moves';

export const HINT_TEXT: Record<Hint, { readonly spot: Spot; readonly says: MessageId; readonly term: MessageId }> = {
  firstOffer: { spot: 'voice', says: 'table.aide.firstOffer', term: 'table.aide.firstOffer.term' },
  stroke: { spot: 'draft', says: 'table.aide.stroke', term: 'table.aide.stroke.term' },
  walkAway: { spot: 'worth', says: 'table.aide.walkAway', term: 'table.aide.walkAway.term' },
  package: { spot: 'moves', says: 'table.aide.package', term: 'table.aide.package.term' },
  probe: { spot: 'voice', says: 'table.aide.probe', term: 'table.aide.probe.term' },
  redLine: { spot: 'worth', says: 'table.aide.redLine', term: 'table.aide.redLine.term' },
  corridor: { spot: 'moves', says: 'table.aide.corridor', term: 'table.aide.corridor.term' },
  close: { spot: 'worth', says: 'table.aide.close', term: 'table.aide.close.term' },
  question: { spot: 'moves', says: 'table.aide.question', term: 'table.aide.question.term' },
  break: { spot: 'voice', says: 'table.aide.break', term: 'table.aide.break.term' },
};

const offersOf = (view: View, seat: Seat): number =>
  view.chronicle.filter((h) => h.what === 'moved' && h.by === seat && h.move.kind === 'propose').length;

/** When each sentence helps; the first that does and was not seen yet is shown, one at a time. */
const HELPS: Record<Hint, (view: View, desk: Desk) => boolean> = {
  firstOffer: (view) => view.offer?.by === otherSeat(view.seat) && offersOf(view, otherSeat(view.seat)) === 1,
  stroke: (view, desk) => desk.place === 'table' && view.phase === 'talks' && view.question === null,
  walkAway: (view, desk) => desk.place === 'table' && (view.offer !== null || Object.keys(view.agreed).length > 0),
  package: (_, desk) => desk.place === 'compose' && desk.as === 'propose',
  probe: (view) => view.notebook.some(({ source }) => source === 'answer' || source === 'fact'),
  redLine: (view, desk) =>
    desk.place === 'compose' &&
    view.items.some(({ id, options }) => options.some((option) => option.redLine && option.id === desk.terms[id])),
  corridor: (_, desk) => desk.place === 'compose' && desk.as === 'float',
  close: (view, desk) => desk.place === 'table' && Object.keys(view.agreed).length * 2 >= view.items.length,
  question: (view) => view.question !== null && view.question.by !== view.seat,
  break: (view) => view.pause !== null,
};

/** The one sentence that helps now; undefined when all that would help was seen. */
export const hintNow = (view: View, desk: Desk, seen: readonly string[]): Hint | undefined =>
  view.floor === view.seat ? HINTS.find((hint) => !seen.includes(hint) && HELPS[hint](view, desk)) : undefined;
