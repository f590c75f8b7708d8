import { wordsWide } from './plotLayout.ts';

let pen: CanvasRenderingContext2D | null | undefined;

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** How tall a line of them is. */
export const lineTall = (): number => Math.ceil(1.25 * rem());

/** How wide words are in the note size, as this browser sets them; a fair guess where it cannot be measured. */
export const measured = (words: string, strong = false): number => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return wordsWide(words, strong);
  const size = 0.8125 * rem();
  pen.font = `${strong ? 600 : 400} ${size}px "Inter Variable", Inter, system-ui, sans-serif`;
  return Math.ceil(pen.measureText(words).width);
};
