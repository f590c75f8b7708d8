/** A line on standard error that is written over while something runs; nothing where nobody watches. */
export const openProgress = (
  title: string,
  total: number,
): { readonly done: (count: number) => void; readonly close: () => void } => {
  const { stderr } = process;
  const started = Date.now();
  let shown = 0;
  let count = 0;
  const line = (): string => {
    const elapsedMs = Date.now() - started;
    const left = count > 0 ? Math.round((elapsedMs * (total - count)) / count / 1000) : 0;
    return `${title}: ${Math.floor((100 * count) / Math.max(1, total))} %, ${left} s left`;
  };
  return {
    done: (more) => {
      count += more;
      if (!stderr.isTTY || Date.now() - shown < 200) return;
      shown = Date.now();
      stderr.write(`\r${line()}\x1b[K`);
    },
    close: () => {
      if (stderr.isTTY) stderr.write('\r\x1b[K');
    },
  };
};
