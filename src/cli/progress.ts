/** How far something has come, on standard error: a line that is written over, or one every ten seconds in a log. */
export const openProgress = (
  title: string,
  total: number,
): { readonly done: (count: number) => void; readonly close: () => void } => {
  const { stderr } = process;
  const started = Date.now();
  let shown = started;
  let count = 0;
  const line = (): string => {
    const elapsedMs = Date.now() - started;
    const left = count > 0 ? Math.round((elapsedMs * (total - count)) / count / 1000) : 0;
    return `${title}: ${Math.floor((100 * count) / Math.max(1, total))} %, ${left} s left`;
  };
  return {
    done: (more) => {
      count += more;
      if (Date.now() - shown < (stderr.isTTY ? 200 : 10_000)) return;
      shown = Date.now();
      stderr.write(stderr.isTTY ? `\r${line()}\x1b[K` : `${line()}\n`);
    },
    close: () => {
      if (stderr.isTTY) stderr.write('\r\x1b[K');
    },
  };
};
