import { CANVAS, Game, GameObjects, Scale, type Scene } from 'phaser';

type Paint = (pen: CanvasRenderingContext2D) => void;

/** Phaser's canvas, with one painting in its scene. */
export interface Easel {
  readonly canvas: HTMLCanvasElement;
  /** In CSS pixels, with so many of the canvas's to each. */
  resize(width: number, height: number, ratio: number): void;
  /** Paints on what was painted before; it never does by itself. */
  step(now: number, paint: Paint): void;
  close(): void;
}

/** All there is in the scene. */
class Painting extends GameObjects.GameObject {
  paint: Paint | undefined;

  renderCanvas({ currentContext }: { readonly currentContext: CanvasRenderingContext2D }): void {
    this.paint?.(currentContext);
  }
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
        render: { antialias: true, roundPixels: false, clearBeforeRender: false },
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

function hideFromReaders(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.setAttribute('role', 'presentation');
  canvas.tabIndex = -1;
  Object.assign(canvas.style, { display: 'block', pointerEvents: 'none' });
}

/** Sets it up inside `parent`; throws when this browser has no canvas. */
export async function openEasel(parent: HTMLElement): Promise<Easel> {
  const { game, scene } = await boot(parent);
  hideFromReaders(game.canvas);
  const painting = new Painting(scene, 'Painting');
  scene.add.existing(painting);
  let last = 0;
  return {
    canvas: game.canvas,
    resize(width, height, ratio) {
      game.scale.setZoom(1 / ratio);
      game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
      Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
    },
    step(now, paint) {
      painting.paint = paint;
      game.step(now, Math.max(0, now - last));
      last = now;
    },
    close() {
      // Phaser forgets these two, and the pool of canvases would keep them, the game and the page around it for ever.
      game.textures.stamp.destroy();
      game.textures.tileSprite.destroy();
      game.destroy(true);
      game.step(performance.now(), 0);
    },
  };
}
