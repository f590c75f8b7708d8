import type { Pen } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { drawVista, outdoors } from './vista.ts';
export function drawDoorway(pen: Pen, frame: Frame, stage: Stage, _s: number): void {
  drawVista(pen, frame, outdoors(stage.air), stage.air, { x: -0.2, shore: 0.4, scale: 1, jet: 1, down: 1.2 });
}
