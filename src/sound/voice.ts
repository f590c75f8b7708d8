import { Howl } from 'howler';
import type { Cue } from './cue.ts';
import { FORMATS, track } from './track.ts';

/** A cue as it is heard: its file is fetched when it is first played. */
export interface Voice {
  play(level: number): void;
  level(level: number): void;
  close(): void;
}

/** A cue whose file comes later than this after its cause is let go. */
const LATE_MS = 700;
/** The same cue again within this time would only be louder. */
const TWICE_MS = 90;
/** Things, unlike notes, never sound quite the same twice. */
const THINGS: ReadonlySet<Cue> = new Set(['pen', 'paper', 'cup', 'murmur', 'door']);
const RATES = [1, 0.95, 1.04, 0.98] as const;

export const openVoice = (cue: Cue): Voice => {
  const howl = new Howl({ src: track(cue), format: [...FORMATS] });
  let asked = Number.NEGATIVE_INFINITY;
  let loudness = 0;
  let times = 0;

  const sound = (): void => {
    howl.volume(loudness);
    const id = howl.play();
    if (THINGS.has(cue)) howl.rate(RATES[times % RATES.length] ?? 1, id);
    times += 1;
  };

  howl.once('load', () => {
    if (Date.now() - asked <= LATE_MS) sound();
  });

  return {
    play(level) {
      const now = Date.now();
      if (now - asked < TWICE_MS) return;
      asked = now;
      loudness = level;
      if (howl.state() === 'loaded') sound();
    },
    level(level) {
      loudness = level;
      if (howl.state() === 'loaded') howl.volume(level);
    },
    close() {
      howl.unload();
    },
  };
};
