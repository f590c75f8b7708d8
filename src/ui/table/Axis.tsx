import type { CSSProperties, ReactNode } from 'react';
import { type Mark, placeLabels } from './labels.ts';

export interface AxisMark extends Mark {
  readonly sign: ReactNode;
  readonly label: string;
  readonly tone: 'soft' | 'seat-a' | 'seat-b';
  /** The colour of its range; the words stay soft. */
  readonly side?: 'seat-a' | 'seat-b' | undefined;
  readonly strong?: boolean;
  /** The mark may stand anywhere between these. */
  readonly range?: readonly [number, number];
}

interface AxisProps {
  readonly marks: readonly AxisMark[];
  readonly walkAway: readonly [number, number];
  readonly walkAwayLabel: string;
  /** Per cent of the axis that two labels need between them. */
  readonly apart?: number;
}

const TICKS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const at = (percent: number): CSSProperties => ({ left: `${percent}%` });

/** 0 to 100 on one scale: above it where one walks away, below it what lies on the table. Its words are told elsewhere. */
export const Axis = ({ marks, walkAway, walkAwayLabel, apart }: AxisProps) => {
  const [from, to] = walkAway;
  const placed = placeLabels(marks, apart);
  const middle = (from + to) / 2;
  return (
    <div className="axis" aria-hidden="true">
      <span
        className="axis-walk type-note"
        data-anchor={middle < 14 ? 'start' : middle > 86 ? 'end' : 'middle'}
        style={at(middle)}
      >
        {walkAwayLabel}
      </span>
      <div className="axis-line">
        {TICKS.filter((tick) => tick > to).map((tick) => (
          <span key={tick} className="axis-tick" style={at(tick)} />
        ))}
        <span className="axis-under" style={{ width: `${from}%` }} />
        {from === to ? (
          <span className="axis-walk-tick" style={at(from)} />
        ) : (
          <span className="axis-hatch" style={{ left: `${from}%`, width: `${to - from}%` }} />
        )}
        {marks.map(({ key, at: place, sign, tone, side, range }) => (
          <span key={key} className={side ?? tone}>
            {range && (
              <span className="axis-range" style={{ left: `${range[0]}%`, width: `${range[1] - range[0]}%` }} />
            )}
            <span className="axis-mark" style={at(place)}>
              {sign}
            </span>
          </span>
        ))}
      </div>
      {marks.map(({ key, label, tone, strong }) => (
        <span
          key={key}
          className={`axis-label type-note ${tone}`}
          data-anchor={placed[key]?.anchor}
          data-strong={strong === true}
          style={at(placed[key]?.at ?? 0)}
        >
          {label}
        </span>
      ))}
    </div>
  );
};
