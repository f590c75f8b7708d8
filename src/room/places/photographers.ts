import { headOf, type Look } from '../../drawing/cast.ts';
import { css, mix, type Rgb } from '../../drawing/colour.ts';
import { withEdge } from '../../drawing/edge.ts';
import { SHEET } from '../../drawing/palette.ts';
import { disc, type Pen, within } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';
import { STANCES, type Stance } from '../stance.ts';
import { drawWalker, standingBones } from '../walker.ts';
import type { Spot } from './person.ts';

interface Photographer extends Spot {
  readonly hair: Look['hair'];
  readonly stance: Stance;
  /** When the flash goes, in seconds after the door. Two in a second at most, and small. */
  readonly flash?: number;
}

const PHOTOGRAPHERS: readonly Photographer[] = [
  { x: 0.088, y: 1.35, r: 0.031, facing: 1, hair: 'crop', stance: STANCES.photograph, flash: 1.12 },
  { x: 0.948, y: 1.33, r: 0.029, facing: -1, hair: 'bun', stance: STANCES.photograph, flash: 1.52 },
  { x: 0.232, y: 1.16, r: 0.0275, facing: 1, hair: 'bob', stance: STANCES.crouch },
  { x: 0.828, y: 1.13, r: 0.0255, facing: -1, hair: 'crop', stance: STANCES.crouch },
];
const FLASH = 0.16;
/** Shapes that meet in one silhouette show no seam. */
const SEAM = 0.04;

/** Against the light, on both sides of whoever shakes hands; `seconds` since the door came into view. */
export function drawPhotographers(pen: Pen, { w, h }: Frame, ink: Rgb, seconds: number): void {
  const somebody = headOf('person', 'a');
  for (const { x, y, r, facing, hair, stance } of PHOTOGRAPHERS) {
    const tone = stance === STANCES.crouch ? mix(ink, [120, 128, 140], 0.2) : ink;
    within(pen, () => {
      pen.translate(x * w, y * h);
      pen.scale(facing * r * w, r * w);
      withEdge(pen, css(tone), SEAM, (dark) =>
        drawWalker(dark, { ...somebody, hair }, stance, false, () => tone, css(tone)),
      );
    });
  }
  for (const { x, y, r, facing, stance, flash } of PHOTOGRAPHERS) {
    const since = flash === undefined ? -1 : seconds - flash;
    if (since < 0 || since > FLASH) continue;
    const { head } = standingBones(somebody, stance);
    const glow = 1 - since / FLASH;
    const at = [(x + facing * r * (head.x + 1.7)) * w, y * h + r * w * (head.y - 0.8)] as const;
    disc(pen, at[0], at[1], 0.028 * Math.sqrt(glow) * w, css(SHEET));
  }
}
