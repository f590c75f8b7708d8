import { CANVAS, Game, type GameObjects, Scale, type Scene } from 'phaser';
import type { Whereabouts } from './journey.ts';
import { createMotion, type Moment } from './motion.ts';
import { createPacemaker } from './pacemaker.ts';
import { LAYERS, type Layer, layerKey, paintLayer, paintVisit, type Visit, visitKey } from './painting.ts';
import type { Room } from './picture.ts';
import { type Frame, frameFor, withMargin } from './projection.ts';

export interface RoomOptions {
  /** No movement from the start. */
  readonly still?: boolean;
}

/** The room's layers; then the place one is in, or is leaving, and the one that comes over it. */
type Name = Layer | 'under' | 'over';
const NAMES: readonly Name[] = [...LAYERS, 'under', 'over'];
/** How far each layer drifts on entry, in pixels of a picture 1600 wide. */
const PARALLAX: Readonly<Record<Name, number>> = { landscape: 4, wall: 10, table: 14, people: 14, under: 6, over: 6 };
const MARGIN = 0.009;
const SHARPEST = 2;
const WIDEST = 2600;

interface Plane {
  readonly image: GameObjects.Image;
  readonly pen: CanvasRenderingContext2D;
  readonly resize: (width: number, height: number) => void;
  readonly refresh: () => void;
  painted: string;
}

const ratioFor = (width: number): number =>
  Math.min(window.devicePixelRatio || 1, SHARPEST, Math.max(1, WIDEST / Math.max(1, width)));

function createPlane(scene: Scene, name: Name): Plane {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d');
  const texture = scene.textures.addCanvas(`room ${name}`, canvas);
  if (!pen || !texture) throw new Error('The room cannot be drawn here.');
  return {
    image: scene.add.image(0, 0, texture).setOrigin(0, 0),
    pen,
    resize: (width, height) => texture.setSize(width, height),
    refresh: () => texture.refresh(),
    painted: '',
  };
}

/**
 * Boots Phaser's Canvas renderer: every layer is painted on a canvas anyway, which WebGL would copy up at each change.
 * It comes without input, sound, banner or a loop of its own; resolves when the scene stands.
 */
function boot(parent: HTMLElement): Promise<{ readonly game: Game; readonly scene: Scene }> {
  const { onblur, onfocus } = window;
  return new Promise((resolve, reject) => {
    try {
      const game: Game = new Game({
        type: CANVAS,
        parent,
        width: 1,
        height: 1,
        scale: { mode: Scale.NONE, expandParent: false },
        transparent: true,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        autoFocus: false,
        render: { antialias: true, roundPixels: false },
        scene: {
          create(this: Scene) {
            resolve({ game, scene: this });
          },
        },
      });
    } catch (cause) {
      reject(new Error('The room cannot be drawn here.', { cause }));
    }
  }).then((booted) => {
    const { game, scene } = booted as { game: Game; scene: Scene };
    game.loop.sleep();
    window.onblur = onblur;
    window.onfocus = onfocus;
    return { game, scene };
  });
}

const visitOf = (where: Whereabouts, name: 'under' | 'over', now: number): Visit | undefined => {
  const stay = where[name];
  if (!stay || stay.place === 'room') return undefined;
  const { place, by, since } = stay;
  return { place, by, seconds: (now - since) / 1000, uncovered: name === 'over' ? where.uncovered : 1 };
};

const isSeen = (name: Name, { under, over }: Whereabouts): boolean => {
  if (name === 'over') return over !== undefined;
  return name === 'under' ? under.place !== 'room' : under.place === 'room';
};

function hideFromReaders(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.setAttribute('role', 'presentation');
  canvas.tabIndex = -1;
  Object.assign(canvas.style, { display: 'block', pointerEvents: 'none' });
}

/** Opens the room inside `parent`; throws when this browser has no canvas. */
export async function openRoom(parent: HTMLElement, options: RoomOptions = {}): Promise<Room> {
  const { game, scene } = await boot(parent);
  hideFromReaders(game.canvas);

  const planes = new Map(NAMES.map((name) => [name, createPlane(scene, name)] as const));
  const motion = createMotion();
  motion.still(options.still ?? false);
  let frame: Frame | undefined;
  let ratio = 1;
  let last = 0;
  let closed = false;

  const fit = (): void => {
    const width = Math.round(parent.clientWidth);
    const height = Math.round(parent.clientHeight);
    if (width < 2 || height < 2) return;
    const view = frameFor(width, height);
    ratio = ratioFor(width);
    frame = withMargin(view, Math.ceil(view.w * MARGIN));
    game.scale.setZoom(1 / ratio);
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
    for (const plane of planes.values()) {
      plane.resize(Math.round(frame.width * ratio), Math.round(frame.height * ratio));
      plane.painted = '';
    }
  };

  /** Paints a plane anew when what it shows has changed. */
  const paint = (plane: Plane, key: string, draw: () => void): void => {
    if (plane.painted === key) return;
    plane.painted = key;
    draw();
    plane.refresh();
  };

  const show = (name: Name, plane: Plane, on: Frame, { stage, where }: Moment, now: number): void => {
    if (name === 'under' || name === 'over') {
      const visit = visitOf(where, name, now);
      if (visit) paint(plane, visitKey(visit, stage), () => paintVisit(plane.pen, on, ratio, stage, visit));
    } else paint(plane, layerKey(name, stage), () => paintLayer(plane.pen, on, ratio, name, stage));
  };

  const beat = (now: number): void => {
    const moment = motion.at(now);
    if (closed || !moment || !frame) return;
    const margin = Math.ceil(frame.w * MARGIN) * ratio;
    for (const [name, plane] of planes) {
      const seen = isSeen(name, moment.where);
      plane.image.setVisible(seen);
      if (!seen) continue;
      plane.image.setPosition((PARALLAX[name] / 1600) * frame.w * ratio * moment.drift - margin, -margin);
      show(name, plane, frame, moment, now);
    }
    game.step(now, Math.max(0, now - last));
    last = now;
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
      // Phaser forgets these two, and the pool of canvases would keep them, the game and the page around it for ever.
      game.textures.stamp.destroy();
      game.textures.tileSprite.destroy();
      game.destroy(true);
      game.step(performance.now(), 0);
    },
  };
}
