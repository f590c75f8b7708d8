// Who plays: struck things, strings, the two voices of the score, and people talking.
import { bandpass, between, dice, dying, gain, lay, lowpass, mix, noise, RATE, shape, silence, swell, TAU } from './material.mjs';

/** Struck things: each mode is [hertz, loudness, seconds until silent]. */
export const struck = (modes, seconds, attack = 0.001) =>
  mix(
    ...modes.map(([hertz, loud, lasting], n) => {
      const fall = dying(lasting, attack);
      return silence(seconds).map((_, i) => loud * fall(i / RATE) * Math.sin((TAU * hertz * i) / RATE + n));
    }),
  );

/** A felted string: soft attack, upper partials gone early, a little wood. */
export const felt = (hertz, seconds) => {
  const partials = [1, 2, 3, 4, 5, 6].map((h) => [
    hertz * h * Math.sqrt(1 + 0.0004 * h * h),
    1 / h ** 2.1,
    seconds / h ** 0.75,
  ]);
  const thump = shape(lowpass(420)(noise(0.06, dice(Math.round(hertz)))), dying(0.05, 0.003));
  return shape(mix(struck(partials, seconds, 0.012), gain(0.25, thump)), swell(0, 0.001, seconds * 0.4, seconds));
};

export const VOWELS = [
  [310, 2020, 2960],
  [430, 1900, 2550],
  [650, 1100, 2450],
  [480, 900, 2400],
  [340, 870, 2250],
  [560, 1500, 2500],
];

/** One syllable of nobody's language. */
export const syllable = (pitch, drift, vowel, seconds) => {
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
export const talker = (whole, { die, pitch, until, pause, from = 0, round = false }) => {
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

/** One long bowed note: three players a hair apart, their upper partials dark, each swelling in and out. */
export const bowed = (hertz, seconds, { rise = 1.6, fall = 2.2, dark = 1.9, die = dice(Math.round(hertz * 10)) } = {}) => {
  const players = [-2.6, 0.4, 3.1].map((cents) => {
    const out = silence(seconds);
    const tuned = hertz * 2 ** (cents / 1200);
    const [wobble, turn] = [between(die, 4.4, 5.2), die() * TAU];
    for (let h = 1; h <= 9 && h * tuned < 3000; h += 1) {
      const loud = (h % 2 === 0 ? 0.75 : 1) / h ** dark;
      let phase = die() * TAU;
      for (let i = 0; i < out.length; i += 1) {
        phase += (TAU * h * tuned * (1 + 0.0011 * Math.sin((TAU * wobble * i) / RATE + turn))) / RATE;
        out[i] += loud * Math.sin(phase);
      }
    }
    return out;
  });
  return shape(gain(1 / 3, mix(...players)), swell(0, rise, fall, seconds));
};

/** The voice of the square: odd partials only, hollow and exact. */
export const square = (hertz, seconds) =>
  shape(
    mix(
      struck(
        [1, 3, 5, 7].map((h) => [hertz * h, 0.8 / h ** 1.55, seconds / h ** 0.55]),
        seconds,
        0.012,
      ),
      gain(0.12, shape(lowpass(700)(noise(0.05, dice(Math.round(hertz)))), dying(0.04, 0.002))),
    ),
    swell(0, 0.001, seconds * 0.4, seconds),
  );

/** The voice of the circle: a round bar with a slow tremble, its fourth partial there for a moment. */
export const circle = (hertz, seconds) =>
  shape(
    struck(
      [
        [hertz, 1, seconds],
        [hertz * 4, 0.13, seconds * 0.3],
        [hertz * 10, 0.018, seconds * 0.1],
      ],
      seconds,
      0.006,
    ),
    (t) => (1 + 0.1 * Math.sin(TAU * 4.7 * t)) * swell(0, 0.001, seconds * 0.4, seconds)(t),
  );

/** One step on a hard floor. */
export const step = (die) =>
  mix(
    struck(
      [
        [between(die, 84, 96), 1, 0.09],
        [between(die, 165, 185), 0.5, 0.06],
      ],
      0.12,
    ),
    gain(0.45, shape(bandpass(between(die, 1300, 1700), 1.4)(noise(0.05, die)), dying(0.035))),
  );

/** Porcelain on porcelain; `bend` is which cup. */
export const china = (bend, seconds = 0.6) =>
  struck(
    [
      [1830 * bend, 0.55, 0.3],
      [2790 * bend, 1, 0.34],
      [4110 * bend, 0.5, 0.22],
      [5630 * bend, 0.3, 0.15],
      [7240 * bend, 0.14, 0.1],
      [410, 0.5, 0.05],
    ],
    seconds,
  );

/** A camera: mirror up, curtain, mirror down. */
export const shutter = (die) => {
  const out = silence(0.16);
  const click = (hertz, seconds) => shape(bandpass(hertz, 1.1)(noise(seconds, die)), dying(seconds, 0.0008));
  const gap = between(die, 0.05, 0.075);
  lay(out, click(between(die, 2400, 3200), 0.025), 0.002, 0.8);
  lay(out, click(between(die, 1300, 1700), 0.03), 0.012, 0.5);
  lay(out, click(between(die, 3000, 4000), 0.02), gap, 0.6);
  return lay(out, click(between(die, 900, 1200), 0.04), gap + 0.008, 0.6);
};
