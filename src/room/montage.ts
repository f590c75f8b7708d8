import { type Area, areaOf, around, isEmpty, sizeOf } from './area.ts';
import { createCel } from './cel.ts';
import { enter } from './painting.ts';
import { lit, PARTS, paintPart } from './parts.ts';
import { type Frame, wideOf } from './projection.ts';
import type { Stage } from './stage.ts';
import { turnsIn } from './turns.ts';

/** The room on a canvas: of its parts only those that changed are painted, and only where they are is it laid anew. */
export interface Montage {
  /**
   * Shows a stage, of which so much is painted anew that it is `budget` times the work of somebody beside the heads; the
   * rest has its turn when it is shown next.
   */
  show(onto: CanvasRenderingContext2D, stage: Stage, drift: number, budget: number): void;
  /** Something waits for its turn. */
  readonly behind: boolean;
  /** Something else has been drawn over part of it. */
  cover(): void;
  /** Nothing of it is to be seen; when it is shown again, all of it is as it should be. */
  leave(): void;
  /** It is seen in a frame from now on, with so many of the canvas's pixels to a CSS pixel. */
  fit(view: Frame, ratio: number): void;
}

/** Of many small areas, one large one is sooner laid. */
const MUCH = 0.7;

export function createMontage(newCanvas: () => HTMLCanvasElement): Montage {
  const parts = PARTS.map((part) => ({ part, cel: createCel(newCanvas), waited: 0 }));
  let frame: { readonly view: Frame; readonly wide: Frame; readonly whole: Area; readonly ratio: number } | undefined;
  let covered = true;
  let left = true;

  /** Paints whoever's turn it is, and says where. */
  const paint = (stage: Stage, drift: number, budget: number): readonly Area[] => {
    if (!frame) return [];
    const { view, wide, ratio } = frame;
    const room = lit(stage);
    const stale = parts
      .map((one) => ({ ...one, one, look: [drift, one.part.sees(room)] }))
      .filter(({ cel, look }) => !cel.shows(look))
      .map((of) => {
        const area = areaOf(of.part.box(view, room), view, ratio);
        // What is not to be seen, and was not, takes no time.
        const absent = isEmpty(area) && isEmpty(of.cel.area ?? area);
        return { ...of, area, work: absent ? 0 : of.part.work };
      });
    const turns = new Set(turnsIn(budget, stale).map(({ one }) => one));
    for (const one of parts) one.waited = 0;
    return stale.flatMap(({ one, part, cel, look, area, waited }) => {
      const before = cel.area;
      if (before && !turns.has(one)) {
        one.waited = waited + 1;
        return [];
      }
      cel.paint(look, area, (pen) => {
        enter(pen, view, ratio);
        paintPart(pen, wide, part, room, drift);
      });
      return [before ? around(before, area) : area];
    });
  };

  const lay = (onto: CanvasRenderingContext2D, area: Area): void => {
    onto.clearRect(area.x, area.y, area.width, area.height);
    for (const { cel } of parts) cel.lay(onto, area);
  };

  return {
    get behind() {
      return parts.some(({ waited }) => waited > 0);
    },
    show(onto, stage, drift, budget) {
      if (!frame) return;
      const changed = paint(stage, drift, left ? Number.POSITIVE_INFINITY : budget).filter((area) => !isEmpty(area));
      const { whole } = frame;
      const much = changed.reduce((sum, area) => sum + sizeOf(area), 0) > MUCH * sizeOf(whole);
      for (const area of covered || much ? [whole] : changed) lay(onto, area);
      covered = false;
      left = false;
    },
    cover() {
      covered = true;
    },
    leave() {
      covered = true;
      left = true;
      for (const one of parts) one.waited = 0;
    },
    fit(view, ratio) {
      frame = { view, wide: wideOf(view), whole: areaOf(view, view, ratio), ratio };
      covered = true;
      for (const { cel } of parts) cel.drop();
    },
  };
}
