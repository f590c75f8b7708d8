import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import { headOf } from '../../src/drawing/cast.ts';
import { css } from '../../src/drawing/colour.ts';
import { drawFigure } from '../../src/drawing/figure.ts';
import { HAIR_STYLES } from '../../src/drawing/hair.ts';
import { disc, within } from '../../src/drawing/pen.ts';
import { portraitOf } from '../../src/drawing/portrait.ts';
import { mixPose, POSES, POSTURES } from '../../src/drawing/pose.ts';
import { svgPen } from '../../src/drawing/svgPen.ts';
import { paintStage } from '../../src/room/painting.ts';
import { frameFor } from '../../src/room/projection.ts';
import { stageOf } from '../../src/room/stage.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { QUIET } from '../room/pictures.ts';
import { recordingPen } from './recordingPen.ts';

const numbersIn = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

describe('a portrait', () => {
  it('is drawn soundly for everyone, in both suits, and the table hides what the frame leaves out', () => {
    for (const who of CHARACTERS)
      for (const seat of SEATS) {
        const { frame, strokes } = portraitOf(who, seat);
        expect(frame).toMatch(/^-?\d+ -82 80 80$/);
        expect(strokes.length).toBeGreaterThan(12);
        for (const { d, fill, stroke } of strokes) {
          expect(d).toMatch(/^M[-\d. MLACQZ]+$/);
          expect(numbersIn(d).every(Number.isFinite)).toBe(true);
          expect(fill ?? stroke?.colour).toMatch(/^rgb\(\d+,\d+,\d+\)$/);
        }
      }
  });

  it('shows the person who heads the delegation in the room: the same skin, the same hair, the same suit', () => {
    const drawn = (who: (typeof CHARACTERS)[number], place: 'room' | 'corridor'): readonly string[] => {
      const recording = recordingPen();
      const picture = { ...QUIET, place, minutes: 720, masks: false, heads: { a: 'person', b: who } } as const;
      paintStage(recording.pen, frameFor(1600, 900), 1, stageOf(picture));
      return recording.colours;
    };
    for (const who of CHARACTERS) {
      const { skin, hairColour, cloth } = headOf(who, 'b');
      const fills = portraitOf(who, 'b').strokes.map(({ fill }) => fill);
      for (const colour of [skin, hairColour, cloth]) expect(fills).toContain(css(colour));
      for (const place of ['room', 'corridor'] as const)
        expect(drawn(who, place), `${who} in the ${place}`).not.toEqual(drawn(who === 'host' ? 'wall' : 'host', place));
    }
  });

  it('tells everyone apart by outline: no two share hair or carriage', () => {
    const looks = CHARACTERS.map((who) => headOf(who, 'a'));
    expect(new Set(looks.map(({ hair }) => hair)).size).toBe(CHARACTERS.length);
    expect(new Set(looks.map(({ build }) => JSON.stringify(build))).size).toBe(CHARACTERS.length);
    expect(new Set(looks.map(({ skin }) => css(skin))).size).toBeGreaterThanOrEqual(6);
  });

  it('can take any hair, in any pose', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHARACTERS),
        fc.constantFrom(...HAIR_STYLES),
        fc.constantFrom(...POSTURES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (who, hair, posture, t, masks) => {
          const { pen, numbers, depth } = recordingPen();
          const pose = mixPose(POSES.listen, POSES[posture], t);
          drawFigure(pen, { ...headOf(who, 'a'), hair }, pose, masks, (colour) => colour);
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(depth()).toBe(0);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('a pen that writes', () => {
  it('closes a circle with two arcs, where it was moved and scaled to', () => {
    const { pen, strokes } = svgPen();
    within(pen, () => {
      pen.translate(10, 20);
      pen.scale(-2, 2);
      disc(pen, 1, 0, 3, 'rgb(1,2,3)');
    });
    disc(pen, 0, 0, 1, 'rgb(4,5,6)');
    expect(strokes).toEqual([
      { d: 'M2 20A6 6 0 0 0 14 20A6 6 0 0 0 2 20', fill: 'rgb(1,2,3)' },
      { d: 'M1 0A1 1 0 0 1 -1 0A1 1 0 0 1 1 0', fill: 'rgb(4,5,6)' },
    ]);
  });

  it('takes the long way round when an arc does', () => {
    const { pen, strokes } = svgPen();
    pen.beginPath();
    pen.arc(0, 0, 1, 0, Math.PI * 1.5);
    pen.fill();
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.arc(0, 0, 1, Math.PI * 1.5, 0);
    pen.fill();
    expect(strokes.map(({ d }) => d)).toEqual(['M1 0A1 1 0 1 1 0 -1', 'M0 0L0 -1A1 1 0 0 1 1 0']);
  });
});
