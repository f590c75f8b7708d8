import { css, darker, mix, rgb, type Tint } from '../../drawing/colour.ts';
import { INK, METAL, SHEET } from '../../drawing/palette.ts';
import { box, disc, fade, type Pair, type Pen, polygon, within } from '../../drawing/pen.ts';
import type { Air } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import type { Frame } from '../projection.ts';
import type { Season } from '../season.ts';
import { drawTree } from '../tree.ts';
import { fallIn } from './bodyShadow.ts';
import { drawBuffet } from './buffet.ts';
import { EYE_LEVEL } from './eyeLevel.ts';
import { drawOutlook, type Outlook } from './outlook.ts';

export const VIEW: Outlook = { scale: 1, left: -0.066, horizon: EYE_LEVEL, foot: 0.625 };
const WINDOW = { right: 0.612, top: 0.055, bottom: 0.619 };
const MULLIONS = [-0.145, 0.042, 0.229, 0.416] as const;
const FLOOR = 0.643;
/** How high the sun comes in over the floor, as a share of the width. */
const HIGH = 0.4;
const FRAME_WIDTH = 0.0062;

export function drawCoffeeRoom(pen: Pen, frame: Frame, light: Light, air: Air, tint: Tint): void {
  within(pen, () => {
    pen.beginPath();
    pen.rect(frame.left, frame.top, (WINDOW.right + 0.002) * frame.w - frame.left, 0.63 * frame.h - frame.top);
    pen.clip();
    drawOutlook(pen, frame, light, air, VIEW);
    park(pen, frame, light, air.season);
  });
  walls(pen, frame, light);
  sunOnFloor(pen, frame, light, air);
  poster(pen, frame, light, tint);
  drawBuffet(pen, frame, light, air, tint);
}

const TREES = [
  [0.585, 0.48, 0.033, true],
  [0.545, 0.522, 0.02, false],
  [0.02, 0.505, 0.03, true],
] as const;

function park(pen: Pen, { w, h, left }: Frame, light: Light, season: Season): void {
  pen.beginPath();
  pen.moveTo(left, 0.53 * h);
  pen.quadraticCurveTo(0.22 * w, 0.585 * h, 0.62 * w, 0.517 * h);
  pen.lineTo(0.62 * w, 0.64 * h);
  pen.lineTo(left, 0.64 * h);
  pen.closePath();
  pen.fillStyle = css(light.park);
  pen.fill();
  for (const [x, y, r, far] of TREES) drawTree(pen, { x: x * w, y: y * h, r: r * w, far, turning: far }, light, season);
}

function walls(pen: Pen, { w, h, left, top, width, height }: Frame, light: Light): void {
  const right = left + width;
  const foot = Math.max(top + height, h);
  const glass = WINDOW.right * w;
  const wall = fade(
    pen,
    [glass, 0],
    [w, 0],
    [
      [0, light.wall],
      [1, light.wallLeft],
    ],
  );
  box(pen, left, top, width, WINDOW.top * h - top, css(light.wall));
  box(pen, glass, top, right - glass, FLOOR * h - top, wall);
  box(pen, left, WINDOW.bottom * h, glass - left + 1, (FLOOR - WINDOW.bottom) * h, css(light.frame));
  box(pen, left, FLOOR * h, width, foot - FLOOR * h, css(light.floor));
  box(pen, glass, FLOOR * h, right - glass, 0.006 * h, css(darker(light.floor, 0.9)));
  const frame = css(light.frame);
  box(pen, left, (WINDOW.top - 0.01) * h, glass - left, 0.011 * h, frame);
  for (const x of [...MULLIONS, WINDOW.right])
    box(
      pen,
      (x - FRAME_WIDTH / 2) * w,
      (WINDOW.top - 0.01) * h,
      FRAME_WIDTH * w,
      (FLOOR - WINDOW.top + 0.01) * h,
      frame,
    );
}

/** Sun through the panes, which travels over the floor with the day. */
function sunOnFloor(pen: Pen, frame: Frame, light: Light, air: Air): void {
  const { w, h, left, top, width, height } = frame;
  const sun = (1 - Math.max(air.cloud * 0.9, air.rain, air.snow)) * Math.max(0, Math.min(1, (1040 - air.minutes) / 60));
  if (sun <= 0.02) return;
  const fall = fallIn(frame, VIEW, air.minutes);
  const edges = [-0.332, ...MULLIONS, WINDOW.right];
  const from = (FLOOR + 0.012) * h;
  /** Where the light that passes over a point at the window's foot ends on the floor. */
  const thrown = (x: number): Pair => {
    const aside = fall({ x: x * w, y: from });
    return [x * w + HIGH * aside.x * w, from + HIGH * aside.y * w];
  };
  const warm = mix(light.floor, mix(rgb('#FFF3DC'), light.skyLow, 0.25), 0.62 * sun);
  within(pen, () => {
    pen.beginPath();
    pen.rect(left, FLOOR * h, width, Math.max(top + height, h) - FLOOR * h);
    pen.clip();
    edges.slice(0, -1).forEach((from, index) => {
      const start = from + FRAME_WIDTH / 2;
      const end = (edges[index + 1] ?? from) - FRAME_WIDTH / 2;
      polygon(pen, [[start * w, from], [end * w, from], thrown(end), thrown(start)], css(warm));
    });
  });
}

/** Square meets circle, on the wall, in the wall's own tones. */
function poster(pen: Pen, { w, h }: Frame, light: Light, tint: Tint): void {
  const [x, y, size] = [0.737 * w, 0.118 * h, 0.094 * w];
  box(pen, x, y, size, size * 1.32, css(tint(SHEET)));
  const unit = size * 0.3;
  const [cornerX, cornerY] = [x + size * 0.56, y + size * 0.66];
  box(
    pen,
    cornerX - unit * 1.25,
    cornerY - unit * 1.25,
    unit * 1.25,
    unit * 1.25,
    css(tint(mix(INK, light.wall, 0.12))),
  );
  disc(pen, cornerX, cornerY, unit * 0.72, css(tint(mix(METAL, light.wallLeft, 0.25))));
  pen.beginPath();
  pen.moveTo(cornerX, cornerY);
  pen.arc(cornerX, cornerY, unit * 0.72, Math.PI, Math.PI * 1.5);
  pen.closePath();
  pen.fillStyle = css(tint(SHEET));
  pen.fill();
}
