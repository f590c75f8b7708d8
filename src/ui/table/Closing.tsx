import { otherSeat } from '../../scenario/vocabulary.ts';
import { isForTwo, type TableView } from '../../session/table.ts';
import './ending.css';

/** The two capitals close over the room, in the order in which they will answer. */
export const Closing = ({ seat, sitters }: Pick<TableView, 'seat' | 'sitters'>) => {
  const first = isForTwo(sitters) ? 'a' : seat;
  return (
    <div className="ending">
      <div className={`seat-${first}`} />
      <div className={`seat-${otherSeat(first)}`} />
    </div>
  );
};
