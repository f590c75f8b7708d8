import type { Seat } from '../scenario/schema.ts';

/** Where one looks back from. */
export interface Chair {
  /** Whose debrief it is. */
  readonly seat: Seat;
  /** True when a person sat in both chairs: nobody is "you". */
  readonly neutral: boolean;
}
