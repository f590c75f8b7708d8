import { css, lerp, type Tint } from '../drawing/colour.ts';
import { drawNumeral } from '../drawing/numeral.ts';
import { COLOURS, INK, SHEET, TEXT_LINE } from '../drawing/palette.ts';
import { line, type Pair, type Pen, polygon, ring } from '../drawing/pen.ts';
import type { LaidSheet } from './papers.ts';
import { depthOf, type Frame, onTable, scaleAtDepth } from './projection.ts';
import { sheetsFor } from './spread.ts';

const WIDTH = 0.44;
const LENGTH = 0.62;
const SHADOW = 'rgba(0,0,0,0.28)';
/** What parts a paper from the one beneath it. */
const EDGE = 'rgba(0,0,0,0.5)';
/** From a place on the paper (0,0 far left to 1,1 near right) to the picture. */
export type Onto = (u: number, v: number) => Pair;

export function ontoSheet(frame: Frame, sheet: LaidSheet): Onto {
  const width = WIDTH * sheet.size;
  const length = LENGTH * sheet.size;
  const near = depthOf(sheet.scale);
  const middle = near + length / 2;
  const angle = (sheet.turn * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return (u, v) => {
    const across = (u - 0.5) * width;
    const away = (0.5 - v) * length;
    const point = onTable(frame, sheet.x + across * cos + away * sin, middle - across * sin + away * cos);
    return [point.x, point.y];
  };
}

const strip = (onto: Onto, left: number, top: number, right: number, bottom: number): readonly Pair[] => [
  onto(left, top),
  onto(right, top),
  onto(right, bottom),
  onto(left, bottom),
];

function bracket(pen: Pen, onto: Onto, from: number, to: number, fill: string): void {
  const stem = from + (to - from) * 0.42;
  polygon(
    pen,
    [
      onto(to, 0.16),
      onto(from, 0.16),
      onto(from, 0.84),
      onto(to, 0.84),
      onto(to, 0.755),
      onto(stem, 0.755),
      onto(stem, 0.245),
      onto(to, 0.245),
    ],
    fill,
  );
}

function brackets(pen: Pen, onto: Onto, sheet: LaidSheet, tint: Tint): void {
  if (sheet.brackets <= 0) return;
  const out = sheet.opened * 0.16;
  const fill = css(tint(INK), sheet.brackets);
  bracket(pen, onto, 0.1 - out, 0.26 - out, fill);
  bracket(pen, onto, 0.9 + out, 0.74 + out, fill);
}

/** Lines that nobody need read; between brackets there is only the number. */
function text(pen: Pen, onto: Onto, sheet: LaidSheet, tint: Tint): void {
  const shown = 1 - sheet.brackets;
  if (shown <= 0) return;
  const left = lerp(0.12, 0.26, sheet.stacked);
  if (sheet.copy) polygon(pen, strip(onto, left, 0.1, 0.36, 0.175), css(tint(INK)));
  const grey = css(tint(TEXT_LINE), shown);
  [0.3, 0.4, 0.5, 0.6].forEach((v, index, rows) => {
    const end = index === rows.length - 1 ? lerp(left, 0.86, 0.62) : 0.86;
    polygon(pen, strip(onto, left, v, end, v + 0.045), grey);
  });
}

/** A disc lying on the paper. */
function roundOn(pen: Pen, onto: Onto, u: number, v: number, radius: number): void {
  pen.beginPath();
  for (let step = 0; step < 28; step += 1) {
    const angle = (step / 28) * Math.PI * 2;
    const [x, y] = onto(u + Math.cos(angle) * radius, v + (Math.sin(angle) * radius * WIDTH) / LENGTH);
    if (step === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
}

function squareOn(pen: Pen, onto: Onto, u: number, v: number, half: number): void {
  const tall = (half * WIDTH) / LENGTH;
  pen.beginPath();
  strip(onto, u - half, v - tall, u + half, v + tall).forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
}

/** A stamp comes down from larger, bites, and settles. */
const stamp = (mark: number): number => 1 + 0.45 * (1 - mark) - 0.18 * Math.sin(Math.PI * mark);

/** Where the marks come together, the square's corner in the disc's middle and the shared quarter paper. */
const MEETING = { u: 0.5, v: 0.83, half: 0.15, radius: 0.17 } as const;

/** The quarter that both marks share. */
function shared(pen: Pen, onto: Onto, fill: string): void {
  const { u, v, radius } = MEETING;
  const squash = WIDTH / LENGTH;
  const arc = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => {
    const angle = Math.PI * (1 + 0.5 * share);
    return onto(u + Math.cos(angle) * radius, v + Math.sin(angle) * radius * squash);
  });
  polygon(pen, [onto(u, v), ...arc], fill);
}

function marks(pen: Pen, onto: Onto, sheet: LaidSheet, tint: Tint): void {
  const joined = sheet.joined * Math.min(sheet.markA, sheet.markB);
  if (sheet.markA > 0) {
    const half = lerp(0.088, MEETING.half, joined);
    squareOn(
      pen,
      onto,
      lerp(0.2, MEETING.u - half, joined),
      lerp(0.84, MEETING.v - (half * WIDTH) / LENGTH, joined),
      half * stamp(sheet.markA),
    );
    pen.fillStyle = css(tint(COLOURS.a), sheet.markA);
    pen.fill();
  }
  if (sheet.markB > 0) {
    const radius = lerp(0.1, MEETING.radius, joined);
    roundOn(pen, onto, lerp(0.78, MEETING.u, joined), lerp(0.83, MEETING.v, joined), radius * stamp(sheet.markB));
    pen.fillStyle = css(tint(COLOURS.b), sheet.markB);
    pen.fill();
  }
  if (joined > 0.9) shared(pen, onto, css(tint(SHEET), (joined - 0.9) * 10));
}

/** The article's number, upright; that of the moment is underlined, and what is offered bears the sign of who offers it. */
function numbered(pen: Pen, frame: Frame, onto: Onto, sheet: LaidSheet, tint: Tint): void {
  if (sheet.number === null) return;
  const { stacked, offerA, offerB } = sheet;
  const offered = Math.max(offerA, offerB);
  const ink = css(tint(INK));
  const middle = lerp(0.47, 0.38, stacked);
  const u = lerp(0.5 + 0.09 * offered, 0.08, stacked);
  const height = lerp(0.09, 0.07, stacked) * sheet.size * scaleAtDepth(frame, depthOf(sheet.scale));
  drawNumeral(pen, sheet.number, ...onto(u, middle), height, ink);
  if (sheet.marked > 0) {
    const half = lerp(0.08, 0.055, stacked) * sheet.marked;
    const below = lerp(0.76, 0.7, stacked);
    polygon(pen, strip(onto, u - half, below, u + half, below + 0.08), ink);
  }
  const [x, y] = onto(0.38, middle);
  const radius = 0.27 * height;
  pen.lineJoin = 'miter';
  if (offerB > 0) ring(pen, x, y, radius, 0.17 * height, css(tint(COLOURS.b), offerB));
  if (offerA <= 0) return;
  pen.beginPath();
  pen.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  pen.lineWidth = 0.17 * height;
  pen.strokeStyle = css(tint(COLOURS.a), offerA);
  pen.stroke();
}

function drawSheet(pen: Pen, frame: Frame, sheet: LaidSheet, tint: Tint): void {
  const onto = ontoSheet(frame, { ...sheet, size: sheet.size * (1 + 0.07 * sheet.lift) });
  const outline = strip(onto, 0, 0, 1, 1);
  const offset = scaleAtDepth(frame, depthOf(sheet.scale)) * (0.016 + 0.03 * sheet.lift);
  polygon(
    pen,
    outline.map(([x, y]) => [x + offset, y + offset] as const),
    SHADOW,
  );
  if (sheet.stacked > 0) polygon(pen, strip(onto, -0.02 * sheet.stacked, 0, 0.5, 1), EDGE);
  polygon(pen, outline, css(tint(SHEET)));
  text(pen, onto, sheet, tint);
  numbered(pen, frame, onto, sheet, tint);
  brackets(pen, onto, sheet, tint);
  marks(pen, onto, sheet, tint);
}

/** Far sheets first, so that the current one lies on top. */
export function drawSheets(pen: Pen, frame: Frame, sheets: readonly LaidSheet[], tint: Tint): void {
  const byDepth = [...sheetsFor(frame, sheets)].sort((one, other) => one.scale - other.scale);
  for (const sheet of byDepth) drawSheet(pen, frame, sheet, tint);
}

/** The experts' small sheet on its way out by the far end. */
export function drawErrand(pen: Pen, frame: Frame, way: number, tint: Tint): void {
  if (way <= 0 || way >= 1) return;
  const depth = 5.5 + way * 2.2;
  const half = 0.1;
  const point = (x: number, away: number): Pair => {
    const { x: px, y: py } = onTable(frame, x, Math.min(depth + away, 7.8));
    return [px, py];
  };
  polygon(
    pen,
    [point(-half, 0), point(half, 0), point(half, 0.28), point(-half, 0.28)],
    css(tint(SHEET), 1 - Math.max(0, way - 0.85) * 6),
  );
  line(pen, point(-half * 0.6, 0.16), point(half * 0.6, 0.16), 0.01, css(tint(TEXT_LINE)));
}
