import { useEffect, useRef, useState } from 'react';
import { easeOut } from '../../drawing/easing.ts';
import { DURATIONS } from '../../drawing/tokens.ts';
import { clockOf, leftOf } from './figures.ts';
import { useAtTable } from './TableContext.tsx';

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
      const done = Math.min(1, (now - began) / DURATIONS.clock);
      setShown(Math.round(start + (minutes - start) * easeOut(done)));
      if (done < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [minutes]);
  return shown;
};

const TOLD_MS = 4000;

/** What a reader hears of the clock: the hour when it turns, and every step of the last half hour. */
const useStriking = (minutes: number, closes: number): number | null => {
  const [told, setTold] = useState<number | null>(null);
  const before = useRef(minutes);
  useEffect(() => {
    const was = before.current;
    before.current = minutes;
    const turned = Math.floor(minutes / 60) !== Math.floor(was / 60);
    if (minutes === was || !(turned || closes - minutes <= 30)) return;
    setTold(minutes);
    const timer = setTimeout(() => setTold(null), TOLD_MS);
    return () => clearTimeout(timer);
  }, [minutes, closes]);
  return told;
};

/** The hour, in a notch of paper: a heading that says what is left of the day. */
export const Clock = () => {
  const { view, t } = useAtTable();
  const shown = useRunning(view.minutes);
  const told = useStriking(view.minutes, view.day.closes);
  const words = t('table.clock', { time: clockOf(view.minutes), ...leftOf(view) });
  return (
    <>
      <h1 className="clock" tabIndex={-1}>
        <span className="clock-figure" aria-hidden="true">
          {clockOf(shown)}
        </span>
        <span className="visually-hidden">{words}</span>
      </h1>
      <p className="visually-hidden" role="status">
        {told === null ? '' : words}
      </p>
    </>
  );
};
