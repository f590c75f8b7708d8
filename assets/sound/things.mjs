// Things on and around the table, each heard once when it is touched.
import { china, shutter, step, struck, talker } from './instruments.mjs';
import { bandpass, between, dice, dying, gain, highpass, inHall, lay, lowpass, mix, noise, RATE, shape, silence, swell, TAU, through } from './material.mjs';

export const pen = () => {
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

export const paper = () => {
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

export const cup = () => {
  const out = silence(0.9);
  lay(out, china(1), 0.005);
  lay(out, china(0.985, 0.5), 0.1, 0.32);
  lay(out, china(1.012, 0.4), 0.155, 0.14);
  return inHall(lowpass(6500)(out), 0.5, 0.25, 0.1);
};

/** They put their heads together. */
export const whisper = () => {
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

export const door = () => {
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

/** Steps that go away. */
export const steps = () => {
  const die = dice(77);
  const out = silence(3.4);
  for (let n = 0; n < 6; n += 1) lay(out, step(die), 0.02 + n * between(die, 0.49, 0.53), 0.9 * 0.72 ** n);
  return inHall(lowpass(2200)(out), 1.4, 0.6, 0.4);
};

/** A chair pushed back: the feet stutter on wood, the frame gives. */
export const chair = () => {
  const die = dice(83);
  const long = 0.62;
  const feet = silence(long);
  for (let at = 0.02; at < 0.42; at += between(die, 0.011, 0.019) * (1 + at))
    lay(feet, shape(bandpass(between(die, 240, 420), 2.5)(noise(0.03, die)), dying(0.026, 0.001)), at, between(die, 0.4, 1));
  const creak = struck(
    [
      [187, 0.6, 0.16],
      [411, 0.5, 0.1],
      [733, 0.2, 0.07],
    ],
    0.2,
    0.006,
  );
  return inHall(mix(lowpass(2200)(shape(feet, swell(0, 0.12, 0.2, 0.55))), lay(silence(long), creak, 0.44, 0.5)), 0.7, 0.3, 0.15);
};

/** The button in the foot of a microphone, and the line that opens. */
export const microphone = () => {
  const die = dice(89);
  const out = silence(0.3);
  const button = mix(
    shape(bandpass(2700, 1.6)(noise(0.018, die)), dying(0.012, 0.0006)),
    struck(
      [
        [640, 0.5, 0.03],
        [1480, 0.25, 0.02],
      ],
      0.04,
    ),
  );
  lay(out, button, 0.004, 0.9);
  lay(out, button, 0.062, 0.4);
  lay(out, struck([[92, 1, 0.09]], 0.12, 0.004), 0.066, 0.35);
  return out;
};

/** Water into a glass, and the bottle set down. */
export const glass = () => {
  const die = dice(97);
  const out = silence(1.5);
  for (let n = 0; n < 34; n += 1) {
    const [at, long] = [0.05 + 0.85 * (n / 34) + 0.02 * die(), between(die, 0.03, 0.06)];
    const pitch = between(die, 420, 640) * (1 + n / 45);
    const bubble = silence(long).map((_, i) => Math.sin((TAU * pitch * (1 + (5 * i) / RATE) * i) / RATE));
    lay(out, shape(bubble, swell(0, 0.006, long * 0.7, long)), at, between(die, 0.2, 0.6));
  }
  lay(out, shape(bandpass(1800, 0.8)(noise(0.95, die)), swell(0, 0.1, 0.3, 0.95)), 0.04, 0.25);
  const foot = struck(
    [
      [2210, 0.4, 0.16],
      [3480, 0.25, 0.12],
      [310, 0.9, 0.05],
    ],
    0.2,
  );
  return inHall(lay(lowpass(5200)(out), foot, 1.15, 0.7), 0.5, 0.2, 0.1);
};

/** A folder laid open on the table. */
export const folder = () => {
  const die = dice(101);
  const out = silence(0.7);
  lay(out, shape(bandpass(900, 0.8)(noise(0.3, die)), swell(0, 0.16, 0.1, 0.3)), 0.01, 0.5);
  lay(out, shape(bandpass(2600, 0.9)(noise(0.24, die)), swell(0, 0.12, 0.1, 0.24)), 0.05, 0.3);
  const board = mix(
    struck(
      [
        [128, 1, 0.09],
        [243, 0.5, 0.06],
      ],
      0.12,
      0.002,
    ),
    gain(0.6, shape(lowpass(1400)(noise(0.08, die)), dying(0.06, 0.001))),
  );
  lay(out, board, 0.31, 0.9);
  return inHall(out, 0.6, 0.25, 0.1);
};

/** Initials: two quick strokes and a full stop. */
export const initial = () => {
  const die = dice(103);
  const out = silence(0.8);
  const stroke = (seconds) =>
    shape(
      mix(bandpass(2500, 1.3)(noise(seconds, die)), gain(0.5, bandpass(780, 1.2)(noise(seconds, die)))),
      swell(0, 0.02, seconds * 0.5, seconds),
    );
  lay(out, stroke(0.16), 0.02, 0.8);
  lay(out, stroke(0.24), 0.2, 1);
  const dot = struck(
    [
      [240, 1, 0.06],
      [610, 0.5, 0.03],
    ],
    0.08,
  );
  lay(out, dot, 0.52, 0.9);
  return inHall(lowpass(6000)(out), 0.4, 0.15, 0.1);
};

export const shutters = () => {
  const die = dice(107);
  const out = silence(1.8);
  for (const at of [0.02, 0.19, 0.26, 0.44, 0.5, 0.71, 1.05, 1.22]) lay(out, shutter(die), at, between(die, 0.35, 1));
  return inHall(lowpass(5200)(out), 0.4, 0.2, 0.1);
};

/** A telephone in the next room, twice. */
export const phone = () => {
  const out = silence(2.3);
  const ring = (seconds) =>
    silence(seconds).map((_, i) => {
      const t = i / RATE;
      const clapper = 0.55 + 0.45 * Math.sin(TAU * 21 * t);
      return clapper * (Math.sin(TAU * 853 * t) + 0.7 * Math.sin(TAU * 1071 * t) + 0.3 * Math.sin(TAU * 2170 * t));
    });
  for (const at of [0.02, 0.62]) lay(out, shape(ring(0.42), swell(0, 0.02, 0.2, 0.42)), at, 0.5);
  return inHall(through(highpass(350), lowpass(1300), lowpass(1700))(out), 1.1, 0.7, 0.3);
};

/** A receiver laid back on its cradle. */
export const handset = () => {
  const die = dice(109);
  const out = silence(0.45);
  const shell = (bend) =>
    mix(
      struck(
        [
          [410 * bend, 0.8, 0.06],
          [930 * bend, 0.5, 0.04],
          [1720 * bend, 0.2, 0.03],
        ],
        0.08,
      ),
      gain(0.5, shape(bandpass(1500, 1)(noise(0.03, die)), dying(0.02, 0.0008))),
    );
  lay(out, shell(1), 0.005, 0.8);
  lay(out, shell(1.12), 0.075, 0.5);
  return inHall(out, 0.3, 0.15, 0.1);
};
