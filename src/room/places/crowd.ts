import { css, lerp, mix, type Rgb, rgb } from '../../drawing/colour.ts';
import { easeOut } from '../../drawing/easing.ts';
import { INK, METAL, SHEET } from '../../drawing/palette.ts';
import { box, capsule, disc, ellipse, type Pen, type Point, within } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';

/** What the crowd is painted with: itself, and what its telephones show. */
export interface CrowdPaint {
  readonly ink: Rgb;
  readonly glow: string;
  readonly suit: string;
}

/** Somebody of the press from behind: the middle of the head, its radius R as a share of the width, and who they are. */
interface Reporter {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly hair: 'crop' | 'bun' | 'bob';
  /** What is held up, with which arm and to where from its shoulder in R, and how long after the others. */
  readonly holds?: {
    readonly what: 'microphone' | 'phone';
    readonly arm: 1 | -1;
    readonly to: Point;
    readonly late: number;
  };
}

const REPORTERS: readonly Reporter[] = [
  {
    x: 0.745,
    y: 0.765,
    r: 0.0255,
    hair: 'crop',
    holds: { what: 'microphone', arm: -1, to: { x: -1.2, y: -5.4 }, late: 0.14 },
  },
  {
    x: 0.625,
    y: 0.805,
    r: 0.0265,
    hair: 'bun',
    holds: { what: 'microphone', arm: -1, to: { x: 0.1, y: -5.2 }, late: 0 },
  },
  { x: 0.2, y: 0.79, r: 0.027, hair: 'bob', holds: { what: 'phone', arm: 1, to: { x: 0.2, y: -4.9 }, late: 0.25 } },
  { x: 0.065, y: 0.83, r: 0.03, hair: 'crop' },
  {
    x: 0.435,
    y: 0.86,
    r: 0.0285,
    hair: 'crop',
    holds: { what: 'phone', arm: -1, to: { x: -0.4, y: -3.6 }, late: 0.32 },
  },
  { x: 0.79, y: 0.87, r: 0.03, hair: 'bob' },
  { x: -0.1, y: 0.86, r: 0.032, hair: 'bun' },
  { x: 1.1, y: 0.84, r: 0.032, hair: 'crop' },
  { x: 1.27, y: 0.87, r: 0.032, hair: 'bun' },
];
const BONE = 3.1;
const SHOULDER: Point = { x: 1.75, y: 2.5 };
const HANGS: Point = { x: 0.6, y: 2.5 };

/** Reporters before whoever speaks; what they hold goes up in the first second. */
export function drawCrowd(pen: Pen, { w, h, top, height }: Frame, paint: CrowdPaint, seconds: number): void {
  const foot = Math.max(top + height, h);
  const near = paint.ink;
  const far = mix(near, [90, 96, 108], 0.24);
  filming(pen, { x: 0.895 * w, y: 0.71 * h, r: 0.03 * w }, foot, near, paint.ink);
  REPORTERS.forEach((reporter, index) => {
    const r = reporter.r * w;
    within(pen, () => {
      pen.translate(reporter.x * w, reporter.y * h);
      pen.scale(r, r);
      const cloth = index % 2 === 0 ? far : near;
      if (reporter.holds) heldUp(pen, reporter.holds, cloth, paint, seconds);
      back(pen, reporter.hair, cloth, paint.ink, (foot - reporter.y * h) / r + 1);
    });
  });
}

const skinIn = (ink: Rgb): string => css(mix(ink, rgb('#C98F68'), 0.55));

/** Hair, neck and shoulders, down to the picture's foot. */
function back(pen: Pen, hair: Reporter['hair'], cloth: Rgb, ink: Rgb, foot: number): void {
  const skin = skinIn(ink);
  const crown = css(mix(cloth, ink, 0.6));
  box(pen, -0.42, 0.3, 0.84, 1.3, skin);
  for (const side of [-1, 1]) ellipse(pen, side * 0.84, 0.16, 0.17, 0.28, skin);
  ellipse(pen, 0, -0.08, 0.82, 1, crown);
  if (hair === 'crop') ellipse(pen, 0, 0.42, 0.6, 0.62, crown);
  if (hair === 'bun') disc(pen, 0, -1.08, 0.44, crown);
  if (hair === 'bob') {
    pen.beginPath();
    pen.moveTo(-0.82, -0.1);
    pen.quadraticCurveTo(-1.05, 0.7, -0.98, 1.05);
    pen.quadraticCurveTo(0, 1.35, 0.98, 1.05);
    pen.quadraticCurveTo(1.05, 0.7, 0.82, -0.1);
    pen.closePath();
    pen.fillStyle = crown;
    pen.fill();
  }
  box(pen, -0.62, 1.24, 1.24, 0.34, css(mix(ink, SHEET, 0.45)));
  pen.beginPath();
  pen.moveTo(-0.66, 1.42);
  pen.bezierCurveTo(-1.3, 1.72, -2.5, 1.7, -2.7, 3.1);
  pen.lineTo(-2.95, foot);
  pen.lineTo(2.95, foot);
  pen.lineTo(2.7, 3.1);
  pen.bezierCurveTo(2.5, 1.7, 1.3, 1.72, 0.66, 1.42);
  pen.closePath();
  pen.fillStyle = css(cloth);
  pen.fill();
}

/** An arm from the shoulder, the elbow turned out, and what its hand has. */
function heldUp(pen: Pen, holds: NonNullable<Reporter['holds']>, cloth: Rgb, paint: CrowdPaint, seconds: number): void {
  const { what, arm, to, late } = holds;
  const t = easeOut((seconds - late) / 0.8);
  const shoulder = { x: arm * SHOULDER.x, y: SHOULDER.y };
  const wrist = {
    x: shoulder.x + lerp(arm * HANGS.x, to.x, t),
    y: shoulder.y + lerp(HANGS.y, to.y, t),
  };
  const [dx, dy] = [wrist.x - shoulder.x, wrist.y - shoulder.y];
  const long = Math.hypot(dx, dy);
  const out = Math.sqrt(Math.max(0, BONE ** 2 - (long / 2) ** 2)) / long;
  const elbow = { x: shoulder.x + dx / 2 - arm * dy * out, y: shoulder.y + dy / 2 + arm * dx * out };
  const turn = Math.atan2(wrist.x - elbow.x, elbow.y - wrist.y);
  const fill = css(cloth);
  capsule(pen, shoulder, elbow, 1, 0.66, fill);
  capsule(pen, elbow, wrist, 0.66, 0.5, fill);
  within(pen, () => {
    pen.translate(wrist.x, wrist.y);
    pen.rotate(turn);
    if (what === 'microphone') microphone(pen, css(paint.ink), arm);
    else phone(pen, paint, -0.8 * turn);
    box(pen, -0.56, -0.1, 1.12, 0.34, css(mix(paint.ink, SHEET, 0.45)));
    capsule(pen, { x: 0, y: -0.3 }, { x: 0, y: -0.95 }, 0.46, 0.5, skinIn(paint.ink));
  });
}

function microphone(pen: Pen, fill: string, arm: 1 | -1): void {
  within(pen, () => {
    pen.translate(0, -0.7);
    pen.rotate(arm * 0.5);
    capsule(pen, { x: 0, y: 0.7 }, { x: 0, y: -1.5 }, 0.24, 0.34, fill);
    box(pen, -0.36, -1.3, 0.72, 0.26, css(METAL));
    capsule(pen, { x: 0, y: -1.85 }, { x: 0, y: -2.15 }, 0.56, 0.56, fill);
  });
}

/** The screen has the speaker in it, small. */
function phone(pen: Pen, { ink, glow, suit }: CrowdPaint, turn: number): void {
  within(pen, () => {
    pen.translate(0, -0.75);
    pen.rotate(turn);
    box(pen, -0.85, -2.3, 1.7, 2.9, css(ink));
    box(pen, -0.7, -2.12, 1.4, 2.4, glow);
    disc(pen, 0, -1.35, 0.28, css(INK));
    pen.beginPath();
    pen.moveTo(-0.52, 0.2);
    pen.quadraticCurveTo(-0.5, -0.98, 0, -0.98);
    pen.quadraticCurveTo(0.5, -0.98, 0.52, 0.2);
    pen.closePath();
    pen.fillStyle = suit;
    pen.fill();
  });
}

/** Somebody with a film camera on the shoulder. */
function filming(pen: Pen, { x, y, r }: Point & { readonly r: number }, foot: number, cloth: Rgb, ink: Rgb): void {
  within(pen, () => {
    pen.translate(x, y);
    pen.scale(r, r);
    back(pen, 'crop', cloth, ink, (foot - y) / r + 1);
    const fill = css(ink);
    const edge = css(mix(ink, [120, 126, 138], 0.3));
    capsule(pen, { x: -2, y: 2.6 }, { x: -3.2, y: 2.9 }, 0.95, 0.62, fill);
    capsule(pen, { x: -3.2, y: 2.9 }, { x: -3.5, y: 0.9 }, 0.62, 0.46, fill);
    box(pen, -3.6, -1.1, 3, 1.7, fill);
    box(pen, -4.9, -0.85, 1.35, 1.2, fill);
    box(pen, -5.3, -1.1, 0.45, 1.7, fill);
    box(pen, -3.2, -1.75, 1.9, 0.3, fill);
    box(pen, -3.1, -1.7, 0.24, 0.7, fill);
    box(pen, -1.7, -1.7, 0.24, 0.7, fill);
    box(pen, -3.6, 0.3, 3, 0.3, edge);
    disc(pen, -3.5, 0.75, 0.5, skinIn(ink));
  });
}
