import { createContext, useContext } from 'react';
import { useAtTable } from './TableContext.tsx';

/** What the papers on the table do outside of it. */
export interface Desktop {
  readonly paused: boolean;
  readonly instructions: () => void;
  readonly pause: () => void;
}
export const DesktopContext = createContext<Desktop>({
  paused: false,
  instructions: () => undefined,
  pause: () => undefined,
});

/** Instructions, notebook, the day so far, and the clock that can be stopped. */
export const Papers = () => {
  const { desk, dispatch, t } = useAtTable();
  const { paused, instructions, pause } = useContext(DesktopContext);
  const page = (place: 'notebook' | 'day') => (
    <button
      type="button"
      className="plain-link"
      data-page={place}
      aria-expanded={desk.place === place}
      onClick={() => dispatch({ do: 'go', place })}
    >
      {t(place === 'day' ? 'table.dayPage' : 'table.notebook')}
    </button>
  );
  return (
    <nav className="papers" aria-label={t('table.menu')}>
      <button type="button" className="plain-link" onClick={instructions}>
        {t('table.instructions')}
      </button>
      {page('notebook')}
      {page('day')}
      <button type="button" className="plain-link" data-page="pause" aria-pressed={paused} onClick={pause}>
        {t('table.pause')}
      </button>
    </nav>
  );
};
