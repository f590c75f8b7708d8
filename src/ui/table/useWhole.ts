import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** What is never cut by an edge of the list that it stands in. */
const WHOLE = '.option, .options-about, .bond, .aide';

/** A scrolled list shows only what stands wholly in it (the rest has `data-cut`), and where more lies: `data-over`, `data-more`. */
export const useWhole = (list: RefObject<HTMLElement | null>, on: boolean): void => {
  useLayoutEffect(() => {
    if (on && list.current) look(list.current);
  });
  useEffect(() => {
    const root = list.current;
    if (!on || !root) return;
    const see = () => look(root);
    const watcher = new ResizeObserver(see);
    watcher.observe(root);
    root.addEventListener('scroll', see, { passive: true });
    return () => {
      watcher.disconnect();
      root.removeEventListener('scroll', see);
    };
  }, [list, on]);
};

const look = (root: HTMLElement): void => {
  const { top, bottom, height } = root.getBoundingClientRect();
  for (const one of root.querySelectorAll<HTMLElement>(WHOLE)) {
    const at = one.getBoundingClientRect();
    // What is higher than the list is read by scrolling.
    one.dataset.cut = String(at.height <= height && (at.top < top - 1 || at.bottom > bottom + 1));
  }
  root.dataset.over = String(root.scrollTop > 1);
  root.dataset.more = String(root.scrollHeight - root.scrollTop - root.clientHeight > 1);
};
