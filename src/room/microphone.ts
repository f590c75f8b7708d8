import { css, type Tint } from '../drawing/colour.ts';
import { AMBER, METAL, TABLE } from '../drawing/palette.ts';
import { box, capsule, disc, type Pen, polygon, ring } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import { type Place, standing } from './furniture.ts';
import { type Frame, project } from './projection.ts';

const MICS: readonly Place[] = [
  { x: 0.42, scale: 0.263 },
  { x: 0.52, scale: 0.195 },
];
const STRIP_MIC: Place = { x: 0.53, scale: 0.207 };

/** A gooseneck bent towards its owner; live is amber and a ring, so colour is never alone. */
export function drawMic(pen: Pen, frame: Frame, side: Seat, index: number, live: number, tint: Tint): void {
  const place = frame.strip ? STRIP_MIC : MICS[index];
  if (!place) return;
  standing(pen, frame, side, place, () => {
    const metal = css(tint(METAL));
    pen.beginPath();
    pen.moveTo(0, -0.03);
    pen.bezierCurveTo(0, -0.14, -0.035, -0.19, -0.135, -0.185);
    pen.lineWidth = 0.013;
    pen.lineCap = 'butt';
    pen.strokeStyle = metal;
    pen.stroke();
    capsule(pen, { x: -0.137, y: -0.184 }, { x: -0.2, y: -0.204 }, 0.012, 0.021, metal);
    polygon(
      pen,
      [
        [-0.05, -0.033],
        [0.048, -0.033],
        [0.064, 0],
        [-0.064, 0],
      ],
      metal,
    );
    if (live <= 0) return;
    // Dark behind it, so that the ring is seen before either suit.
    disc(pen, -0.207, -0.206, 0.105 * live, css(TABLE, 0.82 * live));
    disc(pen, -0.207, -0.206, 0.036 * live, css(AMBER, live));
    ring(pen, -0.207, -0.206, 0.06 + 0.026 * live, 0.012, css(AMBER, live));
    box(pen, -0.037, -0.024, 0.074, 0.013, css(AMBER, live));
  });
}

/** A question crosses the table: an amber ring on its way from one microphone to the other. */
export function drawQuestion(pen: Pen, frame: Frame, question: { readonly from: number; readonly way: number }): void {
  const { from, way } = question;
  if (way <= 0 || way >= 1) return;
  const metre = 0.263 * frame.w;
  const point = project(frame, from * (0.62 - 1.24 * way), 0.2 + 0.12 * Math.sin(Math.PI * way), metre);
  ring(pen, point.x, point.y, 0.086 * metre, 0.0085 * metre, css(AMBER, Math.min(1, 8 * way * (1 - way))));
}
