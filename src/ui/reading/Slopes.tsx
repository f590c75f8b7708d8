import type { CSSProperties } from 'react';
import type { ReadItem } from '../../debrief/reading.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { Review } from '../debrief/review.ts';
import { FigureBar } from '../parts/FigureBar.tsx';
import { Shape } from '../parts/Shape.tsx';
import './slopes.css';

/** In the figure's own units; how high a row is drawn, the stylesheet says. */
const ROW = 44;
const ACROSS = 100;

interface SlopesProps {
  readonly review: Review;
  /** Whose order is on the right: the true one. */
  readonly of: Seat;
  readonly items: readonly ReadItem[];
  /** Articles in the order on the left; those that were not placed come last. */
  readonly order: readonly string[];
  /** How many of `order` were placed. */
  readonly placed: number;
  /** The heading of the left side. */
  readonly by: string;
}

/** Two orders of the same articles side by side: a level line is an article in its place. */
export const Slopes = ({ review, of, items, order, placed, by }: SlopesProps) => {
  const { t, texts } = review;
  const middle = (at: number): number => ROW * (at + 0.5);
  const heaviest = items[0]?.weight ?? 1;
  return (
    <div className="slopes" style={{ '--rows': items.length } as CSSProperties}>
      <div>
        <h2 className="type-note soft">{by}</h2>
        <ol>
          {order.map((item, at) => (
            <li key={item} className={at < placed ? '' : 'soft'}>
              <span className="column-figures soft">{at < placed ? at + 1 : ''}</span>
              <span>
                {texts.items[item]?.title}
                {at >= placed && <span className="visually-hidden">, {t('reading.unplaced')}</span>}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <svg viewBox={`0 0 ${ACROSS} ${ROW * items.length}`} preserveAspectRatio="none" aria-hidden="true">
        {items.map(({ item }, at) => {
          const from = order.indexOf(item);
          return (
            <line
              key={item}
              x1={0}
              x2={ACROSS}
              y1={middle(from)}
              y2={middle(at)}
              data-placed={from < placed}
              vectorEffect="non-scaling-stroke"
            />
          );
        })}
      </svg>
      <div>
        <h2 className="type-note soft">
          <Shape seat={of} size={9} /> {t('reading.truth', { name: texts.delegations[of].capital })}
        </h2>
        <ol>
          {items.map(({ item, weight }) => (
            <li key={item}>
              <span>{texts.items[item]?.title}</span>
              <FigureBar seat={of} share={weight / heaviest}>
                {weight}
              </FigureBar>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
};
