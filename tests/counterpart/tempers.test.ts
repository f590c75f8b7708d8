import { describe, expect, test } from 'vitest';
import { aimOf } from '../../src/counterpart/aim.ts';
import { type CharacterId, characterOf } from '../../src/counterpart/character.ts';
import { lastWordOf } from '../../src/counterpart/endgame.ts';
import { type Mind, mindOf } from '../../src/counterpart/mind.ts';
import { LEAVE, underOrders } from '../../src/counterpart/orders.ts';
import { recordOf } from '../../src/counterpart/record.ts';
import { think } from '../../src/counterpart/think.ts';
import type { Move } from '../../src/engine/move.ts';
import type { Played } from '../../src/engine/reduce.ts';
import type { GameState } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import type { Terms } from '../../src/scenario/schema.ts';
import { andThen, day, opened, ru, since, talks, us } from '../talks.ts';

const mindIn = (id: CharacterId, s: GameState, seat: 'a' | 'b' = 'b'): Mind => {
  const { traits } = characterOf(id);
  return mindOf(underOrders(viewFor(s, seat), traits), traits, 0.5);
};

/** What the character in the Russian chair aims at between 90 and 50 points, at this minute of the day. */
const aims = (id: CharacterId, s: GameState, minutes = s.minutes): number => {
  const view = { ...viewFor(s, 'b'), minutes };
  return aimOf(view, characterOf(id).traits, { most: 9000, least: 5000 }, recordOf(view), 0.5);
};

const does = (id: CharacterId, s: GameState): Move => think(id, viewFor(s, s.floor), 0.5).move;

describe('the Mirror gives back what it is given', () => {
  test('it comes down by what a step of theirs is worth to it, and stands while they stand', () => {
    const given = (...moves: readonly Played[]): number => aims('mirror', talks(ru.hold('scope'), ...moves));
    expect(given(us.hold('scope'))).toBe(9000);
    expect(given(us.propose({ scope: 'intercontinental' }))).toBe(9000 - (28 * 14) / 2);
    expect(given(us.propose({ scope: 'equation' }))).toBe(9000 - (28 * 100) / 2);
  });
  test('it answers as it was answered', () => {
    const asked = (candour: 'candid' | 'evasive') =>
      talks(ru.probe('scope'), us.answer(candour), us.probe('inspections'));
    expect(does('mirror', asked('candid'))).toEqual({ kind: 'answer', candour: 'candid' });
    expect(does('mirror', asked('evasive'))).toEqual({ kind: 'answer', candour: 'evasive' });
  });
  test('a host opens in its own tone, a guest in that of the host', () => {
    const firm = day({}, ru.opens('scope', 'firm'));
    expect(does('mirror', firm)).toMatchObject({ kind: 'open', stance: 'firm' });
    expect(does('trader', firm)).toMatchObject({ kind: 'open', stance: 'plain' });
  });
});

describe('the Bookkeeper counts offers', () => {
  const [first, second] = [
    { scope: 'intercontinental', space: 'norms' },
    { scope: 'intercontinental', space: 'space-and-ai' },
  ];
  const owes = (...moves: readonly Played[]): number => aims('bookkeeper', talks(...moves));
  const mine = ru.package({ scope: 'equation', inspections: 'date-and-conversions' });

  test('it moves for a new draft, however small, and not for a word', () => {
    expect(owes(mine)).toBe(9000);
    expect(owes(mine, us.hold('scope'))).toBe(9000);
    expect(owes(mine, us.package(first))).toBeLessThan(9000);
  });
  test('it is never ahead: a second draft of theirs brings nothing until it has made its own', () => {
    const paid = owes(mine, us.package(first));
    expect(owes(mine, us.package(first), ru.hold('scope'), us.package(second))).toBe(paid);
    const answered = [mine, us.package(first), ru.package({ scope: 'equation' }), us.package(second)];
    expect(owes(...answered)).toBeLessThan(paid);
  });
  test('it discloses against a disclosure only', () => {
    expect(does('bookkeeper', talks(ru.hold('scope'), us.recess())).kind).not.toBe('disclose');
    expect(does('bookkeeper', talks(ru.hold('scope'), us.disclose('scope', 3))).kind).toBe('disclose');
  });
});

describe('the Hawk gives nothing until late', () => {
  const hour = (clock: number): number => clock * 60;

  test('at four it wants what it wanted at nine, and in the last minutes it comes down', () => {
    const calm = talks(ru.hold('scope'), us.hold('inspections'));
    expect(aims('hawk', calm, hour(16))).toBe(9000);
    expect(aims('hawk', calm, hour(18))).toBeLessThan(7000);
  });
  test('whoever warns is taken for someone who can leave, and hears an earlier price', () => {
    const warned = talks(ru.hold('scope'), us.warn('inspections'));
    expect(aims('hawk', warned, hour(16.5))).toBeLessThan(9000);
  });
});

describe('the Envoy is held by its capital', () => {
  const low = { scope: 'intercontinental' };
  test('what cannot be shown at home is a red line until home support has grown', () => {
    const s = talks(ru.hold('scope'), us.propose(low));
    expect(does('envoy', s).kind).not.toBe('accept');
    const closed = (state: GameState): number =>
      underOrders(viewFor(state, 'b'), characterOf('envoy').traits).items.flatMap(({ options }) =>
        options.filter(({ redLine }) => redLine),
      ).length;
    const before = closed(talks());
    const after = talks(
      ...[ru.consult(), us.hold('scope'), ru.consult(), us.hold('inspections'), ru.hold('scope'), us.hold('space')],
      ...[ru.hold('capabilities'), us.hold('inf'), ru.hold('space'), us.hold('public')],
    );
    expect(viewFor(after, 'b').home).toBeGreaterThanOrEqual(viewFor(talks(), 'b').home + LEAVE.full);
    expect(closed(after)).toBeLessThan(before);
    expect(closed(after)).toBe(
      viewFor(after, 'b').items.flatMap(({ options }) => options.filter((o) => o.redLine)).length,
    );
  });
});

describe('the Doyenne counts the last hour', () => {
  const late = (clock: string): GameState => day({ scenario: since(clock) }, ...opened);
  test('with forty minutes left she lets five pass, and with half an hour she has the last word', () => {
    expect(does('doyenne', late('17:30'))).toMatchObject({ kind: 'hold' });
    const word = does('doyenne', late('17:45'));
    expect(word.kind).toBe('propose');
    const { deal } = lastWordOf(mindIn('doyenne', late('17:45'))) ?? {};
    expect(word).toMatchObject({ terms: deal?.terms, whole: true });
  });
  test('the last word asks for less than everything, because it may be refused', () => {
    const s = late('17:45');
    const { deal } = lastWordOf(mindIn('doyenne', s)) ?? {};
    const most = mindIn('doyenne', s).deals.ideal(0);
    expect(deal?.ours).toBeLessThan(most?.ours ?? 0);
    expect(deal?.ours).toBeGreaterThan(viewFor(s, 'b').walkAway);
  });
  test('in the last quarter of an hour she takes whatever beats leaving', () => {
    const s = andThen(late('17:40'), ru.hold('scope'), us.package(EVEN));
    expect(s.minutes).toBeGreaterThanOrEqual(18 * 60 + 15);
    expect(does('doyenne', s)).toEqual({ kind: 'accept' });
  });
});

/** Worth a little more than walking away to Russia. */
const EVEN: Terms = {
  groups: 'two-groups',
  scope: 'principles',
  capabilities: 'strategic-effects',
  space: 'norms',
  inspections: 'health-rules',
  public: 'factual',
};
