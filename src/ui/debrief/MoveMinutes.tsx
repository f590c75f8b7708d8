import { clock } from './figures.ts';
import type { Review } from './review.ts';
import { tell } from './tell.ts';
import './moveMinutes.css';

/** All moves on paper. */
export const MoveMinutes = ({ review }: { review: Review }) => (
  <section className="minutes-printed">
    <h2 className="type-head">{review.t('moves.heading')}</h2>
    <ol className="rows">
      {review.record.chronicle
        .filter((h) => h.what === 'moved')
        .map((h) => (
          <li key={h.turn}>
            <span className="column-figures">{clock(h.at)}</span>
            <span>{tell(review, h)}</span>
          </li>
        ))}
    </ol>
  </section>
);
