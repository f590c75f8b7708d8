import type { StepLabel } from '../../debrief/demands.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Say } from '../text/text.tsx';
import './stepArrow.css';

/** Where each class points: right is better for the side that offers, up is better for the other, as in the plot. */
const WAYS: Readonly<Record<StepLabel, readonly [number, number]>> = {
  fortunate: [1, -1],
  selfish: [1, 0.7],
  concession: [-1, -1],
  nice: [0, -1.3],
  silent: [0, 0],
  unfortunate: [-1, 1],
  short: [1, -1],
};

/** The sign of a step, from the shape of its side; a word beside it says the same. */
export const StepArrow = ({ step, seat, size = 18 }: { step: StepLabel; seat?: Seat; size?: number }) => {
  const [x, y] = WAYS[step];
  const still = step === 'silent';
  const from = { x: still ? 0 : -5.5 * x, y: still ? 0 : -5.5 * y };
  const to = { x: 6.5 * x, y: 6.5 * y };
  const length = Math.hypot(x, y) || 1;
  const along = { x: x / length, y: y / length };
  const wing = (side: 1 | -1): string =>
    `${to.x - 5 * along.x - 3.4 * side * along.y} ${to.y - 5 * along.y + 3.4 * side * along.x}`;
  return (
    <svg
      className={seat ? `step-arrow seat-${seat}` : 'step-arrow'}
      width={size}
      height={size}
      viewBox="-10 -10 20 20"
      data-short={step === 'short'}
      aria-hidden="true"
    >
      {!still && <path d={`M${from.x} ${from.y}L${to.x} ${to.y}M${wing(1)}L${to.x} ${to.y}L${wing(-1)}`} />}
      {seat === 'a' ? (
        <rect x={from.x - 3} y={from.y - 3} width="6" height="6" />
      ) : (
        <circle cx={from.x} cy={from.y} r="3.2" />
      )}
    </svg>
  );
};

/** The word beside it, paler where the whole was still not worth signing. */
export const StepWord = ({ t, label }: { t: Say; label: StepLabel }) => (
  <span className={label === 'short' ? 'soft' : undefined}>{t(`step.${label}`)}</span>
);
