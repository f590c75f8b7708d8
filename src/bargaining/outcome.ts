/** The options of outcome `index` written into `options`: the inverse of `indexOf` in `space.ts`, without an array. */
export const outcomeInto = (sizes: readonly number[], index: number, options: Int32Array): Int32Array => {
  let rest = index;
  for (let item = sizes.length - 1; item >= 0; item--) {
    const size = sizes[item] as number;
    const quotient = Math.floor(rest / size);
    options[item] = rest - quotient * size;
    rest = quotient;
  }
  return options;
};
