import { useMemo } from 'react';
import type { Analysis } from '../../debrief/analysis.ts';
import type { Point } from '../../debrief/plot.ts';
import { MOST_OFFERS, type PlotMarks, plotMarks } from '../../debrief/plotMarks.ts';
import { points } from '../../engine/worth.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { clock } from './figures.ts';
import { lineTall, measured } from './measure.ts';
import { PlotTable } from './PlotTable.tsx';
import { type Anchor, type Box, beads, frameOf, halftone, placeLabels, scaleOf } from './plotLayout.ts';
import { Reckoning } from './Reckoning.tsx';
import { articleList, goBackText, type Review, sidesOf, yearOf } from './review.ts';
import { spaced } from './spaced.ts';
import { useWidth } from './useWidth.ts';
import './plot.css';

interface PlotFigureProps {
  readonly review: Review;
  readonly analysis: Analysis;
  readonly open: boolean;
}

interface Label {
  readonly id: string;
  readonly name: string;
  readonly figures: string;
  readonly point: Point;
  readonly reach: number;
}

/** All packages as a halftone, and the way that this game took among them. */
export const PlotFigure = ({ review, analysis, open }: PlotFigureProps) => {
  const { t, chair, texts, record, language } = review;
  const [ref, width] = useWidth<HTMLDivElement>(556);
  const { plot, sheet } = analysis;
  const { own, other } = sidesOf(review);
  const height = width;
  const small = width < 480;
  const drawing = useMemo(() => {
    const scale = scaleOf(frameOf(plot), own, width, height);
    return { scale, dots: halftone(plot.density, scale, own, plot.walkAway) };
  }, [plot, own, width, height]);
  const { scale, dots } = drawing;
  const whole = (count: number): string => new Intl.NumberFormat(language).format(count);
  const marks = plotMarks(record, plot, sheet);
  const x = (point: Point): number => scale.x(point[own]);
  const y = (point: Point): number => scale.y(point[other]);
  const offers = marks.offers.slice(-MOST_OFFERS);
  // Marks that lie too close together have their links in the table.
  const pressed = spaced(offers.toReversed(), ({ point }) => ({ x: x(point), y: y(point) })).toReversed();
  const labels = labelsOf(review, marks, nearest(plot.frontier, own, scale.x, 0.6 * width), small);
  const walls = wallLabels(review, plot.walkAway, x(plot.walkAway), y(plot.walkAway), width, height, small);
  const anchors: Anchor[] = labels.map(({ id, name, figures, point, reach }) => ({
    id,
    x: x(point),
    y: y(point),
    width: measured(`${name} ${figures}`.trim(), id === 'deal' || !id.startsWith('offer')) + 8,
    height: lineTall(),
    reach,
    close: id.startsWith('offer'),
  }));
  const end = marks.deal ?? marks.fallen;
  const ways = SEATS.map((seat) => [
    ...offers.filter(({ by }) => by === seat).map(({ point }) => point),
    ...(end ? [end] : []),
  ]);
  const lines = [plot.frontier, ...ways, ...(end && marks.missed ? [[end, marks.missed]] : [])].map((path) =>
    path.map((point) => ({ x: x(point), y: y(point) })),
  );
  const [wallX, wallY] = [x(plot.walkAway), y(plot.walkAway)];
  const places = placeLabels(
    anchors,
    width,
    height,
    walls.map(({ box }) => box),
    [
      ...lines,
      [
        { x: wallX, y: 0 },
        { x: wallX, y: height },
      ],
      [
        { x: 0, y: wallY },
        { x: width, y: wallY },
      ],
    ].flatMap(beads),
  );
  const line = (path: readonly Point[]): string =>
    path.map((point) => `${x(point).toFixed(1)},${y(point).toFixed(1)}`).join(' ');
  return (
    <section className="plot" aria-labelledby="plot-heading">
      <h2 id="plot-heading" className="visually-hidden">
        {t('plot.heading')}
      </h2>
      <div ref={ref} className="plot-field" style={{ blockSize: height }}>
        <p className="plot-up type-note soft" aria-hidden="true">
          {t('plot.up', { who: chair.neutral ? 'name' : 'you', name: texts.delegations[other].capital })}
        </p>
        <svg width={width} height={height} aria-hidden="true">
          <path className="plot-zone" d={`M${x(plot.walkAway)} 0H${width}V${y(plot.walkAway)}H${x(plot.walkAway)}Z`} />
          <path className="plot-dots plot-dots-crossed" d={dots.crossed} />
          <path className="plot-dots plot-dots-outside" d={dots.outside} />
          <path className="plot-dots plot-dots-zone" d={dots.zone} />
          <line className={`plot-wall seat-${own}`} x1={x(plot.walkAway)} x2={x(plot.walkAway)} y1="0" y2={height} />
          <line className={`plot-wall seat-${other}`} x1="0" x2={width} y1={y(plot.walkAway)} y2={y(plot.walkAway)} />
          <polyline className="plot-frontier" points={line(plot.frontier)} />
          {ways.map((way, at) => (
            <polyline key={SEATS[at]} className="plot-way" points={line(way)} />
          ))}
          {end && marks.missed && (
            <line className="plot-gap" x1={x(end)} y1={y(end)} x2={x(marks.missed)} y2={y(marks.missed)} />
          )}
          <path className="plot-axis" d={`M0 0V${height}H${width}`} />
          {offers.map(({ turn, by, point, floated }) => (
            <OfferMark key={turn} seat={by} x={x(point)} y={y(point)} floated={floated} />
          ))}
          <path
            className="plot-plus"
            d={`M${x(marks.history) - 7} ${y(marks.history)}h14M${x(marks.history)} ${y(marks.history) - 7}v14`}
          />
          {marks.missed && <circle className="plot-ring" cx={x(marks.missed)} cy={y(marks.missed)} r="7" />}
          {end && (
            <g transform={`translate(${x(end) - 12.5} ${y(end) - 7.5}) scale(0.5)`} opacity={marks.deal ? 1 : 0.55}>
              <path className="mark-a" d="M0 0H30V30H0Z" />
              <circle className="mark-b" cx="35" cy="15" r="15" />
              <path className="mark-lens" d="M30 .86A15 15 0 0 0 30 29.14Z" />
            </g>
          )}
        </svg>
        {walls.map(({ text, seat, box }) => (
          <span
            key={seat}
            className={`plot-label plot-wall-label seat-${seat}`}
            style={{ left: box.x, top: box.y }}
            aria-hidden="true"
          >
            {text}
          </span>
        ))}
        {labels.map(({ id, name, figures }) => {
          const box = places.get(id);
          if (!box) return null;
          return (
            <span
              key={id}
              className="plot-label"
              style={{ left: box.x, top: box.y, width: box.width }}
              data-left={box.x + box.width / 2 < x(labels.find((one) => one.id === id)?.point ?? marks.history)}
              aria-hidden="true"
            >
              {id.startsWith('offer') || id === 'frontier' ? name : <b>{name}</b>} {figures}
            </span>
          );
        })}
        {pressed.map(({ turn, at, by, floated, terms, point }) => (
          <button
            key={turn}
            type="button"
            className="plot-mark"
            style={{ left: x(point), top: y(point) }}
            aria-label={t('plot.mark', {
              time: clock(at),
              what: t('plot.offer', {
                who: chair.neutral ? 'name' : by === own ? 'you' : 'them',
                name: texts.delegations[by].capital,
                floated: String(floated),
                articles: articleList(review, Object.keys(terms)),
              }),
              a: points(point[own]),
              b: points(point[other]),
              back: goBackText(review, at),
            })}
            onClick={() => review.onGoBack(turn)}
          />
        ))}
      </div>
      <p className="plot-legend type-note soft">
        <span>{t('plot.packages', { count: whole(plot.packages) })}</span>
        <span className="plot-right" aria-hidden="true">
          {t('plot.right', { who: chair.neutral ? 'name' : 'you', name: texts.delegations[own].capital })}
        </span>
      </p>
      <p className="plot-legend plot-legend-phone type-note soft" aria-hidden="true">
        <span>
          {t('plot.phoneUp', { who: chair.neutral ? 'name' : 'you', name: texts.delegations[other].capital })}
        </span>
        <span>
          {t('plot.phoneRight', { who: chair.neutral ? 'name' : 'you', name: texts.delegations[own].capital })}
        </span>
      </p>
      <div className="figure-more">
        <PlotTable review={review} marks={marks} walkAway={plot.walkAway} year={yearOf(review)} open={open} />
        <Reckoning
          t={t}
          open={open}
          means={t('plot.means')}
          sums={[
            t('plot.count', {
              packages: whole(plot.packages),
              crossed: whole(plot.crossed),
              zone: whole(plot.zone),
              edge: plot.frontier.length,
            }),
          ]}
          term={t('plot.term')}
        />
      </div>
    </section>
  );
};

const OfferMark = ({ seat, x, y, floated }: { seat: 'a' | 'b'; x: number; y: number; floated: boolean }) => {
  const reach = floated ? 3.5 : 5;
  return seat === 'a' ? (
    <rect className="plot-offer seat-a" x={x - reach} y={y - reach} width={2 * reach} height={2 * reach} />
  ) : (
    <circle className="plot-offer seat-b" cx={x} cy={y} r={reach} />
  );
};

/** The point of the frontier that is drawn nearest to `place`. */
const nearest = (
  frontier: readonly Point[],
  own: 'a' | 'b',
  x: (worth: number) => number,
  place: number,
): Point | undefined => frontier.toSorted((p, q) => Math.abs(x(p[own]) - place) - Math.abs(x(q[own]) - place))[0];

/** Words for the marks, those that must be read first. */
const labelsOf = (review: Review, marks: PlotMarks, bend: Point | undefined, small: boolean): readonly Label[] => {
  const { t, chair } = review;
  const { own, other } = sidesOf(review);
  const pair = (point: Point): string => (small ? '' : `${points(point[own])} / ${points(point[other])}`);
  const label = (id: string, name: string, point: Point | null, reach: number): readonly Label[] =>
    point ? [{ id, name, figures: pair(point), point, reach }] : [];
  return [
    ...label('missed', t(marks.deal ? 'plot.missed' : 'plot.open'), marks.missed, 9),
    ...label('deal', t('plot.deal', { who: chair.neutral ? 'name' : 'you' }), marks.deal, 13),
    ...label('fallen', t('plot.fell'), marks.fallen, 13),
    ...label('history', yearOf(review), marks.history, 9),
    ...(small || !bend ? [] : [{ id: 'frontier', name: t('plot.frontier'), figures: '', point: bend, reach: 4 }]),
    ...(small
      ? []
      : marks.offers
          .slice(-MOST_OFFERS)
          .toReversed()
          .map(({ turn, at, point }) => ({ id: `offer${turn}`, name: clock(at), figures: '', point, reach: 7 }))),
  ];
};

interface Wall {
  readonly seat: 'a' | 'b';
  readonly text: string;
  readonly box: Box;
}

/** Who walks away where: at the foot of the one line and at the near end of the other. */
const wallLabels = (
  review: Review,
  walkAway: Point,
  x: number,
  y: number,
  width: number,
  height: number,
  small: boolean,
): readonly Wall[] => {
  const { t, chair, texts } = review;
  const { own, other } = sidesOf(review);
  const text = (seat: 'a' | 'b'): string =>
    t('plot.walkAway', {
      who: chair.neutral ? 'name' : seat === own ? 'you' : 'them',
      name: texts.delegations[seat].capital,
      n: points(walkAway[seat]),
    });
  const wide = (seat: 'a' | 'b'): number => measured(text(seat), true) + 6;
  const ownLeft = Math.min(x + 6, width - wide(own));
  const room = x > wide(other) + 12;
  return [
    { seat: own, text: text(own), box: { x: ownLeft, y: height - 24, width: wide(own), height: 20 } },
    {
      seat: other,
      text: text(other),
      box: { x: room || small ? 6 : x + 8, y: y - 23, width: wide(other), height: 20 },
    },
  ];
};
