import type { Seat } from '../../scenario/schema.ts';
import { Mark } from '../parts/Mark.tsx';
import { Shape } from '../parts/Shape.tsx';

export const Interlock = () => <Mark height={10} />;

export const Cross = () => (
  <svg className="cross" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M1 1L9 9M9 1L1 9" />
  </svg>
);

export const Sign = ({ seat, filled, size = 12 }: { seat: Seat; filled: boolean; size?: number }) => (
  <Shape seat={seat} size={size} outline={!filled} />
);
