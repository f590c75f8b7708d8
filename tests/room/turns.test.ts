import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnsIn } from '../../src/room/turns.ts';

const part = (work: number, waited = 0) => ({ work, waited });

describe('turns', () => {
  it('give a frame as much as there is time for, to whoever has waited longest', () => {
    const [view, old, young] = [part(4, 1), part(1, 2), part(1)];
    expect(turnsIn(2, [view, young, old])).toEqual([old, young]);
    expect(turnsIn(5, [view, young, old])).toEqual([old, view]);
  });

  it('come to what costs more than there ever is time for, alone', () => {
    const view = part(9, 1);
    expect(turnsIn(4, [part(1), view])).toEqual([view]);
  });

  it('are not waited for by what takes nothing', () => {
    const [head, view] = [part(0), part(9)];
    expect(turnsIn(1, [view, part(1), head])).toEqual([view, head]);
  });

  it('come to everybody, in whatever company', () => {
    const works = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(works, fc.integer({ min: 1, max: 9 }), (all, budget) => {
        const waits = all.map(() => 0);
        let longest = 0;
        for (let frame = 0; frame < 600; frame += 1) {
          const stale = all.map((work, at) => ({ at, work, waited: waits[at] ?? 0 }));
          const turns = new Set(turnsIn(budget, stale).map(({ at }) => at));
          expect(turns.size).toBeGreaterThan(0);
          for (const at of all.keys()) waits[at] = turns.has(at) ? 0 : (waits[at] ?? 0) + 1;
          longest = Math.max(longest, ...waits);
        }
        expect(longest).toBeLessThan(200);
      }),
    );
  });
});
