import type { Pen } from '../../drawing/pen.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import type { Focus } from './lens.ts';
import { drawVista, outdoors } from './vista.ts';
export const HILL_FOCUS: Focus = { x: 0.1, y: 0.2, width: 0.8, height: 0.6 };
export const doorOn = (_side: Seat) => ({ x: 0.5, y: 0.5 });
export function drawHill(pen: Pen, frame: Frame, stage: Stage, _s: number): void {
  drawVista(pen, frame, outdoors(stage.air), stage.air, { x: -0.2, shore: 0.4, scale: 1, jet: 1, down: 1.2 });
}
