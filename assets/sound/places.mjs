// Where one is: loops that lie under the talks. Nothing in them calls attention to itself, or one would hear it return.
import { china, shutter, talker } from './instruments.mjs';
import { bandpass, between, dice, dying, gain, hall, highpass, lay, lowpass, mix, noise, round, shape, silence, swell, TAU, RATE, through, tide } from './material.mjs';

/** Cars on the lakeside road: each comes, is there, and goes. */
const traffic = (loop, die, cars) => {
  const road = round(through(lowpass(340), lowpass(340), highpass(50)))(noise(loop, die));
  const passing = silence(loop);
  for (let n = 0; n < cars; n += 1) {
    const [long, at] = [between(die, 4, 7), (loop * (n + 0.7 * die())) / cars];
    lay(passing, silence(long).map((_, i) => Math.sin((Math.PI * i) / RATE / long) ** 4), at, between(die, 0.4, 1), true);
  }
  return road.map((x, i) => x * (0.25 + passing[i]));
};

/** Tones that turn a whole number of times in the loop. */
const hum = (loop, tones) =>
  mix(
    ...tones.map(([hertz, loud, turns, phase]) => {
      const whole = Math.round(hertz * loop) / loop;
      const level = tide(loop, turns, 0.3, phase);
      return silence(loop).map((_, i) => loud * level(i / RATE) * Math.sin((TAU * whole * i) / RATE + phase));
    }),
  );

/** A large room with people in it who say nothing: its air, and the city on the far side of the glass. */
export const room = () => {
  const loop = 19.2;
  const die = dice(1921);
  const air = round(through(lowpass(240), lowpass(400), highpass(48)))(noise(loop, die));
  const grille = shape(round(through(bandpass(760, 0.7), lowpass(1900)))(noise(loop, die)), tide(loop, 2, 0.12, 1));
  const fan = hum(loop, [
    [98, 1, 3, 0],
    [147, 0.35, 2, 1],
    [196, 0.18, 5, 2],
  ]);
  const city = round(lowpass(260))(traffic(loop, die, 3));
  return { loop, sound: mix(gain(0.42, air), gain(0.055, grille), gain(0.006, fan), gain(0.6, city)) };
};

/** Aides and advisers, low, behind a hand: what thickens when the table hardens. */
export const murmur = () => {
  const loop = 16;
  const die = dice(1964);
  const people = silence(loop);
  for (const pitch of [92, 104, 121, 138, 176, 203])
    talker(people, { die, pitch, from: die() * 2, until: loop - 0.6, pause: 1.3, round: true });
  const low = round(through(lowpass(760), lowpass(1200), highpass(110)))(people);
  return { loop, sound: mix(gain(0.35, low), round(through(hall(0.9, 0.5), lowpass(1500)))(low)) };
};

/** Standing, with a cup in the hand. */
export const coffee = () => {
  const loop = 19.2;
  const die = dice(1985);
  const people = silence(loop);
  for (const pitch of [98, 116, 131, 168, 196])
    talker(people, { die, pitch, from: die() * 2, until: loop - 0.8, pause: 1, round: true });
  const talk = round(through(lowpass(1500), lowpass(2300), highpass(130)))(people);
  const table = silence(loop);
  for (const at of [1.1, 3.9, 4.3, 7.6, 9.2, 12.7, 13.1, 16.4]) {
    lay(table, china(between(die, 0.86, 1.08), 0.4), at, between(die, 0.15, 0.6), true);
    if (die() < 0.5) lay(table, china(between(die, 0.9, 1.1), 0.3), at + between(die, 0.08, 0.2), 0.2, true);
  }
  const cups = round(through(lowpass(5200), highpass(300)))(table);
  const air = round(through(lowpass(300), highpass(50)))(noise(loop, die));
  return {
    loop,
    sound: mix(
      gain(0.5, talk),
      gain(0.9, round(hall(0.8, 0.45))(talk)),
      gain(0.16, cups),
      gain(0.3, round(hall(0.8, 0.3))(cups)),
      gain(0.22, air),
    ),
  };
};

/** One gull, far out: a few falling cries. */
const gull = (die, cries) => {
  const out = silence(cries * 0.5 + 0.5);
  for (let n = 0; n < cries; n += 1) {
    const long = between(die, 0.22, 0.34);
    const top = between(die, 1500, 1750) * (1 - 0.04 * n);
    const tune = (t) => top * (0.8 + 0.3 * smoothHump(t / long) - 0.14 * (t / long));
    const cry = silence(long);
    for (const [h, loud] of [
      [1, 1],
      [2, 0.5],
      [3, 0.22],
    ]) {
      let phase = 0;
      for (let i = 0; i < cry.length; i += 1) {
        phase += (TAU * h * tune(i / RATE)) / RATE;
        cry[i] += loud * Math.sin(phase);
      }
    }
    lay(out, shape(cry, swell(0, 0.06, 0.14, long)), n * between(die, 0.36, 0.48), between(die, 0.6, 1));
  }
  return out;
};
const smoothHump = (x) => Math.sin(Math.PI * Math.min(1, Math.max(0, x))) ** 0.6;

/** Water against a wall: each lap rises, breaks and drains; small ones in between. */
export const lake = () => {
  const loop = 22.4;
  const die = dice(1955);
  const water = silence(loop);
  for (let at = 0.4; at < loop; at += between(die, 1.1, 2.3)) {
    const long = between(die, 0.9, 1.7);
    const [low, high] = [between(die, 300, 480), between(die, 850, 1500)];
    const wash = mix(
      shape(bandpass(low, 0.9)(noise(long, die)), swell(0, long * 0.3, long * 0.5, long)),
      gain(0.7, shape(bandpass(high, 0.8)(noise(long, die)), swell(long * 0.18, long * 0.15, long * 0.55, long))),
    );
    lay(water, wash, at, between(die, 0.35, 1), true);
    for (let n = 0; n < 4; n += 1) {
      const drop = between(die, 420, 900);
      const bead = silence(0.05).map((_, i) => Math.sin((TAU * drop * (1 + (9 * i) / RATE) * i) / RATE));
      lay(water, shape(bead, swell(0, 0.004, 0.04, 0.05)), at + long * between(die, 0.25, 0.9), 0.09 * die(), true);
    }
  }
  const breeze = shape(round(through(lowpass(420), highpass(70)))(noise(loop, die)), tide(loop, 2, 0.35, 0));
  const birds = silence(loop);
  lay(birds, gull(die, 3), 5.2, 0.5, true);
  lay(birds, gull(die, 2), 14.9, 0.25, true);
  const far = round(through(lowpass(2300), hall(2.2, 0.4)))(birds);
  const soft = round(through(lowpass(2600), highpass(140)))(water);
  return { loop, sound: mix(gain(0.55, soft), gain(0.22, breeze), gain(0.045, far), gain(0.16, traffic(loop, die, 2))) };
};

/** Behind the barrier: people who wait for a sentence, and what they hold up meanwhile. */
export const press = () => {
  const loop = 16;
  const die = dice(1972);
  const people = silence(loop);
  for (const pitch of [102, 118, 127, 149, 187, 209, 224])
    talker(people, { die, pitch, from: die() * 2, until: loop - 0.6, pause: 0.7, round: true });
  const crowd = round(through(lowpass(1700), lowpass(2600), highpass(170)))(people);
  const cameras = silence(loop);
  for (const burst of [0.6, 3.4, 4.1, 7.2, 10.8, 11.3, 14.2]) {
    const many = 2 + Math.floor(die() * 4);
    for (let n = 0; n < many; n += 1) lay(cameras, shutter(die), burst + n * between(die, 0.12, 0.2), between(die, 0.2, 0.8), true);
  }
  const clicks = round(lowpass(4200))(cameras);
  return { loop, sound: mix(gain(0.55, crowd), gain(0.12, clicks), gain(0.3, traffic(loop, die, 3))) };
};

/** Rain on the tall window: a veil, and the drops that reach the glass. */
export const rain = () => {
  const loop = 16;
  const die = dice(2010);
  const veil = shape(round(through(highpass(420), lowpass(3600), lowpass(5200)))(noise(loop, die)), tide(loop, 2, 0.22, 1));
  const glass = silence(loop);
  for (let n = 0; n < 520; n += 1) {
    const drop = shape(bandpass(between(die, 700, 3200), 3.5)(noise(0.03, die)), dying(0.022, 0.001));
    lay(glass, drop, die() * loop, die() ** 3, true);
  }
  const sill = round(lowpass(240))(noise(loop, die));
  return { loop, sound: mix(gain(0.1, veil), gain(0.75, round(lowpass(3800))(glass)), gain(0.12, sill)) };
};

/** The way home: engines, and air along the skin. */
export const drive = () => {
  const loop = 12.8;
  const die = dice(1988);
  const engines = hum(loop, [
    [58, 1, 1, 0],
    [87, 0.7, 2, 1],
    [116.5, 0.5, 1, 2],
    [174, 0.2, 3, 3],
    [233, 0.08, 2, 4],
  ]);
  const skin = shape(round(through(lowpass(520), lowpass(900), highpass(60)))(noise(loop, die)), tide(loop, 1, 0.12, 0));
  const vent = round(through(bandpass(1400, 0.6), lowpass(2600)))(noise(loop, die));
  return { loop, sound: mix(gain(0.05, engines), gain(0.4, skin), gain(0.035, vent)) };
};
