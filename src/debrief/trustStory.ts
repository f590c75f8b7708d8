import type { GameState, Minute } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { behind, causeOf, type Shift, shiftsOf } from './shifts.ts';

type TrustShift = Shift & { what: 'trust' };

/** All that one kind of deed, one event or one special move did to the trust of one side. */
export interface Cause {
  /** The time that it weighed most, the first of equals. */
  readonly shift: TrustShift;
  readonly times: number;
  readonly by: number;
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

const kindOf = (record: GameState, shift: TrustShift): string => {
  const source = behind(record, shift);
  if (source?.what === 'event') return `event ${source.id}`;
  return source?.what === 'moved' && source.move.kind === 'special' ? `special ${source.move.id}` : shift.why;
};

export const trustStoryOf = (record: GameState, of: Seat): TrustStory => {
  const kinds = new Map<string, TrustShift[]>();
  for (const shift of shiftsOf(record, 'trust'))
    if (shift.what === 'trust' && shift.of === of)
      kinds.set(kindOf(record, shift), [...(kinds.get(kindOf(record, shift)) ?? []), shift]);
  const causes = [...kinds.values()].map((shifts) => {
    const heaviest = shifts.reduce((most, one) => (Math.abs(one.by) > Math.abs(most.by) ? one : most));
    const turn = causeOf(record, heaviest);
    return {
      shift: heaviest,
      times: shifts.length,
      by: shifts.reduce((sum, one) => sum + one.by, 0),
      turn,
      at: heaviest.at,
    };
  });
  return {
    of,
    from: record.scenario.delegations[of].trust,
    to: record.trust[of],
    causes: causes.toSorted((x, y) => Math.abs(y.by) - Math.abs(x.by)),
  };
};
