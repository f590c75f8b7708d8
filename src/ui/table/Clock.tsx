import { useEffect, useRef, useState } from 'react';
import { clockOf, leftOf } from './figures.ts';
import { useAtTable } from './TableContext.tsx';

const DURATION_MS = 600;

/** Runs the shown minutes up to `minutes`, so that one sees the time that a move took. */
const useRunning = (minutes: number): number => {
  const [shown, setShown] = useState(minutes);
  const from = useRef(minutes);
  useEffect(() => {
    const start = from.current;
    from.current = minutes;
    if (start === minutes || document.documentElement.dataset.motion === 'reduced') return setShown(minutes);
    const began = performance.now();
    let frame = 0;
    const step = (now: number) => {
      const done = Math.min(1, (now - began) / DURATION_MS);
      setShown(Math.round(start + (minutes - start) * (1 - (1 - done) ** 3)));
      if (done < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [minutes]);
  return shown;
};

/** The hour, in a notch of paper: a heading that says what is left of the day. */
export const Clock = () => {
  const { view, t } = useAtTable();
  const shown = useRunning(view.minutes);
  const left = leftOf(view);
  const soon = view.day.closes - view.minutes <= 30;
  const hour = soon ? clockOf(view.minutes) : clockOf(view.minutes - (view.minutes % 60));
  return (
    <>
      <h1 className="clock" tabIndex={-1}>
        <span className="clock-figure" aria-hidden="true">
          {clockOf(shown)}
        </span>
        <span className="visually-hidden">{t('table.clock', { time: clockOf(view.minutes), ...left })}</span>
      </h1>
      <p className="visually-hidden" role="status">
        {view.minutes === view.day.opens ? '' : t('table.voice.hour', { time: hour })}
      </p>
    </>
  );
};
