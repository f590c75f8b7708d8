/** A colour in sRGB, each channel 0 to 255. */
export type Rgb = readonly [number, number, number];

export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function css([r, g, b]: Rgb, alpha = 1): string {
  const channels = `${Math.round(r)},${Math.round(g)},${Math.round(b)}`;
  return alpha >= 1 ? `rgb(${channels})` : `rgba(${channels},${Math.max(0, alpha).toFixed(3)})`;
}

/** Exact at both ends. */
export const lerp = (from: number, to: number, t: number): number => (t === 1 ? to : from + (to - from) * t);

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const mix = (from: Rgb, to: Rgb, t: number): Rgb => [
  lerp(from[0], to[0], t),
  lerp(from[1], to[1], t),
  lerp(from[2], to[2], t),
];

export const multiply = (a: Rgb, b: Rgb): Rgb => [(a[0] * b[0]) / 255, (a[1] * b[1]) / 255, (a[2] * b[2]) / 255];

export const darker = ([r, g, b]: Rgb, share: number): Rgb => [r * share, g * share, b * share];

/** 1 leaves the colour as it is, 0 makes it grey. */
export function saturate(colour: Rgb, amount: number): Rgb {
  const grey = 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2];
  return mix([grey, grey, grey], colour, amount);
}

/** How a thing looks in the light it stands in. */
export type Tint = (colour: Rgb) => Rgb;
