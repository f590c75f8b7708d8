import { css, mix, multiply, rgb, type Tint } from '../../drawing/colour.ts';
import { COLOURS, INK, SHEET, SUITS } from '../../drawing/palette.ts';
import { box, ellipse, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import { drawPlate } from './plate.ts';

/** What both missions are built of at this hour. */
interface Stone {
  readonly lit: string;
  readonly shade: string;
  readonly glass: string;
  readonly deep: string;
  readonly tint: Tint;
}

function stoneOf(light: Light): Stone {
  const lit = multiply(mix(SHEET, light.skyLow, 0.22), light.ambient);
  return {
    lit: css(lit),
    shade: css(mix(multiply(lit, rgb('#B4BECB')), light.farHills, 0.25)),
    glass: css(mix(light.lakeNear, light.saleve, 0.35)),
    deep: css(mix(light.lakeNear, INK, 0.45)),
    tint: (colour) => multiply(colour, light.ambient),
  };
}

/** Both missions on their rise, each in its delegation's shape and with its sign on a mast. */
export function drawMissions(pen: Pen, { w, h }: Frame, light: Light): void {
  const stone = stoneOf(light);
  // In shares of the picture.
  within(pen, () => {
    pen.scale(w, h);
    square(pen, stone);
    round(pen, stone);
    box(pen, 0.1275, 0.426, 0.0026, 0.2, stone.deep);
    box(pen, 0.8775, 0.537, 0.0026, 0.2, stone.deep);
  });
  drawPlate(pen, 'a', 0.1288 * w, 0.426 * h, 0.0165 * w, stone.tint);
  drawPlate(pen, 'b', 0.8788 * w, 0.537 * h, 0.0165 * w, stone.tint);
}

/** A tower and a wing, all right angles. */
function square(pen: Pen, { lit, shade, glass, deep, tint }: Stone): void {
  const base = 0.626;
  const own = css(tint(COLOURS.a));
  const block = (x: number, width: number, height: number, side: number, front: string, flank: string): void => {
    const [end, top] = [x + width, base - height];
    box(pen, x, top, width, height, front);
    polygon(
      pen,
      [
        [end, top],
        [end + side, top + 0.012],
        [end + side, base - 0.006],
        [end, base],
      ],
      flank,
    );
  };
  block(0.19, 0.072, 0.205, 0.026, own, css(tint(SUITS.a[1].cloth)));
  for (let floor = 0; floor < 4; floor += 1)
    for (let bay = 0; bay < 4; bay += 1)
      box(pen, 0.1985 + bay * 0.0155, base - 0.187 + floor * 0.031, 0.0085, 0.0152, lit);
  block(0.152, 0.205, 0.066, 0.03, lit, shade);
  box(pen, 0.147, base - 0.074, 0.216, 0.01, shade);
  box(pen, 0.159, base - 0.05, 0.108, 0.021, glass);
  box(pen, 0.303, base - 0.05, 0.048, 0.021, glass);
  box(pen, 0.274, base - 0.054, 0.022, 0.054, own);
  box(pen, 0.283, base - 0.05, 0.0045, 0.05, deep);
}

/** Round windows about a drum: how far aside, and how far down the bend takes them. */
const ROUND = [
  [-0.0365, 0.002],
  [-0.0195, 0.007],
  [-0.0025, 0.01],
  [0.0145, 0.009],
] as const;
/** How far a circle seen from a little above bends, as a share of its radius in the picture's width. */
const BEND = 0.3;

/** A drum on a pavilion with round ends. */
function round(pen: Pen, { lit, shade, glass, deep, tint }: Stone): void {
  const base = 0.727;
  /** A wall between two heights round a middle; its upper edge bends away, or like its lower edge towards us. */
  const ring = (x: number, radius: number, from: number, to: number, upper: 1 | -1, fill: string): void => {
    const [left, right, bend] = [x - radius, x + radius, BEND * radius];
    pen.beginPath();
    pen.moveTo(left, base - to);
    pen.bezierCurveTo(left, base - to + upper * bend, right, base - to + upper * bend, right, base - to);
    pen.lineTo(right, base - from);
    pen.bezierCurveTo(right, base - from + bend, left, base - from + bend, left, base - from);
    pen.closePath();
    pen.fillStyle = fill;
    pen.fill();
  };
  const own = css(tint(COLOURS.b));
  const drum = (x: number, radius: number, from: number, to: number, front: string, flank: string): void => {
    ring(x, radius, from, to, -1, front);
    within(pen, () => {
      pen.beginPath();
      pen.rect(x + radius * 0.42, base - to - 0.1, radius, to + 0.2);
      pen.clip();
      ring(x, radius, from, to, -1, flank);
    });
  };
  drum(0.762, 0.052, 0.04, 0.19, own, css(tint(SUITS.b[1].cloth)));
  for (const from of [0.094, 0.135])
    for (const [x, sag] of ROUND) ellipse(pen, 0.762 + x, base - from - 0.012 + sag, 0.0062, 0.011, lit);
  drum(0.745, 0.108, 0, 0.062, lit, shade);
  ring(0.745, 0.1082, 0.024, 0.039, 1, glass);
  const lintel = base - 0.03;
  pen.beginPath();
  pen.moveTo(0.717, base + 0.013);
  pen.lineTo(0.717, lintel);
  pen.bezierCurveTo(0.717, lintel - 0.026, 0.739, lintel - 0.026, 0.739, lintel);
  pen.lineTo(0.739, base + 0.013);
  pen.closePath();
  pen.fillStyle = own;
  pen.fill();
  box(pen, 0.7263, base - 0.034, 0.0034, 0.048, deep);
}
