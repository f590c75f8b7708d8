import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARACTERS, type CharacterId } from '../../src/counterpart/character.ts';
import { think } from '../../src/counterpart/think.ts';
import { reduce, replay } from '../../src/engine/reduce.ts';
import { type GameState, type Happening, openTalks } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import type { Seat } from '../../src/scenario/schema.ts';
import { LENGTHS, otherSeat, SEATS } from '../../src/scenario/vocabulary.ts';
import { playNow } from '../../src/session/playNow.ts';
import { anyPlayed, diceFrom } from '../engine/randomGame.ts';
import { geneva } from '../geneva.ts';
import { ru, talks, us } from '../talks.ts';

/** Turns for which even initials under the other side's words are kept. */
const FRESH = 8;

interface TakenBack {
  readonly item: string;
  /** Tabled by the one who takes it back. */
  readonly own: boolean;
  readonly turnsAfter: number;
  /** A lie of the other side came out in between. */
  readonly deceived: boolean;
}

/** Every article that `seat` took back, and what it was. */
const takenBackBy = ({ chronicle }: GameState, seat: Seat): readonly TakenBack[] => {
  const tabled: Record<string, string>[] = [];
  const found: TakenBack[] = [];
  chronicle.forEach((h: Happening, at) => {
    if (h.what !== 'moved' || h.by !== seat) return;
    if (h.move.kind === 'propose') tabled.push(h.move.terms);
    if (h.move.kind !== 'reopen') return;
    const { item } = h.move;
    const before = chronicle.slice(0, at);
    const when = before.findLastIndex((one) => one.what === 'initialled' && item in one.terms);
    const initialled = before[when];
    if (initialled?.what !== 'initialled') throw new Error('nothing to take back');
    found.push({
      item,
      own: tabled.some((terms) => terms[item] === initialled.terms[item]),
      turnsAfter: h.turn - initialled.turn,
      deceived: before.slice(when).some((one) => one.what === 'exposed' && one.liar === otherSeat(seat)),
    });
  });
  return found;
};

/** A day of `id` against moves of any kind, or against somebody who accepts whatever may be accepted. */
const dayOf = (id: CharacterId, seat: Seat, from: GameState, seed: number, grateful: boolean): GameState => {
  const dice = diceFrom(seed);
  let s = from;
  for (let k = 0; s.phase !== 'over' && k < 300; k++) {
    if (s.floor === seat) s = reduce(s, { by: seat, ...think(id, viewFor(s, seat), dice(100) / 100) });
    else {
      const accepted = grateful && s.offer?.by === seat ? reduce(s, { by: s.floor, move: { kind: 'accept' } }) : s;
      s = accepted === s ? reduce(s, anyPlayed(s, dice)) : accepted;
    }
  }
  return s;
};

describe('a close that a character does not take up', () => {
  test.each(CHARACTERS)('is what %s speaks of, with whatever it does', (id) => {
    const nothingYet = talks(ru.hold('inf'), us.close());
    const thin = talks(ru.package({ scope: 'all-warheads' }), us.accept(), ru.hold('inf'), us.close());
    const empty = think(id, viewFor(nothingYet, 'b'), 0.5);
    expect(empty.move.kind).not.toBe('close');
    expect(empty.said).toEqual({ because: 'wantsMore', item: 'scope' });
    const short = think(id, viewFor(thin, 'b'), 0.5);
    expect(short.said.because).toBe('belowWalkAway');
    expect(short.move.kind === 'reopen' || thin.agreed[short.said.item ?? ''] === undefined).toBe(true);
  });
});

describe('what a character has offered, it stands by', () => {
  test.each(CHARACTERS)(
    '%s takes nothing back that it tabled itself, and nothing at all at once, unless it was lied to',
    (id) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...LENGTHS),
          fc.constantFrom(...SEATS),
          fc.integer({ min: 1, max: 1_000_000 }),
          fc.boolean(),
          (length, seat, seed, grateful) => {
            const end = dayOf(id, seat, openTalks(geneva, length, seed), seed, grateful);
            for (const { own, turnsAfter, deceived } of takenBackBy(end, seat)) {
              if (deceived) continue;
              expect(own).toBe(false);
              expect(turnsAfter).toBeGreaterThanOrEqual(FRESH);
            }
          },
        ),
        { seed: 11, numRuns: 25 },
      );
    },
    30_000,
  );

  test('whoever accepts the first offer of Play now keeps what was initialled', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const first = reduce(replay(geneva, playNow.length, seed, playNow.log ?? []), {
        by: 'a',
        move: { kind: 'accept' },
      });
      expect(Object.keys(first.agreed)).toHaveLength(3);
      expect(takenBackBy(dayOf('host', 'b', first, seed, true), 'b')).toEqual([]);
    }
  });

  test('a lie that came out releases them, and they say so', () => {
    const first = reduce(replay(geneva, playNow.length, 3, playNow.log ?? []), { by: 'a', move: { kind: 'accept' } });
    const exposed: Happening = { what: 'exposed', liar: 'a', item: 'scope', at: first.minutes, turn: first.turn };
    const deceived = { ...first, chronicle: [...first.chronicle, exposed] };
    expect(think('host', viewFor(deceived, 'b'), 0.5)).toEqual({
      move: { kind: 'reopen', item: 'scope' },
      said: { because: 'badFaith', item: 'scope' },
    });
  });
});
