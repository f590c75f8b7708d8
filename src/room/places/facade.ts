import { mix, multiply, type Rgb, rgb } from '../../drawing/colour.ts';
import type { Light } from '../light.ts';

/** A mission's wall out of doors: in the sun, and where the roof's shadow lies on it, the deeper the clearer the day. */
export function facadeTones(light: Light, clear: number): { readonly lit: Rgb; readonly shade: Rgb } {
  const lit = mix(light.wall, light.skyLow, 0.28);
  return { lit, shade: mix(multiply(light.wall, rgb('#C3C7D2')), lit, 0.65 * (1 - clear)) };
}
