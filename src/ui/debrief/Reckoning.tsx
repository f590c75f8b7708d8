import type { ReactNode } from 'react';
import type { Say } from '../text/text.tsx';
import './reckoning.css';

interface ReckonedProps {
  /** What the figure is, in one sentence. */
  readonly means: string;
  /** The computation, with the numbers of this game. */
  readonly sums: readonly string[];
  /** The term of art and its source. */
  readonly term: string;
  /** What made it: moves, a table. */
  readonly children?: ReactNode;
}

/** How a figure was counted: definition, sum, what made it, term of art. */
export const Reckoned = ({ means, sums, term, children }: ReckonedProps) => (
  <>
    <p>{means}</p>
    {sums.map((line) => (
      <p key={line} className="workings-sum">
        {line}
      </p>
    ))}
    {children}
    <p className="type-note soft">{term}</p>
  </>
);

interface MethodProps {
  readonly t: Say;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** The reckonings of a section behind one line that opens. */
export const Method = ({ t, open, children }: MethodProps) => (
  <details className="reckoning" open={open || undefined}>
    <summary className="link type-note soft">{t('reckoning.open')}</summary>
    <div className="reckoning-inside">{children}</div>
  </details>
);

/** A single one. */
export const Reckoning = ({ t, open, ...reckoned }: ReckonedProps & Omit<MethodProps, 'children'>) => (
  <Method t={t} open={open}>
    <Reckoned {...reckoned} />
  </Method>
);
