import type { GameState, Minute } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { movesOf } from './course.ts';
import type { Aim } from './missed.ts';

/** A text that the experts were sent for and that nobody waited for. */
export interface SentFor {
  readonly by: Seat;
  readonly at: Minute;
  /** How long before the experts were due its article was initialled, or else the day over. */
  readonly early: Minute;
  readonly signed: boolean;
}

/** The texts of `aim` that only experts bring, and that were on their way. */
export const sentFor = (record: GameState, { terms, changed }: Aim): readonly SentFor[] =>
  changed.flatMap((item) => {
    const brought = record.scenario.items.find(({ id }) => id === item)?.options.find(({ id }) => id === terms[item]);
    const sent = movesOf(record).findLast(({ move }) => move.kind === 'experts' && move.item === item);
    if (!brought?.bridge || !sent) return [];
    const came = record.chronicle.findLast((h) => h.what === 'bridge' && h.item === item);
    const due = came?.at ?? (record.experts?.item === item ? record.experts.back : sent.at);
    const text = record.outcome?.text[item];
    const signed = record.chronicle.findLast(
      (h) => h.what === 'initialled' && text !== undefined && h.terms[item] === text,
    );
    const early = due - (signed?.at ?? record.minutes);
    return early > 0 ? [{ by: sent.by, at: sent.at, early, signed: signed !== undefined }] : [];
  });
