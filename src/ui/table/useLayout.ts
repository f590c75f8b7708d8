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

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

export const useLayout = (): Layout => {
  const [layout, setLayout] = useState<Layout>(() => layoutFor(innerWidth, innerHeight, rem()));
  useLayoutEffect(() => {
    const measure = () => setLayout(layoutFor(innerWidth, innerHeight, rem()));
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
  return layout;
};
