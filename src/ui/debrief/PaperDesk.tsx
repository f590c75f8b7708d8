import type { ReactNode } from 'react';
import type { Pack } from '../../scenario/pack.ts';
import type { Services } from '../services.ts';
import { useSpeech } from '../text/text.tsx';
import { Documents } from './Documents.tsx';
import { downloadText } from './download.ts';
import { dateIn, otherLanguages } from './edition.ts';
import type { Photo } from './FrontPage.tsx';
import { ShareCard } from './ShareCard.tsx';
import { ShareResult } from './ShareResult.tsx';
import { statementOf } from './statement.ts';
import { statementText } from './statementText.ts';
import { useEdition } from './useEdition.ts';
import { useLink } from './useLink.ts';
import type { PlayedGame } from './usePlayed.ts';
import './paperDesk.css';

interface PaperDeskProps {
  readonly played: PlayedGame;
  readonly pack: Pack;
  readonly services: Services;
  readonly linkTo: () => Promise<string>;
  readonly photo: Photo;
  /** What comes before all that can be done with the papers, and after. */
  readonly first?: ReactNode;
  readonly last?: ReactNode;
}

/** What the day leaves behind, and beside it all that can be done with it. */
export const PaperDesk = ({ played, pack, services, linkTo, photo, first, last }: PaperDeskProps) => {
  const { t } = useSpeech();
  const { edition, failed, read } = useEdition(services, pack);
  const [shared, share] = useLink(linkTo);
  const { record, chair } = played;
  const statement = statementOf(record, edition.texts, chair.seat);
  const { date, id } = pack.scenario;
  const save = () =>
    downloadText(`${id}.${edition.language}.txt`, statementText(edition, statement, dateIn(edition.language, date)));
  return (
    <div className="paper-desk">
      <Documents edition={edition} statement={statement} record={record} photo={photo} />
      <nav className="paper-actions no-print" aria-label={t('statement.actions')}>
        {first}
        <ShareCard played={played} edition={edition} />
        <div className="paper-links rows">
          <button type="button" onClick={share}>
            {t('statement.share')}
          </button>
          <button type="button" onClick={() => print()}>
            {t('statement.print')}
          </button>
          <button type="button" onClick={save}>
            {t('statement.save')}
          </button>
          {otherLanguages(pack, edition.language).map((language) => (
            <button key={language} type="button" onClick={() => read(language)}>
              {t('statement.readIn', { language })}
            </button>
          ))}
          {last}
        </div>
        <ShareResult shared={shared} />
        {failed && (
          <p className="type-note" role="status">
            {t('statement.noLanguage')}
          </p>
        )}
        <p className="paper-note type-note soft">
          {t('statement.made')} {t('statement.real')}
        </p>
      </nav>
    </div>
  );
};
