import type { Hundredths } from '../../engine/state.ts';
import { points } from '../../engine/worth.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { GameRecord } from '../../simulation/record.ts';
import type { Review } from '../debrief/review.ts';
import { useWidth } from '../debrief/useWidth.ts';
import { Shape } from '../parts/Shape.tsx';
import { dotsOf } from './dots.ts';
import './worthDots.css';

const HEIGHT = 132;

interface WorthDotsProps {
  readonly review: Review;
  readonly records: readonly GameRecord[];
  readonly seat: Seat;
  /** What the real day was worth. */
  readonly real: Hundredths;
  readonly walkAway: Hundredths;
  /** The median of the days. */
  readonly middle: Hundredths;
}

/** A dot a day over what it was worth to the chair, open where there was no text; the real day is marked. */
export const WorthDots = ({ review, records, seat, real, walkAway, middle }: WorthDotsProps) => {
  const { t, chair } = review;
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const who = chair.neutral ? 'name' : 'you';
  const worths = records.map(({ worth }) => worth[seat] / 100);
  const { from, to, size, dots, x } = dotsOf(worths, [real / 100, walkAway / 100], width, HEIGHT);
  const r = Math.max(0.8, size / 2 - (size > 4 ? 1 : 0.4));
  const tens = Array.from({ length: (to - from) / 10 + 1 }, (_, k) => from + 10 * k);
  const path = (stands: boolean): string =>
    dots.map((dot) => (records[dot.at]?.stands === stands ? circle(dot.x, HEIGHT - dot.y, r) : '')).join('');
  const clamped = (at: number): number => Math.max(0, Math.min(width, at));
  return (
    <div ref={ref} className={`worth-dots seat-${seat}`} aria-hidden="true">
      <svg width={width} height={HEIGHT + 8} aria-hidden="true">
        <path className="worth-dots-stands" d={path(true)} />
        <path className="worth-dots-none" d={path(false)} />
        <path className="worth-dots-axis" d={`M0 ${HEIGHT}.5H${width}`} />
        <path className="worth-dots-middle" d={`M${x(middle / 100)} ${HEIGHT - 12}v20`} />
        <path className="worth-dots-walk" d={`M${x(walkAway / 100)} 0V${HEIGHT + 8}`} />
        <path className="worth-dots-real" d={`M${x(real / 100)} 0V${HEIGHT + 8}`} />
      </svg>
      <ul className="worth-dots-tens type-note soft">
        {tens.map((ten) => (
          <li key={ten} style={{ left: x(ten) }} data-end={ten === from ? 'first' : ten === to ? 'last' : undefined}>
            {ten}
          </li>
        ))}
      </ul>
      <p className="worth-dots-key type-note">
        <span className="strong worth-dots-yours">
          <Shape seat={seat} size={9} /> {t('whatif.key.real', { who, worth: points(real) })}
        </span>
        <span>
          <i className="worth-dots-tick" /> {t('whatif.key.middle', { worth: points(middle) })}
        </span>
        <span className="soft">{t('whatif.key.walk', { who, worth: points(walkAway) })}</span>
        {records.some(({ stands }) => !stands) && <span className="soft">{t('whatif.key.none')}</span>}
      </p>
      <span className="worth-dots-flag" style={{ left: clamped(x(real / 100)) }}>
        <Shape seat={seat} size={11} />
      </span>
    </div>
  );
};

const circle = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
