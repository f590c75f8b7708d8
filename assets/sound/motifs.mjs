// What happens, in notes of the score. The square's voice and the circle's voice meet on one note, or they do not.
import { bowed, circle, felt, square, struck } from './instruments.mjs';
import { bandpass, dice, dying, gain, inHall, lay, lowpass, mix, noise, shape, silence, swell } from './material.mjs';
import { note } from './score.mjs';

/** Lays [seconds, sound, loudness] one after another. */
const written = (seconds, parts) => {
  const out = silence(seconds);
  for (const [at, sound, loud] of parts) lay(out, sound, at, loud);
  return out;
};

const knock = (loud) =>
  gain(
    loud,
    mix(
      struck(
        [
          [116.54, 1, 0.2],
          [174.6, 0.4, 0.14],
          [233, 0.3, 0.1],
        ],
        0.24,
        0.005,
      ),
      gain(0.7, shape(lowpass(520)(noise(0.07, dice(31))), dying(0.06, 0.002))),
    ),
  );

/** A fifth that rises and waits. */
const asked = (voice) =>
  inHall(
    written(1.3, [
      [0.005, voice(note('A3'), 0.8), 0.8],
      [0.2, voice(note('E4'), 1.05), 0.9],
    ]),
    0.8,
    0.3,
    0.15,
  );
export const offerA = () => asked(square);
export const offerB = () => asked(circle);

/** From either side by steps to the same note, and the bass that makes it a chord. */
const meeting = (pace, seconds) => [
  [0.005, square(note('D4'), pace * 1.6), 0.6],
  [0.005, circle(note('A4'), pace * 1.6), 0.6],
  [pace, square(note('E4'), pace * 1.6), 0.6],
  [pace, circle(note('G4'), pace * 1.6), 0.6],
  [pace * 2, square(note('F#4'), seconds), 0.62],
  [pace * 2, circle(note('F#4'), seconds), 0.75],
];
export const agree = () =>
  inHall(
    written(2.3, [...meeting(0.22, 1.7), [0.44, felt(note('D3'), 1.8), 0.7], [0.45, felt(note('A3'), 1.5), 0.3]]),
    1.1,
    0.4,
    0.25,
  );

/** The same two a semitone apart, cut off. */
export const refuse = () => {
  const both = mix(gain(0.7, square(note('F#4'), 1)), gain(0.7, circle(note('G4'), 1)), gain(0.5, felt(note('D3'), 1)));
  return mix(shape(lay(silence(0.55), both, 0), swell(0, 0.002, 0.03, 0.25)), lay(silence(0.55), knock(0.8), 0.21));
};

/** Something low draws near, and stops. */
export const warn = () => {
  const low = mix(bowed(note('D2'), 1.5, { rise: 1.3, fall: 0.04, dark: 1.2 }), gain(0.8, bowed(note('Eb2'), 1.5, { rise: 1.3, fall: 0.04, dark: 1.2 })));
  return mix(lay(silence(2), low, 0), lay(silence(2), knock(0.5), 1.49));
};

/** One note comes apart again. */
export const part = () =>
  inHall(
    written(1.5, [
      [0.005, square(note('F#4'), 0.6), 0.6],
      [0.005, circle(note('F#4'), 0.6), 0.7],
      [0.3, square(note('E4'), 0.9), 0.6],
      [0.3, circle(note('G4'), 0.9), 0.6],
    ]),
    0.7,
    0.3,
    0.1,
  );

/** An hour, struck far down the hall. */
export const clock = () => {
  const tick = shape(bandpass(2400, 2)(noise(0.02, dice(60))), dying(0.014));
  const bell = struck(
    [
      [587.33, 0.8, 1.7],
      [1174.66, 0.45, 1.1],
      [1398, 0.2, 0.8],
      [1761, 0.16, 0.6],
      [2890, 0.07, 0.35],
    ],
    1.75,
    0.002,
  );
  return inHall(lay(lay(silence(1.8), tick, 0.002, 0.3), bell, 0.02), 0.9, 0.25, 0.1);
};

/** The text stands: they meet, slower, and stay. */
export const stands = () =>
  inHall(
    written(7, [
      ...meeting(0.55, 3.6),
      [1.1, bowed(note('D2'), 5.6, { rise: 0.7, fall: 3.4 }), 0.6],
      [1.1, bowed(note('A2'), 5.6, { rise: 0.9, fall: 3.4 }), 0.45],
      [1.3, bowed(note('F#3'), 5.2, { rise: 1.2, fall: 3.2, dark: 2.4 }), 0.35],
      [1.12, felt(note('D3'), 3.4), 0.7],
      [1.14, felt(note('A3'), 3), 0.4],
      [2.2, circle(note('A4'), 3), 0.35],
      [2.75, circle(note('D5'), 3.6), 0.35],
    ]),
    2.2,
    0.5,
    0.6,
  );

/** The text falls: one step is missing, and they stay a semitone apart until it is quiet. */
export const falls = () =>
  inHall(
    written(6, [
      [0.005, square(note('D4'), 0.9), 0.6],
      [0.005, circle(note('A4'), 0.9), 0.6],
      [0.6, square(note('E4'), 1), 0.55],
      [0.6, circle(note('G4'), 1), 0.55],
      [1.3, square(note('F4'), 2.6), 0.45],
      [1.3, circle(note('F#4'), 2.6), 0.45],
      [2.2, felt(note('Bb2'), 3.4), 0.7],
      [2.22, bowed(note('Bb1'), 3.6, { rise: 0.9, fall: 2.2 }), 0.45],
    ]),
    1.8,
    0.45,
    0.5,
  );
