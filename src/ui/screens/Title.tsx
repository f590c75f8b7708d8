import type { KeptGame } from '../../session/shelf.ts';
import { FileChoice } from '../parts/FileChoice.tsx';
import { LakeMark } from '../parts/LakeMark.tsx';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { Page } from '../parts/Page.tsx';
import type { ScreenName } from '../screens.ts';
import { type Language, useSpeech } from '../text/text.tsx';
import './title.css';

interface TitleProps {
  readonly kept: readonly KeptGame[];
  readonly onPlayNow: () => void;
  readonly onContinue: (game: KeptGame) => void;
  readonly onText: (text: string) => void;
  readonly onScreen: (next: ScreenName) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The poster: three sentences, one ink block, and what else there is. */
export const Title = ({ kept, onPlayNow, onContinue, onText, onScreen, onLanguage }: TitleProps) => {
  const { t } = useSpeech();
  const unfinished = kept.find(({ over }) => !over);
  const bar = (
    <header className="title-bar">
      <p className="strong">{t('title.where')}</p>
      <LanguageChoice onChoose={onLanguage} />
    </header>
  );
  return (
    <Page name="title" bar={bar}>
      <h1>
        <span>Ad</span> <span>Referendum</span>
      </h1>
      <div className="title-mark">
        <LakeMark />
      </div>
      <p className="title-sentences type-voice">
        <span>{t('title.two')}</span> <span className="title-hours">{t('title.hours')}</span>{' '}
        <span>{t('title.then')}</span>
      </p>
      <nav className="title-moves" aria-label={t('title.moves')}>
        <ul>
          <li>
            <button type="button" className="ink-block" onClick={onPlayNow}>
              <span className="type-voice strong">{t('title.playNow')}</span>
              <span className="type-note">{t('title.playNowHint')}</span>
            </button>
          </li>
          {unfinished && (
            <li>
              <button type="button" className="title-row" onClick={() => onContinue(unfinished)}>
                <Row name={t('title.continue')} hint={unfinished.name} />
              </button>
            </li>
          )}
          <li>
            <button type="button" className="title-row" onClick={() => onScreen('chair')}>
              <Row name={t('title.talks')} hint={t('title.talksHint')} />
            </button>
          </li>
          <li>
            {kept.length > 0 ? (
              <button type="button" className="title-row" onClick={() => onScreen('games')}>
                <Row name={t('title.games')} hint={t('title.gamesHint', { count: kept.length })} />
              </button>
            ) : (
              <FileChoice className="title-row" onText={onText}>
                <Row name={t('title.file')} hint={t('title.fileHint')} />
              </FileChoice>
            )}
          </li>
        </ul>
      </nav>
      <footer className="title-foot">
        <p className="type-note soft">{t('title.meaning')}</p>
        <ul>
          {(['settings', 'sources', 'about'] as const).map((screen) => (
            <li key={screen}>
              <button type="button" className="plain-link soft" onClick={() => onScreen(screen)}>
                {t(`${screen}.title`)}
              </button>
            </li>
          ))}
        </ul>
      </footer>
    </Page>
  );
};

const Row = ({ name, hint }: { name: string; hint: string }) => (
  <>
    <span className="strong">{name}</span>
    <span className="type-note soft">{hint}</span>
  </>
);
