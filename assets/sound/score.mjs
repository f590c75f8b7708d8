// The score: five layers of one piece, eight bars of four beats in D, 75 to the minute. All are of one length and start
// together, so that each can come and go by itself. The ground holds only fifths: trust brings the third, strain the
// semitone.
import { bowed, circle, felt } from './instruments.mjs';
import { bandpass, between, dice, dying, gain, hall, lay, lowpass, mix, noise, round, shape, silence, swell, through, tide } from './material.mjs';

const BEAT = 0.8;
const BAR = 4 * BEAT;
export const SCORE_SECONDS = 8 * BAR;

const hertzOf = (note) => {
  const [, letter, flat, octave] = /^([A-G])(b|#)?(\d)$/.exec(note);
  const step = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }[letter] + (flat === '#' ? 1 : flat === 'b' ? -1 : 0);
  return 440 * 2 ** ((step - 9) / 12 + Number(octave) - 4);
};
export const note = hertzOf;

/** Plays notes into a loop: [bar, beat, note, loudness, ...how long in beats]. What rings past the end rings in at the start. */
const played = (notes, instrument) => {
  const out = silence(SCORE_SECONDS);
  for (const [bar, beat, name, loud, beats] of notes)
    lay(out, instrument(hertzOf(name), beats * BEAT), bar * BAR + beat * BEAT, loud, true);
  return out;
};
const roomy = (sound, seconds, wet) => mix(sound, gain(wet, round(hall(seconds, 0.4))(sound)));
const layer = (sound) => ({ loop: SCORE_SECONDS, sound });

/** D in every chord: one voice stays where it is while the others move. */
export const ground = () =>
  layer(
    roomy(
      played(
        [
          [0, 0, 'D2', 0.8, 10],
          [0, 0, 'A2', 0.6, 10],
          [0, 0, 'D3', 0.45, 10],
          [2, 0, 'B1', 0.8, 10],
          [2, 0, 'F#2', 0.5, 10],
          [2, 0, 'D3', 0.45, 10],
          [4, 0, 'G2', 0.8, 10],
          [4, 0, 'D3', 0.5, 10],
          [4, 0, 'A3', 0.22, 10],
          [6, 0, 'A2', 0.75, 10],
          [6, 0, 'E3', 0.5, 10],
          [6, 0, 'D3', 0.4, 10],
        ],
        (hertz, seconds) => bowed(hertz, seconds),
      ),
      2.2,
      0.5,
    ),
  );

/** What trust adds: the thirds. */
export const warmth = () =>
  layer(
    roomy(
      played(
        [
          [0, 2, 'F#3', 0.6, 9],
          [1, 0, 'A3', 0.45, 8],
          [2, 2, 'F#3', 0.55, 8],
          [3, 0, 'B3', 0.4, 8],
          [4, 2, 'G3', 0.55, 9],
          [5, 0, 'B3', 0.45, 8],
          [6, 2, 'A3', 0.5, 8],
          [7, 0, 'C#4', 0.3, 5],
        ],
        (hertz, seconds) => bowed(hertz, seconds, { rise: 2, fall: 2.6, dark: 2.5 }),
      ),
      2.4,
      0.6,
    ),
  );

/** A few notes, far apart: the circle's voice thinking aloud. */
export const figure = () =>
  layer(
    roomy(
      played(
        [
          [0, 1, 'A4', 0.6, 4.5],
          [0, 3.5, 'F#4', 0.5, 5],
          [2, 1, 'B4', 0.5, 4],
          [2, 2.5, 'F#4', 0.45, 4],
          [3, 2, 'D4', 0.5, 5],
          [4, 1, 'D5', 0.42, 5],
          [5, 1.5, 'A4', 0.5, 5],
          [6, 3, 'E4', 0.55, 5],
        ],
        circle,
      ),
      2.6,
      0.55,
    ),
  );

/** The last hour: the bass walks, and something light counts along. */
export const pulse = () => {
  const die = dice(75);
  const roots = ['D2', 'D2', 'B1', 'B1', 'G1', 'G1', 'A1', 'A1'];
  const notes = roots.flatMap((root, bar) => [
    [bar, 0, root, 0.9, 1.6],
    [bar, 2, root, 0.55, 1.4],
    [bar, 3.5, root, 0.3, 0.8],
  ]);
  const bass = played(notes, (hertz, seconds) => lowpass(520)(felt(hertz * 2, seconds)));
  const light = silence(SCORE_SECONDS);
  for (let beat = 0; beat < 32; beat += 1) {
    const tick = shape(bandpass(between(die, 1500, 1700), 3)(noise(0.05, die)), dying(0.035, 0.002));
    lay(light, tick, beat * BEAT, beat % 2 === 0 ? 0.5 : 0.85, true);
  }
  return layer(roomy(mix(bass, gain(0.16, light)), 0.7, 0.25));
};

/** What strain adds: a semitone over the common tone, drawn thin, that never comes to rest. */
export const edge = () => {
  const thin = (hertz, seconds) => bowed(hertz, seconds, { rise: 2.6, fall: 2.8, dark: 1.35 });
  const strings = played(
    [
      [0, 0, 'D3', 0.4, 18],
      [0, 2, 'Eb3', 0.5, 13],
      [4, 0, 'D3', 0.4, 18],
      [4, 2, 'Eb3', 0.45, 13],
      [2, 0, 'A3', 0.2, 12],
      [2, 2, 'Bb3', 0.22, 9],
      [6, 0, 'A3', 0.2, 12],
      [6, 1, 'G#3', 0.2, 10],
    ],
    thin,
  );
  const hair = round(through(bandpass(620, 4), lowpass(1500)))(noise(SCORE_SECONDS, dice(62)));
  const breath = (t) => 0.55 + 0.45 * Math.sin((2 * Math.PI * 2 * t) / SCORE_SECONDS);
  return layer(roomy(mix(round(lowpass(1300))(strings), gain(0.05, shape(hair, breath))), 1.4, 0.35));
};
