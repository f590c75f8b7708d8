import type { ReactNode } from 'react';
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
import { useSpeech } from './text/text.tsx';

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
  switch (props.screen) {
    case 'settings':
      return <Arrived at="settings" page={<SettingsScreen {...props} />} />;
    case 'games':
      return <Arrived at="games" page={<Games {...props} />} />;
    default:
      return <WithPack {...props} />;
  }
};

/** Pages that speak of the talks themselves. */
const WithPack = (props: SideScreensProps) => {
  const { language } = useSpeech();
  const pack = usePack(props.services, FIRST_TALKS, language);
  const { screen, onRead, onText, onBack, onHome } = props;
  const ways = { onText, onBack, onHome };
  if (!pack) return <Loading />;
  if (screen === 'chair') return <Arrived at="chair" page={<Chair pack={pack} onRead={onRead} {...ways} />} />;
  if (screen === 'sources') return <Arrived at="sources" page={<Sources pack={pack} {...ways} />} />;
  return <Arrived at="about" page={<About pack={pack} {...ways} />} />;
};

type SideName = 'chair' | 'settings' | 'games' | 'sources' | 'about';

const Arrived = ({ at, page }: { at: SideName; page: ReactNode }) => {
  const { t } = useSpeech();
  return (
    <>
      {page}
      <Arrival screen={at} title={`${t(`${at}.title`)} · ${t('app.name')}`} />
    </>
  );
};
