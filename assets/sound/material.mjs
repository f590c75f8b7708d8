// What every sound is made of: seeded noise, a few filters, envelopes, and ways to lay one thing over another.

export const RATE = 48_000;
export const TAU = 2 * Math.PI;

export const samples = (seconds) => Math.round(seconds * RATE);
export const silence = (seconds) => new Float64Array(samples(seconds));

/** Mulberry32: 0 ≤ x < 1. */
export const dice = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};
export const between = (die, low, high) => low + (high - low) * die();

export const noise = (seconds, die) => silence(seconds).map(() => 2 * die() - 1);

export const gain = (amount, sound) => sound.map((x) => x * amount);
export const shape = (sound, level) => sound.map((x, i) => x * level(i / RATE));

/** Adds `part` to `whole` at a time; what reaches past the end comes round to the start when `round` is set. */
export const lay = (whole, part, at, amount = 1, round = false) => {
  const start = samples(at);
  for (let i = 0; i < part.length; i += 1) {
    const place = start + i;
    if (place < whole.length) whole[place] += part[i] * amount;
    else if (round) whole[place % whole.length] += part[i] * amount;
  }
  return whole;
};

export const mix = (...parts) => {
  const whole = new Float64Array(Math.max(...parts.map((part) => part.length)));
  for (const part of parts) lay(whole, part, 0);
  return whole;
};

/** Runs a filter twice round a loop and keeps the second turn, so that its memory at the seam is the loop's own end. */
export const round = (filter) => (sound) => {
  const twice = new Float64Array(sound.length * 2);
  twice.set(sound);
  twice.set(sound, sound.length);
  return filter(twice).subarray(sound.length, sound.length * 2);
};

// ---------------------------------------------------------------- filters

export const biquad = (b0, b1, b2, a0, a1, a2) => (sound) => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
};

export const corner = (hertz, q) => {
  const w = (TAU * hertz) / RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
};
export const lowpass = (hertz, q = 0.707) => {
  const { cos, alpha } = corner(hertz, q);
  return biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};
export const highpass = (hertz, q = 0.707) => {
  const { cos, alpha } = corner(hertz, q);
  return biquad((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};
export const bandpass = (hertz, q = 1) => {
  const { cos, alpha } = corner(hertz, q);
  return biquad(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
};
export const through =
  (...filters) =>
  (sound) =>
    filters.reduce((heard, filter) => filter(heard), sound);

export const comb = (delay, feedback, damping) => (sound) => {
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
export const allpass = (delay, feedback) => (sound) => {
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
export const hall =
  (seconds, damping = 0.35) =>
  (sound) => {
    const combs = [1687, 1601, 2053, 2251, 1907, 2381].map((delay) =>
      comb(delay, 10 ** ((-3 * delay) / RATE / seconds), damping)(sound),
    );
    return through(allpass(605, 0.5), allpass(241, 0.5))(gain(1 / 6, mix(...combs)));
  };

/** A sound with room for its echo after it. */
export const inHall = (sound, seconds, wet, tail) => {
  const dry = lay(silence(sound.length / RATE + tail), sound, 0);
  return mix(dry, gain(wet, hall(seconds)(dry)));
};

// ---------------------------------------------------------------- envelopes

export const clamp = (x) => Math.min(1, Math.max(0, x));
export const smooth = (x) => clamp(x) ** 2 * (3 - 2 * clamp(x));
/** 0 before `start`, up over `rise`, level, down over `fall` to 0 at `end`. */
export const swell = (start, rise, fall, end) => (t) => smooth((t - start) / rise) * smooth((end - t) / fall);
export const dying =
  (seconds, attack = 0.002) =>
  (t) =>
    smooth(t / attack) * Math.exp((-6.9 * t) / seconds);

// ---------------------------------------------------------------- loudness

/** The weighting of ITU-R BS.1770 at 48 kHz: the head's shelf, then no rumble. */
const weighted = (sound) =>
  biquad(1, -2, 1, 1, -1.99004745483398, 0.99007225036621)(
    biquad(1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, 0.73248077421585)(sound),
  );
const decibels = (power) => -0.691 + 10 * Math.log10(power);
const power = (sound) => sound.reduce((sum, x) => sum + x * x, 0) / sound.length;

/** LUFS of the whole, without gates: right for a loop. */
export const loudness = (sound) => decibels(power(weighted(sound)));
/** LUFS of the loudest 0.4 s: right for what is heard once. */
export const loudest = (sound) => {
  const heard = weighted(sound);
  let most = 0;
  const span = samples(0.4);
  for (let from = 0; from === 0 || from + span <= heard.length; from += samples(0.05)) {
    const part = heard.subarray(from, from + span);
    most = Math.max(most, (power(part) * part.length) / span);
  }
  return decibels(most);
};
export const peakOf = (sound) => sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** As loud as asked by that measure, unless its peak would go over the ceiling (dBFS). */
export const leveled = (sound, lufs, measure, ceiling) => {
  const wanted = 10 ** ((lufs - measure(sound)) / 20);
  return gain(Math.min(wanted, 10 ** (ceiling / 20) / peakOf(sound)), sound);
};

/** Slow movement that returns to its beginning with the loop. */
export const tide = (loop, turns, depth, phase) => (t) => 1 + depth * Math.sin((TAU * turns * t) / loop + phase);
