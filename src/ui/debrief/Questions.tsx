import { capitalised } from './figures.ts';
import { questionTexts } from './questionTexts.ts';
import type { Review } from './review.ts';
import './questions.css';

/** To talk about afterwards: the questions, what really happened, what is known and how, and the words of the trade. */
export const Questions = ({ review }: { review: Review }) => {
  const { t, texts, record } = review;
  const claims = new Map(record.scenario.claims.map((claim) => [claim.id, claim]));
  return (
    <div className="questions">
      <h1 className="type-head">{t('questions.heading')}</h1>
      <div className="questions-pair">
        <ol className="questions-list rows">
          {questionTexts(review).map((text, at) => (
            <li key={text}>
              <span className="strong">{at + 1}</span>
              <span className="type-voice">{text}</span>
            </li>
          ))}
        </ol>
        <div>
          <section>
            <h2 className="type-head">{t('questions.history')}</h2>
            <p>{texts.history}</p>
          </section>
          <section>
            <h2 className="type-head">{t('questions.model')}</h2>
            <p>{texts.modelNote}</p>
          </section>
        </div>
      </div>
      <div className="questions-pair">
        <section>
          <h2 className="type-head">{t('questions.background')}</h2>
          {texts.background.map(({ claim, text }) => {
            const known = claims.get(claim);
            return (
              <div key={claim} className="claim">
                <p>
                  {known && (
                    <span className="strong">
                      {capitalised(t('questions.evidence', { evidence: known.evidence }))}.{' '}
                    </span>
                  )}
                  {text}
                </p>
                <ul className="type-note">
                  {known?.sources.map((id) => {
                    const source = record.scenario.sources[id];
                    return source ? (
                      <li key={id}>
                        <a href={source.address} rel="noreferrer" target="_blank">
                          {source.title}
                        </a>
                      </li>
                    ) : null;
                  })}
                </ul>
              </div>
            );
          })}
        </section>
        <section>
          <h2 className="type-head">{t('questions.glossary')}</h2>
          <dl className="glossary rows">
            {texts.glossary.map(({ term, meaning }) => (
              <div key={term}>
                <dt className="strong">{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
};
