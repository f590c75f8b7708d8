import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages as english } from '../../src/ui/text/en/all.ts';
import { messages as french } from '../../src/ui/text/fr/all.ts';
import { whatif as whatifFr } from '../../src/ui/text/fr/whatif.ts';
import { speaker } from '../../src/ui/text/text.tsx';
import { dotsOf } from '../../src/ui/whatif/dots.ts';

const worths = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 200 });

describe('the dots', () => {
  it('are as many as the days, inside the frame, and none lies on another', () => {
    fc.assert(
      fc.property(worths, fc.integer({ min: 300, max: 800 }), (values, width) => {
        const { dots, size } = dotsOf(values, [41, 60], width, 132);
        expect(dots).toHaveLength(values.length);
        expect(new Set(dots.map(({ at }) => at)).size).toBe(values.length);
        for (const { x } of dots) {
          expect(x - size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(x + size / 2).toBeLessThanOrEqual(width + 1e-6);
        }
        const apart = [...dots].sort((one, other) => one.y - other.y || one.x - other.x);
        apart.forEach((dot, k) => {
          const next = apart[k + 1];
          if (next && next.y === dot.y) expect(next.x - dot.x).toBeGreaterThanOrEqual(size - 1e-6);
        });
      }),
    );
  });

  it('stand over what the day was worth, on an axis that holds the marks', () => {
    const { from, to, dots, x } = dotsOf([61, 61, 74], [45, 68], 500, 132);
    expect([from, to]).toEqual([40, 80]);
    for (const [k, value] of [61, 61, 74].entries()) {
      const dot = dots.find(({ at }) => at === k);
      expect(Math.abs((dot?.x ?? 0) - x(value))).toBeLessThanOrEqual(x(42) - x(40));
    }
    expect(dotsOf([], [45, 68], 500, 132).dots).toEqual([]);
  });
});

describe('the words', () => {
  const says = { en: speaker('en', english), fr: speaker('fr', french) };

  it('count days in either language', () => {
    const all = { who: 'you', name: 'Washington', days: 50, worth: 61, real: 60 };
    expect(says.en('whatif.result', { ...all, stands: 50, all: 'yes' })).toBe(
      'All 50 days ended in a text that both capitals carried. The median day was worth 61 to you; yours was worth 60.',
    );
    expect(says.en('whatif.result', { ...all, stands: 0, all: 'no' })).toMatch(/^None of 50 days ended/);
    expect(says.fr('whatif.result', { ...all, stands: 38, all: 'no' })).toMatch(/^38 journées sur 50 ont fini/);
    expect(says.en('peers.result', { who: 'you', name: '', rank: 71, of: 200, part: 'no' })).toBe(
      'Better than 71 of 100 simulated delegations in this chair.',
    );
    expect(says.fr('peers.result', { who: 'you', name: '', rank: 71, of: 90, part: 'yes' })).toBe(
      'Mieux que 71 délégations simulées sur 100 sur ce siège, sur 90 jusqu’ici.',
    );
  });

  it('tell how a simulated day ended', () => {
    for (const say of Object.values(says))
      for (const how of ['walkedOut', 'deadline', 'closed'])
        for (const text of [0, 3])
          for (const stands of ['true', 'false'])
            expect(say('whatif.ended', { how, time: '12:30', text, stands })).toMatch(/^[^{}]*12:30[^{}]*\.$/);
  });

  it('keep French signs on their line', () => {
    for (const [id, message] of Object.entries(whatifFr)) expect(message, id).not.toMatch(/« | »| [;?!:]|'\w/);
  });
});
