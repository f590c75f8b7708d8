import { css, lerp, mix, type Rgb, rgb, type Tint } from '../drawing/colour.ts';
import { INK, LAMP_GLOW, SIDES } from '../drawing/palette.ts';
import { box, fade, type Pair, type Pen, polygon, trace, within } from '../drawing/pen.ts';
import type { Seat } from '../scenario/schema.ts';
import type { Air } from './atmosphere.ts';
import type { Light } from './light.ts';
import type { Frame } from './projection.ts';
import { clipToTable } from './table.ts';

const LAMP_X = 0.3125;
const LAMP_Y = 0.111;
const RADIUS = 0.034;
const FULL = 0.42;
const TUBE = 0.0058;
/** Nothing of a lamp is below, as a share of the height. */
export const LAMPS_END = LAMP_Y + TUBE;

/** Where a's cone meets the bottom of the picture, as shares of the width; b's is the mirror image. */
export function coneOf(mood: number, narrow: number): { readonly outer: number; readonly inner: number } {
  const outer = mood < 0 ? lerp(0.056, 0.125, -mood) : 0.056;
  const inner = mood < 0 ? lerp(0.5375, 0.372, -mood) : lerp(0.5375, 0.7, mood);
  const taken = (inner - outer) * 0.15 * narrow;
  return { outer: outer + taken / 2, inner: inner - taken / 2 };
}

const COLD: readonly [Rgb, Rgb] = [rgb('#F2EFD2'), rgb('#B9C6DC')];
const EVEN: readonly [Rgb, Rgb] = [rgb('#FFD590'), rgb('#FFD590')];
const WARM: readonly [Rgb, Rgb] = [rgb('#FFC46B'), rgb('#FFC46B')];

function glow(mood: number): { readonly cone: Rgb; readonly footprint: Rgb; readonly strength: number } {
  const target = mood < 0 ? COLD : WARM;
  const amount = Math.abs(mood);
  return {
    cone: mix(EVEN[0], target[0], amount),
    footprint: mix(EVEN[1], target[1], amount),
    strength: lerp(0.15, 0.17, amount),
  };
}

function coneOutline({ w, h }: Frame, side: Seat, air: Air, narrow: number): readonly Pair[] {
  const { outer, inner } = coneOf(air.mood, narrow);
  const end = 3;
  const run = (from: number, to: number): number => lerp(from, to, (end - LAMP_Y) / (1 - LAMP_Y));
  const points: readonly Pair[] = [
    [LAMP_X - RADIUS, LAMP_Y],
    [LAMP_X + RADIUS, LAMP_Y],
    [run(LAMP_X + RADIUS, inner), end],
    [run(LAMP_X - RADIUS, outer), end],
  ];
  return points.map(([x, y]) => [(side === 'a' ? x : 1 - x) * w, y * h]);
}

export interface Lamplight {
  readonly on: Readonly<Record<Seat, number>>;
  readonly narrow: number;
}

/** The light in the air, behind the people. */
export function drawCones(pen: Pen, frame: Frame, light: Light, air: Air, lamps: Lamplight): void {
  if (light.lamp <= 0 || frame.strip) return;
  const { cone } = glow(air.mood);
  const { h } = frame;
  for (const side of SIDES) {
    const alpha = light.lamp * lamps.on[side];
    const fill = fade(
      pen,
      [0, LAMP_Y * h],
      [0, 0.92 * h],
      [
        [0, cone, alpha],
        [0.54, cone, alpha * 0.34],
        [1, cone, alpha * 0.16],
      ],
    );
    polygon(pen, coneOutline(frame, side, air, lamps.narrow), fill);
  }
}

/** The light on the table: where the two overlap is the room for agreement. */
export function drawFootprints(pen: Pen, frame: Frame, light: Light, air: Air, lamps: Lamplight): void {
  if (light.lamp <= 0) return;
  const { footprint, strength } = glow(air.mood);
  within(pen, () => {
    clipToTable(pen, frame);
    for (const side of SIDES) {
      pen.beginPath();
      trace(pen, coneOutline(frame, side, air, lamps.narrow));
      pen.fillStyle = css(footprint, strength * Math.min(1, light.lamp / (FULL * 0.8)) * lamps.on[side]);
      pen.fill();
    }
  });
}

export function drawLamps(pen: Pen, frame: Frame, light: Light, lamps: Lamplight, tint: Tint): void {
  if (frame.strip) return;
  const { w, h } = frame;
  const ink = css(tint(INK));
  for (const side of SIDES) {
    const x = (side === 'a' ? LAMP_X : 1 - LAMP_X) * w;
    const y = LAMP_Y * h;
    box(pen, x - 0.0009 * w, frame.top, 0.0018 * w, y - 0.03 * w - frame.top, ink);
    pen.beginPath();
    pen.arc(x, y, RADIUS * w, Math.PI, Math.PI * 2);
    pen.closePath();
    pen.fillStyle = ink;
    pen.fill();
    const lit = Math.min(1, light.lamp * 4) * lamps.on[side];
    if (lit > 0) box(pen, x - RADIUS * w, y, RADIUS * 2 * w, TUBE * h, css(LAMP_GLOW, lit));
  }
}
