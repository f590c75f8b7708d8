import { Account } from './Account.tsx';
import type { Analysis } from './analysis.ts';
import { DayLine } from './DayLine.tsx';
import { points } from './figures.ts';
import { Marked } from './Marked.tsx';
import { MissedTrade } from './MissedTrade.tsx';
import { missedMoment } from './missed.ts';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import { PlotFigure } from './PlotFigure.tsx';
import { type Review, sidesOf } from './review.ts';
import { type VerdictLine, verdictLine } from './verdictLine.ts';

interface OutcomePageProps {
  readonly review: Review;
  /** Undefined while the packages are being counted. */
  readonly analysis: Analysis | undefined;
  readonly printing: boolean;
}

/** Verdict, missed trade, sheet, the other side's account, plot, day: in this order. */
export const OutcomePage = ({ review, analysis, printing }: OutcomePageProps) => {
  const { t, record, chair } = review;
  if (!analysis) return <p className="counting type-voice soft">{t('debrief.counting')}</p>;
  const { sheet, plot } = analysis;
  const { better } = sheet.jointGains;
  const { own, other, values } = sidesOf(review);
  const moment = better ? missedMoment(record, own, better) : null;
  return (
    <div className="outcome">
      <div className="outcome-verdict">
        <h1 className="type-head">{verdictText(review, verdictLine(record, sheet, plot.offers, chair))}</h1>
        <p>
          <Marked
            text={t(sheet.stands ? 'verdict.worth' : 'verdict.without', {
              ...values,
              a: points(sheet.worth[own]),
              b: points(sheet.worth[other]),
              walkA: points(sheet.mandate[own].walkAway),
              walkB: points(sheet.mandate[other].walkAway),
            })}
          />
        </p>
      </div>
      <div className="outcome-words">
        <MissedTrade review={review} better={better} stands={sheet.stands} zone={sheet.balance.nash !== null} />
        <OutcomeSheet review={review} analysis={analysis} open={printing} />
        <Account review={review} />
      </div>
      <PlotFigure review={review} analysis={analysis} open={printing} />
      <DayLine review={review} focus={moment?.back.turn ?? null} />
    </div>
  );
};

const verdictText = ({ t, texts, chair }: Review, { first, second, toward, by }: VerdictLine): string => {
  const capital = toward ? texts.delegations[toward].capital : '';
  const neutral = chair.neutral ? 'yes' : 'no';
  return `${t(`verdict.${first}`, { capital })} ${t(`verdict.${second}`, { by, neutral })}`;
};
