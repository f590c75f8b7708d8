import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { isCharacter } from '../../counterpart/character.ts';
import { judge, weightsIn } from '../../debrief/reading.ts';
import { itemsInPlay } from '../../engine/state.ts';
import { type Review, sidesOf } from '../debrief/review.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Page } from '../parts/Page.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { Shape } from '../parts/Shape.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { Clues } from './Clues.tsx';
import { RankList } from './RankList.tsx';
import { Slopes } from './Slopes.tsx';
import { readingWords } from './words.ts';
import './reading.css';

interface ReadingPageProps {
  readonly review: Review;
  /** The order that was given, or null when it was passed over. */
  readonly onRead: (order: readonly string[] | null) => void;
  readonly onOutcome: () => void;
  readonly onHome: () => void;
}

/** Before their instructions open: what mattered to the other side, as the player reads it; then how right that was. */
export const ReadingPage = ({ review, onRead, onOutcome, onHome }: ReadingPageProps) => {
  const [order, setOrder] = useState<readonly string[]>([]);
  const [given, setGiven] = useState(false);
  const give = () => {
    onRead(order);
    flushSync(() => setGiven(true));
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('.reading h1')?.focus({ preventScroll: true });
  };
  const skip = () => {
    onRead(null);
    onOutcome();
  };
  return (
    <Page name="reading" bar={<TopBar onHome={onHome} />}>
      {given ? (
        <Answer review={review} order={order} onOutcome={onOutcome} />
      ) : (
        <Question review={review} order={order} onOrder={setOrder} onGive={give} onSkip={skip} />
      )}
    </Page>
  );
};

interface SideProps {
  readonly review: Review;
  readonly children: ReactNode;
}

/** Who sat across, and what is said of them. */
const Across = ({ review, children }: SideProps) => {
  const { t, texts, sitters } = review;
  const { other } = sidesOf(review);
  const { capital, head } = texts.delegations[other];
  const sitter = sitters[other];
  const face = isCharacter(sitter) ? sitter : null;
  return (
    <>
      <div className="reading-face backdrop" data-face={face ?? 'person'}>
        <Portrait face={face ?? 'person'} seat={other} />
      </div>
      <div className="reading-words">
        <p className="type-note soft">
          <Shape seat={other} size={9} /> {face ? t('account.by', { name: t(`partner.${face}`), capital }) : head}
        </p>
        {children}
      </div>
    </>
  );
};

interface QuestionProps {
  readonly review: Review;
  readonly order: readonly string[];
  readonly onOrder: (order: readonly string[]) => void;
  readonly onGive: () => void;
  readonly onSkip: () => void;
}

const Question = ({ review, order, onOrder, onGive, onSkip }: QuestionProps) => {
  const { t, texts, record } = review;
  const { other } = sidesOf(review);
  const { capital } = texts.delegations[other];
  const items = itemsInPlay(record);
  const [empty, setEmpty] = useState(false);
  return (
    <>
      <div className="reading-side">
        <Across review={review}>
          <h1 id="reading-heading" className="type-head" tabIndex={-1}>
            {t('reading.heading', { name: capital })}
          </h1>
          <p className="type-voice">
            {t('reading.how')} <span className="soft">{t('reading.stop')}</span>
          </p>
        </Across>
        <Clues review={review} />
      </div>
      <div className="reading-main">
        <RankList texts={texts} items={items} order={order} onOrder={onOrder} labelledBy="reading-heading" />
        <div className="reading-on">
          <button type="button" className="link" onClick={onSkip}>
            {t('reading.skip')}
          </button>
          <button
            type="button"
            className="ink-block"
            aria-describedby="reading-empty"
            onClick={() => (order.length > 0 ? onGive() : setEmpty(true))}
          >
            {t('reading.give')}
            <Arrow />
          </button>
          <p id="reading-empty" className="type-note" role="status">
            {empty && order.length === 0 ? t('reading.empty') : ''}
          </p>
        </div>
      </div>
    </>
  );
};

interface AnswerProps {
  readonly review: Review;
  readonly order: readonly string[];
  readonly onOutcome: () => void;
}

const Answer = ({ review, order, onOutcome }: AnswerProps) => {
  const { t, record } = review;
  const { other } = sidesOf(review);
  const judged = judge(record, other, weightsIn(record, order));
  const [count, miss] = readingWords(review, other, judged, 'you');
  const rest = itemsInPlay(record).flatMap(({ id }) => (order.includes(id) ? [] : [id]));
  return (
    <>
      <div className="reading-side">
        <Across review={review}>
          <h1 className="type-head" tabIndex={-1}>
            {count}
          </h1>
          {miss && <p className="type-voice">{miss}</p>}
          <p className="soft">{t('reading.later')}</p>
        </Across>
        <Clues review={review} />
      </div>
      <div className="reading-main">
        <Slopes
          review={review}
          of={other}
          items={judged.items}
          order={[...order, ...rest]}
          placed={order.length}
          by={t('reading.yours')}
        />
        <div className="reading-on">
          <button type="button" className="ink-block" onClick={onOutcome}>
            {t('statement.outcome')}
            <Arrow />
          </button>
        </div>
      </div>
    </>
  );
};
