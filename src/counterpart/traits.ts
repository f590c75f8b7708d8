import type { Candour, Stance } from '../engine/move.ts';
import type { Length } from '../scenario/schema.ts';

/** What moves its sights from its top to its floor. */
export type Bidding =
  /** The clock, Faratin et al. (1998): e under 1 late (Boulware), 1 steady, over 1 early. `reciprocity`: how far it waits for the other side, 0 to 1. */
  | { readonly kind: 'time'; readonly e: number; readonly reciprocity: number }
  /** Tit for tat, Faratin et al. (1998): point for point of its own what the other side has given, the mean of its last `window` offers. */
  | { readonly kind: 'titForTat'; readonly window: number }
  /** MiCRO scaled to a day, de Jonge (2022): a new offer for a new offer, and in so many it is at its floor. */
  | { readonly kind: 'micro'; readonly turns: Readonly<Record<Length, number>> }
  /** Hard-headed, van Krimpen et al. (2013): nothing before this share of the day; each warning and firm public line makes it `yields` earlier. */
  | { readonly kind: 'hardHeaded'; readonly until: number; readonly yields: number };

/** What makes one character another: figures that the shared parts read. */
export interface Traits {
  readonly bidding: Bidding;
  /** Where it stops: share of the way from its walk-away value to the estimated Nash point. */
  readonly floor: number;
  /** Share of the points between its best and its floor that it takes for granted at the start: 1 all of them. */
  readonly ambition: number;
  /** Points it lets go, at the end of the day, to have a deal now. */
  readonly ease: number;
  /** Own turns before the end at which it stops haggling and settles what it can. */
  readonly settles: number;
  /** Share of the way from its walk-away value to its floor under which it rather leaves, even in the last minute. */
  readonly pride: number;
  /** True: counts out the moves of the last hour, and keeps the last word. */
  readonly endgame: boolean;
  /** Questions it asks in a full day. */
  readonly probes: number;
  /** Trust in the other side from which it answers candidly, and what it does below. */
  readonly candidFrom: number;
  readonly otherwise: Candour;
  /** True: candour for candour, a disclosure for a disclosure, a warning for a warning, and the same tone in public. */
  readonly likeForLike: boolean;
  /** Items whose weight it discloses. */
  readonly discloses: number;
  readonly opening: Stance;
  /** Floats in the corridor in a day. */
  readonly floats: number;
  /** Restatements in a day. */
  readonly holds: number;
  readonly warnings: number;
  readonly experts: number;
  readonly publicLine: 'constructive' | 'firm' | null;
  /** Package size as a share of the open items: at the start and in the end. */
  readonly parcel: readonly [number, number];
  /** True: asks its capital to clear a red line when that pays. */
  readonly consults: boolean;
  /** Its heaviest items, so many, on which its capital forbids the low options until home support has grown by `LEAVE`. */
  readonly vetoes: number;
}
