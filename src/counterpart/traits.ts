import type { Candour, Stance } from '../engine/move.ts';

/** What makes one character another: figures that the shared parts read. */
export interface Traits {
  /** Shape of the concession over the day, Faratin et al. (1998): under 1 late (Boulware), 1 steady, over 1 early. */
  readonly e: number;
  /** Where it stops: share of the way from its walk-away value to the estimated Nash point. */
  readonly floor: number;
  /** Share of the points between its best and its floor that it takes for granted at the start: 1 all of them. */
  readonly ambition: number;
  /** Points it lets go, at the end of the day, to have a deal now. */
  readonly ease: number;
  /** How far it waits for the other side to move as far as it has: 0 not at all, 1 step by step. */
  readonly reciprocity: number;
  /** Questions it asks in a full day. */
  readonly probes: number;
  /** Trust in the other side from which it answers candidly, and what it does below. */
  readonly candidFrom: number;
  readonly otherwise: Candour;
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
}
