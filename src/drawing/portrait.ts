import type { CharacterId } from '../counterpart/character.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Face, headOf } from './cast.ts';
import { drawFigure } from './figure.ts';
import { POSES, type Pose, skeletonOf } from './pose.ts';
import { type Stroke, svgPen } from './svgPen.ts';

/** How each sits for the portrait: as they bargain. */
const ATTITUDES: Readonly<Record<CharacterId, Pose>> = {
  host: { ...POSES.speak, lean: 15, farX: 3, farY: -2.5 },
  trader: { ...POSES.write, lean: 9, tilt: 4 },
  wall: POSES.refuse,
  mirror: { ...POSES.listen, nearX: 1.5, farX: 1.7 },
  bookkeeper: { ...POSES.write, lean: 12, tilt: 13 },
  hawk: { ...POSES.listen, lean: 0, nearX: 1.5 },
  envoy: { ...POSES.call, lean: 4 },
  doyenne: { ...POSES.listen, lean: 6, nearX: 1.5, farX: 1.6 },
};

const UNIT = 10;
const WIDTH = 80;

export interface Portrait {
  /** `viewBox` of a square that holds the head and shoulders, the table's edge at its foot. */
  readonly frame: string;
  readonly strokes: readonly Stroke[];
}

/** A counterpart drawn as the room draws them, unmasked, facing right, in the suit of a delegation. */
export function portraitOf(who: CharacterId, seat: Seat): Portrait {
  const look = headOf(who, seat);
  const pose = ATTITUDES[who];
  const { pen, strokes } = svgPen();
  pen.scale(UNIT, UNIT);
  drawFigure(pen, look, pose, false, (colour) => colour);
  const { head } = skeletonOf(pose, look.build);
  return { frame: `${Math.round(head.x * UNIT - WIDTH / 2)} -82 ${WIDTH} ${WIDTH}`, strokes };
}

/** `viewBox` of a speaker: wide enough to lean in, sit back and lay a hand on the table at its foot. */
export const SPEAKER_FRAME = '-72 -88 124 88';

/** A chair pushed back is followed most of the way, so that nobody leaves the frame. */
const FOLLOWS = 0.8;

/** Whoever heads a delegation, in a pose of the moment, facing right. */
export function speakerOf(who: Face, seat: Seat, pose: Pose, masks: boolean): readonly Stroke[] {
  const { pen, strokes } = svgPen();
  pen.scale(UNIT, UNIT);
  pen.translate(FOLLOWS * pose.back, 0);
  drawFigure(pen, headOf(who, seat), pose, masks, (colour) => colour);
  return strokes;
}
