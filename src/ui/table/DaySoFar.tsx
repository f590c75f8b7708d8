import { MoveIcon } from '../parts/MoveIcon.tsx';
import { iconOfMade } from '../parts/moveIcons.ts';
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
        {entries.map(({ key, at, moved, said, after }) => (
          <li key={key} className="day-entry">
            <span className="type-note soft column-figures">{at}</span>
            <span>{moved && <Shape seat={moved.by} size={9} />}</span>
            <span className="day-icon">{moved && <MoveIcon move={iconOfMade(moved, scene.view.signs)} />}</span>
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
