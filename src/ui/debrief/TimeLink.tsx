import type { Minute } from '../../engine/state.ts';
import { clock } from './figures.ts';
import { goBackText, type Review } from './review.ts';
import './timeLink.css';

interface TimeLinkProps {
  readonly review: Review;
  readonly turn: number;
  readonly at: Minute;
  /** What happened then, for those who hear the link without its line. */
  readonly what?: string;
}

/** A time of the day that leads back to the table before move `turn`. */
export const TimeLink = ({ review, turn, at, what }: TimeLinkProps) => (
  <button
    type="button"
    className="time-link"
    aria-label={what === undefined ? goBackText(review, at) : `${goBackText(review, at)}: ${what}`}
    onClick={() => review.onGoBack(turn)}
  >
    {clock(at)}
  </button>
);
