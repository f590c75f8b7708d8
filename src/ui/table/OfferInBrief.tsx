import { Plate } from '../parts/Plate.tsx';
import { articlesOf } from './articles.ts';
import { Bracketed } from './Bracketed.tsx';
import { useAtTable } from './TableContext.tsx';

/** On a phone: what lies on the table, and nothing else of the text. */
export const OfferInBrief = () => {
  const { view, texts, t } = useAtTable();
  const offered = articlesOf(view, null).filter(({ kind }) => kind === 'offered' || kind === 'floated');
  if (offered.length === 0) return null;
  const few = offered.length <= 2;
  return (
    <ol className="brief-offer">
      {offered.map(({ id, number, plate, chosen, by }) => (
        <li key={id}>
          <span className="strong" aria-hidden="true">
            {number}
          </span>
          <Plate plate={plate} size={20} />
          <span className="visually-hidden">{t('table.article.brief', { n: number })}</span>
          <span className={`draft-words ${by ? `seat-${by}` : ''}`}>
            <span className="marked">
              <Bracketed>{texts.items[id]?.options[chosen ?? '']?.[few ? 'label' : 'brief']}</Bracketed>
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
};
