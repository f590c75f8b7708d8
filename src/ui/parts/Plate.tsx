import type { CSSProperties } from 'react';
import { PLATE_SIDE, PLATES } from '../../drawing/plate.ts';
import type { PlateName } from '../../scenario/vocabulary.ts';
import './parts.css';

interface PlateProps {
  readonly plate: PlateName | null | undefined;
  /** Of the item, where it does not stand beside: what is seen of an item without a picture. */
  readonly number?: number;
  readonly size?: number;
}

/** What an item is about, at a glance, beside its name. */
export const Plate = ({ plate, number, size = 24 }: PlateProps) =>
  (plate || number !== undefined) && (
    <svg
      className="plate"
      viewBox={`0 0 ${PLATE_SIDE} ${PLATE_SIDE}`}
      style={{ '--plate-size': `${size / 16}rem` } as CSSProperties}
      aria-hidden="true"
    >
      {plate ? (
        PLATES[plate].map(([tone, path]) => <path key={path} className={`plate-${tone}`} d={path} />)
      ) : (
        <text x="50%" y="17" fontSize="14" className="plate-ink">
          {number}
        </text>
      )}
    </svg>
  );
