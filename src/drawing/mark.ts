import { PALETTE } from './tokens.ts';

/** A square, a circle of which a part lies on it, and that part: the text. */
export interface Mark {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly circle: { readonly x: number; readonly y: number; readonly r: number };
  readonly square: string;
  readonly lens: string;
}

const squareOf = (side: number): string => `M0 0H${side}V${side}H0Z`;
const short = (value: number): number => Math.round(value * 1000) / 1000;

/** Square and circle on one line, for a line of words: as high as the square, five thirds as wide. */
export function lyingMark(side: number): Mark {
  const r = side / 2;
  const x = side + r / 3;
  const chord = Math.sqrt(r ** 2 - (x - side) ** 2);
  return {
    width: (side * 5) / 3,
    height: side,
    side,
    circle: { x: short(x), y: r, r },
    square: squareOf(side),
    lens: `M${side} ${short(r - chord)}A${r} ${r} 0 0 0 ${side} ${short(r + chord)}Z`,
  };
}

/** The circle's centre on the square's corner, for a place as wide as it is high. Whole pixels at every multiple of 16. */
export function standingMark(size: number): Mark {
  const side = (size * 10) / 16;
  const r = (size * 6) / 16;
  return {
    width: size,
    height: size,
    side,
    circle: { x: side, y: side, r },
    square: squareOf(side),
    lens: `M${side} ${side - r}A${r} ${r} 0 0 0 ${side - r} ${side}H${side}Z`,
  };
}

/** The square without the lens, and the circle without it, where what lies under shows through. */
const cutOut = ({ side, circle: { r } }: Mark): { readonly square: string; readonly circle: string } => ({
  square: `M0 0H${side}V${side - r}A${r} ${r} 0 0 0 ${side - r} ${side}H0Z`,
  circle: `M${side} ${side - r}A${r} ${r} 0 1 1 ${side - r} ${side}H${side}Z`,
});

const svg = (view: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">${body}</svg>\n`;

/** For a tab of any colour: the lens is the tab itself. */
export function tabIcon(): string {
  const { square, circle } = cutOut(standingMark(16));
  const [a, b] = [PALETTE['a-fill'], PALETTE['b-fill']];
  const style = `.a{fill:${a[0]}}.b{fill:${b[0]}}@media(prefers-color-scheme:dark){.a{fill:${a[1]}}.b{fill:${b[1]}}}`;
  return svg('0 0 16 16', `<style>${style}</style><path class="a" d="${square}"/><path class="b" d="${circle}"/>`);
}

/** In one colour, for systems that paint it themselves. */
export function maskIcon(): string {
  const { square, circle } = cutOut(standingMark(16));
  return svg('0 0 16 16', `<path d="${square}${circle}"/>`);
}

/** On paper, for a home screen; the mark takes `share` of the side. */
export function homeIcon(share: number): string {
  const size = 16 / share;
  const { square, circle } = cutOut(standingMark(16));
  const edge = short((16 - size) / 2);
  const ground = `<path fill="${PALETTE.paper[0]}" d="M${edge} ${edge}h${short(size)}v${short(size)}h-${short(size)}z"/>`;
  const body = `<path fill="${PALETTE['a-fill'][0]}" d="${square}"/><path fill="${PALETTE['b-fill'][0]}" d="${circle}"/>`;
  return svg(`${edge} ${edge} ${short(size)} ${short(size)}`, ground + body);
}
