import { css } from '../drawing/colour.ts';
import { INK } from '../drawing/palette.ts';
import { box } from '../drawing/pen.ts';
import { areaOf } from './area.ts';
import { createCel } from './cel.ts';
import { openEasel } from './easel.ts';
import type { Whereabouts } from './journey.ts';
import { createMontage } from './montage.ts';
import { createMotion, type Moment } from './motion.ts';
import { createPacemaker } from './pacemaker.ts';
import { enter, paintVisit, type Visit, visitLook, wiped } from './painting.ts';
import type { Room } from './picture.ts';
import { type Frame, frameFor, sharpnessFor, wideOf } from './projection.ts';

export interface RoomOptions {
  /** No movement from the start. */
  readonly still?: boolean;
}

/** How much is painted anew in a frame, in people beside the heads. */
const BUDGET = 2;

/** A place moves in so many pictures a second: all of it is painted for each. */
const VISITED = 20;

const visitOf = (where: Whereabouts, name: 'under' | 'over', now: number): Visit | undefined => {
  const stay = where[name];
  if (!stay || stay.place === 'room') return undefined;
  const { place, by, since } = stay;
  const seconds = Math.floor(((now - since) / 1000) * VISITED) / VISITED;
  return { place, by, seconds };
};

/** Opens the room inside `parent`; throws when this browser has no canvas. */
export async function openRoom(parent: HTMLElement, options: RoomOptions = {}): Promise<Room> {
  const easel = await openEasel(parent);
  const newCanvas = (): HTMLCanvasElement => document.createElement('canvas');
  const room = createMontage(newCanvas);
  const places = { under: createCel(newCanvas), over: createCel(newCanvas) };
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
    room.fit(view, ratio);
    for (const cel of Object.values(places)) cel.drop();
  };

  /** All that is to be seen, back to front. */
  const paint = (onto: CanvasRenderingContext2D, on: Frame, { stage, where, drift }: Moment, now: number): void => {
    onto.setTransform(1, 0, 0, 1, 0, 0);
    const moves = drift === 0 && (motion.busy(now) || motion.breathes(now));
    if (where.under.place === 'room') room.show(onto, stage, drift, moves ? BUDGET : Number.POSITIVE_INFINITY);
    else room.leave();
    const whole = areaOf(on, on, ratio);
    for (const name of ['under', 'over'] as const) {
      const visit = visitOf(where, name, now);
      if (!visit) continue;
      const cel = places[name];
      const look = [drift, visitLook(visit, stage)];
      if (!cel.shows(look))
        cel.paint(look, whole, (pen) => {
          enter(pen, on, ratio);
          paintVisit(pen, wideOf(on), stage, visit, drift);
        });
      const { open, edge } = wiped(on, name === 'over' ? where.uncovered : 1);
      cel.lay(onto, areaOf(open, on, ratio));
      const { x, y, width, height } = areaOf(edge, on, ratio);
      box(onto, x, y, width, height, css(INK));
      room.cover();
    }
  };

  const beat = (now: number): void => {
    const on = view;
    const moment = motion.at(now);
    if (!closed && moment && on) easel.step(now, (onto) => paint(onto, on, moment, now));
  };

  const pacemaker = createPacemaker(beat, (now) =>
    motion.busy(now) || room.behind ? 'frames' : motion.breathes(now) ? 'breath' : 'rest',
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
