import type { Finding } from '../../debrief/findings.ts';
import { resultOf } from '../../debrief/refusals.ts';
import { points, worthOf } from '../../engine/worth.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { exactly, exactlySigned } from './exactly.ts';
import { articleOf, capitalised, clock, naming, worded } from './figures.ts';
import { lackingText } from './lackingText.ts';
import { Method, Reckoned } from './Reckoning.tsx';
import { articleList, goBackText, labelOf, listed, type Review } from './review.ts';
import './findings.css';

interface FindingsProps {
  readonly review: Review;
  readonly seat: Seat;
  readonly findings: readonly Finding[];
  readonly printing: boolean;
}

/** What cost a side most, worst first: each in a sentence or two, with the way back to it. */
export const Findings = ({ review, seat, findings, printing }: FindingsProps) => {
  const { t, texts, chair, record } = review;
  const names = naming(chair, texts, seat);
  return (
    <section className="findings" aria-labelledby={`findings-${seat}`}>
      <h2 id={`findings-${seat}`} className="type-note soft">
        {t('findings.heading', names)}
      </h2>
      {findings.length === 0 ? (
        <p className="type-voice">{t(record.outcome?.stands ? 'findings.none' : 'findings.noText', names)}</p>
      ) : (
        <ol>
          {findings.map((finding) => (
            <li key={`${finding.kind}${finding.turn}${finding.cost}`} className="finding">
              <p className="finding-cost type-head">
                <span aria-hidden="true">−{points(finding.cost)}</span>
                <span className="visually-hidden">{t('findings.cost', { ...names, n: points(finding.cost) })}</span>
              </p>
              <div>
                <p className="finding-words">{findingText(review, finding)}</p>
                <div className="figure-more">
                  <button type="button" className="link strong go-back" onClick={() => review.onGoBack(finding.turn)}>
                    {goBackText(review, finding.at)}
                  </button>
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
      {findings.length > 0 && (
        <Method t={t} open={printing}>
          {[...new Set(findings.map(({ kind }) => kind))].map((kind) => {
            const alike = findings.filter((finding) => finding.kind === kind);
            return (
              <Reckoned
                key={kind}
                means={t(`finding.${kind}.means`)}
                sums={alike.flatMap((finding) => sumsOf(review, finding))}
                term={t(`finding.${kind}.term`)}
              >
                {alike.map(
                  (finding) =>
                    finding.kind === 'acceptance' && <Better key={finding.turn} review={review} finding={finding} />,
                )}
              </Reckoned>
            );
          })}
        </Method>
      )}
    </section>
  );
};

/** More changes than this are a list and no sentence. */
const IN_A_SENTENCE = 2;

/** What was decided and what it cost, in a sentence or two. */
export const findingText = (review: Review, finding: Finding): string => {
  const { t, texts, chair, record } = review;
  const { seat } = finding;
  const names = naming(chair, texts, seat);
  const time = clock(finding.at);
  const articles = (terms: Readonly<Record<string, string>>): string => articleList(review, Object.keys(terms));
  switch (finding.kind) {
    case 'refusal': {
      const { did, terms, had } = finding.refusal;
      const result = points(resultOf(record)[seat]);
      return t('finding.refusal', { ...names, time, did, articles: articles(terms), had: points(had[seat]), result });
    }
    case 'acceptance': {
      const { terms, better, cost } = finding.acceptance;
      const changes = worded(record, texts, better);
      const trade = listed(review.language).format(
        changes.map(({ label, number }) => t('findings.package', { label, number })),
      );
      const count = changes.length > IN_A_SENTENCE ? changes.length : 0;
      const values = { ...names, time, articles: articles(terms), cost: points(cost), count };
      return t('finding.acceptance', { ...values, trade: capitalised(trade) });
    }
    case 'trade': {
      const { half, gain, lacking } = finding.trade;
      const [mine, theirs] = [half[seat], half[otherSeat(seat)]];
      const trade = t('finding.trade', {
        ...names,
        rival: texts.delegations[otherSeat(seat)].capital,
        mine: texts.items[mine.item]?.title ?? '',
        myText: labelOf(review, mine.item, mine.to),
        gain: points(mine.gain[seat]),
        theirs: texts.items[theirs.item]?.title ?? '',
        theirText: labelOf(review, theirs.item, theirs.to),
        own: points(gain[seat]),
        other: points(gain[otherSeat(seat)]),
      });
      return [trade, lackingText(review, lacking)].filter(Boolean).join(' ');
    }
    case 'missed': {
      const { better, stands } = finding;
      const changes = worded(record, texts, better.terms).filter(({ item }) => better.changed.includes(item));
      const trade = listed(review.language).format(
        changes.map(({ label, number }) => t('findings.package', { label, number })),
      );
      const count = stands && changes.length <= IN_A_SENTENCE ? 0 : changes.length;
      const gains = { own: points(better.gain[seat]), other: points(better.gain[otherSeat(seat)]) };
      const rival = texts.delegations[otherSeat(seat)].capital;
      const words = t('finding.missed', {
        ...names,
        ...gains,
        rival,
        time,
        count,
        trade,
        stands: stands ? 'yes' : 'no',
      });
      return [words, lackingText(review, better.lacking)].filter(Boolean).join(' ');
    }
    case 'letGo': {
      const { offer, had } = finding;
      const values = { asked: points(offer.asked[seat]), left: points(offer.asked[otherSeat(seat)]), had: points(had) };
      return t('finding.letGo', { ...names, ...values, time: clock(offer.at) });
    }
    case 'under': {
      const { did, terms, worth, whole, walkAway } = finding.under;
      const values = { ...names, time, did, articles: articles(terms), whole: whole ? 'yes' : 'no' };
      return t('finding.under', { ...values, worth: points(worth), walkAway: points(walkAway) });
    }
    case 'setback': {
      const { terms, change } = finding.demand;
      return t('finding.setback', { ...names, time, articles: articles(terms), cost: points(-change[seat]) });
    }
    default:
      return finding satisfies never;
  }
};

const sumsOf = (review: Review, finding: Finding): readonly string[] => {
  const { t, texts, record } = review;
  const { seat, cost } = finding;
  const exact = (worth: number): string => exactly(review, worth);
  const sides = [seat, otherSeat(seat)];
  switch (finding.kind) {
    case 'refusal': {
      const { had } = finding.refusal;
      const result = exact(resultOf(record)[seat]);
      return [t('finding.refusal.count', { had: exact(had[seat]), result, cost: exact(cost) })];
    }
    case 'acceptance': {
      const worth = resultOf(record)[seat];
      const values = { better: exact(worth + cost), worth: exact(worth), cost: exact(cost) };
      return [t('finding.acceptance.count', values)];
    }
    case 'trade': {
      const { half, gain } = finding.trade;
      return sides.map((one) => {
        const [mine, theirs] = [half[seat].gain[one], half[otherSeat(seat)].gain[one]];
        const linkage = gain[one] - mine - theirs;
        return t('finding.trade.count', {
          capital: texts.delegations[one].capital,
          mine: exactlySigned(review, mine),
          theirs: exactlySigned(review, theirs),
          linkage: linkage === 0 ? 'none' : exactlySigned(review, linkage),
          sum: exactlySigned(review, gain[one]),
        });
      });
    }
    case 'missed':
      return sides.map((one) => {
        const worth = worthOf(record, one, finding.better.terms);
        return t('missed.count', {
          capital: texts.delegations[one].capital,
          better: exact(worth),
          worth: exact(worth - finding.better.gain[one]),
          gain: exact(finding.better.gain[one]),
        });
      });
    case 'letGo':
      return [
        t('finding.letGo.count', {
          asked: exact(finding.offer.asked[seat]),
          had: exact(finding.had),
          cost: exact(cost),
        }),
      ];
    case 'under': {
      const { walkAway, worth } = finding.under;
      return [t('finding.under.count', { walkAway: exact(walkAway), worth: exact(worth), cost: exact(cost) })];
    }
    case 'setback': {
      const { asked, change } = finding.demand;
      return sides.map((one) =>
        t('finding.setback.count', {
          capital: texts.delegations[one].capital,
          after: exact(asked[one]),
          before: exact(asked[one] - change[one]),
          change: exactlySigned(review, change[one]),
        }),
      );
    }
    default:
      return finding satisfies never;
  }
};

/** The better text, article by article. */
const Better = ({ review, finding }: { review: Review; finding: Finding & { readonly kind: 'acceptance' } }) => (
  <ul className="finding-better">
    {worded(review.record, review.texts, finding.acceptance.better).map(({ item, title, label }) => (
      <li key={item}>
        {articleOf(review.record, item)} {review.t('tell.article', { title, label })}
      </li>
    ))}
  </ul>
);
