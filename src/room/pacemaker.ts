/** Calls `beat` as often as there is something to see: thirty times a second, at the pace of breath, or not at all. */
export interface Pacemaker {
  /** Look again at how fast to go. */
  wake(): void;
  stop(): void;
}

export type Pace = 'frames' | 'breath' | 'rest';

/** A breath moves a head by two pixels in five seconds: four pictures of it a second, between four of the other head. */
export const BREATH_FRAME = 1000 / 8;

/** People of a few flat shapes move as well at thirty pictures a second as at a hundred and twenty, for a quarter of the work. */
const MOVING_FRAME = 1000 / 30;
/** A display's own frame is asked for so long, in milliseconds, before it is due: one that draws nothing still costs a page. */
const EARLY = 4;

export function createPacemaker(beat: (now: number) => void, paceAt: (now: number) => Pace): Pacemaker {
  let frame = 0;
  let timer = 0;
  let stopped = false;

  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = 0;
  };

  const next = (pace: Pace): void => {
    if (stopped || pace === 'rest' || document.hidden) return;
    const length = pace === 'frames' ? MOVING_FRAME : BREATH_FRAME;
    timer = window.setTimeout(() => {
      frame = requestAnimationFrame(run);
    }, length - EARLY);
  };

  const run = (): void => {
    const now = performance.now();
    beat(now);
    cancel();
    next(paceAt(now));
  };

  const wake = (): void => {
    if (stopped) return;
    cancel();
    if (!document.hidden) frame = requestAnimationFrame(run);
  };

  document.addEventListener('visibilitychange', wake);
  return {
    wake,
    stop() {
      stopped = true;
      cancel();
      document.removeEventListener('visibilitychange', wake);
    },
  };
}
