import { Shape } from '../parts/Shape.tsx';
import { dayEntries } from './narrate.ts';
import { Panel } from './Panel.tsx';
import { useAtTable } from './TableContext.tsx';

/** The minutes of the meeting. */
export const DaySoFar = () => {
  const { scene, t, utter } = useAtTable();
  const entries = [...dayEntries(scene)].reverse();
  return (
    <Panel title={t('table.dayPage')} lead={t(entries.length === 0 ? 'table.days.empty' : 'table.days.lead')}>
      <ol className="day-entries">
        {entries.map(({ key, at, by, said, after }) => (
          <li key={key} className="day-entry">
            <span className="type-note soft column-figures">{at}</span>
            <span className="day-sign">{by && <Shape seat={by} size={9} />}</span>
            <div>
              <p>{utter(said)}</p>
              {after.map((one) => (
                <p key={one.key} className="type-note soft">
                  {utter(one.said)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
