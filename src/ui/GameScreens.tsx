import { useEffect, useMemo } from 'react';
import { otherSeat } from '../scenario/vocabulary.ts';
import * as chunks from './chunks.ts';
import { photographBy } from './debrief/Photograph.tsx';
import type { Game } from './game/useGame.ts';
import { Later } from './later.tsx';
import { Arrival } from './parts/Arrival.tsx';
import { Briefing } from './screens/Briefing.tsx';
import { Curtain } from './screens/Curtain.tsx';
import type { DebriefScreenProps, ScreenName, StatementScreenProps } from './screens.ts';
import { useSpeech } from './text/text.tsx';
import { useTable } from './useTable.ts';
import { useVoice } from './voice/useVoice.ts';

interface GameScreensProps extends Omit<DebriefScreenProps & StatementScreenProps, 'table' | 'pack'> {
  readonly game: Game;
  readonly screen: ScreenName;
  readonly onBack: () => void;
}

/** The screens of one game. What the game waits for decides before the place one asked for. */
export const GameScreens = ({ game, screen, onBack, ...props }: GameScreensProps) => {
  const { t, language } = useSpeech();
  const { table, pack } = game;
  const { wait, seat, sitters, view } = useTable(table);
  const seed = useMemo(() => table.save().seed, [table]);
  const voice = useVoice(sitters[otherSeat(seat)], language, seed);
  const shown = shownAt(screen, wait);
  const shared = { ...props, table, pack };
  const { onGoBack, onAgain, onOtherChair, ...common } = shared;
  const photo = useMemo(() => photographBy(props.services, sitters), [props.services, sitters]);
  const ready = () => table.send({ type: 'ready' });
  const home = () => props.onScreen('title');
  useEffect(() => {
    for (const next of FOLLOWING[shown]) void chunks[next].prepare();
  }, [shown]);
  return (
    <>
      {shown === 'curtain' && <Curtain pack={pack} from={seat} onReady={ready} />}
      {shown === 'briefing' && (
        <Briefing
          key={seat}
          pack={pack}
          view={view}
          again={wait !== 'briefing'}
          onEnter={() => {
            if (wait === 'briefing') ready();
            if (screen !== 'table') props.onScreen('table');
          }}
          onBack={onBack}
          onHome={home}
        />
      )}
      {shown === 'table' && <Later of={chunks.tableScreen} {...common} voice={voice} />}
      {shown === 'capitals' && <Later of={chunks.capitals} {...common} />}
      {shown === 'statement' && <Later of={chunks.statement} {...common} photo={photo} onOtherChair={onOtherChair} />}
      {shown === 'debrief' && (
        <Later of={chunks.debrief} {...common} photo={photo} onGoBack={onGoBack} onAgain={onAgain} />
      )}
      <Arrival screen={`${shown} ${seat}`} title={`${pack.texts.title} · ${t('app.name')}`} />
    </>
  );
};

type Shown = 'curtain' | 'briefing' | 'table' | 'capitals' | 'statement' | 'debrief';

/** What is likely to be shown next. */
const FOLLOWING: Readonly<Record<Shown, readonly ('tableScreen' | 'capitals' | 'statement' | 'debrief')[]>> = {
  curtain: ['tableScreen'],
  briefing: ['tableScreen'],
  table: ['capitals'],
  capitals: ['statement', 'debrief'],
  statement: ['debrief'],
  debrief: [],
};

const shownAt = (screen: ScreenName, wait: string): Shown => {
  if (wait === 'curtain') return 'curtain';
  if (wait === 'briefing') return 'briefing';
  if (screen === 'briefing') return screen;
  if (wait !== 'over') return 'table';
  return screen === 'statement' || screen === 'debrief' || screen === 'capitals' ? screen : 'table';
};
