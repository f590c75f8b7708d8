export interface Mark {
  readonly key: string;
  /** 0 to 100 along the axis. */
  readonly at: number;
}
export interface Placed {
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const EDGE = 14;
/** Left of the axis there is room for the beginning of a word. */
const OVERHANG = 8;

/** Where the words under an axis stand, so that two marks close together do not write over each other. */
export const placeLabels = (marks: readonly Mark[], apart = 26): Readonly<Record<string, Placed>> => {
  const sorted = [...marks].sort((x, y) => x.at - y.at);
  const placed: Record<string, Placed> = {};
  sorted.forEach(({ key, at }, k) => {
    const left = sorted[k - 1];
    const right = sorted[k + 1];
    if (right && right.at - at < apart) placed[key] = { at, anchor: at < OVERHANG ? 'start' : 'end' };
    else if (left && at - left.at < apart)
      placed[key] = { at: left.at < OVERHANG ? Math.max(at, left.at + apart) : at, anchor: 'start' };
    else placed[key] = { at, anchor: at < EDGE ? 'start' : at > 100 - EDGE ? 'end' : 'middle' };
  });
  return placed;
};
