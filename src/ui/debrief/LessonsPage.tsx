import { temperOf, wayOf } from '../../debrief/demands.ts';
import type { Finding } from '../../debrief/findings.ts';
import type { Lessons } from '../../debrief/lessons.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { AskingFigure } from './AskingFigure.tsx';
import { Findings } from './Findings.tsx';
import { naming } from './figures.ts';
import { NarrowingTable } from './NarrowingTable.tsx';
import { Pace } from './Pace.tsx';
import { PublicWords } from './PublicWords.tsx';
import { type Review, sidesOf } from './review.ts';
import { Shares } from './Shares.tsx';
import { TrustStories } from './TrustStories.tsx';
import './lessons.css';

interface LessonsPageProps {
  readonly review: Review;
  /** Undefined while the day is being gone through. */
  readonly lessons: Lessons | undefined;
  readonly printing: boolean;
}

/** The other side's costliest decisions that are told beside one's own. */
const MOST_OF_THEIRS = 2;

/** How both sides played: what they asked for and when, what it cost them, and where the rest went. */
export const LessonsPage = ({ review, lessons, printing }: LessonsPageProps) => {
  const { t, chair } = review;
  if (!lessons) return <h1 className="type-head lessons-title">{t('lessons.counting')}</h1>;
  const { own, other } = sidesOf(review);
  const mine = lessons.findings[own];
  const theirs = lessons.findings[other].filter((finding) => !mine.some((one) => sameTrade(one, finding)));
  return (
    <div className="lessons">
      <h1 className="type-head lessons-title">{temperText(review, lessons)}</h1>
      <AskingFigure review={review} lessons={lessons} printing={printing} />
      <Pace review={review} lessons={lessons} printing={printing} />
      <div className="lessons-pair">
        <div>
          <Findings review={review} seat={own} findings={mine} printing={printing} />
          <Findings
            review={review}
            seat={other}
            findings={chair.neutral ? theirs : theirs.slice(0, MOST_OF_THEIRS)}
            printing={printing}
          />
          <p className="findings-note type-note soft">{t('findings.note')}</p>
          <TrustStories review={review} lessons={lessons} printing={printing} />
        </div>
        <div>
          <NarrowingTable review={review} narrowings={lessons.narrowings} printing={printing} />
          <Shares review={review} lessons={lessons} printing={printing} />
          <PublicWords review={review} lessons={lessons} printing={printing} />
        </div>
      </div>
    </div>
  );
};

/** A trade that both missed is told once. */
const sameTrade = (one: Finding, other: Finding): boolean =>
  (one.kind === 'missed' && other.kind === 'missed') ||
  (one.kind === 'trade' &&
    other.kind === 'trade' &&
    SEATS.every((seat) => one.trade.half[seat].item === other.trade.half[seat].item));

const temperText = ({ t, texts, chair }: Review, { pace }: Lessons): string => {
  const { own, other } = sidesOf({ chair, texts });
  const [mine, theirs] = [temperOf(pace[own]), temperOf(pace[other])];
  if (mine === theirs) return t(`lessons.both.${mine}`);
  const of = (seat: 'a' | 'b'): string =>
    t(`lessons.temper.${temperOf(pace[seat])}`, { ...naming(chair, texts, seat), ...wayOf(pace[seat]) });
  return `${of(own)} ${of(other)}`;
};
