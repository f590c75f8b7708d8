import type { View } from '../engine/view.ts';

/** Everywhere that sounds different. The garden is the corridor with its doors open: both have the lake. */
export const PLACES = ['none', 'arrival', 'room', 'coffee', 'corridor', 'phone', 'press', 'home'] as const;
export type Place = (typeof PLACES)[number];

/** All that decides what is heard while nothing happens. */
export interface Scene {
  readonly place: Place;
  readonly rain: boolean;
  /** How far the two believe each other, 0 to 1. */
  readonly trust: number;
  /** Minutes to the close. */
  readonly left: number;
  /** Nobody has spoken yet. */
  readonly opening: boolean;
}

export const NOWHERE: Scene = { place: 'none', rain: false, trust: 0.5, left: 600, opening: false };

/** Screens that are a place of their own: one arrives with the instructions in hand, and goes home with the paper. */
const PLACE_OF_SCREEN: Readonly<Record<string, Place>> = { briefing: 'arrival', statement: 'home', debrief: 'none' };

/** What the one who sees this on that screen hears. The capitals answer into silence. */
export const sceneOf = (view: View, screen = 'table'): Scene => ({
  place: PLACE_OF_SCREEN[screen] ?? placeOf(view),
  rain: view.room.weather === 'rain',
  trust: (view.trust.ours + view.trust.theirs) / 200,
  left: view.day.closes - view.minutes,
  opening: view.phase === 'opening',
});

const placeOf = (view: View): Place => {
  if (view.outcome) return 'none';
  const last = view.chronicle.findLast((h) => h.what === 'moved')?.move.kind;
  if (view.question?.kind === 'float' || last === 'float' || last === 'reply') return 'corridor';
  if (last === 'consult') return 'phone';
  if (last === 'publicLine') return 'press';
  return view.pause || last === 'recess' ? 'coffee' : 'room';
};

/** Before the last hour, and in it. */
export const lastHourBegan = (before: Scene, after: Scene): boolean =>
  before.place !== 'none' && before.left > 60 && after.left <= 60 && after.left > 0;
