import { css, mix, rgb } from '../../drawing/colour.ts';
import { capsule, disc, line, outline, type Pair, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Air } from '../atmosphere.ts';
import type { Frame } from '../projection.ts';
import { drawTree } from '../tree.ts';
import type { Fall } from './bodyShadow.ts';
import type { GardenLight } from './gardenLight.ts';

/** The round masses of the great plane tree's crown: place and size as shares of the width, those behind first. */
const BEHIND = [
  [0.06, 0.115, 0.088],
  [0.305, 0.012, 0.1],
  [0.215, 0.085, 0.082],
  [-0.17, 0.06, 0.12],
] as const;
const BEFORE = [
  [-0.06, 0.012, 0.128],
  [0.13, 0.02, 0.112],
  [0.24, -0.06, 0.105],
  [0.02, -0.14, 0.17],
  [0.2, -0.18, 0.16],
] as const;
/** Bare boughs: from where to where as shares of width and height, and how thick they begin and end. */
const BOUGHS = [
  [0.147, 0.3, 0.03, -0.2, 0.02, 0.008],
  [0.154, 0.36, 0.262, 0.02, 0.017, 0.005],
  [0.2, 0.22, 0.345, 0.085, 0.009, 0.0025],
  [0.236, 0.1, 0.315, -0.05, 0.007, 0.002],
  [0.245, 0.07, 0.24, -0.1, 0.006, 0.002],
  [0.145, 0.42, 0.045, 0.205, 0.013, 0.0035],
  [0.08, 0.28, -0.015, 0.225, 0.006, 0.002],
  [0.085, 0.03, -0.04, -0.02, 0.009, 0.003],
  [0.1, 0.09, 0.015, 0.085, 0.007, 0.002],
  [0.153, 0.16, 0.19, -0.1, 0.014, 0.006],
  [0.29, 0.136, 0.372, 0.155, 0.0045, 0.0015],
] as const;
const FALLEN = outline(
  '0.06 0.87, 0.11 0.9, 0.215 0.862, 0.25 0.905, 0.29 0.872, 0.34 0.93, 0.19 0.94, 0.385 0.885, 0.03 0.945, 0.43 0.845, 0.3 0.76, 0.235 0.735',
);
const FOOT = { x: 0.148, y: 0.835 };

/** The tree that stands nearest, cut by the picture's corner. */
export function drawPlane(pen: Pen, { w, h }: Frame, light: GardenLight, { season }: Air): void {
  const bark = css(light.bark);
  pen.beginPath();
  pen.moveTo(0.137 * w, 0);
  pen.lineTo(0.17 * w, 0);
  pen.bezierCurveTo(0.166 * w, 0.2 * h, 0.163 * w, 0.6 * h, 0.168 * w, 0.74 * h);
  pen.quadraticCurveTo(0.171 * w, 0.81 * h, 0.19 * w, FOOT.y * h);
  pen.lineTo(0.107 * w, FOOT.y * h);
  pen.quadraticCurveTo(0.127 * w, 0.81 * h, 0.13 * w, 0.74 * h);
  pen.bezierCurveTo(0.134 * w, 0.6 * h, 0.134 * w, 0.3 * h, 0.137 * w, 0);
  pen.closePath();
  pen.fillStyle = bark;
  pen.fill();
  pen.lineCap = 'butt';
  line(pen, [0.152 * w, 0.36 * h], [0.235 * w, 0.1 * h], 0.016 * w, bark);
  if (season === 'winter') {
    for (const [fromX, fromY, toX, toY, thick, thin] of BOUGHS)
      capsule(pen, { x: fromX * w, y: fromY * h }, { x: toX * w, y: toY * h }, (thick / 2) * w, (thin / 2) * w, bark);
    return;
  }
  for (const [x, y, r] of BEHIND) disc(pen, x * w, y * w, r * w, css(light.crownLit));
  for (const [x, y, r] of BEFORE) disc(pen, x * w, y * w, r * w, css(light.crownDeep));
  if (season !== 'autumn') return;
  for (const [x, y] of FALLEN) disc(pen, x * w, y * h, 0.0024 * w, css(light.leaf));
}

/** Its shade on the lawn, which turns with the sun; a bare tree throws only its trunk. */
export function drawPlaneShade(pen: Pen, { w, h }: Frame, light: GardenLight, { season }: Air, fallAt: Fall): void {
  const fall = fallAt({ x: FOOT.x * w, y: FOOT.y * h });
  if (season === 'winter') {
    const thrown = (across: number, up: number): Pair => [
      (FOOT.x + across + up * fall.x) * w,
      FOOT.y * h + up * fall.y * w,
    ];
    polygon(
      pen,
      [
        thrown(-0.04, 0),
        thrown(-0.014, 0.04),
        thrown(-0.015, 0.5),
        thrown(0.015, 0.5),
        thrown(0.016, 0.04),
        thrown(0.042, 0),
      ],
      light.shadow,
    );
    return;
  }
  within(pen, () => {
    pen.translate((FOOT.x + 0.3 * fall.x) * w, (FOOT.y + 0.015) * h);
    pen.scale(1, 0.24);
    pen.beginPath();
    for (const [x, y, r] of [
      [-0.12, 0.03, 0.13],
      [0.04, 0.12, 0.17],
      [0.17, -0.02, 0.11],
      [0.24, 0.14, 0.08],
    ] as const) {
      pen.moveTo((x + r) * w, y * w);
      pen.arc(x * w, y * w, r * w, 0, Math.PI * 2);
    }
    pen.fillStyle = light.shadow;
    pen.fill();
  });
}

const SHRUBS = [
  { x: 0.668, y: 0.478, r: 0.026, far: true },
  { x: 0.702, y: 0.502, r: 0.017, far: false },
  { x: 0.768, y: 0.436, r: 0.03, far: false },
  { x: 0.99, y: 0.366, r: 0.045, far: true },
  { x: 1.06, y: 0.41, r: 0.05, far: false },
  { x: 0.53, y: 0.512, r: 0.013, far: false },
] as const;

/** Round trees by the house. */
export function drawShrubs(pen: Pen, { w, h }: Frame, light: GardenLight, { season }: Air): void {
  const tones = { ...light.sky, trees: light.crown, park: light.crownDeep };
  SHRUBS.forEach((tree, index) => {
    const stem = css(mix(light.bark, rgb('#000000'), 0.1));
    line(pen, [tree.x * w, tree.y * h], [tree.x * w, 0.53 * h], 0.0036 * w, stem);
    drawTree(pen, { ...tree, x: tree.x * w, y: tree.y * h, r: tree.r * w, turning: index % 3 === 0 }, tones, season);
  });
}
