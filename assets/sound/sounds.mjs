// Every sound by its name: how it is made, how loud it is, how many kbit/s its files have.
import { highpass, leveled, loudest, loudness, RATE, samples, shape, silence, swell } from './material.mjs';
import * as motifs from './motifs.mjs';
import * as places from './places.mjs';
import * as layers from './score.mjs';
import * as things from './things.mjs';

/**
 * A loop goes on for this much at either end of what repeats: the codec's first frames are never heard, and the player
 * has the same moment twice to close the seam with. Loops last whole frames of both codecs, a multiple of 0.64 s.
 */
export const PAD = 0.32;
export const FRAME = 0.64;

const loop = (make, lufs, ogg, m4a) => ({
  ogg,
  m4a,
  repeats: true,
  make: () => {
    const { loop, sound } = make();
    const level = leveled(sound, lufs, loudness, -6);
    const long = silence(loop + 2 * PAD).map((_, i) => level[(i - samples(PAD) + level.length) % level.length]);
    return { loop, turn: level, sound: shape(long, swell(0, PAD / 4, PAD / 4, loop + 2 * PAD)) };
  },
});

const once = (make, lufs, ogg = 36, m4a = 44) => ({
  ogg,
  m4a,
  repeats: false,
  make: () => {
    const sound = highpass(30)(make());
    const end = sound.length / RATE;
    return { sound: leveled(shape(sound, swell(0, 0.002, 0.06, end - 0.002)), lufs, loudest, -4) };
  },
});

export const SOUNDS = {
  room: loop(places.room, -24, 12, 14),
  murmur: loop(places.murmur, -24, 16, 20),
  coffee: loop(places.coffee, -25, 18, 22),
  lake: loop(places.lake, -26, 16, 20),
  press: loop(places.press, -24, 18, 22),
  rain: loop(places.rain, -26, 18, 22),
  drive: loop(places.drive, -24, 12, 14),

  ground: loop(layers.ground, -25, 12, 13),
  warmth: loop(layers.warmth, -25, 12, 13),
  figure: loop(layers.figure, -30, 12, 14),
  pulse: loop(layers.pulse, -28, 12, 14),
  edge: loop(layers.edge, -27, 12, 14),

  pen: once(things.pen, -27),
  initial: once(things.initial, -25),
  paper: once(things.paper, -26),
  folder: once(things.folder, -26),
  cup: once(things.cup, -27),
  glass: once(things.glass, -28),
  chair: once(things.chair, -26),
  microphone: once(things.microphone, -31),
  whisper: once(things.whisper, -26, 26, 32),
  phone: once(things.phone, -27),
  handset: once(things.handset, -27),
  shutters: once(things.shutters, -25),
  door: once(things.door, -23),
  steps: once(things.steps, -26),

  offerA: once(motifs.offerA, -23, 28, 34),
  offerB: once(motifs.offerB, -23, 28, 34),
  agree: once(motifs.agree, -21, 30, 36),
  refuse: once(motifs.refuse, -21, 32, 40),
  warn: once(motifs.warn, -22, 28, 34),
  part: once(motifs.part, -23, 28, 34),
  clock: once(motifs.clock, -25, 30, 36),
  stands: once(motifs.stands, -20, 30, 36),
  falls: once(motifs.falls, -21, 28, 34),
};
