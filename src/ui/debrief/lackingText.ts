import type { Lack } from '../../debrief/open.ts';
import type { Seat } from '../../scenario/schema.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { articleList, type Review } from './review.ts';

/** What a text would have needed first, a sentence each; empty when it was open. */
export const lackingText = (review: Review, lacking: readonly Lack[]): string => {
  const { t, texts } = review;
  const of = (what: Lack['what'], seat?: Seat): readonly Lack[] =>
    lacking.filter((lack) => lack.what === what && (!seat || ('seat' in lack && lack.seat === seat)));
  const articles = (found: readonly Lack[]): string =>
    articleList(
      review,
      found.map(({ item }) => item),
    );
  const said = (found: readonly Lack[], say: (articles: string) => string): readonly string[] =>
    found.length > 0 ? [say(articles(found))] : [];
  return [
    ...said(of('bridge'), (articles) => t('lacking.bridge', { articles })),
    ...SEATS.flatMap((seat) => {
      const { capital } = texts.delegations[seat];
      return [
        ...said(of('line', seat), (articles) => t('lacking.line', { capital, articles })),
        ...said(of('refusal', seat), (articles) => t('lacking.refusal', { capital, articles })),
      ];
    }),
    ...said(of('barred'), (articles) => t('lacking.barred', { articles })),
  ].join(' ');
};
