import { Plate } from '../parts/Plate.tsx';
import { articlesOf, isFew, tieOf } from './articles.ts';
import { Interlock, Sign } from './Shapes.tsx';
import { useAtTable } from './TableContext.tsx';

/** On a phone: the articles as numbers, a few of them by name, each with the sign of what the package says of it. */
export const ArticleTabs = () => {
  const { view, texts, desk, dispatch, t } = useAtTable();
  const tieWith = (id: string): 'holds' | 'may' | undefined => {
    const tie = desk.item && tieOf(view, desk.item, id, { ...view.agreed, ...desk.terms });
    return tie ? (tie.holds ? 'holds' : 'may') : undefined;
  };
  return (
    <nav className="article-tabs" data-few={isFew(view)} aria-label={t('table.compose.articles')}>
      {articlesOf(view, desk.terms).map(({ id, number, kind, plate }) => (
        <button
          key={id}
          type="button"
          className="article-tab"
          aria-current={desk.item === id}
          data-tie={tieWith(id)}
          aria-label={t('table.article.words', { n: number, title: texts.items[id]?.title ?? '', kind })}
          onClick={() => dispatch({ do: 'hand', item: id })}
        >
          <span aria-hidden="true">{number}</span>
          {isFew(view) && <Plate plate={plate} size={20} />}
          <span className="article-tab-sign" aria-hidden="true">
            {kind === 'initialled' && <Interlock />}
            {(kind === 'mine' || kind === 'asOffered') && <Sign seat={view.seat} filled size={9} />}
            {kind === 'left' && <span className="dash" />}
          </span>
          {isFew(view) && (
            <span className="article-tab-word type-note" aria-hidden="true">
              {texts.items[id]?.short}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
};
