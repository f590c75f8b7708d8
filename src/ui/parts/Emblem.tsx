import { drawEmblem, PLAIN_BELOW } from '../../drawing/emblem.ts';
import { svgPen } from '../../drawing/svgPen.ts';
import type { Seat } from '../../scenario/schema.ts';
import { Shape } from './Shape.tsx';
import './parts.css';

const SIDE = 84;

const outlineOf = (seat: Seat): string => {
  const { pen, strokes } = svgPen();
  drawEmblem(pen, seat, SIDE / 2, SIDE / 2, SIDE, '');
  return strokes.map(({ d }) => d).join('');
};

const OUTLINES: Readonly<Record<Seat, string>> = { a: outlineOf('a'), b: outlineOf('b') };

/** The sign of a delegation on its papers: a square or a circle of which half has moved. It stands beside a name. */
export const Emblem = ({ seat, size = 56 }: { readonly seat: Seat; readonly size?: number }) =>
  size < PLAIN_BELOW ? (
    <Shape seat={seat} size={size} />
  ) : (
    <svg className={`shape seat-${seat}`} width={size} height={size} viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true">
      <path d={OUTLINES[seat]} />
    </svg>
  );
