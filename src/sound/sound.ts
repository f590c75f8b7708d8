import { Howler } from 'howler';
import { type Beat, CUES, type Cue, REST_MS } from './cue.ts';
import { type Layer, openLayer, playable } from './layer.ts';
import { BEDS, cueLevel, FULL, loopLevels, type Volumes } from './level.ts';
import { lastHourBegan, NOWHERE, type Scene } from './scene.ts';
import { STEMS, WITHDRAWN } from './score.ts';
import type { Loop } from './track.ts';
import { openVoice, type Voice } from './voice.ts';

/** The sound of one table. No method throws, and a file that will not load or play is not heard, nothing worse. */
export interface Sound {
  /** Each at its time, or not at all. */
  play(beats: readonly Beat[]): void;
  /** Something happened, and now it is like this: crosses from what is heard, and the score comes forward. */
  scene(scene: Scene): void;
  volumes(v: Volumes): void;
  mute(on: boolean): void;
  /** At the person's first gesture: before it nothing is loaded, and no cue is kept for later. */
  wake(): void;
  /** Nobody sits at the table any more; what was about to sound is dropped. */
  leave(): void;
  /** For good. */
  close(): void;
}

const CROSS_MS = 1800;
const SLIDER_MS = 60;
const HUSH_MS = 180;
/** After this long without anything new somebody is reading. */
const LINGER_MS = 18_000;
const WITHDRAW_MS = 9000;
/** By now whatever is needed at once has come. */
const KEEP_MS = 15_000;

const hidden = (): boolean => typeof document !== 'undefined' && document.hidden;

/** The service worker keeps what is fetched: from then on every sound is there without a network. */
const keepAll = async (): Promise<void> => {
  if (typeof navigator === 'undefined' || !navigator.serviceWorker?.controller) return;
  for (const name of [...CUES, ...BEDS, ...STEMS]) {
    const [url] = playable(name);
    if (url) await fetch(url, { priority: 'low' }).catch(() => undefined);
  }
};

export const openSound = (): Sound => {
  const voices = new Map<Cue, Voice>();
  const layers = new Map<Loop, Layer>();
  const due = new Set<ReturnType<typeof setTimeout>>();
  let phase: 'asleep' | 'awake' | 'closed' = 'asleep';
  let volumes = FULL;
  let scene = NOWHERE;
  let muted = false;
  let drawn = 1;
  let resting = false;
  let turn: ReturnType<typeof setTimeout> | undefined;

  const quiet = (): boolean => muted || hidden();

  /** Fades everything at once, then lets the machine sleep. */
  const hush = (): void => {
    const { ctx, masterGain } = Howler;
    if (phase !== 'awake' || !ctx) return;
    masterGain.gain.cancelScheduledValues(ctx.currentTime);
    masterGain.gain.setTargetAtTime(quiet() ? 0 : 1, ctx.currentTime, HUSH_MS / 3000);
    if (!quiet()) ctx.resume().catch(() => undefined);
    else setTimeout(() => quiet() && phase === 'awake' && ctx.suspend().catch(() => undefined), 2 * HUSH_MS);
  };

  const settle = (ms: number): void => {
    if (phase !== 'awake' || muted) return;
    for (const [loop, level] of loopLevels(scene, volumes, drawn)) layers.get(loop)?.fadeTo(level, ms);
  };

  const draw = (to: number, ms: number): void => {
    drawn = to;
    settle(ms);
  };
  const stir = (): void => {
    if (resting) return settle(CROSS_MS);
    clearTimeout(turn);
    draw(1, CROSS_MS);
    turn = setTimeout(() => draw(WITHDRAWN, WITHDRAW_MS), LINGER_MS);
  };
  const rest = (ms: number): void => {
    clearTimeout(turn);
    resting = true;
    draw(0, HUSH_MS);
    turn = setTimeout(() => {
      resting = false;
      draw(WITHDRAWN, WITHDRAW_MS);
    }, ms);
  };

  const voiceOf = (cue: Cue): Voice => {
    const voice = voices.get(cue) ?? openVoice(cue);
    voices.set(cue, voice);
    return voice;
  };

  const sound = ({ cue, pan }: Beat): void => {
    if (phase !== 'awake' || quiet()) return;
    const silence = REST_MS[cue];
    if (silence) rest(silence);
    const level = cueLevel(volumes);
    if (level > 0) voiceOf(cue).play(level, pan);
  };

  const drop = (): void => {
    for (const timer of due) clearTimeout(timer);
    due.clear();
  };

  return {
    play(beats) {
      if (phase !== 'awake' || quiet()) return;
      for (const beat of beats) {
        if (beat.after === 0) {
          sound(beat);
          continue;
        }
        // Fetched now, so that it is there when its time comes.
        if (cueLevel(volumes) > 0) voiceOf(beat.cue);
        const timer = setTimeout(() => {
          due.delete(timer);
          sound(beat);
        }, beat.after);
        due.add(timer);
      }
    },
    scene(next) {
      if (lastHourBegan(scene, next)) sound({ cue: 'clock', after: 0, pan: 0 });
      scene = next;
      stir();
    },
    volumes(v) {
      volumes = v;
      for (const voice of voices.values()) voice.level(cueLevel(v));
      settle(SLIDER_MS);
    },
    mute(on) {
      muted = on;
      hush();
      settle(CROSS_MS);
    },
    wake() {
      if (phase !== 'asleep') return;
      phase = 'awake';
      // Asking for the volume makes Howler open its audio; loops of ours play there too, which it cannot know of.
      Howler.autoSuspend = false;
      Howler.volume();
      const { ctx, masterGain } = Howler;
      if (ctx && masterGain) {
        for (const bed of BEDS) layers.set(bed, openLayer(bed, ctx, masterGain, { wide: true }));
        for (const stem of STEMS) layers.set(stem, openLayer(stem, ctx, masterGain, { wide: false }));
      }
      if (typeof document !== 'undefined') document.addEventListener('visibilitychange', hush);
      hush();
      settle(CROSS_MS);
      setTimeout(keepAll, KEEP_MS);
    },
    leave() {
      drop();
      clearTimeout(turn);
      resting = false;
      scene = NOWHERE;
      settle(CROSS_MS);
    },
    close() {
      if (phase === 'closed') return;
      if (phase === 'awake' && typeof document !== 'undefined') document.removeEventListener('visibilitychange', hush);
      phase = 'closed';
      drop();
      clearTimeout(turn);
      for (const voice of voices.values()) voice.close();
      for (const layer of layers.values()) layer.close();
      voices.clear();
      layers.clear();
    },
  };
};
