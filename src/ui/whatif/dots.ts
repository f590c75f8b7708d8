/** A point's worth of the axis that one column of dots stands for. */
const COLUMN = 2;
const SIZES = [9, 8, 7, 6, 5, 4, 3, 2];

export interface Dot {
  readonly x: number;
  /** Of its centre, over the axis. */
  readonly y: number;
  /** Which of the values it is. */
  readonly at: number;
}

export interface Dots {
  readonly from: number;
  readonly to: number;
  /** Diameter. */
  readonly size: number;
  readonly dots: readonly Dot[];
  /** The x of any value. */
  x(value: number): number;
}

/**
 * A dot for every value, in columns of two points, stacked over an axis `width` long and as large as fit under `height`.
 * Wilkinson, Dot Plots (The American Statistician 53, 1999).
 */
export const dotsOf = (values: readonly number[], marked: readonly number[], width: number, height: number): Dots => {
  const all = [...values, ...marked];
  const from = Math.max(0, 10 * Math.floor((Math.min(...all) - 4) / 10));
  const to = Math.min(100, 10 * Math.ceil((Math.max(...all) + 4) / 10));
  const x = (value: number): number => ((value - from) / (to - from)) * width;
  const last = (to - from) / COLUMN - 1;
  const columns = new Map<number, number[]>();
  values.forEach((value, at) => {
    const column = Math.min(last, Math.floor((value - from) / COLUMN));
    columns.set(column, [...(columns.get(column) ?? []), at]);
  });
  const room = x(from + COLUMN) - x(from);
  const across = (size: number): number => Math.max(1, Math.floor(room / size));
  const fullest = Math.max(0, ...[...columns.values()].map(({ length }) => length));
  const size = SIZES.find((one) => one <= room && Math.ceil(fullest / across(one)) * one <= height) ?? 2;
  const dots = [...columns].flatMap(([column, members]) =>
    members.map((at, k): Dot => {
      const beside = Math.min(across(size), members.length);
      const left = x(from + column * COLUMN) + (room - beside * size) / 2;
      return { at, x: left + ((k % beside) + 0.5) * size, y: (Math.floor(k / beside) + 0.5) * size };
    }),
  );
  return { from, to, size, dots, x };
};
