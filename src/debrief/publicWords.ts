import type { GameState, Minute } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { movesOf } from './course.ts';
import type { Shift } from './shifts.ts';

/** What was said to the press, and what it cost: audience costs. Fearon, American Political Science Review 88 (1994). */
export interface PublicWord {
  readonly by: Seat;
  readonly turn: number;
  readonly at: Minute;
  readonly tone: 'constructive' | 'firm';
  /** What it was firm on. */
  readonly item: string | null;
  /** The other side's trust, and support at home, at once. */
  readonly trust: number;
  readonly home: number;
  /** When it was not kept: a firm word given up, or the good word followed by a thin text. */
  readonly broken: { readonly turn: number; readonly at: Minute; readonly home: number } | null;
}

export const publicWordsOf = (record: GameState, seat: Seat): readonly PublicWord[] => {
  const shifts = record.chronicle.filter((h): h is Shift => h.what === 'trust' || h.what === 'home');
  const said = movesOf(record).flatMap(({ by, move, turn, at }) =>
    by === seat && move.kind === 'publicLine'
      ? [{ turn, at, tone: move.tone, item: move.tone === 'firm' ? move.item : null }]
      : [],
  );
  return said.map(({ turn, at, tone, item }, place) => {
    const why = tone === 'firm' ? 'spokeFirmly' : 'spokeWell';
    const sum = (what: Shift['what']): number =>
      shifts.reduce((total, h) => (h.what === what && h.why === why && h.turn === turn + 1 ? total + h.by : total), 0);
    // The last word on the same thing is the one that is held against the speaker.
    const repeated = said.slice(place + 1).some((later) => later.tone === tone && later.item === item);
    const fault = shifts.find(
      (h) =>
        h.what === 'home' &&
        h.of === seat &&
        h.turn > turn &&
        (tone === 'firm' ? h.why === 'brokePublicLine' && h.item === item : h.why === 'thinText'),
    );
    const broken = fault && !repeated ? { turn: Math.max(0, fault.turn - 1), at: fault.at, home: fault.by } : null;
    return { by: seat, turn, at, tone, item, trust: sum('trust'), home: sum('home'), broken };
  });
};
