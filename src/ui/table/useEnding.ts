import { useEffect, useRef, useState } from 'react';
import { DURATIONS, ROOM_MS } from '../../drawing/tokens.ts';

/** So long the room shows how the talks ended, before the two capitals close over it. */
const ACTS_MS = ROOM_MS.initials;

export type Ending = 'acted' | 'closing';

/** Once the talks are `over` the room acts out their end, where it `acts` at all; then, or at a press, it is `onEnd`. */
export const useEnding = (over: boolean, acts: boolean, onEnd: () => void): Ending | undefined => {
  const [closing, setClosing] = useState(false);
  const latest = useRef({ acts, onEnd });
  latest.current = { acts, onEnd };
  useEffect(() => {
    if (!over) return;
    const end = () => latest.current.onEnd();
    if (!latest.current.acts) return end();
    // The press that ended the talks is still on its way here.
    const since = performance.now();
    const skip = (event: Event) => {
      if (event.timeStamp > since && !(event instanceof KeyboardEvent && event.repeat)) end();
    };
    const timers = [setTimeout(() => setClosing(true), ACTS_MS), setTimeout(end, ACTS_MS + DURATIONS.column)];
    addEventListener('click', skip);
    addEventListener('keydown', skip);
    return () => {
      for (const timer of timers) clearTimeout(timer);
      removeEventListener('click', skip);
      removeEventListener('keydown', skip);
    };
  }, [over]);
  if (!over || !acts) return undefined;
  return closing ? 'closing' : 'acted';
};
