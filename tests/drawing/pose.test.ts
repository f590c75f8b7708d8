import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import { armsOf } from '../../src/drawing/figure.ts';
import { mannerOf } from '../../src/drawing/manner.ts';
import {
  FOREARM,
  followersOf,
  mixPose,
  POSES,
  POSTURES,
  poseFor,
  reach,
  restingOf,
  skeletonOf,
  UPPER_ARM,
} from '../../src/drawing/pose.ts';

const QUIET = { head: 'listen', listening: false, counting: false } as const;

const place = fc.record({
  x: fc.double({ min: -12, max: 12, noNaN: true }),
  y: fc.double({ min: -12, max: 12, noNaN: true }),
});
const length = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('reach', () => {
  it('puts the hand on its target when it can, and keeps both bones whole', () => {
    fc.assert(
      fc.property(place, place, (shoulder, target) => {
        const arm = reach(shoulder, target);
        const asked = length(shoulder, target);
        fc.pre(asked > 0.01);
        expect(length(shoulder, arm.elbow)).toBeCloseTo(UPPER_ARM, 4);
        expect(length(arm.elbow, arm.hand)).toBeCloseTo(FOREARM, 4);
        if (asked < UPPER_ARM + FOREARM - 0.1) expect(length(arm.hand, target)).toBeCloseTo(0, 4);
        else expect(length(shoulder, arm.hand)).toBeLessThanOrEqual(UPPER_ARM + FOREARM);
      }),
    );
  });

  it('hangs the elbow below a hand on the table', () => {
    const { elbow } = reach({ x: -2, y: -3.5 }, { x: 1.2, y: -0.1 });
    expect(elbow.x).toBeLessThan(-1);
    expect(elbow.y).toBeGreaterThan(-1);
  });
});

describe('posture', () => {
  it('leans away in distrust and in over the table in confidence', () => {
    expect(restingOf(-1)).toEqual({ lean: -13, back: 1.9 });
    expect(restingOf(0)).toEqual({ lean: 4, back: 0 });
    expect(restingOf(1)).toEqual({ lean: 12, back: 0 });
    const heads = [-1, 0, 1].map((mood) => skeletonOf(poseFor('listen', mood)).head.x);
    expect(heads).toEqual([...heads].sort((one, other) => one - other));
  });

  it.each(POSTURES)('%s has bones at any mood', (posture) => {
    for (const mood of [-1, -0.3, 0, 0.6, 1]) {
      const { near, far } = armsOf(poseFor(posture, mood));
      for (const point of [near.shoulder, near.elbow, near.hand, far.elbow, far.hand]) {
        expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
      }
    }
  });

  it('opens a hand to speak, folds arms to refuse, takes the phone to call', () => {
    expect(POSES.speak).toMatchObject({ lean: 24, open: 1 });
    expect(POSES.refuse).toMatchObject({ lean: -13, folded: 1 });
    expect(POSES.call).toMatchObject({ phone: 1 });
    expect(POSES.turnAway).toMatchObject({ mirrored: 1 });
  });

  it('is refused by everyone in their own way', () => {
    const refusals = CHARACTERS.map((who) => JSON.stringify(poseFor('refuse', 0, mannerOf(who, 'refuse'))));
    expect(new Set(refusals).size).toBe(CHARACTERS.length);
    expect(mannerOf('person', 'refuse')).toEqual({});
  });

  it('mixes every part of two poses', () => {
    expect(mixPose(POSES.listen, POSES.sign, 0)).toEqual(POSES.listen);
    expect(mixPose(POSES.listen, POSES.sign, 1)).toEqual(POSES.sign);
    expect(mixPose(POSES.listen, POSES.sign, 0.5).lean).toBe(18.5);
  });

  it('takes the whole row out when its head leaves', () => {
    expect(followersOf({ ...QUIET, head: 'away' }, 0, 'a')).toEqual(['away', 'away', 'away']);
    expect(followersOf(QUIET, 0, 'b')).not.toContain('away');
  });

  it('lets the deputy heed a head that confers, and a raised glass never meet a hand on the table', () => {
    expect(followersOf({ ...QUIET, head: 'confer' }, 0, 'a')[0]).toBe('heed');
    expect(armsOf(POSES.drink).near.hand.y).toBeLessThan(armsOf(POSES.listen).near.hand.y - 2);
  });

  it('has the interpreter speak while the other side does, and the adviser write when there are numbers', () => {
    expect(followersOf({ ...QUIET, listening: true }, 0, 'a')).toEqual(['write', 'listen', 'interpret']);
    expect(followersOf({ ...QUIET, listening: true, counting: true }, 0, 'a')[1]).toBe('write');
    expect(followersOf(QUIET, 0, 'a')).not.toContain('interpret');
  });
});
