import { Arrow } from '../parts/Arrow.tsx';
import type { StatementScreenProps } from '../screens.ts';
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
import { usePlayed } from './usePlayed.ts';
import './statement.css';

type Props = StatementScreenProps & {
  /** The room as it was that evening; without one the page prints an empty room. */
  readonly photo: Photo;
  /** The same talks from the other chair; without it, the choice of chair. */
  readonly onOtherChair?: () => void;
};

/** What the day leaves behind: the sheet that was agreed, on top of tomorrow's newspaper. */
export const StatementScreen = ({ table, pack, services, onScreen, linkTo, photo, onOtherChair }: Props) => {
  const { t } = useSpeech();
  const played = usePlayed(table);
  const { edition, failed, read } = useEdition(services, pack);
  const [shared, share] = useLink(linkTo);
  if (!played) return null;
  const { record, chair } = played;
  const statement = statementOf(record, edition.texts, chair.seat);
  const { date, id } = pack.scenario;
  const save = () =>
    downloadText(`${id}.${edition.language}.txt`, statementText(edition, statement, dateIn(edition.language, date)));
  return (
    <main className="statement-screen" tabIndex={-1}>
      <h1 className="visually-hidden">{t('capitals.paper')}</h1>
      <Documents edition={edition} statement={statement} record={record} photo={photo} />
      <nav className="statement-actions no-print" aria-label={t('statement.actions')}>
        <button type="button" className="ink-block" onClick={() => onScreen('debrief')}>
          {t('statement.outcome')}
          <Arrow />
        </button>
        <ShareCard played={played} edition={edition} />
        <div className="statement-links rows">
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
          <button type="button" onClick={onOtherChair ?? (() => onScreen('chair'))}>
            {t('debrief.otherChair')}
          </button>
        </div>
        <ShareResult shared={shared} />
        {failed && (
          <p className="type-note" role="status">
            {t('statement.noLanguage')}
          </p>
        )}
        <p className="statement-note type-note soft">
          {t('statement.made')} {t('statement.real')}
        </p>
      </nav>
    </main>
  );
};
