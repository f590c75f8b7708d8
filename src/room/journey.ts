import { easeBoth } from '../drawing/easing.ts';
import { ROOM_MS } from '../drawing/tokens.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Place } from './picture.ts';

/** Being somewhere: since when, and by whose doing. */
interface Stay {
  readonly place: Place;
  readonly by: Seat;
  readonly since: number;
}

/** The place that is seen whole, and the one that covers it in part while the wipe is on its way. */
export interface Whereabouts {
  readonly under: Stay;
  readonly over?: Stay;
  /** How much of `over` is uncovered, 0 to 1. */
  readonly uncovered: number;
}

const WIPE = ROOM_MS.wipe;

/** Where one is and how one gets from place to place; every place opens over the room, and the room under every place. */
export interface Journey {
  /** Where one belongs from now on; the first place is simply there. */
  settle(place: Place, by: Seat, now: number): void;
  /** A short stay elsewhere, then back; with `cut` one is there at once. */
  visit(place: Place, by: Seat, lasts: number, now: number, cut: boolean): void;
  /** Back from a visit, now. */
  end(now: number): void;
  at(now: number): Whereabouts | undefined;
  busy(now: number): boolean;
}

export function createJourney(): Journey {
  let home: Pick<Stay, 'place' | 'by'> | undefined;
  let visit: { readonly until: number } | undefined;
  let from: Stay | undefined;
  let to: Stay | undefined;
  let begun = Number.NEGATIVE_INFINITY;

  const go = (place: Place, by: Seat, now: number, cut: boolean): void => {
    if (to?.place === place) return;
    const done = now - begun;
    const turnsBack = !cut && from?.place === place && done < WIPE;
    const there = turnsBack && from ? from : { place, by, since: now };
    begun = cut || !to ? Number.NEGATIVE_INFINITY : turnsBack ? now - (WIPE - done) : now;
    from = to;
    to = there;
  };

  const back = (now: number): void => {
    visit = undefined;
    if (home) go(home.place, home.by, now, false);
  };

  const look = (now: number): void => {
    if (visit && now >= visit.until) back(visit.until);
  };

  return {
    settle(place, by, now) {
      look(now);
      home = { place, by };
      if (!visit) go(place, by, now, to === undefined);
    },
    visit(place, by, lasts, now, cut) {
      look(now);
      visit = { until: now + lasts };
      go(place, by, now, cut);
    },
    end(now) {
      if (visit) back(now);
    },
    at(now) {
      look(now);
      if (!to) return undefined;
      const t = easeBoth((now - begun) / WIPE);
      if (!from || t >= 1) return { under: to, uncovered: 0 };
      return to.place === 'room'
        ? { under: to, over: from, uncovered: 1 - t }
        : { under: from, over: to, uncovered: t };
    },
    busy(now) {
      look(now);
      return visit !== undefined || now - begun < WIPE;
    },
  };
}
