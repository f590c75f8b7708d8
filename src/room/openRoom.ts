import type { Pen } from '../drawing/pen.ts';
import { type Area, type Cel, createCel } from './cel.ts';
import { openEasel } from './easel.ts';
import type { Whereabouts } from './journey.ts';
import { createMotion, type Moment } from './motion.ts';
import { createPacemaker } from './pacemaker.ts';
import { enter, PARTS, paintPart, paintVisit, type Visit, visitLook } from './painting.ts';
import type { Room } from './picture.ts';
import { type Box, type Frame, frameFor, sharpnessFor, wideOf } from './projection.ts';

export interface RoomOptions {
  /** No movement from the start. */
  readonly still?: boolean;
}

const visitOf = (where: Whereabouts, name: 'under' | 'over', now: number): Visit | undefined => {
  const stay = where[name];
  if (!stay || stay.place === 'room') return undefined;
  const { place, by, since } = stay;
  return { place, by, seconds: (now - since) / 1000, uncovered: name === 'over' ? where.uncovered : 1 };
};

/** The device pixels of a view that a box in it touches. */
function areaOf({ left, top, width, height }: Box, view: Box, ratio: number): Area {
  const from = { x: Math.floor((left - view.left) * ratio), y: Math.floor((top - view.top) * ratio) };
  const to = { x: Math.ceil((left + width - view.left) * ratio), y: Math.ceil((top + height - view.top) * ratio) };
  const [x, y] = [Math.max(0, from.x), Math.max(0, from.y)];
  const [right, bottom] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
  return { x, y, width: Math.max(1, Math.min(right, to.x) - x), height: Math.max(1, Math.min(bottom, to.y) - y) };
}

/** Opens the room inside `parent`; throws when this browser has no canvas. */
export async function openRoom(parent: HTMLElement, options: RoomOptions = {}): Promise<Room> {
  const easel = await openEasel(parent);
  const newCel = (): Cel => createCel(() => document.createElement('canvas'));
  const room = PARTS.map((part) => ({ part, cel: newCel() }));
  const places = { under: newCel(), over: newCel() };
  const motion = createMotion();
  motion.still(options.still ?? false);
  let view: Frame | undefined;
  let ratio = 1;
  let closed = false;

  const fit = (): void => {
    const width = Math.round(parent.clientWidth);
    const height = Math.round(parent.clientHeight);
    if (width < 2 || height < 2) return;
    view = frameFor(width, height);
    ratio = sharpnessFor(width);
    easel.resize(width, height, ratio);
    for (const { cel } of room) cel.drop();
    for (const cel of Object.values(places)) cel.drop();
  };

  /** All that is to be seen, back to front. */
  const paint = (onto: CanvasRenderingContext2D, on: Frame, moment: Moment, now: number): void => {
    const { stage, where, drift } = moment;
    const wide = wideOf(on);
    const show = (cel: Cel, look: unknown, draw: (pen: Pen) => void, box: Box = on): void =>
      cel.show(onto, [drift, look], areaOf(box, on, ratio), (pen) => {
        enter(pen, on, ratio);
        draw(pen);
      });
    if (where.under.place === 'room')
      for (const { part, cel } of room)
        show(cel, part.sees(stage), (pen) => paintPart(pen, wide, part, stage, drift), part.box?.(on, stage));
    for (const name of ['under', 'over'] as const) {
      const visit = visitOf(where, name, now);
      if (visit) show(places[name], visitLook(visit, stage), (pen) => paintVisit(pen, wide, stage, visit, drift));
    }
  };

  const beat = (now: number): void => {
    const on = view;
    const moment = motion.at(now);
    if (!closed && moment && on) easel.step(now, (onto) => paint(onto, on, moment, now));
  };

  const pacemaker = createPacemaker(beat, (now) =>
    motion.busy(now) ? 'frames' : motion.breathes(now) ? 'breath' : 'rest',
  );
  const observer = new ResizeObserver(() => {
    fit();
    beat(performance.now());
    pacemaker.wake();
  });
  fit();
  observer.observe(parent);

  return {
    draw(picture) {
      motion.show(picture, performance.now());
      pacemaker.wake();
    },
    perform(gesture) {
      motion.perform(gesture, performance.now());
      pacemaker.wake();
    },
    skip() {
      motion.skip(performance.now());
      pacemaker.wake();
    },
    still(on) {
      motion.still(on);
      pacemaker.wake();
    },
    close() {
      if (closed) return;
      closed = true;
      observer.disconnect();
      pacemaker.stop();
      easel.close();
    },
  };
}
