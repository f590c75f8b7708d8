import type { ReactNode } from 'react';
import type { Seat } from '../../scenario/schema.ts';
import { Shape } from '../parts/Shape.tsx';

interface BracketedProps {
  readonly signs?: readonly Seat[];
  readonly children: ReactNode;
}

/** Words in brackets, and whose they are; what closes them never stands alone on a line. */
export const Bracketed = ({ signs = [], children }: BracketedProps) => (
  <>
    <span className="bracket" aria-hidden="true">
      [
    </span>
    {children}
    <span className="bracket-end" aria-hidden="true">
      <span className="bracket">]</span>
      {signs.map((seat) => (
        <Shape key={seat} seat={seat} size={6} />
      ))}
    </span>
  </>
);
