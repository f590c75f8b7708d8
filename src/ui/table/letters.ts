/** Letters that turn the pages of the table. */
const PAGES = ['t', 'd', 'n', 'm'];

/** One letter a row, as near the front of its words as is free; rows that find none go without. */
export const lettersFor = (labels: readonly string[]): readonly (string | null)[] => {
  const taken = new Set<string>(PAGES);
  return labels.map((label) => {
    const free = [...label.toLowerCase()].find((sign) => /[a-z]/.test(sign) && !taken.has(sign)) ?? null;
    if (free) taken.add(free);
    return free;
  });
};
