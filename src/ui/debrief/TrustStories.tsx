import type { Lessons } from '../../debrief/lessons.ts';
import type { TrustStory } from '../../debrief/trustStory.ts';
import { Shape } from '../parts/Shape.tsx';
import { naming, signed } from './figures.ts';
import { Reckoning } from './Reckoning.tsx';
import { type Review, sidesOf } from './review.ts';
import { TimeLink } from './TimeLink.tsx';
import { whyOf } from './tell.ts';
import './trustStories.css';

interface TrustStoriesProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly printing: boolean;
}

/** How trust moved in both directions, and the few causes that moved it most. */
export const TrustStories = ({ review, lessons, printing }: TrustStoriesProps) => {
  const { own, other } = sidesOf(review);
  return (
    <section className="trust-stories" aria-labelledby="trust-heading">
      <h2 id="trust-heading" className="type-note soft">
        {review.t('trust.heading')}
      </h2>
      {[other, own].map((seat) => (
        <Story key={seat} review={review} story={lessons.trust[seat]} />
      ))}
      <Reckoning
        t={review.t}
        open={printing}
        means={review.t('trust.means')}
        sums={[other, own].map((seat) => sumOf(review, lessons.trust[seat]))}
        term={review.t('trust.term')}
      />
    </section>
  );
};

const MOST_CAUSES = 4;

const toldOf = (review: Review, { causes }: TrustStory) =>
  causes.map((cause) => ({
    ...cause,
    what: review.t('trust.cause', { why: whyOf(review, cause.shift), times: cause.times }),
  }));

const sumOf = (review: Review, story: TrustStory): string => {
  const { t, texts } = review;
  const { of, from, to } = story;
  const parts = toldOf(review, story).map(({ by, what }) =>
    t('trust.part', { by: signed(by).replace(/^([+−])/, '$1 '), cause: what }),
  );
  return t('trust.count', { capital: texts.delegations[of].capital, sum: [String(from), ...parts].join(' '), to });
};

const Story = ({ review, story }: { review: Review; story: TrustStory }) => {
  const { t, texts, chair } = review;
  const { of, from, to, causes } = story;
  const told = toldOf(review, story);
  return (
    <div className="trust-story">
      <h3 className="trust-words">
        <Shape seat={of} size={8} /> {t('trust.text', { ...naming(chair, texts, of), from, to })}
      </h3>
      {causes.length === 0 && <p>{t('trust.still')}</p>}
      <ul className="steps">
        {told.slice(0, MOST_CAUSES).map(({ what, by, turn, at }) => {
          return (
            <li key={what}>
              <TimeLink review={review} turn={turn} at={at} what={what} />
              <span>{what}</span>
              <span className="steps-figures gain">{signed(by)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
