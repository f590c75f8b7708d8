import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { css } from '../../src/drawing/colour.ts';
import { AMBER, COLOURS, INK, SHEET, SUITS } from '../../src/drawing/palette.ts';
import { svgPen } from '../../src/drawing/svgPen.ts';
import { gestured } from '../../src/room/gesture.ts';
import { paintStage, paintVisit, wiped } from '../../src/room/painting.ts';
import { lit, PARTS, paintPart } from '../../src/room/parts.ts';
import { type Picture, PLACES } from '../../src/room/picture.ts';
import { frameFor } from '../../src/room/projection.ts';
import { type Stage, stageOf } from '../../src/room/stage.ts';
import { type Recording, recordingPen } from '../drawing/recordingPen.ts';
import { anyGesture, anyPicture, anySize, QUIET } from './pictures.ts';

function painted(picture: Picture, width = 1600, height = 900): Recording {
  const recording = recordingPen();
  paintStage(recording.pen, frameFor(width, height), 1, stageOf(picture));
  return recording;
}

function expectSound({ numbers, colours, depth }: Recording): void {
  expect(numbers.every(Number.isFinite)).toBe(true);
  expect(colours.every((colour) => /^rgba?\(\d+,\d+,\d+(,[\d.]+)?\)$/.test(colour))).toBe(true);
  expect(depth()).toBe(0);
}

const times = (list: readonly string[], value: string): number => list.filter((one) => one === value).length;

/** Any picture at any size, some way through any gesture. */
const anyMoment = fc
  .tuple(anyPicture, anySize, anyGesture, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([picture, { width, height }, gesture, t]) => ({
    frame: frameFor(width, height),
    stage: gestured(stageOf(picture), gesture, t),
  }));

describe('painting', () => {
  it('is total: any picture at any size, in the middle of any gesture', () => {
    fc.assert(
      fc.property(anyMoment, ({ frame, stage }) => {
        const recording = recordingPen();
        paintStage(recording.pen, frame, 2, stage);
        expectSound(recording);
        expect(recording.calls()).toBeGreaterThan(100);
      }),
      { numRuns: 60 },
    );
  });

  it('draws any place soundly, from the first moment there to its rest', () => {
    for (const place of PLACES) {
      if (place === 'room') continue;
      for (const seconds of [0, 0.4, 1.7, 60]) {
        const recording = recordingPen();
        paintVisit(recording.pen, frameFor(672, 364), stageOf({ ...QUIET, place }), { place, by: 'b', seconds });
        expectSound(recording);
      }
    }
  });

  it('wipes from nothing to the whole frame behind one edge, at any size', () => {
    fc.assert(
      fc.property(anySize, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ width, height }, uncovered) => {
        const frame = frameFor(width, height);
        const { open, edge } = wiped(frame, uncovered);
        expect(edge.left + edge.width).toBeGreaterThan(frame.left);
        expect(edge.left).toBeLessThan(frame.left + frame.width);
        expect(open.width).toBeCloseTo(Math.max(0, edge.left - frame.left), 6);
        expect([wiped(frame, 0), wiped(frame, 1)].map((at) => [at.open.width, at.edge.width])).toEqual([
          [0, 0],
          [frame.width, 0],
        ]);
      }),
    );
  });

  it('draws no part of the room from anything but what tells that part from another', () => {
    const readIn = (stage: Stage, use: (watched: Stage) => void): readonly string[] => {
      const read = new Set<string>();
      use(
        new Proxy(stage, {
          get: (whole, key) => {
            read.add(String(key));
            return Reflect.get(whole, key);
          },
        }),
      );
      return [...read];
    };
    fc.assert(
      fc.property(anyPicture, anySize, anyGesture, (picture, size, gesture) => {
        const stage = gestured(stageOf(picture), gesture, 0.5);
        const frame = frameFor(size.width, size.height);
        for (const part of PARTS) {
          const told = readIn(stage, (watched) => JSON.stringify(part.sees(lit(watched))));
          const drawn = readIn(stage, (watched) => paintPart(recordingPen().pen, frame, part, lit(watched)));
          expect(told, part.name).toEqual(expect.arrayContaining([...drawn]));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps a part of the room while the light changes, as long as nobody would see it in that part', () => {
    const frame = frameFor(672, 364);
    const aMinuteLater = (stage: Stage): Stage => ({ ...stage, air: { ...stage.air, minutes: stage.air.minutes + 1 } });
    const channels = ({ colours }: Recording): readonly number[] =>
      colours.flatMap((colour) => colour.match(/[\d.]+/g) ?? []).map(Number);
    const kept = new Set<string>();
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const [before, after] = [stageOf(picture), aMinuteLater(stageOf(picture))].map(lit);
        if (!before || !after) return;
        for (const part of PARTS) {
          if (JSON.stringify(part.sees(before)) !== JSON.stringify(part.sees(after))) continue;
          kept.add(part.name);
          const [one, other] = [before, after].map((room) => {
            const recording = recordingPen();
            paintPart(recording.pen, frame, part, room);
            return recording;
          });
          if (!one || !other) return;
          const apart = (mine: readonly number[], yours: readonly number[]): number =>
            mine.reduce((most, number, at) => Math.max(most, Math.abs(number - (yours[at] ?? Number.NaN))), 0);
          expect(apart(other.numbers, one.numbers), part.name).toBeLessThan(0.5);
          expect(apart(channels(other), channels(one)), part.name).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
    expect([...kept]).toEqual(expect.arrayContaining(['table', 'papers', 'seat a0', 'seat b3', 'things 0']));
  });

  it('shows no part of the room anywhere but where that part is kept', () => {
    const ROUNDED = 0.01;
    const tried = new Set<string>();
    fc.assert(
      fc.property(anyMoment, ({ frame, stage }) => {
        for (const part of PARTS) {
          const box = part.box(frame, lit(stage));
          // All over there is nothing to leave, and the view is behind the wall.
          if (box === frame || ['view', 'lamplight', 'table'].includes(part.name)) continue;
          const { pen, strokes } = svgPen();
          paintPart(pen, frame, part, lit(stage));
          const points = strokes.flatMap(({ d }) =>
            (d.match(/-?[\d.]+ -?[\d.]+(?=[MLACQZ]|$)/g) ?? []).map((pair) => pair.split(' ').map(Number)),
          );
          const { left, top, width, height } = frame;
          const seen = points
            .map(([x = Number.NaN, y = Number.NaN]) => [x, y] as const)
            .filter(([x, y]) => Math.min(x - left, left + width - x, y - top, top + height - y) > ROUNDED);
          if (seen.length > 0) tried.add(part.name);
          const outside = seen.filter(
            ([x, y]) =>
              Math.min(x - box.left, box.left + box.width - x, y - box.top, box.top + box.height - y) < -ROUNDED,
          );
          expect(outside, part.name).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
    expect([...tried].sort()).toEqual([
      ...['lamps', 'papers'],
      ...['seat a0', 'seat a1', 'seat a2', 'seat a3', 'seat b0', 'seat b1', 'seat b2', 'seat b3'],
      ...['things 0', 'things 1', 'things 2', 'things 3'],
    ]);
  });

  it('says the same twice for the same picture', () => {
    expect(painted(QUIET).numbers).toEqual(painted(QUIET).numbers);
  });

  it('shows amber only for a live microphone: a disc, a ring and the foot', () => {
    expect(times(painted(QUIET).colours, css(AMBER))).toBe(0);
    expect(times(painted({ ...QUIET, speaker: 'a' }).colours, css(AMBER))).toBe(3);
  });

  it('edges everybody in ink for eyes that ask for more contrast, and leaves them their colours at any hour', () => {
    const evening = { ...QUIET, minutes: 1110, trust: { a: 12, b: 12 } };
    const [plain, stark] = [painted(evening), painted({ ...evening, stark: true })];
    expect(times(stark.colours, css(INK))).toBeGreaterThan(times(plain.colours, css(INK)) + 100);
    expect([plain, stark].map(({ colours }) => colours.includes(css(SUITS.b[0].cloth)))).toEqual([false, true]);
  });

  it('puts masks on when there are masks', () => {
    expect(painted(QUIET).colours).toContain('rgb(227,238,243)');
    expect(painted({ ...QUIET, masks: false }).colours).not.toContain('rgb(227,238,243)');
  });

  it('drops clock, banners, folders, bottles, plates and lamps from a phone strip, keeps people and sheets', () => {
    const wide = painted(QUIET).colours;
    const strip = painted(QUIET, 390, 138).colours;
    const bottle = 'rgb(111,181,176)';
    const lamp = css(INK);
    expect([times(wide, bottle), times(strip, bottle)]).toEqual([4, 0]);
    expect(times(strip, css(COLOURS.a))).toBeLessThan(times(wide, css(COLOURS.a)) - 3);
    expect(times(strip, lamp)).toBeLessThan(times(wide, lamp) - 10);
    expect(strip).toContain(css(SHEET));
    expect(strip).toContain(css(COLOURS.a));
  });

  it('leaves chairs empty when a delegation has gone', () => {
    expect(painted({ ...QUIET, posture: { a: 'away', b: 'listen' } }).calls()).toBeLessThan(
      painted(QUIET).calls() - 200,
    );
  });
});
