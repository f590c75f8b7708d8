import { useMemo } from 'react';
import type { Face } from '../../drawing/cast.ts';
import { portraitOf } from '../../drawing/portrait.ts';
import type { Stroke } from '../../drawing/svgPen.ts';
import type { Seat } from '../../scenario/schema.ts';
import './parts.css';

const SOMEBODY_FRAME = '-58 -82 80 80';
/** Outline of somebody who is not there yet: the same figure, as a position. Body, neck, head. */
const SOMEBODY = [
  'M-19.44 -51.46C-26.45 -51.94 -32.32 -43.17 -34.95 -30.92L-44.81 21.22H-4.2L-2.45 -34.43L-7.43 -49.27Z',
  'M-19.41 -57.47L-20.5 -51.11L-8.1 -48.86L-8 -51Z',
  'M-21.61 -63.36A9.5 9.5 0 0 1 -3.16 -64.85L-3.04 -60.41L-1.31 -55.71L-3.73 -55.06L-4.77 -50.76L-8.54 -48.49L-11.25 -49.29L-16.93 -53.97L-21.05 -58.22Z',
];

/** A counterpart as the room draws them, in the suit of a delegation. `a` faces right, `b` left. */
export const Portrait = ({ face, seat }: { face: Face; seat: Seat }) => {
  const portrait = useMemo(() => (face === 'person' ? null : portraitOf(face, seat)), [face, seat]);
  return (
    <svg
      className={`portrait seat-${seat}`}
      viewBox={portrait?.frame ?? SOMEBODY_FRAME}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      {portrait ? (
        <Strokes strokes={portrait.strokes} />
      ) : (
        SOMEBODY.map((d) => <path key={d} className="portrait-outline" d={d} />)
      )}
    </svg>
  );
};

/** What a pen wrote, as paths. */
export const Strokes = ({ strokes }: { strokes: readonly Stroke[] }) =>
  strokes.map(({ d, fill, stroke }, k) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: a figure is always drawn in the same order
      key={k}
      d={d}
      fill={fill ?? 'none'}
      {...(stroke ? { stroke: stroke.colour, strokeWidth: stroke.width, strokeLinecap: stroke.cap } : {})}
    />
  ));
