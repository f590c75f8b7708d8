import type { TableScreenProps } from '../screens.ts';
import { AllMoves } from './AllMoves.tsx';
import { Compose } from './Compose.tsx';
import { DaySoFar } from './DaySoFar.tsx';
import { KeyList } from './KeyList.tsx';
import { Meters } from './Meters.tsx';
import { Moves } from './Moves.tsx';
import { Notebook } from './Notebook.tsx';
import { OfferInBrief } from './OfferInBrief.tsx';
import { Paused } from './Paused.tsx';
import { asksMore } from './rows.ts';
import { useAtTable } from './TableContext.tsx';
import { useLetters } from './useLetters.ts';
import { useMoves } from './useMoves.ts';
import { Voice } from './Voice.tsx';
import { Worth } from './Worth.tsx';

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

/** What lies on the table waits while a choice is being made; upright, the moves stay at the thumb. */
const Phone = () => {
  const { view, layout } = useAtTable();
  const { open } = useMoves();
  const choosing = open !== undefined && asksMore(open);
  return (
    <>
      <Voice />
      {!choosing && <OfferInBrief />}
      {!choosing && view.phase !== 'opening' && <Worth short />}
      {layout === 'flat' && <Moves />}
    </>
  );
};
