import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plot } from '../../src/debrief/plot.ts';
import { hoursOf, marksOf, placeDayLabels } from '../../src/ui/debrief/dayLayout.ts';
import { type Box, beads, frameOf, halftone, placeLabels, scaleOf } from '../../src/ui/debrief/plotLayout.ts';
import { spaced } from '../../src/ui/debrief/spaced.ts';
import { historicalMorning, morning } from '../debriefGames.ts';

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const game = morning(historicalMorning);

describe('the words of the plot', () => {
  it('keep off a line where there is room beside it, and stay where there is none', () => {
    const mark = { id: 'deal', x: 100, y: 100, width: 60, height: 20, reach: 8 };
    const line = beads([
      { x: 130, y: 0 },
      { x: 130, y: 300 },
    ]);
    const box = placeLabels([mark], 300, 300, [], line).get('deal');
    expect(box && line.some((bead) => overlap(box, bead))).toBe(false);
    const everywhere = [{ x: 0, y: 0, width: 300, height: 300 }];
    expect(placeLabels([mark], 300, 300, [], everywhere).get('deal')).toMatchObject({ x: 114, y: 90 });
  });

  it('stand over no mark and no other words, inside the frame', () => {
    const anchor = record({
      x: integer({ min: 0, max: 536 }),
      y: integer({ min: 0, max: 536 }),
      width: integer({ min: 30, max: 160 }),
    });
    assert(
      property(array(anchor, { maxLength: 14 }), (anchors) => {
        const marks = anchors.map((one, at) => ({ ...one, id: String(at), height: 20, reach: 8 }));
        const boxes = [...placeLabels(marks, 536, 536).values()];
        for (const [at, box] of boxes.entries()) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 536 && box.y + box.height <= 536).toBe(true);
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
          for (const { x, y, reach } of marks)
            expect(overlap(box, { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach })).toBe(false);
        }
      }),
    );
  });

  it('of a lone mark stand to its right', () => {
    const box = placeLabels([{ id: 'deal', x: 100, y: 100, width: 60, height: 20, reach: 8 }], 300, 300).get('deal');
    expect(box).toEqual({ x: 114, y: 90, width: 60, height: 20 });
  });
});

describe('the plane', () => {
  const { density, walkAway, deal } = plot(game, 40);
  const frame = frameOf(plot(game, 40));

  it('puts one’s own worth to the right and theirs up', () => {
    const scale = scaleOf(frame, 'b', 400, 400);
    expect(scale.x(frame.b[0])).toBe(0);
    expect(scale.x(frame.b[1])).toBe(400);
    expect(scale.y(frame.a[1])).toBe(0);
  });

  it('shows every mark and every package', () => {
    for (const seat of ['a', 'b'] as const)
      for (const worth of [walkAway[seat], deal?.[seat] ?? 0]) {
        expect(worth).toBeGreaterThan(frame[seat][0]);
        expect(worth).toBeLessThan(frame[seat][1]);
      }
    const dots = halftone(density, scaleOf(frame, 'a', 400, 400), 'a', walkAway);
    const drawn = [dots.crossed, dots.outside, dots.zone].join('').split('M').length - 1;
    const cells = density.free.filter((count, at) => count > 0 || (density.crossed[at] ?? 0) > 0).length;
    expect(drawn).toBe(cells);
  });
});

describe('the line of the day', () => {
  it('keeps its words apart, the heaviest first', () => {
    const label = record({
      x: integer({ min: 0, max: 1360 }),
      width: integer({ min: 20, max: 180 }),
      weight: integer({ min: 1, max: 9 }),
    });
    assert(
      property(array(label, { maxLength: 60 }), (labels) => {
        const placed = placeDayLabels(labels, 1360).filter(({ words }) => words !== null);
        for (const [at, one] of placed.entries())
          for (const other of placed.slice(at + 1)) {
            if (!one.words || !other.words || one.words.side !== other.words.side) continue;
            const [left, right] = one.words.left < other.words.left ? [one, other] : [other, one];
            expect((left.words?.left ?? 0) + left.label.width).toBeLessThanOrEqual(right.words?.left ?? 0);
          }
      }),
    );
  });

  it('marks what was offered, agreed and closed, in order', () => {
    const kinds = marksOf(game).map(({ happening }) =>
      happening.what === 'moved' ? happening.move.kind : happening.what,
    );
    expect(kinds.filter((kind) => kind === 'propose' || kind === 'initialled')).toEqual([
      'propose',
      'initialled',
      'propose',
      'initialled',
    ]);
    expect(kinds.at(-1)).toBe('over');
    for (const { turn } of marksOf(game)) expect(turn).toBeLessThan(game.turn);
  });

  it('has its hours', () => {
    expect(hoursOf(8 * 60 + 30, 11 * 60)).toEqual([540, 600, 660]);
  });
});

describe('marks that are pressed', () => {
  it('leave a finger between them', () => {
    const spots = [0, 10, 24, 30, 60].map((x) => ({ x, y: 0 }));
    expect(spaced(spots, (spot) => spot).map(({ x }) => x)).toEqual([0, 24, 60]);
  });
});
