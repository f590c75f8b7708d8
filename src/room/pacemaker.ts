/** Calls `beat` as often as there is something to see: thirty times a second, at the pace of breath, or not at all. */
export interface Pacemaker {
  /** Look again at how fast to go. */
  wake(): void;
  stop(): void;
}

export type Pace = 'frames' | 'breath' | 'rest';

/** A breath moves a head by two pixels in five seconds: six pictures a second are as smooth as sixty. */
export const BREATH_FRAME = 1000 / 6;

/** People of a few flat shapes move as well at thirty pictures a second as at a hundred and twenty, for a quarter of the work. */
export const MOVING_FRAME = 1000 / 30;
/** A display is seldom exactly as fast as it says, milliseconds. */
const SLACK = 4;

export function createPacemaker(beat: (now: number) => void, paceAt: (now: number) => Pace): Pacemaker {
  let frame = 0;
  let timer = 0;
  let last = Number.NEGATIVE_INFINITY;
  let stopped = false;

  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = 0;
  };

  const next = (pace: Pace): void => {
    if (stopped || pace === 'rest' || document.hidden) return;
    if (pace === 'frames') frame = requestAnimationFrame(run);
    else
      timer = window.setTimeout(() => {
        frame = requestAnimationFrame(run);
      }, BREATH_FRAME);
  };

  const run = (): void => {
    const now = performance.now();
    if (now - last < MOVING_FRAME - SLACK) {
      frame = requestAnimationFrame(run);
      return;
    }
    last = now;
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
