/**
 * A party to alternating offers ("agent" in the literature). It knows its own utilities, its reservation value, the
 * rounds, and what has been offered; nothing else.
 */

/** Said in place of an offer: yes to the other side's last. */
export const ACCEPT = -1;
/** Heard in place of an offer by who opens. */
export const NOTHING = -1;

export interface Brief {
  /** Options per item; outcomes are numbered as in `space.ts`, the last item fastest. */
  readonly sizes: readonly number[];
  /** Utility of each outcome to oneself, full mark 1. */
  readonly u: Float64Array;
  readonly r: number;
  /** Rounds of the session; in each both act once. */
  readonly rounds: number;
  /** True for who acts first in each round. */
  readonly opens: boolean;
  /** A number in [0, 1) from the seed of the session. */
  readonly draw: () => number;
}

/** Answers the outcome last offered (or `NOTHING`) in a round, from 1: an outcome to offer, or `ACCEPT`. */
export type Answer = (offered: number, round: number) => number;

export interface Party {
  readonly id: string;
  /** Takes its seat for one session. All that it will remember is in the function that it gives. */
  readonly sit: (brief: Brief) => Answer;
}
