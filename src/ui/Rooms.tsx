import { saveToFragment } from '../session/saveLink.ts';
import { faultPage, gameScreens, prepareGame, sideScreens, transcript } from './chunks.ts';
import { download } from './game/download.ts';
import type { useDoors } from './game/useDoors.ts';
import { Later } from './later.tsx';
import { Arrival } from './parts/Arrival.tsx';
import { Loading } from './parts/Loading.tsx';
import { needsGame } from './place.ts';
import { Title } from './screens/Title.tsx';
import type { Services } from './services.ts';
import type { Settings } from './settings/settings.ts';
import { useSpeech } from './text/text.tsx';
import { useIdle } from './useIdle.ts';

interface RoomsProps {
  readonly services: Services;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly doors: ReturnType<typeof useDoors>;
  readonly onFile: () => void;
}

/** Which screen is shown. Only the title is there from the start; the rest comes when it is wanted. */
export const Rooms = ({ doors, onFile, ...shared }: RoomsProps) => {
  const { t } = useSpeech();
  const { place, go, back, opened, shelf, openText, openKept, openSave, sitDown } = doors;
  const home = () => go('title');
  useIdle(place.screen === 'title', () => {
    void shared.services.prepareStage();
    void sideScreens.prepare();
    void prepareGame();
  });
  if (place.screen === 'title') {
    return (
      <>
        <Title
          kept={shelf.kept}
          onPlayNow={doors.playNow}
          onContinue={openKept}
          onText={openText}
          onScreen={go}
          onLanguage={(language) => shared.onSettings({ language })}
        />
        <Arrival screen="title" title={t('app.name')} />
      </>
    );
  }
  if (!needsGame(place.screen)) {
    const toTable = { kept: shelf.kept, onOpen: openKept, onText: openText, onRead: sitDown };
    return (
      <Later
        of={sideScreens}
        {...shared}
        {...toTable}
        screen={place.screen}
        onRemove={({ id }) => shelf.remove(id)}
        onFile={download}
        onBack={back}
        onHome={home}
      />
    );
  }
  switch (opened.what) {
    case 'fault':
      return (
        <>
          <Later of={faultPage} fault={opened.fault} onText={openText} onHome={home} />
          <Arrival screen="fault" title={`${t('fault.title')} · ${t('app.name')}`} />
        </>
      );
    case 'transcript': {
      const { save, pack } = opened;
      return (
        <>
          <Later
            of={transcript}
            save={save}
            pack={pack}
            onFile={() => download(save, pack.texts.title)}
            onHome={home}
          />
          <Arrival screen="transcript" title={`${t('transcript.title')} · ${t('app.name')}`} />
        </>
      );
    }
    case 'failure':
      throw new Error(t('error.pack'));
    case 'game': {
      const { table } = opened.game;
      return (
        <Later
          of={gameScreens}
          {...shared}
          key={opened.game.id}
          game={opened.game}
          screen={place.screen}
          onScreen={go}
          onFile={onFile}
          linkTo={async () => new URL(await saveToFragment(table.save()), location.href).href}
          onGoBack={(n) => openSave({ ...table.save(), log: table.save().log.slice(0, n) }, false)}
          onAgain={() => {
            const { length, sitters } = table.save();
            sitDown({ length, sitters });
          }}
          onOtherChair={() => {
            const { length, sitters } = table.save();
            sitDown({ length, sitters: { a: sitters.b, b: sitters.a } });
          }}
          onBack={back}
        />
      );
    }
    default:
      return <Loading />;
  }
};
