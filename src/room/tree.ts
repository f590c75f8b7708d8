import { css, mix, type Rgb, rgb } from '../drawing/colour.ts';
import { disc, line, type Pen } from '../drawing/pen.ts';
import type { Light } from './light.ts';
import type { Season } from './season.ts';

/** A round tree as the park has it. */
export interface Tree {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Stands farther off and takes the lighter tone. */
  readonly far: boolean;
  /** Among the first whose leaves turn. */
  readonly turning?: boolean;
}

/** What leaves turn to. */
export const OCHRE = rgb('#B08A3E');
const BARK: Rgb = [52, 50, 58];
/** Boughs of a bare crown: how far they turn from upright, where they leave the trunk, how long they are. */
const BOUGHS = [
  [0, 0.1, 1],
  [-0.62, 0.25, 0.82],
  [0.58, 0.15, 0.86],
  [-1.05, 0.45, 0.6],
  [1.0, 0.4, 0.62],
  [-0.3, -0.2, 0.72],
  [0.28, -0.25, 0.7],
] as const;

function bareCrown(pen: Pen, { x, y, r }: Tree, light: Light): void {
  const bark = css(mix(BARK, light.trees, 0.35));
  disc(pen, x, y, r, css(mix(light.snowShade, light.trees, 0.35), 0.28));
  pen.lineCap = 'round';
  line(pen, [x, y + 1.35 * r], [x, y - 0.1 * r], 0.13 * r, bark);
  for (const [turn, from, long] of BOUGHS) {
    const foot = y + from * r;
    line(pen, [x, foot], [x + Math.sin(turn) * long * r, foot - Math.cos(turn) * long * r], 0.07 * r, bark);
  }
  pen.lineCap = 'butt';
}

/** One tree in its season: bare in winter, a few turning in autumn. */
export function drawTree(pen: Pen, tree: Tree, light: Light, season: Season): void {
  if (season === 'winter') return bareCrown(pen, tree, light);
  const leaves = tree.far ? light.trees : light.park;
  disc(pen, tree.x, tree.y, tree.r, css(season === 'autumn' && tree.turning ? mix(leaves, OCHRE, 0.42) : leaves));
}
