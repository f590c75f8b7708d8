import { createContext, useContext } from 'react';
import { HINT_TEXT, type Hint, type Spot } from './aide.ts';
import { useAtTable } from './TableContext.tsx';

export interface AideAtWork {
  readonly hint: Hint | undefined;
  readonly dismiss: (hint: Hint) => void;
}
export const AideContext = createContext<AideAtWork>({ hint: undefined, dismiss: () => undefined });

/** One sentence where it helps, with the word that the books have for it. */
export const Aide = ({ spot }: { spot: Spot }) => {
  const { t } = useAtTable();
  const { hint, dismiss } = useContext(AideContext);
  if (!hint || HINT_TEXT[hint].spot !== spot) return null;
  const { says, term } = HINT_TEXT[hint];
  return (
    <aside className="aide type-note" aria-label={t('table.aide')}>
      <p>
        {t(says)} <span className="soft">{t(term)}</span>
      </p>
      <button type="button" className="aide-dismiss" onClick={() => dismiss(hint)}>
        {t('table.aide.dismiss')}
      </button>
    </aside>
  );
};
