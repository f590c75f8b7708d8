import { useState } from 'react';
import type { Item, Texts } from '../../scenario/schema.ts';
import { Plate } from '../parts/Plate.tsx';
import { useSpeech } from '../text/text.tsx';
import './rankList.css';

interface RankListProps {
  readonly texts: Texts;
  /** Every article, in the order of the agenda. */
  readonly items: readonly Item[];
  /** Those placed so far, heaviest first. */
  readonly order: readonly string[];
  readonly onOrder: (order: readonly string[]) => void;
  /** Says what the list is. */
  readonly labelledBy: string;
}

/** Articles to be put in an order: a press places the next one, another takes it out; what is placed moves up and down. */
export const RankList = ({ texts, items, order, onOrder, labelledBy }: RankListProps) => {
  const { t } = useSpeech();
  const [said, say] = useState('');
  const title = (item: string): string => texts.items[item]?.title ?? item;
  const rest = items.map(({ id }) => id).filter((item) => !order.includes(item));
  const arrange = (item: string, next: readonly string[]): void => {
    const place = next.indexOf(item) + 1;
    say(place > 0 ? t('reading.placed', { title: title(item), place }) : t('reading.takenOut', { title: title(item) }));
    onOrder(next);
  };
  const swapped = (at: number, by: 1 | -1): readonly string[] => {
    const next = [...order];
    const [one] = next.splice(at, 1);
    next.splice(at + by, 0, one ?? '');
    return next;
  };
  return (
    <>
      <ol className="rank" aria-labelledby={labelledBy}>
        {[...order, ...rest].map((item, at) => {
          const placed = at < order.length;
          const last = at === order.length - 1;
          return (
            <li key={item} className="rank-row" data-placed={placed}>
              <button
                type="button"
                className="rank-place"
                aria-pressed={placed}
                aria-label={t('reading.row', { title: title(item), place: placed ? at + 1 : 0 })}
                onClick={() => arrange(item, placed ? order.filter((one) => one !== item) : [...order, item])}
              >
                <span className="rank-number" aria-hidden="true">
                  {placed ? at + 1 : <span className="rank-open" />}
                </span>
                <Plate plate={items.find(({ id }) => id === item)?.plate} />
                <span>{title(item)}</span>
              </button>
              {placed && (
                <span className="rank-steps">
                  {([-1, 1] as const).map((by) => {
                    const end = by < 0 ? at === 0 : last;
                    return (
                      <button
                        key={by}
                        type="button"
                        className="plain-link"
                        aria-disabled={end}
                        aria-label={t(by < 0 ? 'reading.upOf' : 'reading.downOf', { title: title(item) })}
                        onClick={() => end || arrange(item, swapped(at, by))}
                      >
                        {t(by < 0 ? 'reading.up' : 'reading.down')}
                      </button>
                    );
                  })}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
};
