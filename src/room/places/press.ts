import type { Scene } from './scene.ts';
import { drawVista, outdoors } from './vista.ts';
export const press: Scene = {
  lasts: 1.6,
  sees: ({ air, masks, heads, by }) => [air, masks, heads, by],
  draw(pen, frame, stage) {
    drawVista(pen, frame, outdoors(stage.air), stage.air, { x: -0.2, shore: 0.4, scale: 1, jet: 1, down: 1.2 });
  },
};
