import type { TableScreenProps } from '../screens.ts';
import { AllMoves } from './AllMoves.tsx';
import { Compose } from './Compose.tsx';
import { DaySoFar } from './DaySoFar.tsx';
import { KeyList } from './KeyList.tsx';
import { Meters } from './Meters.tsx';
import { Moves } from './Moves.tsx';
import { Notebook } from './Notebook.tsx';
import { OnTable } from './OnTable.tsx';
import { Paused } from './Paused.tsx';
import { useAtTable } from './TableContext.tsx';
import { useLetters } from './useLetters.ts';
import { Voice } from './Voice.tsx';

/** The left column under the day line; on a phone the whole page. */
export const Left = (props: TableScreenProps) => {
  const { state, desk, phone } = useAtTable();
  useLetters();
  const reading = desk.place === 'notebook' || desk.place === 'day' || desk.place === 'keys';
  if (state.paused && !reading) return <Paused {...props} />;
  switch (desk.place) {
    case 'moves':
      return <AllMoves />;
    case 'notebook':
      return <Notebook />;
    case 'day':
      return <DaySoFar />;
    case 'keys':
      return <KeyList />;
    case 'compose':
      return (
        <>
          {!phone && <Meters />}
          <Compose />
        </>
      );
    default:
      return phone ? <Phone /> : <AtRest />;
  }
};

const AtRest = () => (
  <>
    <Voice />
    <Moves />
    <Meters />
  </>
);

/** Upright, what lies on the table follows what is said; the moves stay at the thumb. */
const Phone = () => {
  const { layout } = useAtTable();
  return (
    <>
      <Voice />
      {layout === 'narrow' && <OnTable />}
    </>
  );
};
