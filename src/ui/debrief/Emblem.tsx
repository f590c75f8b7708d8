import type { Seat } from '../../scenario/schema.ts';

/** The arms of a delegation: the square cut upright, the disc cut across, their halves shifted against each other. */
export const Emblem = ({ seat, size }: { seat: Seat; size: number }) => (
  <svg
    className={`emblem seat-${seat}`}
    width={size}
    height={size}
    viewBox="0 0 140 140"
    preserveAspectRatio="xMinYMid"
    aria-hidden="true"
  >
    <path d={seat === 'a' ? 'M0 20H60V0H120V120H60V140H0Z' : 'M20 70A60 60 0 0 1 140 70H120A60 60 0 0 1 0 70Z'} />
  </svg>
);
