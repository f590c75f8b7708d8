import { ADVISERS, headOf, type Look } from '../../drawing/cast.ts';
import { clamp, lerp } from '../../drawing/colour.ts';
import { type Company, companyIn } from '../../drawing/company.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Held } from '../held.ts';
import type { Stage } from '../stage.ts';
import { STANCES, type Stance } from '../stance.ts';
import { standingBones } from '../walker.ts';
import { footOf } from './eyeLevel.ts';
import { type HighTable, TABLES, TABLES_APART } from './highTable.ts';
import type { Spot } from './person.ts';

type Role = 'head' | 'deputy' | 'military' | 'interpreter';
type Guest = `${Seat} ${Role}`;

/** Somewhere to stand, and whether with something from the table in hand. */
interface Standing extends Spot {
  readonly served: boolean;
}

const spot = (x: number, r: number, facing: 1 | -1, served = false): Standing => ({
  x,
  y: footOf(r),
  r,
  facing,
  served,
});
const beside = ({ x, r }: HighTable, side: 1 | -1): Standing => spot(x + side * 5.6 * r, r, side === 1 ? -1 : 1, true);
const [NEAR, FAR] = TABLES;
const [OURS, THEIRS] = TABLES_APART;

/** Who stands where: in confidence both heads at one table; otherwise each with the other's deputy; in distrust among their own. */
const ARRANGEMENTS: Readonly<Record<Company, Readonly<Record<Guest, Standing>>>> = {
  together: {
    'a head': beside(NEAR, -1),
    'b head': beside(NEAR, 1),
    'b deputy': beside(FAR, -1),
    'a deputy': beside(FAR, 1),
    'a military': spot(0.85, 0.0112, 1),
    'b interpreter': spot(0.944, 0.0112, -1, true),
    'b military': spot(0.118, 0.0104, -1, true),
    'a interpreter': spot(0.062, 0.0104, 1),
  },
  mixed: {
    'a head': beside(NEAR, -1),
    'b deputy': beside(NEAR, 1),
    'b head': beside(FAR, -1),
    'a deputy': beside(FAR, 1),
    'a military': spot(0.85, 0.0112, 1),
    'b military': spot(0.944, 0.0112, -1, true),
    'b interpreter': spot(0.118, 0.0104, -1, true),
    'a interpreter': spot(0.062, 0.0104, 1),
  },
  apart: {
    'a head': beside(OURS, -1),
    'a deputy': beside(OURS, 1),
    'b deputy': beside(THEIRS, -1),
    'b head': beside(THEIRS, 1),
    'a military': spot(0.062, 0.0104, 1),
    'a interpreter': spot(0.118, 0.0104, -1, true),
    'b military': spot(0.85, 0.0112, 1),
    'b interpreter': spot(0.944, 0.0112, -1, true),
  },
};

export const arrangementOf = (mood: number): Readonly<Record<Guest, Standing>> => ARRANGEMENTS[companyIn(mood)];

const lookOf = (guest: Guest, heads: Stage['heads']): Look => {
  const side = guest[0] as Seat;
  const [deputy, military, interpreter] = ADVISERS[side];
  if (guest.endsWith('deputy')) return deputy;
  if (guest.endsWith('military')) return military;
  if (guest.endsWith('interpreter')) return interpreter;
  return headOf(heads[side], side);
};

export interface Invited extends Standing {
  readonly guest: Guest;
  readonly look: Look;
}

/** Everybody who is there, those behind first. */
export const guestsIn = ({ air, heads }: Stage): readonly Invited[] =>
  (Object.entries(arrangementOf(air.mood)) as [Guest, Standing][])
    .map(([guest, standing]) => ({ ...standing, guest, look: lookOf(guest, heads) }))
    .sort((one, other) => one.r - other.r);

/** What one holds goes up, stays a moment, and comes down: 0, 1, 0. */
const sip = (seconds: number, from: number): number => {
  const t = clamp((seconds - from) / 2.2, 0, 1);
  return Math.min(1, Math.sin(Math.PI * t) * 1.6);
};

const SIPS: Partial<Record<Guest, number>> = {
  'a head': 0.6,
  'b deputy': 1.7,
  'b military': 1.1,
  'b interpreter': 0.3,
};
const NEVER = 99;
const LISTENS: Stance = { ...STANCES.stand, near: { x: 3.1, y: -11.1 }, nearOpen: 0.5 };
const TALKS: Stance = { ...LISTENS, far: { x: 3.7, y: -11.8 }, tilt: -2 };
/** Whoever has just heard something turns to it. */
const nodAt = (seconds: number): number => 7 * Math.sin(Math.PI * clamp((seconds - 1.2) / 1.4, 0, 1)) ** 2;

/** What one has in hand at a meal: to listen with, and to make a point with. */
export interface Served {
  readonly listening: Held;
  readonly talking: Held;
}

/** How a guest stands, `seconds` since one came in. */
export function stanceOf({ guest, served, look }: Invited, meal: Served, mood: number, seconds: number): Stance {
  const stiff = { lean: lerp(2.5, -1.5, (1 - mood) / 2), brow: Math.max(0, -mood) * 0.08 };
  if (!served) return { ...STANCES.stand, ...stiff, tilt: nodAt(seconds) };
  const talks = guest === 'b head' || guest === 'a deputy';
  const stance = { ...(talks ? TALKS : LISTENS), ...stiff };
  const raised = sip(seconds, SIPS[guest] ?? NEVER);
  const { head } = standingBones(look, stance);
  const mouth = { x: head.x + 0.72, y: head.y + 1.75 };
  const near = { x: lerp(stance.near.x, mouth.x, raised), y: lerp(stance.near.y, mouth.y, raised) };
  const tilt = stance.tilt - 5 * raised + (talks ? nodAt(seconds) : 0);
  return { ...stance, near, tilt, holds: talks ? meal.talking : meal.listening };
}
