import { css, mix, multiply, type Rgb, rgb, type Tint } from '../../drawing/colour.ts';
import { type Air, lightIn, litBy, pale } from '../atmosphere.ts';
import type { Light } from '../light.ts';
import { OCHRE } from '../tree.ts';

/** What the garden is painted with: the room's light of the hour, out of doors. */
export interface GardenLight {
  readonly sky: Light;
  readonly lawn: Rgb;
  readonly lawnFar: Rgb;
  /** Shadow on grass and gravel alike. */
  readonly shadow: string;
  readonly gravel: Rgb;
  readonly gravelShade: Rgb;
  readonly hedge: Rgb;
  readonly crown: Rgb;
  readonly crownDeep: Rgb;
  readonly crownLit: Rgb;
  readonly leaf: Rgb;
  readonly bark: Rgb;
  readonly wall: Rgb;
  readonly wallShade: Rgb;
  readonly glass: Rgb;
  /** How sharply the sun draws: 0 under cloud. */
  readonly sun: number;
  readonly tint: Tint;
}

export function gardenLight(air: Air): GardenLight {
  const sky = lightIn({ ...air, mood: 0 });
  const winter = air.season === 'winter';
  const sun = 1 - Math.max(air.cloud * 0.85, air.rain, air.snow);
  const snow = mix(sky.snow, sky.snowShade, 0.25);
  const green = mix(sky.trees, rgb('#B9C792'), 0.46 + 0.12 * sun);
  const lawn = winter ? snow : multiply(green, sky.ambient);
  const gravel = mix(
    mix(sky.floor, sky.skyLow, 0.45),
    winter ? sky.snowShade : [255, 255, 255],
    winter ? 0.35 : 0.12 * sun,
  );
  const turned = air.season === 'autumn' ? 0.18 : 0;
  const crown = mix(sky.trees, sky.park, 0.25);
  return {
    sky,
    lawn,
    lawnFar: mix(lawn, sky.lakeFar, 0.25),
    shadow: css(winter ? sky.saleve : sky.park, (winter ? 0.12 : 0.2) + 0.36 * sun),
    gravel,
    gravelShade: mix(gravel, winter ? sky.saleve : sky.park, 0.4),
    hedge: winter ? mix(sky.saleve, sky.snow, 0.35) : mix(sky.park, [0, 0, 0], 0.08),
    crown,
    crownDeep: mix(sky.park, [8, 22, 30], 0.22),
    crownLit: mix(mix(crown, lawn, 0.45), OCHRE, turned),
    leaf: mix(OCHRE, lawn, 0.15),
    bark: mix(pale(rgb('#34323A'), air), winter ? sky.saleve : sky.park, 0.35),
    wall: multiply(mix(sky.frame, [255, 255, 255], 0.3 * sun), sky.ambient),
    wallShade: mix(sky.wall, sky.saleve, 0.32),
    glass: mix(sky.saleve, sky.lakeFar, 0.25),
    sun,
    tint: litBy(air, sky.ambient),
  };
}
