import type { Move } from '../src/engine/move.ts';
import { objectionTo, type Played, replay } from '../src/engine/reduce.ts';
import { type GameState, openTalks } from '../src/engine/state.ts';
import type { Seat } from '../src/scenario/schema.ts';
import { geneva } from './geneva.ts';

/** A morning played by the book: every move must be allowed, or the minutes are wrong. */
export const morning = (log: readonly Played[], seed = 7): GameState => {
  for (const [at, played] of log.entries()) {
    const why = objectionTo(replay(geneva, 'short', seed, log.slice(0, at)), played);
    if (why) throw new Error(`move ${at + 1}, ${played.move.kind} by ${played.by}: ${why}`);
  }
  return replay(geneva, 'short', seed, log);
};

const by =
  (seat: Seat) =>
  (move: Move): Played => ({ by: seat, move });
export const us = by('a');
export const ru = by('b');

const opened: readonly Played[] = [
  ru({ kind: 'open', stance: 'plain', item: 'capabilities' }),
  us({ kind: 'open', stance: 'plain', item: 'inspections' }),
];

/** What happened in 2021, agreed in two rounds before eleven. */
export const historicalMorning: readonly Played[] = [
  ...opened,
  ru({ kind: 'propose', terms: { scope: 'principles', capabilities: 'strategic-effects' }, whole: true }),
  us({ kind: 'accept' }),
  ru({ kind: 'propose', terms: { inspections: 'note-bcc', space: 'space-and-ai' }, whole: true }),
  us({ kind: 'accept' }),
  ru({ kind: 'close' }),
  us({ kind: 'close' }),
];

/** Russia asks for the moon once; the United States leaves. */
export const walkOut: readonly Played[] = [
  ...opened,
  ru({ kind: 'propose', terms: { scope: 'defence-first' }, whole: true }),
  us({ kind: 'decline', item: 'scope' }),
  ru({ kind: 'propose', terms: { scope: 'equation', capabilities: 'defence-named' }, whole: true }),
  us({ kind: 'walkOut' }),
];

/** A text that crosses a red line which nobody cleared. */
export const refusedText: readonly Played[] = [
  ...opened,
  ru({ kind: 'propose', terms: { scope: 'equation', capabilities: 'defence-named' }, whole: true }),
  us({ kind: 'accept' }),
  ru({ kind: 'close' }),
  us({ kind: 'close' }),
];

export const unplayed = (): GameState => openTalks(geneva, 'short', 7);
