import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARACTERS, type CharacterId } from '../../src/counterpart/character.ts';
import { think } from '../../src/counterpart/think.ts';
import type { Thought } from '../../src/counterpart/thought.ts';
import { objection } from '../../src/engine/objection.ts';
import { verdictOf } from '../../src/engine/ratification.ts';
import { reduce } from '../../src/engine/reduce.ts';
import { type GameState, openTalks } from '../../src/engine/state.ts';
import { type View, viewFor, worthIn } from '../../src/engine/view.ts';
import { crossedBy, walkAwayOf, worthOf } from '../../src/engine/worth.ts';
import type { Length, Seat, Terms } from '../../src/scenario/schema.ts';
import { LENGTHS, SEATS } from '../../src/scenario/vocabulary.ts';
import { playDay } from '../../src/simulation/day.ts';
import { sitting } from '../../src/simulation/player.ts';
import { anyPlayed, diceFrom } from '../engine/randomGame.ts';
import { geneva } from '../geneva.ts';
import { opened, talks, us } from '../talks.ts';

/** What a thought puts on paper: tabled, floated or initialled. */
const writes = (view: View, { move }: Thought): Terms => {
  if (move.kind === 'propose' || move.kind === 'float') return move.terms;
  const offered = view.offer?.terms ?? {};
  if (move.kind === 'accept')
    return Object.fromEntries(Object.entries(offered).filter(([item]) => move.items?.includes(item) ?? true));
  if (move.kind !== 'special') return {};
  const terms = view.moves.find(({ id }) => id === move.id)?.terms;
  return terms && terms !== 'target-status-quo' ? terms : {};
};

/** The most that `seat` could still have of the day: every open item at its best. */
const reachable = (view: View, terms: Terms): number => {
  const fixed = { ...view.agreed, ...terms };
  const best = Object.fromEntries(
    view.items.map(({ id, options }) => [
      id,
      fixed[id] ?? options.reduce((top, one) => (!one.redLine && one.worth > top.worth ? one : top)).id,
    ]),
  );
  return worthIn(view, best);
};

const keepsTheLaws = (s: GameState, seat: Seat, thought: Thought): void => {
  const view = viewFor(s, seat);
  const where = `${s.minutes} ${seat} ${JSON.stringify(thought.move)}`;
  expect(objection(view, thought.move), where).toBeUndefined();
  const terms = writes(view, thought);
  expect(crossedBy(s, seat, terms, s.cleared[seat]), where).toEqual([]);
  if (Object.keys(terms).length > 0 && thought.move.kind !== 'special')
    expect(reachable(view, terms), where).toBeGreaterThanOrEqual(walkAwayOf(s, seat));
  if (thought.move.kind === 'close') expect(verdictOf(s, seat, s.agreed).approves, where).toBe(true);
  if (thought.move.kind === 'accept' && view.day.closes - view.minutes <= 15)
    expect(worthIn(view, { ...view.agreed, ...terms }), where).toBeGreaterThanOrEqual(view.walkAway);
};

describe('5. a character, whoever sits opposite', () => {
  test.each(CHARACTERS)(
    '%s always may do what it does, and keeps its red lines and its walk-away value',
    (id) => {
      fc.assert(
        fc.property(
          fc.record({
            length: fc.constantFrom(...LENGTHS),
            seat: fc.constantFrom(...SEATS),
            seed: fc.integer({ min: 1, max: 1_000_000 }),
          }),
          ({ length, seat, seed }) => {
            const dice = diceFrom(seed);
            let s = openTalks(geneva, length, seed);
            for (let k = 0; s.phase !== 'over' && k < 300; k++) {
              if (s.floor !== seat) s = reduce(s, anyPlayed(s, dice));
              else {
                const thought = think(id, viewFor(s, seat), dice(100) / 100);
                keepsTheLaws(s, seat, thought);
                s = reduce(s, { by: seat, ...thought });
              }
            }
            expect(s.phase).toBe('over');
          },
        ),
        { seed: 5, numRuns: 25 },
      );
    },
    30_000,
  );
});

describe('a day between two characters', { timeout: 60_000 }, () => {
  const SEEDS = Array.from({ length: 8 }, (_, k) => 100 + k);
  interface Tally {
    readonly stood: number;
    readonly worth: Record<Seat, number>;
  }
  const tallies = new Map<string, Tally>();
  const play = (a: CharacterId, b: CharacterId, length: Length): Tally => {
    const key = `${a} ${b} ${length}`;
    const known = tallies.get(key);
    if (known) return known;
    const tally = { stood: 0, worth: { a: 0, b: 0 } };
    for (const seed of SEEDS) {
      const { state } = playDay(geneva, length, seed, sitting({ a, b }));
      if (state.outcome?.stands) tally.stood += 1;
      for (const seat of SEATS)
        tally.worth[seat] +=
          (state.outcome?.stands ? worthOf(state, seat, state.outcome.text) : walkAwayOf(state, seat)) / SEEDS.length;
    }
    tallies.set(key, tally);
    return tally;
  };

  test.each(LENGTHS)('two traders mostly find a text that stands and serves both (%s)', (length) => {
    const { stood, worth } = play('trader', 'trader', length);
    expect(stood).toBeGreaterThanOrEqual(6);
    for (const seat of SEATS) expect(worth[seat]).toBeGreaterThan(walkAwayOf({ scenario: geneva, length }, seat) + 500);
  });
  test('a host gives away more than a trader, and a wall less', () => {
    const given = (id: CharacterId): number => play(id, 'trader', 'full').worth.b + play('trader', id, 'full').worth.a;
    expect(given('host')).toBeGreaterThan(given('trader'));
    expect(given('wall')).toBeLessThan(given('trader'));
  });
  test('the same seed gives the same day', () => {
    const day = () => playDay(geneva, 'short', 7, sitting({ a: 'trader', b: 'host' }));
    expect(day().log).toEqual(day().log);
  });
});

describe('manners', () => {
  const thinks = (id: CharacterId, s: GameState): Thought => think(id, viewFor(s, s.floor), 0.5);
  test('a trader answers candidly where it trusts, a wall does not', () => {
    const asked = talks(...[]);
    const probed = reduce(asked, { by: 'b', move: { kind: 'probe', item: 'scope' } });
    const trusting = { ...probed, trust: { a: 60, b: 60 } };
    const wary = { ...probed, trust: { a: 20, b: 20 } };
    expect(thinks('trader', trusting).move).toEqual({ kind: 'answer', candour: 'candid' });
    expect(thinks('trader', wary).move).toEqual({ kind: 'answer', candour: 'evasive' });
    expect(thinks('wall', trusting).move).toEqual({ kind: 'answer', candour: 'evasive' });
  });
  test.each(CHARACTERS)('%s takes at once what is all it could want', (id) => {
    const values = geneva.delegations.b.instructions.values;
    const red = geneva.delegations.b.instructions.redLines;
    const best = Object.fromEntries(
      geneva.items.map(({ id: item, options }) => [
        item,
        options
          .filter(
            ({ id: option, bridge }) =>
              !bridge && !red.some((line) => line.item === item && line.options.includes(option)),
          )
          .reduce((top, one) => ((values[item]?.[one.id] ?? 0) > (values[item]?.[top.id] ?? 0) ? one : top)).id,
      ]),
    );
    const offered = talks({ by: 'b', move: { kind: 'hold', item: 'scope' } }, us.package(best));
    expect(thinks(id, offered).move).toEqual({ kind: 'accept' });
  });
  test.each(CHARACTERS)('%s declines or answers what crosses its red line, and never takes it', (id) => {
    const line = geneva.delegations.b.instructions.redLines.find(({ clear }) => !clear);
    const offered = talks(
      { by: 'b', move: { kind: 'hold', item: 'scope' } },
      us.propose({ [line?.item ?? '']: line?.options[0] ?? '' }),
    );
    expect(thinks(id, offered).move.kind).not.toBe('accept');
  });
  test('every character opens with what weighs most', () => {
    expect(opened).toHaveLength(2);
    for (const id of CHARACTERS)
      expect(thinks(id, openTalks(geneva, 'full', 1)).move).toMatchObject({ kind: 'open', item: 'scope' });
  });
});
