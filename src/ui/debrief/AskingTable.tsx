import type { Demand } from '../../debrief/demands.ts';
import { points } from '../../engine/worth.ts';
import { naming, signed } from './figures.ts';
import { articleList, type Review, sidesOf } from './review.ts';
import { StepArrow, StepWord } from './StepArrow.tsx';
import { TimeLink } from './TimeLink.tsx';
import './plotTable.css';
import './asking.css';

interface AskingTableProps {
  readonly review: Review;
  readonly demands: readonly Demand[];
  readonly open: boolean;
}

/** Every offer: its class, what it changed for both, and what all that its side asked for was worth to it. */
export const AskingTable = ({ review, demands, open }: AskingTableProps) => {
  const { t, texts, chair } = review;
  const { own, other } = sidesOf(review);
  return (
    <details className="plot-table" open={open || undefined}>
      <summary className="link">{t('lessons.table')}</summary>
      <div className="scroll-x">
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{t('plot.when')}</th>
              <th scope="col">{t('lessons.table.offer')}</th>
              <th scope="col">{t('lessons.table.step')}</th>
              {[own, other].map((seat) => (
                <th key={seat} scope="col">
                  {t('lessons.table.asked', { capital: texts.delegations[seat].capital })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {demands.map(({ turn, at, by, floated, terms, label, change, asked }) => (
              <tr key={turn}>
                <td>
                  <TimeLink review={review} turn={turn} at={at} />
                </td>
                <th scope="row">
                  {t('plot.offer', {
                    ...naming(chair, texts, by),
                    floated: String(floated),
                    articles: articleList(review, Object.keys(terms)),
                  })}
                </th>
                <td className="table-step">
                  <StepArrow step={label} seat={by} size={16} /> <StepWord t={t} label={label} />
                </td>
                {[own, other].map((seat) => (
                  <td key={seat}>
                    {points(asked[seat])} <span className="soft">{signed(points(change[seat]))}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
