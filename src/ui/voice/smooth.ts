import type { Language } from '../text/text.tsx';

/** Stands before what was set into a line, which then takes the form that its place asks for. */
export const MARK = '\u2063';

const CONTRACTED: Readonly<Record<string, string>> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' };

/** As one says it: a capital at the head of a sentence and, in French, “du premier groupe” for “de le premier groupe”. */
export const smooth = (line: string, language: Language): string => {
  const set = language === 'fr' ? contracted(line) : line;
  return set
    .replace(new RegExp(`(^|[.?!…]\\s+)${MARK}(.)`, 'gu'), (_, before: string, first: string) => {
      return before + first.toLocaleUpperCase(language);
    })
    .replaceAll(MARK, '');
};

const contracted = (line: string): string =>
  line.replace(new RegExp(`(?<!\\p{L})(de|à) ${MARK}(les?)(?= )`, 'giu'), (found, small: string, article: string) => {
    const one = CONTRACTED[`${small} ${article}`.toLocaleLowerCase('fr')] ?? found;
    return small.toLocaleLowerCase('fr') === small ? one : one.slice(0, 1).toLocaleUpperCase('fr') + one.slice(1);
  });
