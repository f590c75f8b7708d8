import type { Seat } from '../../scenario/schema.ts';
import './parts.css';

interface ShapeProps {
  readonly seat: Seat;
  readonly size?: number;
  /** Outline: a position. Filled: tabled now. */
  readonly outline?: boolean;
}

/** The sign of a delegation: `a` the square, `b` the circle. It repeats what words beside it say. */
export const Shape = ({ seat, size = 10, outline = false }: ShapeProps) => {
  const stroke = Math.max(1.5, size / 22);
  const inset = outline ? stroke / 2 : 0;
  return (
    <svg
      className={`shape seat-${seat}`}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      data-outline={outline}
      strokeWidth={stroke}
      aria-hidden="true"
    >
      {seat === 'a' ? (
        <rect x={inset} y={inset} width={size - 2 * inset} height={size - 2 * inset} />
      ) : (
        <circle cx={size / 2} cy={size / 2} r={size / 2 - inset} />
      )}
    </svg>
  );
};
