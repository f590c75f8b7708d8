import { otherSeat } from '../../scenario/vocabulary.ts';
import { isForTwo } from '../../session/table.ts';
import { clockOf } from './figures.ts';
import { narrate } from './narrate.ts';
import { useAtTable } from './TableContext.tsx';
import './ending.css';

/** How the talks ended, where the page has room for words; then the capitals close over it, in the order of their answers. */
export const Closing = () => {
  const { state, scene, utter } = useAtTable();
  const first = isForTwo(state.sitters) ? 'a' : state.seat;
  const end = state.view.chronicle.findLast(({ what }) => what === 'over');
  const said = end && narrate(scene, end);
  return (
    <div aria-hidden="true">
      {said && (
        <p className="ending-words">
          <span className="type-figure">{clockOf(end.at)}</span>
          <span className="type-head">{utter(said).replace('. ', '.\n')}</span>
        </p>
      )}
      <div className="ending">
        <div className={`seat-${first}`} />
        <div className={`seat-${otherSeat(first)}`} />
      </div>
    </div>
  );
};
