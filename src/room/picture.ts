import type { Face } from '../drawing/cast.ts';
import type { Posture } from '../drawing/pose.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Weather } from '../scenario/vocabulary.ts';
import type { Season } from './season.ts';

/** Everywhere that the talks take their people. */
export const PLACES = ['room', 'arrival', 'coffee', 'corridor', 'garden', 'home', 'lunch', 'phone', 'press'] as const;
export type Place = (typeof PLACES)[number];

/** What became of the text: both capitals carry it, it fell or there is none, or somebody walked out. */
export const FATES = ['stands', 'falls', 'broken'] as const;
export type Fate = (typeof FATES)[number];

/** All that the room draws, and nothing that it must work out for itself: `draw(picture)` is total. */
export interface Picture {
  readonly place: Place;
  /** Whose doing took us to the place, where it is somebody's. */
  readonly by?: Seat;
  /** Once the talks are over. */
  readonly fate?: Fate;
  /** Minutes since midnight; the light follows the clock. */
  readonly minutes: number;
  readonly weather: Weather;
  readonly season: Season;
  readonly masks: boolean;
  /** Who heads each delegation. */
  readonly heads: Readonly<Record<Seat, Face>>;
  /** How far each delegation trusts the other, 0 to 100. */
  readonly trust: Readonly<Record<Seat, number>>;
  /** The delegation whose microphone is live. */
  readonly speaker?: Seat;
  readonly posture: Readonly<Record<Seat, Posture>>;
  /** For eyes that ask for more contrast: a pale room, and people edged in ink. */
  readonly stark?: boolean;
  /** One sheet an item, in the order of the agenda: what is open with the current one nearest, what is initialled on a stack. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly item: string;
  /** On the agenda, from 1. */
  readonly number: number;
  /** Where the offer lies: -0.5 as `a` wants it, 0 open or agreed, +0.5 as `b` wants it. */
  readonly x: number;
  readonly status: 'open' | 'offered' | 'initialled';
  readonly by?: Seat;
  readonly current: boolean;
}

/** Garnish for something that just happened, by a move or by the day; a room without it is still right. */
export const GESTURES = [
  'arrive',
  'open',
  'propose',
  'counter',
  'accept',
  'acceptPart',
  'decline',
  'hold',
  'probe',
  'answer',
  'disclose',
  'float',
  'reply',
  'experts',
  'expertsBack',
  'recess',
  'sitDown',
  'consult',
  'publicLine',
  'warn',
  'reopen',
  'close',
  'walkOut',
  'special',
  'news',
  'leak',
  'exposed',
  'drafting',
  'signed',
  'parted',
] as const;
export interface Gesture {
  readonly kind: (typeof GESTURES)[number];
  readonly by: Seat;
  /** The sheets it is about; without any, the one that lies nearest. */
  readonly items?: readonly string[];
  /** Where it is made, when not at the table. */
  readonly at?: Place;
}

/** What the composition root gets from `openRoom`. */
export interface Room {
  draw(picture: Picture): void;
  perform(gesture: Gesture): void;
  /** Ends every gesture and visit under way. */
  skip(): void;
  /** No movement: every change cuts to its end state. */
  still(on: boolean): void;
  close(): void;
}
