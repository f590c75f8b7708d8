import { FIRST_TALKS } from '../session/playNow.ts';
import type { KeptGame } from '../session/shelf.ts';
import type { Save } from '../session/table.ts';
import { usePack } from './game/usePack.ts';
import { Arrival } from './parts/Arrival.tsx';
import { Loading } from './parts/Loading.tsx';
import { About } from './screens/About.tsx';
import { Chair, type Seating } from './screens/Chair.tsx';
import { Games } from './screens/Games.tsx';
import { SettingsScreen } from './screens/SettingsScreen.tsx';
import { Sources } from './screens/Sources.tsx';
import type { ScreenName } from './screens.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings/settings.ts';
import { type Say, useSpeech } from './text/text.tsx';

interface SideScreensProps {
  readonly screen: ScreenName;
  readonly services: Services;
  readonly settings: Settings;
  readonly kept: readonly KeptGame[];
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onRead: (seating: Seating) => void;
  readonly onOpen: (game: KeptGame) => void;
  readonly onRemove: (game: KeptGame) => void;
  readonly onFile: (save: Save, name: string) => void;
  readonly onText: (text: string) => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

/** The pages around a game. */
export const SideScreens = (props: SideScreensProps) => {
  const { t } = useSpeech();
  const { screen } = props;
  return (
    <>
      {screen === 'settings' && <SettingsScreen {...props} />}
      {screen === 'games' && <Games {...props} />}
      {(screen === 'chair' || screen === 'sources' || screen === 'about') && <WithPack {...props} />}
      <Arrival screen={screen} title={`${titleOf(screen, t)} · ${t('app.name')}`} />
    </>
  );
};

/** Pages that speak of the talks themselves. */
const WithPack = (props: SideScreensProps) => {
  const { language } = useSpeech();
  const pack = usePack(props.services, FIRST_TALKS, language);
  const { screen, onRead, onText, onBack, onHome } = props;
  const ways = { onText, onBack, onHome };
  if (!pack) return <Loading />;
  if (screen === 'chair') return <Chair pack={pack} onRead={onRead} {...ways} />;
  return screen === 'sources' ? <Sources pack={pack} {...ways} /> : <About pack={pack} {...ways} />;
};

const titleOf = (screen: ScreenName, t: Say): string => {
  switch (screen) {
    case 'settings':
    case 'games':
    case 'chair':
    case 'sources':
    case 'about':
      return t(`${screen}.title`);
    default:
      return t('app.name');
  }
};
