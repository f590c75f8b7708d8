/** Eyes of everybody who stands, near or far, are at the height of the lake's far shore. */
export const EYE_LEVEL = 0.385;
const EYES = 16.2;
/** Height of the feet of somebody whose unit R is a share of the width. */
export const footOf = (r: number): number => EYE_LEVEL + EYES * r * (16 / 9);
