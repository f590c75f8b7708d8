import type { Analysis } from '../../debrief/analysis.ts';
import { type Finding, findingsOf, turningPoint } from '../../debrief/findings.ts';
import { missedMoment } from '../../debrief/missed.ts';
import type { Sheet } from '../../debrief/sheet.ts';
import { type VerdictLine, verdictLine } from '../../debrief/verdictLine.ts';
import { points } from '../../engine/worth.ts';
import { Account } from './Account.tsx';
import { DayLine } from './DayLine.tsx';
import { findingText } from './Findings.tsx';
import { naming } from './figures.ts';
import { Marked } from './Marked.tsx';
import { MissedTrade } from './MissedTrade.tsx';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { goBackText, type Review, sidesOf } from './review.ts';
import './outcome.css';

interface OutcomePageProps {
  readonly review: Review;
  /** Undefined while the packages are being counted. */
  readonly analysis: Analysis | undefined;
  readonly printing: boolean;
}

/** Verdict, missed trade, sheet, the other side's account, plot, day: in this order. */
export const OutcomePage = ({ review, analysis, printing }: OutcomePageProps) => {
  const { t, record, chair } = review;
  return (
    <div className="outcome">
      <div className="outcome-verdict">
        <h1 className="type-head">
          {analysis
            ? verdictText(review, verdictLine(record, analysis.sheet, analysis.plot.offers, chair))
            : t('debrief.counting')}
        </h1>
        {analysis && <WorthLine review={review} sheet={analysis.sheet} />}
      </div>
      {analysis && <Counted review={review} analysis={analysis} printing={printing} />}
    </div>
  );
};

interface CountedProps {
  readonly review: Review;
  readonly analysis: Analysis;
  readonly printing: boolean;
}

const Counted = ({ review, analysis, printing }: CountedProps) => {
  const { sheet } = analysis;
  const { better } = sheet.jointGains;
  const { own } = sidesOf(review);
  const missed = better ? missedMoment(review.record, own, better) : null;
  const back = turningPoint(review.record, own);
  const [worst] = findingsOf(review.record, own);
  const costlier = worst && worst.kind !== 'missed' ? worst : null;
  return (
    <>
      <div className="outcome-words">
        {costlier && <Costliest review={review} finding={costlier} />}
        <MissedTrade
          review={review}
          gains={sheet.jointGains}
          missed={missed}
          back={costlier ? null : back}
          also={costlier !== null}
          stands={sheet.stands}
          zone={sheet.balance.nash !== null}
          printing={printing}
        />
        <OutcomeSheet review={review} analysis={analysis} open={printing} />
        <Account review={review} printing={printing} />
      </div>
      <PlotFigure review={review} analysis={analysis} open={printing} />
      <DayLine review={review} focus={back?.turn ?? null} />
    </>
  );
};

/** The decision that cost most, where that was another than to miss the trade; Lessons begin with the same one. */
const Costliest = ({ review, finding }: { review: Review; finding: Finding }) => {
  const { t, chair, texts } = review;
  return (
    <section className="missed" aria-labelledby="costliest-heading">
      <h2 id="costliest-heading" className="type-note soft">
        {t('findings.heading', naming(chair, texts, finding.seat))}
      </h2>
      <p className="missed-words type-voice">{findingText(review, finding)}</p>
      <div className="figure-more">
        <button type="button" className="link strong go-back" onClick={() => review.onGoBack(finding.turn)}>
          {goBackText(review, finding.at)}
        </button>
      </div>
    </section>
  );
};

const WorthLine = ({ review, sheet }: { review: Review; sheet: Sheet }) => {
  const { own, other, values } = sidesOf(review);
  return (
    <p>
      <Marked
        text={review.t(sheet.stands ? 'verdict.worth' : 'verdict.without', {
          ...values,
          a: points(sheet.worth[own]),
          b: points(sheet.worth[other]),
          walkA: points(sheet.mandate[own].walkAway),
          walkB: points(sheet.mandate[other].walkAway),
        })}
      />
    </p>
  );
};

const verdictText = ({ t, texts, chair }: Review, { first, second, toward, by }: VerdictLine): string => {
  const capital = toward ? texts.delegations[toward].capital : '';
  const neutral = chair.neutral ? 'yes' : 'no';
  return `${t(`verdict.${first}`, { capital })} ${t(`verdict.${second}`, { by, neutral })}`;
};
