import type { Seat } from '../../scenario/schema.ts';
import { PORTRAITS } from './portraits.ts';
import './parts.css';

export type Face = keyof typeof PORTRAITS;

/** Where each sits in the frame: one leans in, one keeps level, one sits back. */
const FRAMES: Readonly<Record<Face | 'person', string>> = {
  trader: '-56 -84 82 82',
  host: '-46 -84 82 82',
  wall: '-80 -84 82 82',
  person: '-56 -84 82 82',
};

/** Outline of somebody who is not there yet: the same figure, as a position. */
const SOMEBODY = [
  'M-20.98 -55.21A9.5 9.5 0 0 1 -3.4 -61.5L-1.5 -57L0.6 -52.6L-1.7 -51.6L-2.2 -47.4L-5.6 -44.6L-8.4 -45L-8.8 -41.4',
  'M-19.4 -50.6L-21.6 -44.6C-31 -41 -36.6 -35 -38.4 -26L-46 4',
  'M-8.8 -41.4C-3 -38 -1 -28 -.6 -20L1 4',
];

/** A counterpart in the hand of the room's picture, in the suit of its delegation. `a` faces right, `b` left. */
export const Portrait = ({ face, seat }: { face: Face | 'person'; seat: Seat }) => (
  <svg className={`portrait portrait-${face} seat-${seat}`} viewBox={FRAMES[face]} aria-hidden="true">
    {face === 'person'
      ? SOMEBODY.map((d) => <path key={d} className="portrait-outline" d={d} />)
      : PORTRAITS[face].map(({ d, fill, stroke, width, round }) => (
          <path
            key={d + fill}
            d={d}
            {...(stroke ? { stroke, strokeWidth: width, fill: 'none', strokeLinecap: round ? 'round' : 'butt' } : {})}
            {...(fill?.startsWith('#') ? { fill } : fill ? { className: `portrait-${fill}` } : {})}
          />
        ))}
  </svg>
);
