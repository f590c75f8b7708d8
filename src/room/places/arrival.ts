import { clamp } from '../../drawing/colour.ts';
import { easeOut } from '../../drawing/easing.ts';
import { type Pen, within } from '../../drawing/pen.ts';
import type { Frame } from '../projection.ts';
import type { Stage } from '../stage.ts';
import { drawDoorway } from './doorway.ts';
import { doorOn, drawHill, HILL_FOCUS } from './hill.ts';
import { framed } from './lens.ts';
import type { Scene } from './scene.ts';

/** The hill first; then the host's door opens out of it in the host's own shape. */
const DOOR = 1.6;
const OPENING = 0.55;
const SHAKEN = 3.4;

/** Coming to the host's mission: the guest drives up, and the two shake hands before the photographers. */
export const arrival: Scene = {
  lasts: SHAKEN,
  sees: ({ air, masks, heads, by }) => [air, masks, heads, by],
  draw(pen, frame, stage, seconds) {
    const opened = clamp((seconds - DOOR) / OPENING, 0, 1);
    if (opened < 1) drawHill(pen, frame, stage, seconds);
    if (opened > 0)
      within(pen, () => {
        if (opened < 1) openDoor(pen, frame, stage, easeOut(opened) ** 1.6);
        drawDoorway(pen, frame, stage, seconds - DOOR);
      });
  },
};

function openDoor(pen: Pen, frame: Frame, stage: Stage, share: number): void {
  const seen = framed(frame, HILL_FOCUS);
  const door = doorOn(stage.by);
  const x = door.x * seen.w + frame.left - seen.left;
  const y = door.y * seen.h + frame.top - seen.top;
  const reach = Math.hypot(frame.width, frame.height) * share;
  pen.beginPath();
  if (stage.by === 'a') pen.rect(x - reach, y - reach, 2 * reach, 2 * reach);
  else pen.arc(x, y, reach, 0, Math.PI * 2);
  pen.clip();
}
