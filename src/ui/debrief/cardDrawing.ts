import { LAKE, LAKE_LINE, LAKE_PARTS } from '../../drawing/lake.ts';
import { PALETTE } from '../../drawing/tokens.ts';
import type { Seat } from '../../scenario/schema.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import type { Card } from './card.ts';

/** A poster is printed: the same colours in any light. */
const INK = PALETTE.ink[0];
const PAPER = PALETTE.paper[0];
const WHITE = PALETTE['on-panel'][0];
const FILL: Readonly<Record<Seat, string>> = { a: PALETTE['a-fill'][0], b: PALETTE['b-fill'][0] };
const ON_INK: Readonly<Record<Seat, string>> = { a: PALETTE['a-fill'][1], b: PALETTE['b-fill'][1] };
/** Ground for words in white. */
const PANEL: Readonly<Record<Seat, string>> = { a: PALETTE['a-panel'][0], b: PALETTE['b-panel'][0] };
/** What shows through the lens of a mark in one colour. */
const LENS = PALETTE.mute[0];
const FAMILY = '"Inter Variable", Inter, sans-serif';

/** The two formats: for a link, and for a square frame. */
export const FORMATS = { wide: [1200, 630], square: [1080, 1080] } as const;
export type Format = keyof typeof FORMATS;

type Pen = CanvasRenderingContext2D;

/** Draws the card `wide` pixels wide once the typeface has come. */
export const drawCard = async (canvas: HTMLCanvasElement, format: Format, card: Card, wide: number): Promise<void> => {
  await Promise.all([700, 600, 400].map((weight) => document.fonts.load(`${weight} 40px ${FAMILY}`)));
  const [width, height] = FORMATS[format];
  const scale = wide / width;
  canvas.width = Math.round(wide);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This canvas cannot be drawn on.');
  pen.scale(scale, scale);
  const { ground, words } = groundOf(card);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  const { sides, block } = LAYOUTS[format];
  drawSides(pen, card.stands ? sides.closed : sides.apart, card, { ground, words });
  drawWords(pen, block, card, words);
};

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the large line: how wide it may run, how large at most, on how many lines. */
  readonly measure: number;
  readonly size: number;
  readonly lines: number;
}

/** Closed, the mark runs out of the picture; apart, both shapes keep to the margin. */
const LAYOUTS: Readonly<Record<Format, { sides: { closed: Spot; apart: Spot }; block: Block }>> = {
  wide: {
    sides: { closed: { x: 640, y: 118, size: 410 }, apart: { x: 592, y: 128, size: 270 } },
    block: { left: 56, right: 1144, top: 56, bottom: 574, measure: 510, size: 104, lines: 3 },
  },
  square: {
    sides: { closed: { x: 420, y: 372, size: 470 }, apart: { x: 184, y: 456, size: 410 } },
    block: { left: 64, right: 1016, top: 64, bottom: 1016, measure: 952, size: 150, lines: 2 },
  },
};

const GAP = 12;

interface Ground {
  readonly ground: string;
  readonly words: string;
}

/** Paper for a text that stands; else the colour of whoever would not have it, and ink where nobody would. */
const groundOf = ({ stands, sides }: Card): Ground => {
  if (stands) return { ground: PAPER, words: INK };
  const [who, other] = SEATS.filter((seat) => sides[seat] !== 'firm');
  return who && !other ? { ground: PANEL[who], words: WHITE } : { ground: INK, words: PAPER };
};

/** Square and circle: interlocked over the lake, or apart; an outline is a position, and brackets hold an empty chair. */
function drawSides(pen: Pen, { x, y, size }: Spot, card: Card, { ground, words }: Ground): void {
  const second = card.stands ? x + (size * 2) / 3 : x + size + GAP;
  const shapes: Readonly<Record<Seat, Path2D>> = { a: new Path2D(), b: new Path2D() };
  shapes.a.rect(x, y, size, size);
  shapes.b.arc(second + size / 2, y + size / 2, size / 2, 0, 2 * Math.PI);
  for (const seat of SEATS) {
    if (card.sides[seat] === 'gone') {
      drawBrackets(pen, seat === 'a' ? x : second, y, size, words);
      continue;
    }
    if (card.sides[seat] === 'firm') {
      pen.fillStyle = FILL[seat];
      pen.fill(shapes[seat]);
      continue;
    }
    // The line runs inside the shape.
    pen.save();
    pen.clip(shapes[seat]);
    pen.lineWidth = size / 14;
    pen.strokeStyle = ground === INK ? ON_INK[seat] : words;
    pen.stroke(shapes[seat]);
    pen.restore();
  }
  if (!card.stands) return;
  pen.save();
  pen.clip(shapes.a);
  pen.clip(shapes.b);
  pen.translate(x, y);
  pen.scale(size / 480, size / 480);
  drawLake(pen);
  pen.restore();
}

function drawBrackets(pen: Pen, x: number, y: number, size: number, colour: string): void {
  const thick = Math.max(3, size / 20);
  const arm = Math.max(8, size / 6);
  pen.fillStyle = colour;
  for (const [edge, inner] of [
    [x, x],
    [x + size - thick, x + size - arm],
  ] as const) {
    pen.fillRect(edge, y, thick, size);
    pen.fillRect(inner, y, arm, thick);
    pen.fillRect(inner, y + size - thick, arm, thick);
  }
}

/** The window of the mark, in its units. */
function drawLake(pen: Pen): void {
  pen.lineWidth = LAKE_LINE;
  for (const { colour, d, line } of LAKE_PARTS) {
    pen.fillStyle = pen.strokeStyle = LAKE.printed[colour];
    if (line) pen.stroke(new Path2D(d));
    else pen.fill(new Path2D(d));
  }
}

function drawWords(pen: Pen, block: Block, card: Card, colour: string): void {
  const { left, right, top, bottom } = block;
  pen.fillStyle = colour;
  pen.textBaseline = 'alphabetic';
  write(pen, 'Ad Referendum', left, top + 22, 600, 28, -0.02);
  pen.textAlign = 'right';
  write(pen, card.place, right, top + 22, 400, 24, -0.01);
  pen.textAlign = 'left';
  const big = fitting(pen, card.fate, block);
  big.lines.forEach((line, at) => {
    write(pen, line, left - big.size * 0.05, top + 60 + big.size * (0.86 + at * 0.96), 700, big.size, -0.05);
  });
  drawMarks(pen, left, bottom - 116, card, colour);
  write(pen, card.count, left, bottom - 36, 600, 24, -0.01);
  write(pen, card.sat, left, bottom, 400, 24, -0.01);
}

function write(pen: Pen, text: string, x: number, y: number, weight: number, size: number, track: number): void {
  pen.font = `${weight} ${size}px ${FAMILY}`;
  pen.letterSpacing = `${track * size}px`;
  pen.fillText(text, x, y);
}

/** The largest type that fits its lines, which are then made as even as they can be. */
function fitting(pen: Pen, text: string, { measure, size: most, lines: rows }: Block) {
  const inType = (size: number): void => {
    pen.font = `700 ${size}px ${FAMILY}`;
    pen.letterSpacing = `${-0.05 * size}px`;
  };
  for (let size = most; ; size -= 4) {
    inType(size);
    const lines = broken(pen, text, measure);
    const fits = lines.length <= rows && lines.every((line) => pen.measureText(line).width <= measure);
    if (!fits && size > 40) continue;
    let even = lines;
    for (let narrower = measure - 10; narrower > 0; narrower -= 10) {
      const next = broken(pen, text, narrower);
      if (next.length > lines.length) break;
      even = next;
    }
    return { size, lines: even };
  }
}

const broken = (pen: Pen, text: string, measure: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && pen.measureText(longer).width <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** One mark an article: both shapes where it has its initials, brackets where it has no text. */
function drawMarks(pen: Pen, left: number, y: number, { marks, stands }: Card, colour: string): void {
  const height = 30;
  for (const [at, has] of marks.entries()) {
    const x = left + at * 66;
    if (!has) {
      drawBrackets(pen, x + 10, y, height, colour);
      continue;
    }
    const square = new Path2D();
    square.rect(x, y, height, height);
    const circle = new Path2D();
    circle.arc(x + 35, y + height / 2, height / 2, 0, 2 * Math.PI);
    const plain = stands ? null : colour;
    pen.fillStyle = plain ?? FILL.a;
    pen.fill(square);
    pen.fillStyle = plain ?? FILL.b;
    pen.fill(circle);
    pen.save();
    pen.clip(square);
    pen.clip(circle);
    pen.fillStyle = stands ? INK : LENS;
    pen.fill(circle);
    pen.restore();
  }
  pen.fillStyle = colour;
}
