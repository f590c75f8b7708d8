import { useMemo, useState } from 'react';
import { demandsOf } from '../../debrief/demands.ts';
import { statesOf } from '../../debrief/states.ts';
import { signsOf } from '../../engine/frame.ts';
import type { Played } from '../../engine/reduce.ts';
import { type GameState, type Happening, itemsInPlay } from '../../engine/state.ts';
import { points, worthOf } from '../../engine/worth.ts';
import type { Item } from '../../scenario/schema.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { Mark } from '../parts/Mark.tsx';
import { MoveIcon } from '../parts/MoveIcon.tsx';
import { iconOfMade } from '../parts/moveIcons.ts';
import { Plate } from '../parts/Plate.tsx';
import { Shape } from '../parts/Shape.tsx';
import { capitalised, clock } from './figures.ts';
import { articleList, labelOf, type Review } from './review.ts';
import { StepArrow } from './StepArrow.tsx';
import { changeWords } from './stepWords.ts';
import { tell } from './tell.ts';
import './everyMove.css';

interface EveryMoveProps {
  readonly review: Review;
  readonly log: readonly Played[];
}

/** The minutes of the meeting, and the table as it stood after any line of them. */
export const EveryMove = ({ review, log }: EveryMoveProps) => {
  const { t, record } = review;
  const [chosen, choose] = useState(0);
  const states = useMemo(() => statesOf(record, log), [record, log]);
  const signs = signsOf(record.scenario);
  const moves = record.chronicle.filter((h) => h.what === 'moved');
  const after = states[chosen + 1] ?? record;
  return (
    <div className="minutes">
      <h1 className="type-head">{t('moves.heading')}</h1>
      <p className="minutes-intro soft">{t('moves.intro')}</p>
      <ol className="minutes-list rows">
        {moves.map((h) => (
          <li key={h.turn}>
            <button type="button" aria-current={h.turn === chosen ? 'step' : undefined} onClick={() => choose(h.turn)}>
              <span className="column-figures">{clock(h.at)}</span>
              <Shape seat={h.by} size={9} />
              <MoveIcon move={iconOfMade(h, signs)} />
              <span>{tell(review, h)}</span>
            </button>
          </li>
        ))}
      </ol>
      <section className="minutes-table" aria-labelledby="moves-after">
        <div className="minutes-steps">
          <p className="strong" aria-live="polite">
            {t('moves.count', { n: chosen + 1, of: moves.length })}
          </p>
          <button type="button" className="link" disabled={chosen === 0} onClick={() => choose(chosen - 1)}>
            {t('moves.previous')}
          </button>
          <button
            type="button"
            className="link"
            disabled={chosen === moves.length - 1}
            onClick={() => choose(chosen + 1)}
          >
            {t('moves.next')}
          </button>
        </div>
        <h2 id="moves-after" className="visually-hidden">
          {t('moves.after')}
        </h2>
        <TableThen review={review} state={after} />
        <StepTaken review={review} turn={chosen} />
        <Followed review={review} turn={chosen} />
        {after.phase !== 'over' && (
          <button type="button" className="ink-block" onClick={() => review.onGoBack(chosen + 1)}>
            {t('moves.playOn', { time: clock(after.minutes) })}
          </button>
        )}
      </section>
    </div>
  );
};

/** An offer, by what it changed for both sides. */
const StepTaken = ({ review, turn }: { review: Review; turn: number }) => {
  const demand = demandsOf(review.record).find((one) => one.turn === turn);
  if (!demand) return null;
  return (
    <p className="minutes-step">
      <StepArrow step={demand.label} seat={demand.by} />
      <span className="strong">{capitalised(review.t(`step.${demand.label}`))}</span>
      <span>{changeWords(review, demand.change)}</span>
    </p>
  );
};

const Followed = ({ review, turn }: { review: Review; turn: number }) => {
  const { record, t } = review;
  const followed = record.chronicle.filter((h): h is Happening => h.what !== 'moved' && h.turn === turn + 1);
  if (followed.length === 0) return null;
  return (
    <>
      <h3 className="type-note soft">{t('moves.followed')}</h3>
      <ul className="minutes-followed">
        {followed.map((h) => (
          <li key={record.chronicle.indexOf(h)}>{tell(review, h)}</li>
        ))}
      </ul>
    </>
  );
};

const TableThen = ({ review, state }: { review: Review; state: GameState }) => {
  const { t, texts } = review;
  const capital = (seat: 'a' | 'b'): string => texts.delegations[seat].capital;
  return (
    <>
      <p className="minutes-clock type-figure">{clock(state.minutes)}</p>
      <div className="scroll-x">
        <table className="minutes-draft rows-table">
          <thead>
            <tr>
              <th scope="col">{t('moves.article')}</th>
              {SEATS.map((seat) => (
                <th key={seat} scope="col">
                  <Shape seat={seat} size={8} outline /> {t('moves.position', { capital: capital(seat) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {itemsInPlay(state).map((item, at) => (
              <DraftRow key={item.id} review={review} state={state} item={item} number={at + 1} />
            ))}
          </tbody>
        </table>
      </div>
      {state.offer && (
        <p className="minutes-offer">
          <Shape seat={state.offer.by} size={9} />{' '}
          {t('moves.offer', {
            articles: articleList(review, Object.keys(state.offer.terms)),
            a: points(worthOf(state, 'a', { ...state.agreed, ...state.offer.terms })),
            b: points(worthOf(state, 'b', { ...state.agreed, ...state.offer.terms })),
            capitalA: capital('a'),
            capitalB: capital('b'),
          })}
        </p>
      )}
      <dl className="minutes-gauges rows">
        {(['trust', 'home', 'worth'] as const).map((what) =>
          SEATS.map((seat) => (
            <div key={what + seat}>
              <dt>
                <Shape seat={seat} size={8} /> {t(`moves.${what}`, { capital: capital(seat) })}
              </dt>
              <dd>{what === 'worth' ? points(worthOf(state, seat, state.agreed)) : state[what][seat]}</dd>
            </div>
          )),
        )}
      </dl>
    </>
  );
};

interface DraftRowProps {
  readonly review: Review;
  readonly state: GameState;
  readonly item: Item;
  readonly number: number;
}

const DraftRow = ({ review, state, item: { id: item, plate }, number }: DraftRowProps) => {
  const { t, texts } = review;
  const agreed = state.agreed[item];
  return (
    <tr>
      <th scope="row">
        <span className="numbered">
          {number} <Plate plate={plate} size={20} /> {texts.items[item]?.title}
        </span>
      </th>
      {agreed ? (
        <td colSpan={2} className="strong">
          <Mark height={10} /> {labelOf(review, item, agreed)} <span className="soft">{t('moves.initialled')}</span>
        </td>
      ) : (
        SEATS.map((seat) => {
          const offered = state.offer?.by === seat && state.offer.terms[item] !== undefined;
          return (
            <td key={seat} className={offered ? '' : 'soft'}>
              <span className={offered ? `marked seat-${seat}` : ''}>
                {labelOf(review, item, state.positions[seat][item])}
              </span>
            </td>
          );
        })
      )}
    </tr>
  );
};
