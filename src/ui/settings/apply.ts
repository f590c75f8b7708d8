import { PALETTE, MORE_CONTRAST as STRONGER } from '../../drawing/tokens.ts';
import type { Settings } from './settings.ts';

const SCALES: Readonly<Record<Settings['textSize'], number>> = { normal: 1, large: 1.25, largest: 1.5 };
const LESS_MOTION = '(prefers-reduced-motion: reduce)';
const MORE_CONTRAST = '(prefers-contrast: more)';
const OWN_COLOURS = '(forced-colors: active)';

/** True when nothing should move: by the setting, or else by the system. */
export const isStill = ({ motion }: Settings): boolean =>
  motion === 'system' ? matchMedia(LESS_MOTION).matches : motion === 'reduced';

/** True when all should stand out: by the setting, or else by the system; and always in the system's own colours. */
export const isStark = ({ contrast }: Settings): boolean =>
  contrast === 'more' ||
  (contrast === 'system' && matchMedia(MORE_CONTRAST).matches) ||
  matchMedia(OWN_COLOURS).matches;

/** Writes the settings on the root, where the tokens read them. */
export const applySettings = (settings: Settings): void => {
  const root = document.documentElement;
  const { theme } = settings;
  const more = isStark(settings);
  root.lang = settings.language;
  root.dataset.theme = theme;
  root.dataset.contrast = more ? 'more' : 'standard';
  root.dataset.motion = isStill(settings) ? 'reduced' : 'full';
  root.style.setProperty('--text-scale', String(SCALES[settings.textSize]));
  paintBrowser(theme, more);
};

/** The browser's own bars take the colour of the page. */
const paintBrowser = (theme: Settings['theme'], more: boolean): void => {
  const [light, dark] = (more ? STRONGER.paper : undefined) ?? PALETTE.paper;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = theme === 'system' && meta.media.includes('dark') ? 'dark' : theme;
    meta.content = scheme === 'dark' ? dark : light;
  }
};

/** Calls when the system changes its mind; returns how to stop. */
export const watchSystem = (onChange: () => void): (() => void) => {
  const queries = [LESS_MOTION, MORE_CONTRAST, OWN_COLOURS].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
};
