import type { CharacterId } from '../counterpart/character.ts';
import type { Face } from './cast.ts';
import type { Pose, Posture } from './pose.ts';

type Manner = Readonly<Partial<Record<Posture, Partial<Pose>>>>;

const UNFOLDED = { folded: 0, back: 0.2 } as const;

/** Everyone says no in their own way, and listens in it. */
const MANNERS: Readonly<Record<CharacterId, Manner>> = {
  /** Regrets with both hands open. */
  host: {
    refuse: { ...UNFOLDED, lean: -3, tilt: -2, nearX: 2.1, farX: 2.7, farY: -2.1, open: 1 },
    listen: { lean: 6, tilt: 2 },
  },
  /** Raises a hand: not yet. */
  trader: {
    refuse: { ...UNFOLDED, lean: 3, tilt: -6, nearX: 2.2, farX: 2.7, farY: -4.2, open: 1 },
    listen: { lean: 7 },
  },
  /** Does not move. */
  wall: {
    refuse: { lean: -8, tilt: 0, brow: 0 },
    speak: { lean: 9, tilt: 0, nearX: 1.6, farX: 2.2, farY: -0.2, open: 0 },
    listen: { lean: 1 },
  },
  /** Sits back and waits to be asked something else. */
  mirror: { refuse: { lean: -11, back: 0.9, tilt: -11, folded: 0, nearX: -0.3, farX: 0 } },
  /** Does not look up from the paper. */
  bookkeeper: {
    refuse: { ...UNFOLDED, lean: 10, tilt: 20, brow: 0.04, nearX: 1.8, farX: 2.5, pen: 1 },
    listen: { lean: 6, tilt: 9, nearX: 1.7, pen: 1 },
  },
  /** Comes closer. */
  hawk: {
    refuse: { lean: 17, back: 0, tilt: -12, brow: 0.16, folded: 0, nearX: 3.4, farX: 3.5, farY: -1.7, open: 1 },
    listen: { lean: 0, tilt: -4 },
  },
  /** A hand on the heart. */
  envoy: { refuse: { ...UNFOLDED, lean: 0, tilt: 8, nearX: 0.9, nearY: -2.6, farX: 1.7 }, listen: { tilt: 4 } },
  /** Looks elsewhere until it is over. */
  doyenne: { refuse: { ...UNFOLDED, lean: -5, tilt: -4, mirrored: 1, nearX: 0.7, farX: 1 }, listen: { tilt: -3 } },
};

/** How somebody holds a posture where they do it otherwise than others. */
export const mannerOf = (who: Face, posture: Posture): Partial<Pose> =>
  (who === 'person' ? undefined : MANNERS[who][posture]) ?? {};
