import type { Hundredths } from '../engine/state.ts';
import { median } from '../negotiation/percentile.ts';
import type { Seat } from '../scenario/schema.ts';
import type { GameRecord } from '../simulation/record.ts';

/** Where a number of simulated days led one chair. */
export interface Prospects {
  readonly days: number;
  /** Days whose text both capitals carried, whose text one of them refused, and that had no text. */
  readonly stands: number;
  readonly refused: number;
  readonly none: number;
  /** What the day in the middle was worth to the chair. */
  readonly worth: Hundredths;
  /** Of 100, in the middle. */
  readonly jointGains: number;
  /** The day whose worth lies nearest to the middle, and the day that was worth most. */
  readonly middle: GameRecord;
  readonly best: GameRecord;
}

/** Null of no days at all. */
export const prospectsOf = (records: readonly GameRecord[], seat: Seat): Prospects | null => {
  const worth = median(records.map((one) => one.worth[seat]));
  const jointGains = median(records.map((one) => one.jointGains));
  const least = (cost: (one: GameRecord) => number): GameRecord | undefined =>
    records.reduce<GameRecord | undefined>((top, one) => (top && cost(top) <= cost(one) ? top : one), undefined);
  const middle = least((one) => Math.abs(one.worth[seat] - (worth ?? 0)));
  const best = least((one) => -one.worth[seat]);
  if (worth === null || jointGains === null || !middle || !best) return null;
  const refused = records.filter((one) => one.refused.length > 0).length;
  const stands = records.filter((one) => one.stands).length;
  return {
    days: records.length,
    stands,
    refused,
    none: records.length - stands - refused,
    worth,
    jointGains,
    middle,
    best,
  };
};
