import { Howl } from 'howler';
import { type Cue, THINGS } from './cue.ts';
import { FORMATS, track } from './track.ts';

/** A cue as it is heard: its file is fetched when it is first played. */
export interface Voice {
  play(level: number, pan: number): void;
  level(level: number): void;
  close(): void;
}

/** A cue whose file comes later than this after its cause is let go. */
const LATE_MS = 700;
/** The same cue again within this time would only be louder. */
const TWICE_MS = 90;
/** A thing is a little faster or slower, nearer or farther each time: twenty times until it is the same. */
const RATES = [1, 0.95, 1.04, 0.98] as const;
const NEARNESS = [1, 0.86, 0.94, 0.8, 0.9] as const;

export const openVoice = (cue: Cue): Voice => {
  const howl = new Howl({ src: track(cue), format: [...FORMATS] });
  const varies = (THINGS as readonly Cue[]).includes(cue);
  let asked = Number.NEGATIVE_INFINITY;
  let loudness = 0;
  let side = 0;
  let times = 0;

  const sound = (): void => {
    howl.volume(loudness * (varies ? (NEARNESS[times % NEARNESS.length] ?? 1) : 1));
    const id = howl.play();
    if (side !== 0) howl.stereo(side, id);
    if (varies) howl.rate(RATES[times % RATES.length] ?? 1, id);
    times += 1;
  };

  howl.once('load', () => {
    if (Date.now() - asked <= LATE_MS) sound();
  });

  return {
    play(level, pan) {
      const now = Date.now();
      if (now - asked < TWICE_MS) return;
      asked = now;
      loudness = level;
      side = pan;
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
