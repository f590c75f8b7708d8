import { useState } from 'react';
import { isCharacter } from '../../counterpart/character.ts';
import type { KeptGame } from '../../session/shelf.ts';
import type { Save } from '../../session/table.ts';
import { BackLink } from '../parts/BackLink.tsx';
import { FileChoice } from '../parts/FileChoice.tsx';
import { longDate } from '../parts/longDate.ts';
import { Page } from '../parts/Page.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { type Say, useSpeech } from '../text/text.tsx';
import './games.css';

interface GamesProps {
  readonly kept: readonly KeptGame[];
  readonly onOpen: (game: KeptGame) => void;
  readonly onRemove: (game: KeptGame) => void;
  readonly onFile: (save: Save, name: string) => void;
  readonly onText: (text: string) => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

/** The games on this device, latest first. */
export const Games = ({ kept, onOpen, onRemove, onFile, onText, onBack, onHome }: GamesProps) => {
  const { t, language } = useSpeech();
  const [leaving, setLeaving] = useState<string>();
  const bar = (
    <TopBar onHome={onHome}>
      <BackLink onBack={onBack} />
    </TopBar>
  );
  return (
    <Page name="plain games" bar={bar}>
      <h1 className="type-head">{t('games.title')}</h1>
      {kept.length === 0 && <p>{t('games.none')}</p>}
      <ul className="rows">
        {kept.map((game) => (
          <li key={game.id}>
            <p>
              <strong>{game.name}</strong>
              <span className="type-note soft">{partnerIn(game.save, longDate(game.at, language), t)}</span>
            </p>
            {leaving === game.id ? (
              <fieldset className="games-acts">
                <legend>{t('games.removeSure')}</legend>
                <button type="button" className="link strong" onClick={() => onRemove(game)}>
                  {t('games.remove')}
                </button>
                <button type="button" className="link" onClick={() => setLeaving(undefined)}>
                  {t('games.keep')}
                </button>
              </fieldset>
            ) : (
              <div className="games-acts">
                <button type="button" className="link strong" onClick={() => onOpen(game)}>
                  {t(game.over ? 'games.look' : 'games.continue')}
                </button>
                <button type="button" className="link" onClick={() => onFile(game.save, game.name)}>
                  {t('games.file')}
                </button>
                <button type="button" className="link" onClick={() => setLeaving(game.id)}>
                  {t('games.remove')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <FileChoice className="link games-open" onText={onText}>
        {t('title.file')}
      </FileChoice>
    </Page>
  );
};

const partnerIn = ({ sitters }: Save, date: string, t: Say): string => {
  const name = Object.values(sitters).find((sitter) => sitter !== 'person');
  if (!name) return t('games.two', { date });
  return t('games.against', { partner: isCharacter(name) ? t(`partner.${name}.across`) : name, date });
};
