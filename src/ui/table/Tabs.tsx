import type { Place } from './desk.ts';
import { useAtTable } from './TableContext.tsx';

/** On a phone: four pages at the thumb. */
export const Tabs = () => {
  const { view, desk, dispatch, t } = useAtTable();
  const done = Object.keys(view.agreed).length;
  const tabs: readonly (readonly [Place, string])[] = [
    ['table', t('table.tab.table')],
    ['draft', t('table.tab.draft', { done, all: view.items.length })],
    ['notebook', t('table.notebook')],
    ['moves', t('table.tab.moves')],
  ];
  return (
    <nav className="tabs" aria-label={t('table.tabs')}>
      {tabs.map(([place, label]) => (
        <button
          key={place}
          type="button"
          className="tab type-note"
          aria-current={desk.place === place ? 'page' : undefined}
          onClick={() => desk.place !== place && dispatch({ do: 'go', place })}
        >
          {label}
        </button>
      ))}
    </nav>
  );
};
