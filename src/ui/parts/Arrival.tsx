import { useEffect, useRef } from 'react';

let arrivedBefore = false;

/** Stands beside a screen: when that comes in, its heading gets the focus, so that a reader hears where they are. */
export const Arrival = ({ screen, title }: { screen: string; title: string }) => {
  const seen = useRef<string>(undefined);
  useEffect(() => {
    document.title = title;
    if (seen.current === screen) return;
    seen.current = screen;
    // The first page of a visit is read from its start, as any page is.
    if (arrivedBefore) {
      scrollTo(0, 0);
      const heading = document.querySelector<HTMLElement>('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    arrivedBefore = true;
  }, [screen, title]);
  return null;
};
