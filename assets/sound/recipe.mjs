// Makes every sound of the game from nothing: seeded noise, filters, envelopes and added sines.
// `node assets/sound/recipe.mjs [name ...]` writes the .ogg and the .m4a of each; two runs give the same bytes.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const RATE = 48_000;
const TAU = 2 * Math.PI;
const OUT = process.env.SOUND_OUT ?? import.meta.dirname;

/**
 * A bed is longer than its loop by this much at either end, so that the codec's padding and first frames are never
 * heard. Loops last a multiple of 0.64 s: whole frames of Opus (20 ms) and of AAC at 24 kHz (42.7 ms), so that the
 * codec meets the same frame again at the seam.
 */
const PAD = 0.32;

// ---------------------------------------------------------------- material

const samples = (seconds) => Math.round(seconds * RATE);
const silence = (seconds) => new Float64Array(samples(seconds));

/** Mulberry32: 0 ≤ x < 1. */
const dice = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};
const between = (die, low, high) => low + (high - low) * die();

const noise = (seconds, die) => silence(seconds).map(() => 2 * die() - 1);

const gain = (amount, sound) => sound.map((x) => x * amount);
const shape = (sound, level) => sound.map((x, i) => x * level(i / RATE));

/** Adds `part` to `whole` at a time; what reaches past the end comes round to the start when `round` is set. */
const lay = (whole, part, at, amount = 1, round = false) => {
  const start = samples(at);
  for (let i = 0; i < part.length; i += 1) {
    const place = start + i;
    if (place < whole.length) whole[place] += part[i] * amount;
    else if (round) whole[place % whole.length] += part[i] * amount;
  }
  return whole;
};

const mix = (...parts) => {
  const whole = new Float64Array(Math.max(...parts.map((part) => part.length)));
  for (const part of parts) lay(whole, part, 0);
  return whole;
};

/** Runs a filter twice round a loop and keeps the second turn, so that its memory at the seam is the loop's own end. */
const round = (filter) => (sound) => {
  const twice = new Float64Array(sound.length * 2);
  twice.set(sound);
  twice.set(sound, sound.length);
  return filter(twice).subarray(sound.length, sound.length * 2);
};

// ---------------------------------------------------------------- filters

const biquad = (b0, b1, b2, a0, a1, a2) => (sound) => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
};

const corner = (hertz, q) => {
  const w = (TAU * hertz) / RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
};
const lowpass = (hertz, q = 0.707) => {
  const { cos, alpha } = corner(hertz, q);
  return biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};
const highpass = (hertz, q = 0.707) => {
  const { cos, alpha } = corner(hertz, q);
  return biquad((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};
const bandpass = (hertz, q = 1) => {
  const { cos, alpha } = corner(hertz, q);
  return biquad(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
};
const through =
  (...filters) =>
  (sound) =>
    filters.reduce((heard, filter) => filter(heard), sound);

const comb = (delay, feedback, damping) => (sound) => {
  const line = new Float64Array(delay);
  let [at, dull] = [0, 0];
  return sound.map((x) => {
    const y = line[at];
    dull = y * (1 - damping) + dull * damping;
    line[at] = x + dull * feedback;
    at = (at + 1) % delay;
    return y;
  });
};
const allpass = (delay, feedback) => (sound) => {
  const line = new Float64Array(delay);
  let at = 0;
  return sound.map((x) => {
    const held = line[at];
    line[at] = x + held * feedback;
    at = (at + 1) % delay;
    return held - x * feedback;
  });
};

/** The walls: `seconds` until the echo has fallen by 60 dB. Only the echo, without the sound itself. */
const hall =
  (seconds, damping = 0.35) =>
  (sound) => {
    const combs = [1687, 1601, 2053, 2251, 1907, 2381].map((delay) =>
      comb(delay, 10 ** ((-3 * delay) / RATE / seconds), damping)(sound),
    );
    return through(allpass(605, 0.5), allpass(241, 0.5))(gain(1 / 6, mix(...combs)));
  };

/** A sound with room for its echo after it. */
const inHall = (sound, seconds, wet, tail) => {
  const dry = lay(silence(sound.length / RATE + tail), sound, 0);
  return mix(dry, gain(wet, hall(seconds)(dry)));
};

// ---------------------------------------------------------------- envelopes

const clamp = (x) => Math.min(1, Math.max(0, x));
const smooth = (x) => clamp(x) ** 2 * (3 - 2 * clamp(x));
/** 0 before `start`, up over `rise`, level, down over `fall` to 0 at `end`. */
const swell = (start, rise, fall, end) => (t) => smooth((t - start) / rise) * smooth((end - t) / fall);
const dying =
  (seconds, attack = 0.002) =>
  (t) =>
    smooth(t / attack) * Math.exp((-6.9 * t) / seconds);

// ---------------------------------------------------------------- instruments

/** Struck things: each mode is [hertz, loudness, seconds until silent]. */
const struck = (modes, seconds, attack = 0.001) =>
  mix(
    ...modes.map(([hertz, loud, lasting], n) => {
      const fall = dying(lasting, attack);
      return silence(seconds).map((_, i) => loud * fall(i / RATE) * Math.sin((TAU * hertz * i) / RATE + n));
    }),
  );

/** A felted string: soft attack, upper partials gone early, a little wood. */
const felt = (hertz, seconds) => {
  const partials = [1, 2, 3, 4, 5, 6].map((h) => [
    hertz * h * Math.sqrt(1 + 0.0004 * h * h),
    1 / h ** 2.1,
    seconds / h ** 0.75,
  ]);
  const thump = shape(lowpass(420)(noise(0.06, dice(Math.round(hertz)))), dying(0.05, 0.003));
  return shape(mix(struck(partials, seconds, 0.012), gain(0.25, thump)), swell(0, 0.001, seconds * 0.4, seconds));
};

const VOWELS = [
  [310, 2020, 2960],
  [430, 1900, 2550],
  [650, 1100, 2450],
  [480, 900, 2400],
  [340, 870, 2250],
  [560, 1500, 2500],
];

/** One syllable of nobody's language. */
const syllable = (pitch, drift, vowel, seconds) => {
  const out = silence(seconds);
  const breath = swell(0, seconds * 0.3, seconds * 0.45, seconds);
  for (let h = 1; h * pitch < 2900; h += 1) {
    const loud = vowel.reduce((sum, formant, n) => {
      const away = (h * pitch - formant) / (70 + 35 * n);
      return sum + 0.6 ** n / (1 + away * away);
    }, 0.02);
    let phase = h * 1.7;
    for (let i = 0; i < out.length; i += 1) {
      phase += (TAU * h * pitch * (1 + (drift * i) / out.length)) / RATE;
      out[i] += (loud * Math.sin(phase)) / h ** 0.6;
    }
  }
  return shape(out, breath);
};

/** Someone talking: phrases of a few syllables with pauses between, from 0 to `until`. */
const talker = (whole, { die, pitch, until, pause, from = 0, round = false }) => {
  let at = from;
  while (at < until) {
    const length = 3 + Math.floor(die() * 7);
    for (let n = 0; n < length && at < until; n += 1) {
      const vowel = VOWELS[Math.floor(die() * VOWELS.length)];
      const lasting = between(die, 0.11, 0.24);
      const tune = pitch * (1.12 - (0.22 * n) / length) * between(die, 0.96, 1.05);
      lay(whole, syllable(tune, between(die, -0.08, 0.04), vowel, lasting), at, between(die, 0.5, 1), round);
      if (die() < 0.35) {
        const hiss = shape(bandpass(between(die, 1800, 3600), 1.2)(noise(0.07, die)), swell(0, 0.02, 0.04, 0.07));
        lay(whole, hiss, Math.max(0, at - 0.05), 0.5, round);
      }
      at += lasting * between(die, 0.75, 1);
    }
    at += between(die, pause * 0.5, pause * 1.5);
  }
  return whole;
};

// ---------------------------------------------------------------- places (loops)

/** Slow movement that returns to its beginning with the loop. */
const tide = (loop, turns, depth, phase) => (t) => 1 + depth * Math.sin((TAU * turns * t) / loop + phase);

const room = () => {
  const loop = 16;
  const die = dice(1921);
  const air = round(through(lowpass(260), lowpass(420), highpass(45)))(noise(loop, die));
  const spray = round(through(bandpass(1700, 0.6), lowpass(3400)))(noise(loop, die));
  const fountain = shape(shape(spray, tide(loop, 3, 0.22, 1)), tide(loop, 7, 0.14, 4));
  const people = silence(loop);
  for (const pitch of [98, 121, 142, 188]) {
    talker(people, { die, pitch, from: die() * 2, until: loop - 1, pause: 2.2, round: true });
  }
  const far = round(through(lowpass(620), lowpass(900), highpass(110), hall(1.3, 0.5)))(people);
  return { loop, sound: mix(gain(0.5, air), gain(0.05, fountain), gain(0.11, far)) };
};

const step = (die) =>
  mix(
    gain(
      1,
      struck(
        [
          [between(die, 84, 96), 1, 0.09],
          [between(die, 165, 185), 0.5, 0.06],
        ],
        0.12,
      ),
    ),
    gain(0.45, shape(bandpass(between(die, 1300, 1700), 1.4)(noise(0.05, die)), dying(0.035))),
  );

const corridor = () => {
  const loop = 12.8;
  const die = dice(1985);
  const hush = round(through(lowpass(180), lowpass(300), highpass(40)))(noise(loop, die));
  const vent = shape(round(bandpass(520, 2.2))(noise(loop, die)), tide(loop, 2, 0.3, 0));
  const steps = silence(loop);
  const nearing = swell(0.8, 3.2, 4, 8.4);
  for (let at = 1; at < 8.2; at += 0.56 + 0.03 * die()) lay(steps, step(die), at, nearing(at) * between(die, 0.8, 1));
  const people = talker(silence(loop), { die, pitch: 116, until: loop - 2, pause: 2.6, round: true });
  const echo = round(through(lowpass(1900), hall(2.4, 0.3)))(steps);
  const door = round(through(lowpass(380), lowpass(500), highpass(90), hall(1.8, 0.6)))(people);
  return {
    loop,
    sound: mix(
      gain(0.6, hush),
      gain(0.05, vent),
      gain(0.05, round(lowpass(900))(steps)),
      gain(0.75, echo),
      gain(0.1, door),
    ),
  };
};

/**
 * A fifth with a semitone rubbing against it; every pitch turns a whole number of times in the loop. It breathes in and
 * out once, and the seam lies between two breaths.
 */
const strain = () => {
  const loop = 12.8;
  const die = dice(1962);
  const tones = [
    [55, 0.8, 1, 0],
    [82.5, 0.4, 2, 1],
    [110, 0.42, 1, 2],
    [116.25, 0.26, 3, 3],
    [165, 0.2, 2, 4],
    [174.375, 0.1, 1, 5],
    [220, 0.08, 3, 1.5],
  ];
  const drone = mix(
    ...tones.map(([hertz, loud, turns, phase]) => {
      const level = tide(loop, turns, 0.35, phase);
      return silence(loop).map((_, i) => loud * level(i / RATE) * Math.sin((TAU * hertz * i) / RATE + phase));
    }),
  );
  const bow = shape(round(through(bandpass(330, 3), lowpass(600)))(noise(loop, die)), tide(loop, 2, 0.5, 2));
  const breath = (t) => 0.06 + 0.94 * Math.sin((Math.PI * t) / loop) ** 2;
  return { loop, sound: shape(mix(drone, gain(0.25, bow)), breath) };
};

// ---------------------------------------------------------------- things

const pen = () => {
  const die = dice(7);
  const sheet = noise(0.95, die);
  const grain = lowpass(90)(noise(0.95, die)).map((x) => 1 + 9 * Math.abs(x));
  const strokes = [
    [0.03, 0.13, 0.8],
    [0.15, 0.24, 1],
    [0.25, 0.31, 0.6],
    [0.33, 0.45, 0.9],
    [0.46, 0.52, 0.7],
    [0.56, 0.88, 1],
  ];
  const hand = (t) =>
    strokes.reduce((sum, [start, end, loud]) => sum + loud * swell(start, 0.02, (end - start) * 0.6, end)(t), 0);
  const scratch = mix(
    bandpass(2600, 1.4)(sheet),
    gain(0.6, bandpass(4800, 1.6)(sheet)),
    gain(0.5, bandpass(750, 1.2)(sheet)),
  );
  const tap = gain(
    0.5,
    struck(
      [
        [240, 1, 0.05],
        [610, 0.5, 0.03],
      ],
      0.08,
    ),
  );
  const written = lowpass(6500)(
    shape(
      scratch.map((x, i) => x * grain[i]),
      hand,
    ),
  );
  return lay(lay(written, tap, 0.02, 0.25), tap, 0.86, 0.35);
};

const paper = () => {
  const die = dice(11);
  const length = 0.55;
  const body = noise(length, die);
  const slide = mix(
    shape(bandpass(1500, 0.9)(body), swell(0.01, 0.16, 0.25, 0.45)),
    gain(0.8, shape(bandpass(3600, 1.1)(body), swell(0.08, 0.18, 0.22, 0.5))),
    gain(0.7, shape(bandpass(520, 1)(body), swell(0, 0.1, 0.2, 0.32))),
  );
  for (let n = 0; n < 26; n += 1) {
    const flick = shape(highpass(1800)(noise(0.012, die)), dying(0.01));
    lay(slide, flick, between(die, 0.04, 0.44), 0.3 * die() ** 2);
  }
  return lay(
    lowpass(7000)(slide),
    gain(
      0.3,
      struck(
        [
          [170, 1, 0.06],
          [330, 0.4, 0.04],
        ],
        0.08,
      ),
    ),
    0.42,
  );
};

const cup = () => {
  const modes = (bend) => [
    [1830 * bend, 0.55, 0.3],
    [2790 * bend, 1, 0.34],
    [4110 * bend, 0.5, 0.22],
    [5630 * bend, 0.3, 0.15],
    [7240 * bend, 0.14, 0.1],
    [410, 0.5, 0.05],
  ];
  const out = silence(0.9);
  lay(out, struck(modes(1), 0.6), 0.005);
  lay(out, struck(modes(0.985), 0.5), 0.1, 0.32);
  lay(out, struck(modes(1.012), 0.4), 0.155, 0.14);
  return inHall(lowpass(6500)(out), 0.5, 0.25, 0.1);
};

const murmur = () => {
  const die = dice(23);
  const out = silence(1.7);
  for (const [pitch, from, until] of [
    [104, 0.03, 1.1],
    [132, 0.25, 1.3],
    [176, 0.12, 0.9],
  ]) {
    talker(out, { die, pitch, from, until, pause: 0.25 });
  }
  const low = through(lowpass(1000), lowpass(1500), highpass(120))(out);
  return shape(inHall(low, 0.6, 0.5, 0.2), swell(0, 0.15, 0.6, 1.85));
};

const offer = () =>
  inHall(lay(lay(silence(1.25), felt(329.63, 0.9), 0.005, 0.85), felt(493.88, 1.05), 0.17), 0.7, 0.35, 0.15);

/** A fourth leans over the bass and comes down to the third. */
const agree = () => {
  const out = silence(2);
  lay(out, felt(146.83, 1.9), 0.005, 0.9);
  lay(out, felt(293.66, 1.7), 0.02, 0.6);
  lay(out, felt(392, 0.75), 0.03, 0.6);
  lay(out, felt(369.99, 1.6), 0.36, 0.75);
  lay(out, felt(440, 1.5), 0.39, 0.35);
  return inHall(out, 0.9, 0.4, 0.2);
};

const refuse = () => {
  const die = dice(31);
  const knock = shape(lowpass(520)(noise(0.07, die)), dying(0.06, 0.002));
  const wood = struck(
    [
      [116.54, 1, 0.34],
      [174.6, 0.4, 0.22],
      [233, 0.3, 0.16],
      [349, 0.12, 0.1],
    ],
    0.4,
    0.006,
  );
  return inHall(mix(wood, gain(0.7, knock)), 0.25, 0.15, 0.06);
};

const clock = () => {
  const die = dice(60);
  const tick = shape(bandpass(2400, 2)(noise(0.02, die)), dying(0.014));
  const bell = struck(
    [
      [587.33, 0.8, 1.7],
      [1174.66, 0.45, 1.1],
      [1398, 0.2, 0.8],
      [1761, 0.16, 0.6],
      [2890, 0.07, 0.35],
    ],
    1.7,
    0.006,
  );
  return inHall(lay(lay(silence(1.75), tick, 0.004, 0.7), bell, 0.02), 0.8, 0.25, 0.05);
};

const phone = () => {
  const die = dice(41);
  const out = silence(1.4);
  const relay = mix(shape(bandpass(1900, 1.5)(noise(0.03, die)), dying(0.02)), struck([[320, 0.5, 0.04]], 0.05));
  lay(out, relay, 0.01, 0.9);
  lay(out, relay, 0.075, 0.5);
  const tone = (hertz, seconds) =>
    shape(
      silence(seconds).map((_, i) => Math.sin((TAU * hertz * i) / RATE)),
      swell(0, 0.015, 0.02, seconds),
    );
  lay(out, tone(425, 0.3), 0.18, 0.2);
  [980, 1180, 1075, 1270].forEach((hertz, n) => lay(out, tone(hertz, 0.055), 0.58 + n * 0.06, 0.12));
  lay(out, relay, 0.85, 0.6);
  lay(out, shape(noise(0.9, die), swell(0, 0.05, 0.5, 0.9)), 0.45, 0.06);
  return through(highpass(280), lowpass(3300))(out);
};

const door = () => {
  const die = dice(53);
  const out = silence(1.1);
  const latch = mix(
    shape(bandpass(1500, 1.2)(noise(0.04, die)), dying(0.03)),
    gain(
      0.5,
      struck(
        [
          [690, 1, 0.06],
          [1130, 0.6, 0.05],
        ],
        0.08,
      ),
    ),
  );
  lay(out, latch, 0.01, 0.4);
  lay(out, shape(through(lowpass(500), highpass(80))(noise(0.5, die)), swell(0, 0.3, 0.1, 0.45)), 0.08, 0.35);
  const leaf = struck(
    [
      [68, 0.8, 0.36],
      [104, 0.8, 0.28],
      [151, 0.5, 0.2],
      [223, 0.3, 0.12],
    ],
    0.5,
    0.003,
  );
  lay(out, mix(gain(0.7, leaf), gain(0.9, shape(lowpass(650)(noise(0.12, die)), dying(0.11)))), 0.5);
  lay(out, latch, 0.535, 0.35);
  return inHall(out, 1, 0.5, 0.4);
};

/** The offer's rising fifth, answered by the agreement's fourth that falls to a third. */
const theme = () => {
  const out = silence(9);
  const score = [
    [0.02, 146.83, 3.4, 0.7],
    [0.04, 329.63, 2.6, 0.5],
    [0.75, 493.88, 2.6, 0.6],
    [1.85, 440, 2.2, 0.42],
    [2.6, 123.47, 3.4, 0.65],
    [2.62, 293.66, 2.6, 0.42],
    [3.3, 440, 2.4, 0.5],
    [4.05, 369.99, 2.2, 0.42],
    [4.9, 98, 3, 0.65],
    [4.92, 293.66, 2.4, 0.42],
    [5.6, 392, 1.6, 0.5],
    [6.5, 146.83, 2.5, 0.7],
    [6.52, 220, 2.4, 0.35],
    [6.6, 369.99, 2.4, 0.5],
  ];
  for (const [at, hertz, seconds, loud] of score) lay(out, felt(hertz, seconds), at, loud);
  return inHall(out, 1.6, 0.55, 0.4);
};

// ---------------------------------------------------------------- cutting and writing

const peakTo = (decibels, sound) => {
  const peak = sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return gain(10 ** (decibels / 20) / peak, sound);
};

const bed = (make, peak, ogg, m4a) => () => {
  const { loop, sound } = make();
  const level = peakTo(peak, sound);
  const long = silence(loop + 2 * PAD).map((_, i) => level[(i - samples(PAD) + level.length) % level.length]);
  return { sound: shape(long, swell(0, PAD / 4, PAD / 4, loop + 2 * PAD)), ogg, m4a };
};

const cue =
  (make, peak, ogg = 40, m4a = 48) =>
  () => {
    const sound = highpass(30)(make());
    return { sound: peakTo(peak, shape(sound, swell(0, 0.002, 0.06, sound.length / RATE - 0.002))), ogg, m4a };
  };

/** Peak in dBFS, then kbit/s of each file. */
const SOUNDS = {
  room: bed(room, -12, 22, 24),
  corridor: bed(corridor, -12, 20, 24),
  strain: bed(strain, -9, 14, 20),
  pen: cue(pen, -9),
  paper: cue(paper, -8),
  cup: cue(cup, -9),
  murmur: cue(murmur, -9, 28, 36),
  offer: cue(offer, -7, 32, 36),
  agree: cue(agree, -6, 32, 36),
  refuse: cue(refuse, -6),
  clock: cue(clock, -9, 32, 36),
  phone: cue(phone, -10, 32, 40),
  door: cue(door, -6),
  theme: cue(theme, -6, 24, 28),
};

/** The lowest rates want a narrower band from AAC. */
const aacRate = (kilobits) => (kilobits <= 28 ? 24_000 : kilobits <= 40 ? 32_000 : 44_100);

const encode = (file, sound, options) => {
  const raw = Buffer.from(Float32Array.from(sound).buffer);
  const source = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const run = spawnSync('ffmpeg', ['-v', 'error', '-y', '-threads', '1', ...source, ...options, ...exact, file], {
    input: raw,
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${file}: ${run.stderr}`);
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(SOUNDS, name));
if (unknown.length > 0) throw new Error(`no such sound: ${unknown.join(', ')}`);

mkdirSync(OUT, { recursive: true });
for (const name of asked.length > 0 ? asked : Object.keys(SOUNDS)) {
  const { sound, ogg, m4a } = SOUNDS[name]();
  encode(join(OUT, `${name}.ogg`), sound, ['-c:a', 'libopus', '-b:a', `${ogg}k`, '-application', 'audio']);
  encode(join(OUT, `${name}.m4a`), sound, [
    '-c:a',
    'aac',
    '-aac_pns',
    '0',
    '-b:a',
    `${m4a}k`,
    '-ar',
    String(aacRate(m4a)),
    '-movflags',
    '+faststart',
  ]);
}
