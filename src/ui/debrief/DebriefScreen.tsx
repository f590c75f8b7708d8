import { useState } from 'react';
import { flushSync } from 'react-dom';
import { turningPoint } from '../../debrief/findings.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Page } from '../parts/Page.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { ReadingPage } from '../reading/ReadingPage.tsx';
import { useReading } from '../reading/useReading.ts';
import type { DebriefScreenProps } from '../screens.ts';
import { useSpeech } from '../text/text.tsx';
import { WhatIfPage } from '../whatif/WhatIfPage.tsx';
import { BothInstructions } from './BothInstructions.tsx';
import { EveryMove } from './EveryMove.tsx';
import type { Photo } from './FrontPage.tsx';
import { LessonsPage } from './LessonsPage.tsx';
import { MoveMinutes } from './MoveMinutes.tsx';
import { OutcomePage } from './OutcomePage.tsx';
import { PaperDesk } from './PaperDesk.tsx';
import { Questions } from './Questions.tsx';
import { goBackText, type Review, sidesOf } from './review.ts';
import { ShareResult } from './ShareResult.tsx';
import { useLessons } from './useLessons.ts';
import { useLink } from './useLink.ts';
import { useAnalysis, usePlayed } from './usePlayed.ts';
import { usePrinting } from './usePrinting.ts';
import { useShare } from './useShare.ts';
import './debrief.css';

type Props = DebriefScreenProps & {
  readonly photo: Photo;
  /** The same talks from the other chair; without it, the choice of chair. */
  readonly onOtherChair?: () => void;
};

const PAGES = ['outcome', 'lessons', 'paper', 'moves', 'whatif', 'instructions', 'questions'] as const;
type PageName = (typeof PAGES)[number];

/** What the day was worth, what else lay open, and the way back to any minute of it. */
export const DebriefScreen = (props: Props) => {
  const played = usePlayed(props.table);
  return played ? <Debrief {...props} played={played} /> : null;
};

interface DebriefProps extends Props {
  readonly played: NonNullable<ReturnType<typeof usePlayed>>;
}

const Debrief = ({
  table,
  pack,
  services,
  onScreen,
  onGoBack,
  onAgain,
  onFile,
  linkTo,
  photo,
  onOtherChair,
  played,
}: DebriefProps) => {
  const { t, language } = useSpeech();
  const [page, setPage] = useState<PageName>('outcome');
  const printing = usePrinting();
  const { record, chair, sitters } = played;
  const analysis = useAnalysis(record);
  const lessons = useLessons(record, analysis !== undefined);
  const [shared, link] = useLink(linkTo);
  const { said, share } = useShare(played, { t, language, texts: pack.texts });
  const reading = useReading(table, chair);
  const turn = (next: PageName): void => {
    flushSync(() => setPage(next));
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const review: Review = { record, pack, texts: pack.texts, chair, sitters, t, language, onGoBack };
  const { log } = table.save();
  if (reading.asked) {
    return (
      <ReadingPage
        review={review}
        onRead={reading.keep}
        onOutcome={() => {
          flushSync(reading.close);
          turn('outcome');
        }}
        onHome={() => onScreen('title')}
      />
    );
  }
  const at = PAGES.indexOf(page);
  const next = PAGES[at + 1];
  const moment = analysis ? turningPoint(record, sidesOf(review).own) : null;
  const bar = (
    <TopBar onHome={() => onScreen('title')}>
      <span className="debrief-count type-note soft">
        {t('debrief.page', { n: at + 1, of: PAGES.length, page: t(`debrief.${page}`) })}
      </span>
      <nav className="debrief-pages" aria-label={t('debrief.pages')}>
        {PAGES.map((one) => (
          <button
            key={one}
            type="button"
            className="plain-link"
            aria-current={one === page ? 'page' : undefined}
            onClick={() => turn(one)}
          >
            {t(`debrief.${one}`)}
          </button>
        ))}
      </nav>
    </TopBar>
  );
  return (
    <Page name="debrief" bar={bar}>
      {(page === 'outcome' || printing) && <OutcomePage review={review} analysis={analysis} printing={printing} />}
      {(page === 'lessons' || (printing && lessons)) && (
        <LessonsPage review={review} lessons={lessons} printing={printing} />
      )}
      {(page === 'paper' || printing) && (
        <div className="debrief-paper">
          <h1 className="visually-hidden">{t('debrief.paper')}</h1>
          <PaperDesk played={played} pack={pack} services={services} linkTo={linkTo} photo={photo} />
        </div>
      )}
      {page === 'moves' && !printing && <EveryMove review={review} log={log} />}
      {page === 'whatif' && !printing && analysis && <WhatIfPage review={review} log={log} analysis={analysis} />}
      {printing && <MoveMinutes review={review} />}
      {page === 'instructions' && !printing && <BothInstructions review={review} log={log} order={reading.order} />}
      {page === 'questions' && !printing && <Questions review={review} />}
      {!printing && (
        <section className="debrief-on no-print" aria-label={t('debrief.on')}>
          <button type="button" className="link" onClick={onAgain}>
            {t('debrief.again')}
          </button>
          {page !== 'paper' && (
            <button type="button" className="link" onClick={() => share('wide')}>
              {t('card.share')}
            </button>
          )}
          <button type="button" className="link" onClick={onOtherChair ?? (() => onScreen('chair'))}>
            {t('debrief.otherChair')}
          </button>
          {page !== 'paper' && (
            <button type="button" className="link" onClick={link}>
              {t('statement.share')}
            </button>
          )}
          <button type="button" className="link" onClick={onFile}>
            {t('debrief.file')}
          </button>
          <button type="button" className="link" onClick={() => print()}>
            {t('debrief.print')}
          </button>
          <p className="type-note share-said" role="status">
            {said}
          </p>
          <ShareResult shared={shared} />
        </section>
      )}
      <div className="debrief-thumb no-print">
        {page === 'outcome' && moment ? (
          <button type="button" onClick={() => onGoBack(moment.turn)}>
            {goBackText(review, moment.at)}
          </button>
        ) : (
          <button type="button" onClick={() => (at === 0 ? onScreen('statement') : turn(PAGES[at - 1] ?? 'outcome'))}>
            {t('debrief.previous', { page: t(at === 0 ? 'debrief.paper' : `debrief.${PAGES[at - 1] ?? 'outcome'}`) })}
          </button>
        )}
        <button type="button" className="ink-block" onClick={() => (next ? turn(next) : turn('outcome'))}>
          {t('debrief.next', { page: t(`debrief.${next ?? 'outcome'}`) })}
          <Arrow />
        </button>
      </div>
    </Page>
  );
};
