import { articlesOf } from './articles.ts';
import { useAtTable } from './TableContext.tsx';

/** On a phone: what lies on the table, and nothing else of the text. */
export const OfferInBrief = () => {
  const { view, texts, t } = useAtTable();
  const offered = articlesOf(view, null).filter(({ kind }) => kind === 'offered' || kind === 'floated');
  if (offered.length === 0) return null;
  const few = offered.length <= 2;
  return (
    <ol className="brief-offer">
      {offered.map(({ id, number, chosen, by }) => (
        <li key={id}>
          <span className="strong" aria-hidden="true">
            {number}
          </span>
          <span className="visually-hidden">{t('table.article.brief', { n: number })}</span>
          <span className={`draft-words ${by ? `seat-${by}` : ''}`}>
            <span className="marked">
              <span className="bracket">[</span>
              {texts.items[id]?.options[chosen ?? '']?.[few ? 'label' : 'brief']}
              <span className="bracket">]</span>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
};
