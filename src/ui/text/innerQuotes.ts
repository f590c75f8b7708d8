/** French quotation marks within others become “ ”, and lose the spaces inside them. */
export const innerQuotes = (said: string): string => {
  let depth = 0;
  return said.replace(/«\s?|\s?»/gu, (mark) => {
    const opens = mark.startsWith('«');
    if (opens) depth++;
    const inner = depth > 1;
    if (!opens) depth = Math.max(0, depth - 1);
    return inner ? (opens ? '“' : '”') : mark;
  });
};
