/** Within 0 to 1; what is no number counts as nothing. */
export const unit = (x: number): number => (x > 0 ? Math.min(1, x) : 0);
