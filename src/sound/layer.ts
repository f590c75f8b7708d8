import { Howler } from 'howler';
import type { Cue } from './cue.ts';
import { closeSeam, turnAt } from './seam.ts';
import { FORMATS, LOOP_SECONDS, type Loop, PAD_SECONDS, track } from './track.ts';

/** A loop as it is heard: not even loaded until it is first wanted, and stopped when it has faded out. */
export interface Layer {
  /** A level that is approached over about so many milliseconds, from wherever it is now. */
  fadeTo(level: number, ms: number): void;
  close(): void;
}

export interface Spread {
  /** Twice at once, half a turn apart, one at either hand: a room around one, from a file with one channel. */
  readonly wide: boolean;
}

interface Running {
  readonly gain: GainNode;
  readonly sources: readonly AudioBufferSourceNode[];
}

/** The seam takes a twentieth of a second to close. */
const SEAM_SECONDS = 0.05;
/** A fade is done to 1/400 after this many of its lengths. */
const DONE = 2;
const SOON_SECONDS = 0.03;
const HAND = 0.8;

/** The files of a sound that this browser says it can play, best first. */
export const playable = (name: Cue | Loop): string[] => track(name).filter((_, n) => Howler.codecs(FORMATS[n] ?? ''));

const fetchBuffer = async (loop: Loop, context: AudioContext): Promise<AudioBuffer> => {
  const read = async (url: string) => context.decodeAudioData(await (await fetch(url)).arrayBuffer());
  const [first = '', second] = playable(loop);
  const buffer = await read(first).catch((fault: unknown) => (second ? read(second) : Promise.reject(fault)));
  const samples = (seconds: number): number => Math.round(seconds * buffer.sampleRate);
  for (let channel = 0; channel < buffer.numberOfChannels; channel += 1) {
    closeSeam(buffer.getChannelData(channel), samples(PAD_SECONDS), samples(LOOP_SECONDS[loop]), samples(SEAM_SECONDS));
  }
  return buffer;
};

export const openLayer = (loop: Loop, context: AudioContext, out: AudioNode, { wide }: Spread): Layer => {
  const length = LOOP_SECONDS[loop];
  let buffer: AudioBuffer | undefined;
  let phase: 'unasked' | 'asked' | 'closed' = 'unasked';
  let running: Running | undefined;
  let wanted = 0;
  let pace = 0;

  const begin = (sound: AudioBuffer): Running => {
    const gain = new GainNode(context, { gain: 0 });
    gain.connect(out);
    const when = context.currentTime + SOON_SECONDS;
    const sources = (wide ? [-HAND, HAND] : [0]).map((pan, n) => {
      const source = new AudioBufferSourceNode(context, {
        buffer: sound,
        loop: true,
        loopStart: PAD_SECONDS,
        loopEnd: PAD_SECONDS + length,
      });
      if (wide) source.connect(new StereoPannerNode(context, { pan })).connect(gain);
      else source.connect(gain);
      source.start(when, PAD_SECONDS + turnAt(when + (n * length) / 2, length));
      return source;
    });
    return { gain, sources };
  };

  const settle = (): void => {
    if (!buffer || phase === 'closed') return;
    if (wanted > 0) running ??= begin(buffer);
    if (!running) return;
    const now = context.currentTime;
    running.gain.gain.cancelScheduledValues(now);
    running.gain.gain.setTargetAtTime(wanted, now, pace / 3000);
    if (wanted > 0) return;
    for (const source of running.sources) source.stop(now + (pace * DONE) / 1000);
    running = undefined;
  };

  return {
    fadeTo(level, ms) {
      if (level === wanted || phase === 'closed') return;
      wanted = level;
      pace = ms;
      settle();
      if (phase === 'asked') return;
      phase = 'asked';
      fetchBuffer(loop, context).then(
        (sound) => {
          buffer = sound;
          settle();
        },
        // What will not load is not heard, nothing worse.
        () => undefined,
      );
    },
    close() {
      phase = 'closed';
      for (const source of running?.sources ?? []) source.stop();
      running = undefined;
      buffer = undefined;
    },
  };
};
