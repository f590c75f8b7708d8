import type { Lack } from '../../debrief/open.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { articleList, type Review } from './review.ts';

/** What a text would have needed first, a sentence each; empty when it was open. */
export const lackingText = (review: Review, lacking: readonly Lack[]): string => {
  const { t, texts } = review;
  const bridges = lacking.filter(({ what }) => what === 'bridge');
  const lines = SEATS.map((seat) => ({
    capital: texts.delegations[seat].capital,
    crossed: lacking.filter((lack) => lack.what === 'line' && lack.seat === seat),
  }));
  const articles = (found: readonly Lack[]): string =>
    articleList(
      review,
      found.map(({ item }) => item),
    );
  return [
    ...(bridges.length > 0 ? [t('lacking.bridge', { articles: articles(bridges) })] : []),
    ...lines.flatMap(({ capital, crossed }) =>
      crossed.length > 0 ? [t('lacking.line', { capital, articles: articles(crossed) })] : [],
    ),
  ].join(' ');
};
