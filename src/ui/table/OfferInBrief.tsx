import { Plate } from '../parts/Plate.tsx';
import { articlesOf, isLong, isOffered } from './articles.ts';
import { Bracketed } from './Bracketed.tsx';
import { phrase } from './phrase.ts';
import { useAtTable } from './TableContext.tsx';

/** On a phone: what lies on the table, and nothing else of the text. */
export const OfferInBrief = () => {
  const { view, texts, dispatch, t, utter } = useAtTable();
  const offered = articlesOf(view, null).filter(isOffered);
  if (offered.length === 0) return null;
  const few = offered.length <= 2;
  const long = isLong(offered);
  const seat = (by: string | null | undefined): string => `draft-words ${by ? `seat-${by}` : ''}`;
  return (
    <div className="brief-offer" data-long={long}>
      <button type="button" className="brief-line" onClick={() => dispatch({ do: 'go', place: 'draft' })}>
        <span className={seat(offered[0]?.by)}>
          <span className="marked">
            <Bracketed>
              {utter(
                phrase('table.offer.articles', {
                  count: offered.length,
                  list: offered.map(({ number }) => String(number)),
                }),
              )}
            </Bracketed>
          </span>
        </span>
        <span className="type-note">{t('table.offer.read')}</span>
      </button>
      {!long && (
        <ol>
          {offered.map(({ id, number, plate, chosen, by }) => (
            <li key={id}>
              <span className="strong" aria-hidden="true">
                {number}
              </span>
              <Plate plate={plate} size={20} />
              <span className="visually-hidden">{t('table.article.brief', { n: number })}</span>
              <span className={seat(by)}>
                <span className="marked">
                  <Bracketed>{texts.items[id]?.options[chosen ?? '']?.[few ? 'label' : 'brief']}</Bracketed>
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
