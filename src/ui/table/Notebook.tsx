import { Plate } from '../parts/Plate.tsx';
import { pagesOf } from './evidence.ts';
import { numbersOf } from './figures.ts';
import { Panel } from './Panel.tsx';
import { phrase } from './phrase.ts';
import { useAtTable } from './TableContext.tsx';

/** What we know of them, and how we know it. */
export const Notebook = () => {
  const { view, texts, scene, belief, t, utter } = useAtTable();
  const pages = pagesOf(scene, belief);
  const silent = view.items.filter(({ id, agreed }) => !agreed && !pages.some(({ item }) => item === id));
  const told = view.notebook.some(({ walkAway }) => walkAway);
  return (
    <Panel title={t('table.notebook')} lead={pages.length === 0 ? t('table.notes.empty') : t('table.notes.lead')}>
      <ul className="pages">
        {pages.map(({ item, number, plate, matters, findings }) => (
          <li key={item} className="notes-page">
            <p className="notes-title">
              <span className="notes-number strong">{number}</span>
              <Plate plate={plate} size={20} />
              <span className="strong">{texts.items[item]?.title}</span>
              <span className="type-note soft">{t('table.notes.matters', { matters: matters ?? 0 })}</span>
            </p>
            <ul>
              {findings.map(({ key, at, said, credit, exposed }) => (
                <li key={key} className="notes-found type-note">
                  <span className="soft column-figures">{at}</span>
                  <span>{exposed ? <s>{utter(said)}</s> : utter(said)}</span>
                  <span className={exposed ? 'strong' : 'soft'}>{utter(credit)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="type-note soft notes-rest">
        {told
          ? utter(phrase('table.notes.walkAway', { from: belief.walkAway[0], to: belief.walkAway[1] }))
          : t('table.notes.walkAwayUnknown')}{' '}
        {silent.length > 0 &&
          utter(
            phrase('table.notes.silent', {
              list: numbersOf(
                view,
                silent.map(({ id }) => id),
              ),
              count: silent.length,
            }),
          )}
      </p>
    </Panel>
  );
};
