import { easeBoth } from '../drawing/easing.ts';
import { mixPose, type Pose, type Posture, poseFor } from '../drawing/pose.ts';
import { ROOM_MS } from '../drawing/tokens.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import type { Row, Stage } from './stage.ts';

/** Out of every so many milliseconds at rest, one person does one small thing for a while. */
const { unasked: EVERY, habit: LASTS, posture: TURN } = ROOM_MS;

/** What each seat may do unasked, near to far. Water stands beside the second and the fourth. */
const ACTS: readonly (readonly Posture[])[] = [
  ['leanBack', 'read', 'write'],
  ['drink', 'read', 'write'],
  ['leanBack', 'write', 'turnAway'],
  ['drink', 'read'],
];

/** The same minute of the same day has the same small acts. */
function dice(seed: number, slot: number): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(slot + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How far the act of the moment has been taken up, from 0 to 1. */
const share = (within: number): number => easeBoth(Math.min(within, LASTS - within) / TURN);

const atRest = (pose: Pose): boolean =>
  pose.gone + pose.phone + pose.mirrored + pose.open + pose.pen + pose.folded + pose.page === 0 && pose.nearY > -2;

/** A room at rest for `rested` milliseconds: at most one person in it does something, and rarely. */
export function idling(stage: Stage, rested: number): Stage {
  const slot = Math.floor(rested / EVERY);
  const within = rested - slot * EVERY;
  if (slot < 1 || within >= LASTS) return stage;
  const thrown = dice(Math.floor(stage.air.minutes), slot);
  const side = SEATS[thrown & 1] ?? 'a';
  const seat = (thrown >>> 1) & 3;
  const acts = ACTS[seat] ?? [];
  const act = acts[(thrown >>> 3) % acts.length];
  const pose = stage.rows[side][seat];
  if (!pose || !act || !atRest(pose)) return stage;
  const row = stage.rows[side].map((one, at) => (at === seat ? mixPose(one, poseFor(act, 0), share(within)) : one));
  return { ...stage, rows: { ...stage.rows, [side]: row as unknown as Row } };
}

/** Somebody takes something up or lays it down at this moment. */
export const isIdling = (rested: number): boolean => {
  const within = rested % EVERY;
  return rested >= EVERY && within < LASTS && Math.min(within, LASTS - within) < TURN;
};
