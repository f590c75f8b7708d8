import type { GameState, Minute, TrustReason } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { causeOf, type Shift, shiftsOf } from './shifts.ts';

/** All that one kind of deed did to the trust of one side. */
export interface Cause {
  readonly why: TrustReason;
  readonly times: number;
  readonly by: number;
  /** The time that it weighed most, the first of equals. */
  readonly turn: number;
  readonly at: Minute;
}

/** How far a side trusted the other in the morning and at the end, and what moved it: the two differ by all the causes. */
export interface TrustStory {
  readonly of: Seat;
  readonly from: number;
  readonly to: number;
  /** Heaviest first. */
  readonly causes: readonly Cause[];
}

type TrustShift = Shift & { what: 'trust' };

export const trustStoryOf = (record: GameState, of: Seat): TrustStory => {
  const kinds = new Map<TrustReason, TrustShift[]>();
  for (const shift of shiftsOf(record, 'trust'))
    if (shift.what === 'trust' && shift.of === of) kinds.set(shift.why, [...(kinds.get(shift.why) ?? []), shift]);
  const causes = [...kinds].map(([why, shifts]) => {
    const heaviest = shifts.reduce((most, one) => (Math.abs(one.by) > Math.abs(most.by) ? one : most));
    const turn = causeOf(record, heaviest);
    return { why, times: shifts.length, by: shifts.reduce((sum, one) => sum + one.by, 0), turn, at: heaviest.at };
  });
  return {
    of,
    from: record.scenario.delegations[of].trust,
    to: record.trust[of],
    causes: causes.toSorted((x, y) => Math.abs(y.by) - Math.abs(x.by)),
  };
};
