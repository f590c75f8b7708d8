import { easeOut } from '../../drawing/easing.ts';
import { drawBackSeat } from './backSeat.ts';
import { drawCabin } from './cabin.ts';
import { drawGate } from './gate.ts';
import type { Scene } from './scene.ts';

const RIDE = 3;

/** The way home: by plane with a text that stands, along the quai without one, from the gate when somebody walked out. */
export const home: Scene = {
  lasts: RIDE,
  sees: ({ air, masks, heads, by, fate }) => [air, masks, heads, by, fate],
  draw(pen, frame, stage, seconds) {
    const way = easeOut(seconds / RIDE);
    switch (stage.fate) {
      case 'stands':
        return drawCabin(pen, frame, stage, way);
      case 'falls':
        return drawBackSeat(pen, frame, stage, way);
      case 'broken':
        return drawGate(pen, frame, stage, way);
      default:
        stage.fate satisfies never;
    }
  },
};
