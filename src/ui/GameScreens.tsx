import { lazy, useMemo } from 'react';
import { otherSeat } from '../scenario/vocabulary.ts';
import { photographBy } from './debrief/Photograph.tsx';
import type { Game } from './game/useGame.ts';
import { Arrival } from './parts/Arrival.tsx';
import { Briefing } from './screens/Briefing.tsx';
import { Curtain } from './screens/Curtain.tsx';
import type { DebriefScreenProps, ScreenName, StatementScreenProps } from './screens.ts';
import { useSpeech } from './text/text.tsx';
import { useTable } from './useTable.ts';
import { useVoice } from './voice/useVoice.ts';

const TableScreen = lazy(() => import('./table/TableScreen.tsx').then((it) => ({ default: it.TableScreen })));
const CapitalsScreen = lazy(() =>
  import('./debrief/CapitalsScreen.tsx').then((it) => ({ default: it.CapitalsScreen })),
);
const StatementScreen = lazy(() =>
  import('./debrief/StatementScreen.tsx').then((it) => ({ default: it.StatementScreen })),
);
const DebriefScreen = lazy(() => import('./debrief/DebriefScreen.tsx').then((it) => ({ default: it.DebriefScreen })));

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
      {shown === 'table' && <TableScreen {...common} voice={voice} />}
      {shown === 'capitals' && <CapitalsScreen {...common} />}
      {shown === 'statement' && <StatementScreen {...common} photo={photo} onOtherChair={onOtherChair} />}
      {shown === 'debrief' && <DebriefScreen {...common} photo={photo} onGoBack={onGoBack} onAgain={onAgain} />}
      <Arrival screen={`${shown} ${seat}`} title={`${pack.texts.title} · ${t('app.name')}`} />
    </>
  );
};

type Shown = 'curtain' | 'briefing' | 'table' | 'capitals' | 'statement' | 'debrief';

const shownAt = (screen: ScreenName, wait: string): Shown => {
  if (wait === 'curtain') return 'curtain';
  if (wait === 'briefing') return 'briefing';
  if (screen === 'briefing') return screen;
  if (wait !== 'over') return 'table';
  return screen === 'statement' || screen === 'debrief' || screen === 'capitals' ? screen : 'table';
};
