import type { Point } from '../../debrief/plot.ts';
import type { PlotMarks } from '../../debrief/plotMarks.ts';
import { points } from '../../engine/worth.ts';
import { articleList, type Review, sidesOf } from './review.ts';
import { TimeLink } from './TimeLink.tsx';
import './plotTable.css';

interface PlotTableProps {
  readonly review: Review;
  readonly marks: PlotMarks;
  readonly walkAway: Point;
  readonly year: string;
  readonly open: boolean;
}

/** All that the plot shows, as a table. */
export const PlotTable = ({ review, marks, walkAway, year, open }: PlotTableProps) => {
  const { t, texts, chair } = review;
  const { own, other } = sidesOf(review);
  const named: readonly (readonly [string, Point | null])[] = [
    [t('plot.deal', { who: chair.neutral ? 'name' : 'you' }), marks.deal],
    [t('plot.fell'), marks.fallen],
    [t(marks.deal ? 'plot.missed' : 'plot.open'), marks.missed],
    [year, marks.history],
    [t('plot.walkAwayRow'), walkAway],
  ];
  return (
    <details className="plot-table" open={open || undefined}>
      <summary className="link">{t('plot.table')}</summary>
      <div className="scroll-x">
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{t('plot.when')}</th>
              <th scope="col">{t('plot.what')}</th>
              <th scope="col">{texts.delegations[own].capital}</th>
              <th scope="col">{texts.delegations[other].capital}</th>
            </tr>
          </thead>
          <tbody>
            {named.map(([name, point]) =>
              point ? (
                <tr key={name}>
                  <td />
                  <th scope="row">{name}</th>
                  <td>{points(point[own])}</td>
                  <td>{points(point[other])}</td>
                </tr>
              ) : null,
            )}
            {marks.offers.map(({ turn, at, by, floated, terms, point }) => (
              <tr key={turn}>
                <td>
                  <TimeLink review={review} turn={turn} at={at} />
                </td>
                <th scope="row">
                  {t('plot.offer', {
                    who: chair.neutral ? 'name' : by === own ? 'you' : 'them',
                    name: texts.delegations[by].capital,
                    floated: String(floated),
                    articles: articleList(review, Object.keys(terms)),
                  })}
                </th>
                <td>{points(point[own])}</td>
                <td>{points(point[other])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
