import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { css } from '../../src/drawing/colour.ts';
import { AMBER, COLOURS, INK, SHEET, SUITS } from '../../src/drawing/palette.ts';
import { svgPen } from '../../src/drawing/svgPen.ts';
import { gestured } from '../../src/room/gesture.ts';
import { PARTS, paintPart, paintStage, paintVisit } from '../../src/room/painting.ts';
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

  it('wipes to any place soundly, from the first moment there to its rest', () => {
    for (const place of PLACES) {
      if (place === 'room') continue;
      for (const uncovered of [0, 0.3, 1])
        for (const seconds of [0, 0.4, 1.7, 60]) {
          const recording = recordingPen();
          const visit = { place, by: 'b', seconds, uncovered } as const;
          paintVisit(recording.pen, frameFor(672, 364), stageOf({ ...QUIET, place }), visit);
          expectSound(recording);
        }
    }
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
          const told = readIn(stage, (watched) => JSON.stringify(part.sees(watched)));
          const drawn = readIn(stage, (watched) => paintPart(recordingPen().pen, frame, part, watched));
          expect(told, part.name).toEqual(expect.arrayContaining([...drawn]));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows the advisers, and what stands before them, nowhere but where they are kept', () => {
    const advisers = PARTS.find(({ name }) => name === 'advisers');
    let kept = 0;
    fc.assert(
      fc.property(anyMoment, ({ frame, stage }) => {
        const box = advisers?.box?.(frame, stage);
        if (!advisers || !box) return;
        kept += 1;
        const { pen, strokes } = svgPen();
        paintPart(pen, frame, advisers, stage);
        const points = strokes.flatMap(({ d }) =>
          (d.match(/-?[\d.]+ -?[\d.]+(?=[MLACQZ]|$)/g) ?? []).map((pair) => pair.split(' ').map(Number)),
        );
        const across = points.map(([x]) => x ?? Number.NaN);
        const down = points.map(([, y]) => y ?? Number.NaN);
        expect(Math.min(...across)).toBeGreaterThan(box.left);
        expect(Math.max(...across)).toBeLessThan(box.left + box.width);
        expect(Math.min(...down)).toBeGreaterThan(box.top);
        expect(Math.max(...down)).toBeLessThan(box.top + box.height);
      }),
      { numRuns: 60 },
    );
    // Where they have no place of their own there is nothing to hold them to.
    expect(kept).toBeGreaterThan(0);
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
