import { useEffect, useRef } from 'react';

/** Long enough for a page to have come to rest, and shorter than one takes to read it. */
const REST_MS = 3500;

/** Does something once a page that is `here` has come to rest. */
export const useIdle = (here: boolean, act: () => void): void => {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!here) return;
    const timer = setTimeout(() => latest.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [here]);
};
