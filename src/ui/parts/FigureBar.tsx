import type { CSSProperties, ReactNode } from 'react';
import type { Seat } from '../../scenario/schema.ts';
import './figureBar.css';

interface FigureBarProps {
  readonly seat: Seat;
  /** Of the longest bar, 0 to 1. */
  readonly share: number;
  readonly children: ReactNode;
}

/** A bar and its figure: the longest leaves room for the figure, the others keep to its scale. */
export const FigureBar = ({ seat, share, children }: FigureBarProps) => (
  <span className={`figure-bar seat-${seat}`} style={{ '--share': share } as CSSProperties}>
    <span aria-hidden="true" />
    <span>{children}</span>
  </span>
);
