import { Howl } from 'howler';
import type { Bed } from './level.ts';
import { FORMATS, LOOP, track } from './track.ts';

/** A bed as it is heard: silent and not even loaded until it is first wanted, stopped again when it has faded out. */
export interface Layer {
  fadeTo(level: number, ms: number): void;
  close(): void;
}

export const openLayer = (bed: Bed): Layer => {
  let howl: Howl | undefined;
  let state: 'still' | 'starting' | 'running' = 'still';
  let wanted = 0;
  let pace = 0;

  // Howler queues what is asked of a sound that is not yet running, and each fade then waits for the one before.
  // So nothing is asked of it until it runs, and then only the latest wish.
  const settle = (): void => {
    if (howl?.state() !== 'loaded') return;
    if (state === 'running') {
      const heard = howl.volume();
      if (heard !== wanted) howl.fade(heard, wanted, pace);
      else if (wanted === 0) stop();
      return;
    }
    if (state === 'starting' || wanted === 0) return;
    state = 'starting';
    howl.play('loop');
  };

  const stop = (): void => {
    state = 'still';
    howl?.stop();
  };

  const load = (): Howl => {
    const [from, length] = LOOP[bed];
    return new Howl({
      src: track(bed),
      format: [...FORMATS],
      sprite: { loop: [from, length, true] },
      volume: 0,
      onload: settle,
      onplay: () => {
        if (state !== 'starting') return;
        state = 'running';
        settle();
      },
      onplayerror: () => {
        state = 'still';
      },
      // Also told when one fade cuts another short: only a bed that is truly silent may stop.
      onfade: () => {
        if (state === 'running' && wanted === 0 && howl?.volume() === 0) stop();
      },
    });
  };

  return {
    fadeTo(level, ms) {
      if (level === wanted) return;
      wanted = level;
      pace = ms;
      howl ??= load();
      settle();
    },
    close() {
      wanted = 0;
      howl?.unload();
      howl = undefined;
    },
  };
};
