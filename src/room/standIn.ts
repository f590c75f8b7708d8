import { drawStill } from './painting.ts';
import type { Picture } from './picture.ts';
import { sharpnessFor } from './projection.ts';

/** The first thing to be seen as one comes in, painted once until the room itself stands; returns how to take it away. */
export function standIn(parent: HTMLElement, picture: Picture, still: boolean): () => void {
  const canvas = document.createElement('canvas');
  const ratio = sharpnessFor(parent.clientWidth);
  canvas.width = Math.round(parent.clientWidth * ratio);
  canvas.height = Math.round(parent.clientHeight * ratio);
  Object.assign(canvas.style, { position: 'absolute', width: '100%', height: '100%' });
  drawStill(canvas, picture, ratio, 0, still ? 0 : 1);
  parent.append(canvas);
  return () => canvas.remove();
}
