import type { GameState } from '../engine/state.ts';
import type { Seat } from '../scenario/schema.ts';
import { courseOf } from './course.ts';
import { type Asking, askingOf, type Demand, demandsOf, type Pace, paceOf } from './demands.ts';
import { type Fairness, fairnessOf } from './fairness.ts';
import { type Finding, findingsOf } from './findings.ts';
import { type Narrowings, narrowingsOf } from './narrowing.ts';
import { type PublicWord, publicWordsOf } from './publicWords.ts';
import { type Linking, linkingOf } from './trades.ts';
import { type TrustStory, trustStoryOf } from './trustStory.ts';

type Each<T> = Readonly<Record<Seat, T>>;

/** How both sides played: all that the page of that name shows. */
export interface Lessons {
  readonly demands: readonly Demand[];
  readonly asking: Each<readonly Asking[]>;
  readonly pace: Each<Pace>;
  readonly findings: Each<readonly Finding[]>;
  readonly narrowings: Narrowings;
  readonly fairness: Fairness;
  readonly linking: Linking | null;
  readonly words: Each<readonly PublicWord[]>;
  readonly trust: Each<TrustStory>;
}

const each = <T>(of: (seat: Seat) => T): Each<T> => ({ a: of('a'), b: of('b') });

/** Yields between its parts, each some tens of milliseconds long, so that a page can breathe. */
export function* lessonsOf(record: GameState): Generator<undefined, Lessons> {
  courseOf(record);
  yield;
  const narrowings = narrowingsOf(record);
  yield;
  const mine = findingsOf(record, 'a');
  yield;
  const findings = { a: mine, b: findingsOf(record, 'b') };
  yield;
  return {
    demands: demandsOf(record),
    asking: each((seat) => askingOf(record, seat)),
    pace: each((seat) => paceOf(record, seat)),
    findings,
    narrowings,
    fairness: fairnessOf(record),
    linking: linkingOf(record),
    words: each((seat) => publicWordsOf(record, seat)),
    trust: each((seat) => trustStoryOf(record, seat)),
  };
}
