/**
 * Closes a loop whose end was not encoded quite like its beginning: over the last `over` samples before its end it turns
 * into what the file holds before its start, which is the same moment one turn earlier. `from` must be at least `over`.
 */
export const closeSeam = (file: Float32Array, from: number, length: number, over: number): void => {
  for (let i = 0; i < over; i += 1) {
    const end = from + length - over + i;
    const share = (i + 1) / over;
    file[end] = (file[end] ?? 0) * (1 - share) + (file[end - length] ?? 0) * share;
  }
};

/** Where in its turn a loop is at a time, so that loops of one length are always at the same place in it. */
export const turnAt = (seconds: number, length: number): number => ((seconds % length) + length) % length;
