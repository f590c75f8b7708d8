import { useCallback, useEffect, useRef, useState } from 'react';
import { type Place, placeFrom, stepTo } from './place.ts';
import type { ScreenName } from './screens.ts';

/** The place, kept in step with the browser's history. */
export const usePlace = () => {
  const [place, setPlace] = useState<Place>(() => placeFrom(history.state));
  const now = useRef(place);
  now.current = place;

  useEffect(() => {
    const onPop = (event: PopStateEvent) => setPlace(placeFrom(event.state));
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  const go = useCallback((screen: ScreenName, game?: string) => {
    const { place: next, by } = stepTo(now.current, screen, game);
    if (by === 'push') history.pushState(next, '');
    else history.replaceState(next, '');
    now.current = next;
    setPlace(next);
  }, []);

  /** Where one came from; the title when one came from outside. */
  const back = useCallback(() => (history.state === null ? go('title') : history.back()), [go]);

  return { place, go, back };
};
