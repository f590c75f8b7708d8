import { useEffect, useRef } from 'react';
import { useSpeech } from '../text/text.tsx';
import type { Days } from './useDays.ts';
import './progress.css';

interface ProgressProps {
  readonly days: Days;
  readonly onStop: () => void;
}

/** How far a run has come, and a way to end it there; says when it is over. */
export const Progress = ({ days, onStop }: ProgressProps) => {
  const { t } = useSpeech();
  const here = useRef<HTMLDivElement>(null);
  const { records, of, running } = days;
  useEffect(() => {
    if (!running) return;
    const place = here.current;
    if (place && place.getBoundingClientRect().top > 0.6 * innerHeight) place.scrollIntoView({ block: 'center' });
    // The button that ends a run goes with it; the focus stays where it was.
    return () => {
      if (document.activeElement === document.body) place?.focus({ preventScroll: true });
    };
  }, [running]);
  return (
    <div ref={here} className="progress" tabIndex={-1}>
      {running && (
        <div className="progress-run">
          <progress max={of} value={records.length} aria-label={t('whatif.progress', { done: records.length, of })} />
          <p className="column-figures">{t('whatif.progress', { done: records.length, of })}</p>
          <button type="button" className="link" onClick={onStop}>
            {t('whatif.stop')}
          </button>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {!running && of > 0 ? t('whatif.done', { done: records.length, of }) : ''}
      </p>
    </div>
  );
};
