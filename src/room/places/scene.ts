import type { Pen } from '../../drawing/pen.ts';
import type { Place } from '../picture.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { arrival } from './arrival.ts';
import { coffee, lunch } from './coffee.ts';
import { corridor } from './corridor.ts';
import { garden } from './garden.ts';
import { home } from './home.ts';
import { phone } from './phone.ts';
import { press } from './press.ts';

/** One place beside the room, whole: what it shows and for how long something moves there after one has come in. */
export interface Scene {
  /** `seconds` since one came in, never more than `lasts`: there the place is at rest, and that is its still. */
  draw(pen: Pen, frame: Frame, stage: Stage, seconds: number): void;
  readonly lasts: number;
  /** The part of a stage that it shows: two stages alike in it look the same here. */
  sees(stage: Stage): unknown;
}

export const SCENES: Readonly<Record<Exclude<Place, 'room'>, Scene>> = {
  arrival,
  coffee,
  corridor,
  garden,
  home,
  lunch,
  phone,
  press,
};
