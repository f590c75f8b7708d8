import { type ReactNode, useId } from 'react';
import type { Seat } from '../../scenario/schema.ts';
import './choice.css';

interface ChoiceProps {
  readonly name: string;
  readonly hint?: string;
  readonly className: string;
  readonly children: ReactNode;
}

interface OptionProps {
  readonly group: string;
  readonly checked: boolean;
  readonly seat?: Seat;
  /** The element that says more of it. */
  readonly describedBy?: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

const Option = ({ group, checked, seat, describedBy, onChoose, children }: OptionProps) => (
  <label className={`choice-option ${seat ? `seat-${seat}` : ''}`}>
    <input
      type="radio"
      className="visually-hidden"
      name={group}
      checked={checked}
      aria-describedby={describedBy}
      onChange={onChoose}
    />
    {children}
  </label>
);

/** One question of the page and its answers: the chosen one has the thick line. */
export const Choice = ({ name, hint, className, children }: ChoiceProps) => {
  const id = useId();
  return (
    <section className={`choice ${className}`} aria-labelledby={id}>
      <h2 className="type-head" id={id}>
        {name}
      </h2>
      {hint && <p className="choice-hint type-note soft">{hint}</p>}
      <div className="choice-options" role="radiogroup" aria-labelledby={id}>
        {children}
      </div>
    </section>
  );
};
Choice.Option = Option;
