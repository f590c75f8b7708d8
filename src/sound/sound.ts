import { Howler } from 'howler';
import type { Cue } from './cue.ts';
import { type Layer, openLayer } from './layer.ts';
import { type Ambience, BEDS, type Bed, bedLevel, cueLevel, FULL, QUIET, type Volumes } from './level.ts';
import { openVoice, type Voice } from './voice.ts';

/** The sound of one table. No method throws, and a file that will not load or play is not heard, nothing worse. */
export interface Sound {
  /** Heard at once or not at all. */
  play(cue: Cue): void;
  /** Crosses from what is heard to this. */
  ambience(a: Ambience): void;
  volumes(v: Volumes): void;
  mute(on: boolean): void;
  /** At the person's first gesture: before it nothing is loaded, and no cue is kept for later. */
  wake(): void;
  /** For good. */
  close(): void;
}

const CROSS_MS = 1800;
const SLIDER_MS = 60;

const hidden = (): boolean => typeof document !== 'undefined' && document.hidden;

export const openSound = (): Sound => {
  const voices = new Map<Cue, Voice>();
  const layers = new Map<Bed, Layer>(BEDS.map((bed) => [bed, openLayer(bed)]));
  let phase: 'asleep' | 'awake' | 'closed' = 'asleep';
  let volumes = FULL;
  let ambience = QUIET;
  let muted = false;

  const hush = (): void => {
    if (phase === 'awake') Howler.mute(muted || hidden());
  };

  const settle = (ms: number): void => {
    if (phase !== 'awake') return;
    for (const [bed, layer] of layers) layer.fadeTo(bedLevel(bed, ambience, volumes), ms);
  };

  const voiceOf = (cue: Cue): Voice => {
    const voice = voices.get(cue) ?? openVoice(cue);
    voices.set(cue, voice);
    return voice;
  };

  return {
    play(cue) {
      if (phase !== 'awake' || muted || hidden()) return;
      const level = cueLevel(cue, volumes);
      if (level > 0) voiceOf(cue).play(level);
    },
    ambience(a) {
      ambience = a;
      settle(CROSS_MS);
    },
    volumes(v) {
      volumes = v;
      for (const [cue, voice] of voices) voice.level(cueLevel(cue, v));
      settle(SLIDER_MS);
    },
    mute(on) {
      muted = on;
      hush();
    },
    wake() {
      if (phase !== 'asleep') return;
      phase = 'awake';
      if (typeof document !== 'undefined') document.addEventListener('visibilitychange', hush);
      hush();
      settle(CROSS_MS);
    },
    close() {
      if (phase === 'closed') return;
      if (phase === 'awake' && typeof document !== 'undefined') document.removeEventListener('visibilitychange', hush);
      phase = 'closed';
      for (const voice of voices.values()) voice.close();
      for (const layer of layers.values()) layer.close();
      voices.clear();
      layers.clear();
    },
  };
};
