import { useLayoutEffect, useState } from 'react';

/** `wide`: two columns · `middle`: a strip over two columns · `narrow`: one column with tabs · `flat`: a phone on its side. */
export type Layout = 'wide' | 'middle' | 'narrow' | 'flat';

/** Widths are counted in lines of text, so that larger text falls back to the next narrower layout. */
export const layoutFor = (width: number, height: number, rem: number): Layout => {
  const wide = (width * 16) / rem;
  const high = (height * 16) / rem;
  if (high < 480 && wide > high && wide >= 480) return 'flat';
  if (wide < 768) return 'narrow';
  return wide < 1200 ? 'middle' : 'wide';
};

/** True: little height, so rows are one line and the meters fold. */
export const isDense = (height: number, rem: number): boolean => (height * 16) / rem < 840;

interface Measured {
  readonly layout: Layout;
  readonly dense: boolean;
}

const measured = (): Measured => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { layout: layoutFor(innerWidth, innerHeight, rem), dense: isDense(innerHeight, rem) };
};

export const useLayout = (): Measured => {
  const [now, setNow] = useState(measured);
  useLayoutEffect(() => {
    const measure = () => {
      const next = measured();
      setNow((before) => (before.layout === next.layout && before.dense === next.dense ? before : next));
    };
    measure();
    // The size of the text is a style of the root.
    const watcher = new MutationObserver(measure);
    watcher.observe(document.documentElement, { attributeFilter: ['style'] });
    addEventListener('resize', measure);
    return () => {
      watcher.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  return now;
};
