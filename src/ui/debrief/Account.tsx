import { Fragment } from 'react';
import { isCharacter } from '../../counterpart/character.ts';
import {
  type Answer,
  answersOf,
  heaviestItems,
  type Tabled,
  type Turnabout,
  tabledBy,
  tellingAnswers,
  turnaboutsOf,
} from '../../debrief/account.ts';
import { points, walkAwayOf } from '../../engine/worth.ts';
import type { Seat } from '../../scenario/schema.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { Portrait } from '../parts/Portrait.tsx';
import { Shape } from '../parts/Shape.tsx';
import { articleOf } from './figures.ts';
import { articleList, type Review, sidesOf } from './review.ts';
import { Strategy } from './Strategy.tsx';
import { TimeLink } from './TimeLink.tsx';
import { WorthReckoning } from './WorthReckoning.tsx';
import './account.css';

/** What the other side has to say now: what it wanted, and how it answered, with what the offer was worth to it. */
export const Account = ({ review, printing }: { review: Review; printing: boolean }) => {
  const { t, chair } = review;
  const seats = chair.neutral ? SEATS : [sidesOf(review).other];
  return (
    <section className="account" aria-labelledby="account-heading">
      <h2 id="account-heading" className="type-note soft">
        {t(chair.neutral ? 'account.headingBoth' : 'account.heading')}
      </h2>
      {seats.map((seat) => (
        <OneSide key={seat} review={review} seat={seat} printing={printing} />
      ))}
    </section>
  );
};

const OneSide = ({ review, seat, printing }: { review: Review; seat: Seat; printing: boolean }) => {
  const { t, texts, sitters, record } = review;
  const sitter = sitters[seat];
  const { capital, head } = texts.delegations[seat];
  const face = isCharacter(sitter) ? sitter : null;
  const name = face ? t(`partner.${face}`) : head;
  const answers = tellingAnswers(answersOf(record, seat));
  const tabled = tabledBy(record, seat);
  const lines = [
    ...answers.map((answer) => ({
      turn: answer.turn,
      line: <AnswerLine review={review} answer={answer} capital={capital} />,
    })),
    ...turnaboutsOf(record, seat).map((one) => ({
      turn: one.turn,
      line: <TurnaboutLine review={review} turnabout={one} />,
    })),
  ].sort((x, y) => x.turn - y.turn);
  const last = answers.at(-1);
  const heaviest = heaviestItems(record, seat);
  const [first = '', ...rest] = heaviest.map(({ item }) => texts.items[item]?.spoken ?? item);
  const figures = [
    ...heaviest.map(({ item, weight }) => t('account.item', { title: texts.items[item]?.title ?? item, weight })),
    t('account.walkAway', { n: points(walkAwayOf(record, seat)) }),
  ];
  return (
    <div className="account-side">
      <div className="account-face backdrop" data-face={face ?? 'person'}>
        <Portrait face={face ?? 'person'} seat={seat} />
      </div>
      <div>
        <p className="type-note soft">
          <Shape seat={seat} size={8} /> {face ? t('account.by', { name, capital }) : name}
        </p>
        <p>{t('account.wants', { first, rest: rest.join(t('account.then')) })}</p>
        <p className="type-note soft">{figures.join(' · ')}</p>
        <p>{offersText(review, tabled, answers.length > 0)}</p>
        <ul className="steps">
          {lines.map(({ turn, line }) => (
            <Fragment key={turn}>{line}</Fragment>
          ))}
        </ul>
        <div className="figure-more">
          {face && <Strategy review={review} who={face} tabled={tabled} capital={capital} open={printing} />}
          {last && <WorthReckoning review={review} seat={seat} terms={last.text} open={printing} />}
        </div>
      </div>
    </div>
  );
};

/** What was put to them, and what became of what they put to us. */
const offersText = ({ t }: Review, { offers, initialled }: Tabled, received: boolean): string =>
  t('account.tabled', {
    received: String(received),
    how: offers === 0 ? 'nothing' : initialled === 0 ? 'none' : initialled === offers ? 'all' : 'some',
    count: offers,
    initialled,
  });

interface TurnaboutLineProps {
  readonly review: Review;
  readonly turnabout: Turnabout;
}

/** What they went back on, or would not do, and why. */
const TurnaboutLine = ({ review, turnabout: { turn, at, did, item, because } }: TurnaboutLineProps) => {
  const { t } = review;
  const said = [
    t('account.turnabout', { did, n: item === null ? 0 : articleOf(review.record, item) }),
    ...(because ? [t(`account.said.${because}`, { did })] : []),
  ].join(' ');
  return (
    <li>
      <TimeLink review={review} turn={turn} at={at} />
      <span>{t('capitals.quote', { line: said })}</span>
    </li>
  );
};

interface AnswerLineProps {
  readonly review: Review;
  readonly answer: Answer;
  readonly capital: string;
}

/** What they say of it, and what it was. */
const AnswerLine = ({ review, answer, capital }: AnswerLineProps) => {
  const { t } = review;
  const { did, terms, because } = answer;
  const over = points(answer.over);
  const said = [
    t('account.answer', { did, articles: articleList(review, Object.keys(terms)) }),
    ...(because ? [t(`account.said.${because}`, { did })] : []),
  ].join(' ');
  return (
    <li>
      <TimeLink review={review} turn={answer.turn} at={answer.at} />
      <span>
        {t('capitals.quote', { line: said })}
        <span className="account-figures type-note soft">
          {t('account.worth', {
            capital,
            worth: points(answer.worth),
            margin: t('account.margin', { side: over > 0 ? 'over' : over < 0 ? 'under' : 'level', n: Math.abs(over) }),
            crossed: answer.crossed.length,
          })}
        </span>
      </span>
    </li>
  );
};
