import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import { headOf } from '../../src/drawing/cast.ts';
import { HELD } from '../../src/room/held.ts';
import { CLASP, feetOf, mixStance, STANCES, type Stance, walking } from '../../src/room/stance.ts';
import { drawWalker, standingBones } from '../../src/room/walker.ts';
import { recordingPen } from '../drawing/recordingPen.ts';

const faces = ['person', ...CHARACTERS] as const;

describe('somebody who stands', () => {
  it('can be drawn in any stance, whoever it is and whatever is held', () => {
    const held = HELD.map((holds): Stance => ({ ...STANCES.stand, holds }));
    for (const face of faces)
      for (const stance of [...Object.values(STANCES), ...held]) {
        const { pen, numbers, depth } = recordingPen();
        drawWalker(pen, headOf(face, 'b'), stance, true, (colour) => colour, '#000');
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(depth()).toBe(0);
      }
  });

  it('gives a hand that meets the other, whoever the two are', () => {
    for (const face of faces) {
      const right = standingBones(headOf(face, 'a'), STANCES.shakeNear).near;
      const left = standingBones(headOf(face, 'b'), STANCES.shakeFar).far;
      for (const { hand } of [right, left]) {
        expect(Math.abs(hand.x + 0.75 - CLASP.x)).toBeLessThan(0.35);
        expect(Math.abs(hand.y - CLASP.y)).toBeLessThan(0.35);
      }
    }
  });

  it('walks without sliding: the foot on the ground goes back as fast as the body comes on', () => {
    const stride = 2;
    for (const step of [0.1, 0.4, 0.8]) {
      const before = feetOf({ step, stride }).near;
      const after = feetOf({ step: step + 0.1, stride }).near;
      expect(before.y).toBe(0);
      expect(after.x - before.x + 0.1 * 2 * stride).toBeCloseTo(0, 6);
    }
    expect(feetOf({ step: 1.5, stride }).near.y).toBeLessThan(-0.3);
  });

  it('keeps a hand that holds something still, and swings the idle ones', () => {
    expect(walking(0, STANCES.papers).near).toEqual(STANCES.papers.near);
    expect(walking(0).near.x).toBeLessThan(walking(1).near.x);
  });

  it('comes whole from one stance to another', () => {
    expect(mixStance(STANCES.stand, STANCES.umbrella, 1)).toEqual(STANCES.umbrella);
    expect(mixStance(STANCES.umbrella, STANCES.stand, 1)).toEqual(STANCES.stand);
  });
});
