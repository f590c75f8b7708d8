import { otherSeat } from '../../scenario/vocabulary.ts';
import { Aide } from './Aide.tsx';
import { Article } from './Article.tsx';
import { articlesOf, isFew, isLong, tieOf } from './articles.ts';
import { clockOf } from './figures.ts';
import { Cross, Sign } from './Shapes.tsx';
import { useAtTable } from './TableContext.tsx';

/** The document that is negotiated; while one composes, it is the package. */
export const Draft = () => {
  const { view, desk, dispatch, phone, dense, t } = useAtTable();
  const composing = desk.place === 'compose';
  const articles = articlesOf(view, composing ? desk.terms : null);
  const done = Object.keys(view.agreed).length;
  const last = view.chronicle.findLast(({ what }) => what === 'moved');
  const inHand = desk.item;
  const brief = phone || (dense && !isFew(view) && isLong(articles));
  const tied =
    composing &&
    inHand !== null &&
    articles.some(({ id }) => tieOf(view, inHand, id, { ...view.agreed, ...desk.terms }));
  return (
    <section
      className="draft"
      aria-labelledby="draft-title"
      id="table-text"
      tabIndex={-1}
      data-few={isFew(view)}
      data-composing={composing}
      onDragOver={composing && desk.held ? (event) => event.preventDefault() : undefined}
      onDrop={
        composing
          ? (event) => {
              event.preventDefault();
              if (desk.item && desk.held) dispatch({ do: 'choose', item: desk.item, option: desk.held, start: {} });
            }
          : undefined
      }
    >
      <div className="draft-head">
        <div>
          <h2 className="type-head" id="draft-title">
            {t(composing ? (desk.as === 'float' ? 'table.package.idea' : 'table.package') : 'table.draft')}
          </h2>
          <p className="draft-sub soft">
            {composing
              ? t('table.package.sub', { count: Object.keys(desk.terms).length, done })
              : t(phone ? 'table.draft.subShort' : 'table.draft.sub', {
                  time: clockOf(last?.at ?? view.day.opens),
                  done,
                  all: view.items.length,
                })}
          </p>
        </div>
        <p className="legend type-note soft" aria-hidden="true">
          <span className="legend-shapes">
            <span>
              <Sign seat={view.seat} filled={false} size={10} /> {t('table.legend.us')}
            </span>
            <span>
              <Sign seat={otherSeat(view.seat)} filled={false} size={10} /> {t('table.legend.them')}
            </span>
            <span>
              <Cross /> {t('table.legend.redLine')}
            </span>
          </span>
          <span>{t(tied ? 'table.legend.click' : phone ? 'table.legend.tallerShort' : 'table.legend.taller')}</span>
        </p>
      </div>
      <ol className="articles">
        {articles.map((article) => (
          <Article key={article.id} article={article} brief={brief} />
        ))}
      </ol>
      <Aide spot="draft" />
    </section>
  );
};
