import type { ReactNode } from 'react';
import type { Analysis } from '../../debrief/analysis.ts';
import { initialsOf, silenceWorth } from '../../debrief/initials.ts';
import { causeOf, heaviest, type Shift, shiftsOf } from '../../debrief/shifts.ts';
import { itemsInPlay, type Verdict } from '../../engine/state.ts';
import { points } from '../../engine/worth.ts';
import type { Seat } from '../../scenario/schema.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { Plate } from '../parts/Plate.tsx';
import { Shape } from '../parts/Shape.tsx';
import { exactly } from './exactly.ts';
import { signed } from './figures.ts';
import { Reckoned } from './Reckoning.tsx';
import { articleList, type Review } from './review.ts';
import type { Score, SheetRow } from './sheetRows.ts';
import { TimeLink } from './TimeLink.tsx';
import { brief, whyOf } from './tell.ts';
import { worthSum } from './WorthReckoning.tsx';
import './workings.css';

interface WorkingsProps {
  readonly review: Review;
  readonly analysis: Analysis;
  readonly row: SheetRow;
}

/** How one figure was counted: what it means, the sum with this game's numbers, the term of art, and what made it. */
export const Workings = ({ review, analysis, row }: WorkingsProps) => {
  const { t } = review;
  return (
    <div className="workings">
      <Reckoned
        means={t(`sheet.${row.score}.means`)}
        sums={sums(review, analysis, row)}
        term={t(`sheet.${row.score}.term`)}
      >
        <Made review={review} score={row.score} seat={row.seat} />
      </Reckoned>
    </div>
  );
};

const sums = (review: Review, { sheet }: Analysis, { score, seat }: SheetRow): readonly string[] => {
  const { t, texts } = review;
  const exact = (worth: number): string => exactly(review, worth);
  switch (score) {
    case 'mandate': {
      if (!sheet.stands) return [t('sheet.mandate.none')];
      const { worth, walkAway, best, score: of } = sheet.mandate[seat];
      return [
        worthSum(review, seat, sheet.text),
        t('sheet.mandate.count', {
          worth: exact(worth),
          walkAway: exact(walkAway),
          best: exact(best),
          part: exact(worth - walkAway),
          whole: exact(best - walkAway),
          score: of,
        }),
      ];
    }
    case 'jointGains': {
      const { surplus, best, score: of } = sheet.jointGains;
      return [t('sheet.jointGains.count', { surplus: exact(surplus), best: exact(best), score: of })];
    }
    case 'balance': {
      const { over, nash, score: of } = sheet.balance;
      if (!nash) return [t('missed.noZone')];
      const top = { a: nash.a - sheet.mandate.a.walkAway, b: nash.b - sheet.mandate.b.walkAway };
      const count = t('sheet.balance.count', {
        a: exact(over.a),
        b: exact(over.b),
        product: exact((over.a * over.b) / 100),
        bestA: exact(top.a),
        bestB: exact(top.b),
        bestProduct: exact((top.a * top.b) / 100),
        score: of,
      });
      return over.a > 0 && over.b > 0 ? [count] : [count, t('sheet.balance.none')];
    }
    case 'stability': {
      const { crisis, armsRace, verification, most, score: of } = sheet.stability;
      return [
        t('sheet.stability.count', {
          crisis,
          armsRace,
          verification,
          sum: crisis + armsRace + verification,
          most,
          score: of,
        }),
      ];
    }
    case 'relationship': {
      if (!sheet.relationship) return [];
      const { trust, lies, reopened, publicLinesBroken, score: of } = sheet.relationship;
      return [t('sheet.relationship.count', { ...trust, faults: lies + reopened + publicLinesBroken, score: of })];
    }
    case 'ratification': {
      const { ratification } = sheet;
      if (!ratification) return [t('sheet.ratification.none')];
      return SEATS.flatMap((one) => ratified(review, texts.delegations[one].capital, ratification.verdicts[one]));
    }
    default:
      return score satisfies never;
  }
};

const ratified = ({ t }: Review, capital: string, v: Verdict): readonly string[] => [
  t('sheet.ratification.count', {
    capital,
    worth: points(v.worth),
    walkAway: points(v.walkAway),
    value: signed(points(v.worth - v.walkAway)),
    home: v.home,
    needs: v.needs,
    support: signed(v.home - v.needs),
  }),
  ...(v.crossed.length > 0 ? [t('sheet.ratification.crossed', { capital, count: v.crossed.length })] : []),
];

const Made = ({ review, score, seat }: { review: Review; score: Score; seat: Seat }) => {
  switch (score) {
    case 'mandate':
      return <InitialSteps review={review} seats={[seat]} />;
    case 'jointGains':
    case 'balance':
      return <InitialSteps review={review} seats={SEATS} />;
    case 'stability':
      return <StabilitySteps review={review} />;
    case 'relationship':
      return <Shifts review={review} shifts={shiftsOf(review.record, 'trust')} />;
    case 'ratification':
      return <Shifts review={review} shifts={shiftsOf(review.record, 'home')} />;
    default:
      return score satisfies never;
  }
};

const Steps = ({ review, children }: { review: Review; children: ReactNode }) => (
  <>
    <h3 className="type-note soft">{review.t('sheet.made')}</h3>
    <ul className="steps">{children}</ul>
  </>
);

interface StepProps {
  readonly review: Review;
  readonly turn: number;
  readonly at: number;
  readonly what: string;
  /** The articles that it is about. */
  readonly items?: readonly string[];
  readonly children?: ReactNode;
}

/** One move that counted, with the way back to it. */
const Step = ({ review, turn, at, what, items = [], children }: StepProps) => (
  <li>
    <TimeLink review={review} turn={turn} at={at} what={what} />
    <span>
      {what}{' '}
      <span className="steps-plates">
        {itemsInPlay(review.record).map(
          ({ id, plate }) => items.includes(id) && <Plate key={id} plate={plate} size={20} />,
        )}
      </span>
    </span>
    <span className="steps-figures">{children}</span>
  </li>
);

const Gain = ({ review, seat, by }: { review: Review; seat: Seat; by: string }) => (
  <span className="gain">
    <Shape seat={seat} size={8} />
    <span className="visually-hidden"> {review.texts.delegations[seat].capital}</span> {by}
  </span>
);

const InitialSteps = ({ review, seats }: { review: Review; seats: readonly Seat[] }) => {
  const { record, t } = review;
  const initials = initialsOf(record);
  return (
    <Steps review={review}>
      <li>
        <span />
        <span>{t('sheet.start')}</span>
        <span className="steps-figures">
          {seats.map((seat) => (
            <Gain key={seat} review={review} seat={seat} by={String(points(silenceWorth(record, seat)))} />
          ))}
        </span>
      </li>
      {initials.map(({ turn, at, terms, gain }) => (
        <Step
          key={turn}
          review={review}
          turn={turn}
          at={at}
          what={t('tell.initialled', { articles: articleList(review, Object.keys(terms)) })}
          items={Object.keys(terms)}
        >
          {seats.map((seat) => (
            <Gain key={seat} review={review} seat={seat} by={signed(points(gain[seat]))} />
          ))}
        </Step>
      ))}
    </Steps>
  );
};

const StabilitySteps = ({ review }: { review: Review }) => {
  const { record, texts, t } = review;
  const text = record.outcome?.stands ? record.outcome.text : {};
  const initials = initialsOf(record);
  const agreed = record.scenario.items.flatMap(({ id, options }) => {
    const option = options.find((one) => one.id === text[id]);
    const made = initials.findLast(({ terms }) => terms[id] === text[id]);
    return option && made ? [{ id, option, made }] : [];
  });
  if (agreed.length === 0) return null;
  return (
    <Steps review={review}>
      {agreed.map(({ id, option, made }) => {
        const { crisis = 0, armsRace = 0, verification = 0 } = option.stability ?? {};
        const parts = t('sheet.stability.parts', {
          crisis: signed(crisis),
          armsRace: signed(armsRace),
          verification: signed(verification),
        });
        return (
          <Step
            key={id}
            review={review}
            turn={made.turn}
            at={made.at}
            what={t('tell.article', { title: texts.items[id]?.options[option.id]?.label ?? '', label: parts })}
            items={[id]}
          >
            {signed(crisis + armsRace + verification)}
          </Step>
        );
      })}
    </Steps>
  );
};

/** Enough to see what weighed; the rest is a number. */
const MOST_SHIFTS = 8;

const Shifts = ({ review, shifts }: { review: Review; shifts: readonly Shift[] }) => {
  const { record, t } = review;
  const { shown, more } = heaviest(shifts, MOST_SHIFTS);
  if (shown.length === 0) return <p>{t('sheet.noMoves')}</p>;
  return (
    <>
      <Steps review={review}>
        {shown.map((shift) => {
          const turn = causeOf(record, shift);
          const cause = record.chronicle.find((h) => h.what === 'moved' && h.turn === turn);
          const why = whyOf(review, shift);
          const move = cause && shift.why !== 'effect' ? brief(review, cause) : '';
          return (
            <Step
              key={record.chronicle.indexOf(shift)}
              review={review}
              turn={turn}
              at={cause?.at ?? shift.at}
              what={move ? `${why} (${move})` : why}
            >
              <Gain review={review} seat={shift.of} by={signed(shift.by)} />
            </Step>
          );
        })}
      </Steps>
      {more > 0 && <p className="type-note soft">{t('sheet.more', { count: more })}</p>}
    </>
  );
};
