import { describe, expect, test } from 'vitest';
import { beliefOf } from '../../src/counterpart/belief.ts';
import { type GameState, itemsInPlay } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import { mattersTo, worthOf } from '../../src/engine/worth.ts';
import type { Seat, Terms } from '../../src/scenario/schema.ts';
import { otherSeat } from '../../src/scenario/vocabulary.ts';
import { diceFrom } from '../engine/randomGame.ts';
import { andThen, ru, talks, us } from '../talks.ts';

const start = talks(ru.hold('scope'));
const believed = (s: GameState, seat: Seat = 'a') => beliefOf(viewFor(s, seat));

/** Everything asked and answered candidly, both ways. */
const told = itemsInPlay(start).reduce((s, { id }) => {
  const back = s.pause ? andThen(s, us.recess()) : s;
  const ours = back.floor === 'a' ? back : andThen(back, ru.hold(id));
  return andThen(ours, us.probe(id), ru.answer('candid'), ...(ours.pause ? [] : [ru.probe(id), us.answer('candid')]));
}, start);

const texts = (s: GameState): Terms[] => {
  const dice = diceFrom(1);
  return Array.from({ length: 300 }, () =>
    Object.fromEntries(viewFor(s, 'a').items.map(({ id, options }) => [id, options[dice(options.length)]?.id ?? ''])),
  );
};

describe('what a chair believes', () => {
  test('is wide and unknown before anybody has answered', () => {
    const belief = believed(start);
    expect(belief.known).toBe(false);
    expect(belief.answers).toBe(0);
    for (const terms of texts(start).slice(0, 20)) {
      const { low, mid, high } = belief.worth(terms);
      expect(low).toBeLessThanOrEqual(mid);
      expect(mid).toBeLessThanOrEqual(high);
    }
    expect(belief.matters('plenary')).toBeNull();
    expect(belief.option('plenary', 'quarterly')).toBe('unknown');
    expect(belief.option('scope', start.positions.b.scope ?? '')).toBe('position');
  });
  test('an 80 % interval holds about 80 % of the truth or more, and narrows with answers', () => {
    const held = (s: GameState): number =>
      texts(s).filter((terms) => {
        const { low, high } = believed(s).worth(terms);
        const truth = worthOf(s, 'b', terms) / 100;
        return truth >= low && truth <= high;
      }).length / 300;
    const width = (s: GameState): number => {
      const { low, high } = believed(s).worth(texts(s)[0] ?? {});
      return high - low;
    };
    expect(held(start)).toBeGreaterThan(0.8);
    expect(held(told)).toBeGreaterThan(0.65);
    expect(width(told)).toBeLessThan(width(start) / 1.8);
  });
  test('a candid answer shows weight, wish and red line', () => {
    const s = talks(ru.hold('scope'), us.probe('capabilities'), ru.answer('candid'));
    const belief = believed(s);
    expect(belief.matters('capabilities')).toBe(mattersTo(s, 'b', 'capabilities'));
    expect(belief.answers).toBe(1);
    expect(belief.known).toBe(true);
    const { redLines } = s.scenario.delegations.b.instructions;
    const line = redLines.find(({ item }) => item === 'capabilities');
    if (line) expect(belief.option('capabilities', line.options[0] ?? '')).toBe('redLine');
  });
  test('a lie that came out counts the other way', () => {
    const s = talks(ru.disclose('scope', 1));
    const [note] = s.notebook.a.slice(-1);
    const exposed = { ...s, notebook: { ...s.notebook, a: [{ ...note, exposed: true } as typeof note & object] } };
    expect(believed(s).matters('scope')).toBe(1);
    expect(believed(exposed).matters('scope')).toBe(3);
  });
  test('knows the walk-away value only from a fact', () => {
    expect(believed(start).walkAway).toEqual([30, 55]);
    const note = { at: 500, item: 'scope', source: 'fact', walkAway: [40, 46] } as const;
    expect(believed({ ...start, notebook: { ...start.notebook, a: [note] } }).walkAway).toEqual([40, 46]);
  });
  test('is the same for the same view, and drawn from nothing else', () => {
    const secret = { ...start, home: { ...start.home, [otherSeat('a')]: 1 } };
    const terms = texts(start)[3] ?? {};
    expect(believed(secret).worth(terms)).toEqual(believed(start).worth(terms));
    expect(believed(start)).toBe(believed(start));
  });
});
