import { Arrow } from '../parts/Arrow.tsx';
import type { StatementScreenProps } from '../screens.ts';
import { useSpeech } from '../text/text.tsx';
import type { Photo } from './FrontPage.tsx';
import { PaperDesk } from './PaperDesk.tsx';
import { usePlayed } from './usePlayed.ts';
import './statement.css';

type Props = StatementScreenProps & {
  /** The day as it ended, for the paper. */
  readonly photo: Photo;
  /** The same talks from the other chair; without it, the choice of chair. */
  readonly onOtherChair?: () => void;
};

/** What the day leaves behind: the sheet that was agreed, on top of tomorrow's newspaper. */
export const StatementScreen = ({ table, pack, services, onScreen, linkTo, photo, onOtherChair }: Props) => {
  const { t } = useSpeech();
  const played = usePlayed(table);
  if (!played) return null;
  return (
    <main className="statement-screen" tabIndex={-1}>
      <h1 className="visually-hidden">{t('capitals.paper')}</h1>
      <PaperDesk
        played={played}
        pack={pack}
        services={services}
        linkTo={linkTo}
        photo={photo}
        first={
          <button type="button" className="ink-block" onClick={() => onScreen('debrief')}>
            {t('statement.outcome')}
            <Arrow />
          </button>
        }
        last={
          <button type="button" onClick={onOtherChair ?? (() => onScreen('chair'))}>
            {t('debrief.otherChair')}
          </button>
        }
      />
    </main>
  );
};
