import { type Demand, temperOf } from '../../debrief/demands.ts';
import type { Lessons } from '../../debrief/lessons.ts';
import { minuteOf, scheduleOf } from '../../engine/state.ts';
import { points, walkAwayOf } from '../../engine/worth.ts';
import { conceded, target } from '../../negotiation/concession.ts';
import type { Seat } from '../../scenario/schema.ts';
import { Shape } from '../parts/Shape.tsx';
import { AskingTable } from './AskingTable.tsx';
import { curvePath, type DayScale, dayScale, rulesFrom, staircase } from './askingLayout.ts';
import { roughly } from './exactly.ts';
import { clock, naming } from './figures.ts';
import { Hours } from './Hours.tsx';
import { lineTall, measured } from './measure.ts';
import { type Anchor, placeLabels } from './plotLayout.ts';
import { goBackText, type Review, sidesOf } from './review.ts';
import { StepArrow, StepWord } from './StepArrow.tsx';
import { spaced } from './spaced.ts';
import { changeWords } from './stepWords.ts';
import { useWidth } from './useWidth.ts';
import './asking.css';

interface AskingFigureProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly printing: boolean;
}

/** What each side asked for through the day, the curve that fits it, and each offer classed as a step. */
export const AskingFigure = ({ review, lessons, printing }: AskingFigureProps) => {
  const { t, record } = review;
  const [ref, width] = useWidth<HTMLDivElement>(1360);
  const { own, other } = sidesOf(review);
  const seats = [own, other];
  const { opens, closes } = scheduleOf(record);
  const [from, until] = [minuteOf(opens), Math.max(minuteOf(closes), record.minutes)];
  const worths = seats.flatMap((seat) => [
    walkAwayOf(record, seat),
    ...lessons.asking[seat].map(({ worth }) => worth[seat]),
  ]);
  const least = Math.max(0, Math.min(...worths) - 800);
  const height = width < 600 ? 220 : 300;
  const scale = dayScale({ from, until, least, width, height });
  return (
    <section className="asking" aria-labelledby="asking-heading">
      <h2 id="asking-heading" className="type-note soft">
        {t('lessons.asking')}
      </h2>
      <div ref={ref} className="asking-field" style={{ blockSize: height }} aria-hidden="true">
        <svg width={width} height={height} aria-hidden="true">
          {rulesFrom(least).map((worth) => (
            <line key={worth} className="asking-rule" x1="0" x2={width} y1={scale.y(worth)} y2={scale.y(worth)} />
          ))}
          {seats.map((seat) => (
            <line
              key={seat}
              className={`asking-wall seat-${seat}`}
              data-other={seat === other}
              x1="0"
              x2={width}
              y1={scale.y(walkAwayOf(record, seat))}
              y2={scale.y(walkAwayOf(record, seat))}
            />
          ))}
          {seats.map((seat) => (
            <path
              key={seat}
              className={`asking-fit seat-${seat}`}
              d={hasCurve(lessons, seat) ? curvePath(lessons.pace[seat], scale, from, minuteOf(closes)) : ''}
            />
          ))}
          {[other, own].map((seat) => (
            <g key={seat} className={`asking-line seat-${seat}`}>
              <path d={staircase(lessons.asking[seat], seat, scale, record.minutes)} />
              {lessons.demands
                .filter(({ by }) => by === seat)
                .map((demand) => (
                  <OfferSign key={demand.turn} demand={demand} scale={scale} />
                ))}
            </g>
          ))}
          {seats.map((seat) => (
            <Initials key={seat} lessons={lessons} seat={seat} scale={scale} />
          ))}
        </svg>
        <Labels review={review} lessons={lessons} scale={scale} width={width} height={height} least={least} />
      </div>
      {seats.map((seat) => (
        <Lane key={seat} review={review} lessons={lessons} seat={seat} scale={scale} width={width} />
      ))}
      <Hours from={from} until={until} x={scale.x} width={width} />
      <p className="asking-note type-note soft">{t('lessons.asking.note')}</p>
      <AskingTable review={review} demands={lessons.demands} open={printing} />
    </section>
  );
};

const hasCurve = ({ pace }: Lessons, seat: Seat): boolean => ['late', 'steady', 'early'].includes(temperOf(pace[seat]));

const OfferSign = ({ demand, scale }: { demand: Demand; scale: DayScale }) => {
  const { by, at, asked, floated } = demand;
  const [x, y] = [scale.x(at), scale.y(asked[by])];
  return by === 'a' ? (
    <rect className="asking-offer" data-outline={floated} x={x - 4.5} y={y - 4.5} width="9" height="9" />
  ) : (
    <circle className="asking-offer" data-outline={floated} cx={x} cy={y} r="5" />
  );
};

/** Where a side's demand changed without an offer of its own: it put its initials to something, or took them back. */
const Initials = ({ lessons, seat, scale }: { lessons: Lessons; seat: Seat; scale: DayScale }) => {
  const offers = new Set(lessons.demands.map(({ turn }) => turn));
  return lessons.asking[seat]
    .filter(({ turn }) => turn !== null && !offers.has(turn))
    .map(({ at, worth, turn }) => (
      <g key={turn} transform={`translate(${scale.x(at) - 10} ${scale.y(worth[seat]) - 6}) scale(0.4)`}>
        <path className="mark-a" d="M0 0H30V30H0Z" />
        <circle className="mark-b" cx="35" cy="15" r="15" />
        <path className="mark-lens" d="M30 .86A15 15 0 0 0 30 29.14Z" />
      </g>
    ));
};

interface LabelsProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly scale: DayScale;
  readonly width: number;
  readonly height: number;
  readonly least: number;
}

const Labels = ({ review, lessons, scale, width, height, least }: LabelsProps) => {
  const { t, record, chair, texts } = review;
  const { own, other } = sidesOf(review);
  const tall = lineTall();
  const walls = [own, other].map((seat) => {
    const words = t('plot.walkAway', { ...naming(chair, texts, seat), n: points(walkAwayOf(record, seat)) });
    const wide = measured(words, true) + 6;
    const x = seat === own ? 32 : width - wide;
    const y = Math.min(height - tall, scale.y(walkAwayOf(record, seat)) + 3);
    return { seat, words, box: { x, y, width: wide, height: tall } };
  });
  const ends: readonly (Anchor & { readonly seat: Seat; readonly words: string })[] = [own, other].flatMap((seat) => {
    const pace = lessons.pace[seat];
    if (!hasCurve(lessons, seat) || !pace.fit) return [];
    const words = t('lessons.fit', { e: roughly(review, pace.fit.e) });
    const halfway = 0.6;
    const { opens, closes } = scheduleOf(record);
    const at = minuteOf(opens) + halfway * (minuteOf(closes) - minuteOf(opens));
    const u = target(conceded(halfway, pace.fit.e), pace.reach);
    return [
      {
        id: seat,
        seat,
        words,
        x: scale.x(at),
        y: scale.y(u),
        width: measured(words, true) + 18,
        height: tall,
        reach: 2,
      },
    ];
  });
  const taken = [
    ...walls.map(({ box }) => box),
    ...lessons.demands.map(({ at, by, asked }) => ({
      x: scale.x(at) - 7,
      y: scale.y(asked[by]) - 7,
      width: 14,
      height: 14,
    })),
  ];
  const places = placeLabels(ends, width, height, taken);
  return (
    <>
      {rulesFrom(least).map((worth) => (
        <span key={worth} className="asking-label asking-number" style={{ left: 0, top: scale.y(worth) - tall / 2 }}>
          {points(worth)}
        </span>
      ))}
      {walls.map(({ seat, words, box }) => (
        <span key={seat} className={`asking-label asking-name seat-${seat}`} style={{ left: box.x, top: box.y }}>
          {words}
        </span>
      ))}
      {ends.map(({ id, seat, words }) => {
        const box = places.get(id);
        return box ? (
          <span key={id} className={`asking-label asking-name seat-${seat}`} style={{ left: box.x, top: box.y }}>
            <Shape seat={seat} size={8} /> {words}
          </span>
        ) : null;
      })}
    </>
  );
};

interface LaneProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly seat: Seat;
  readonly scale: DayScale;
  readonly width: number;
}

/** The offers of one side in order: an arrow for what each changed, its word where there is room, and the way back. */
const Lane = ({ review, lessons, seat, scale, width }: LaneProps) => {
  const { t, chair, texts } = review;
  const demands = lessons.demands.filter(({ by }) => by === seat);
  if (demands.length === 0) return null;
  const open = new Set(spaced(demands, ({ at }) => ({ x: scale.x(at), y: 0 })));
  return (
    <div className="lane">
      <p className="type-note soft">
        <Shape seat={seat} size={8} /> {t('lessons.lane', naming(chair, texts, seat))}
      </p>
      <div className="lane-line">
        {demands.map((demand, place) => {
          const { turn, at, label } = demand;
          const next = demands[place + 1];
          const room = (next ? scale.x(next.at) : width + 12) - scale.x(at) - 28;
          const words = t(`step.${label}`);
          const inside = (
            <>
              <StepArrow step={label} seat={seat} />
              {measured(words) < room && (
                <span className="lane-word">
                  <StepWord t={t} label={label} />
                </span>
              )}
            </>
          );
          return open.has(demand) ? (
            <button
              key={turn}
              type="button"
              className="lane-mark"
              style={{ left: scale.x(at) }}
              aria-label={stepText(review, demand)}
              onClick={() => review.onGoBack(turn)}
            >
              {inside}
            </button>
          ) : (
            <span key={turn} className="lane-mark" style={{ left: scale.x(at) }} aria-hidden="true">
              {inside}
            </span>
          );
        })}
      </div>
    </div>
  );
};

const stepText = (review: Review, { at, by, label, change }: Demand): string => {
  const { t, chair, texts } = review;
  return t('lessons.step', {
    time: clock(at),
    ...naming(chair, texts, by),
    step: t(`step.${label}`),
    change: changeWords(review, change),
    back: goBackText(review, at),
  });
};
