import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { applySettings, watchSystem } from './apply.ts';
import { defaultSettings, type Settings, settingsFrom } from './settings.ts';

const KEY = 'ad-referendum.settings';

const keptText = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const keep = (settings: Settings): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They hold until the page is closed.
  }
};

/** The settings in force, and how to change some of them. */
export const useSettings = (): readonly [Settings, (change: Partial<Settings>) => void] => {
  const [settings, setSettings] = useState(() => settingsFrom(keptText(), defaultSettings(navigator.languages)));
  useLayoutEffect(() => applySettings(settings), [settings]);
  // What the system decides is decided anew, on the page and by whoever looks at the settings.
  useEffect(() => watchSystem(() => setSettings((same) => ({ ...same }))), []);
  const change = useCallback((change: Partial<Settings>) => {
    setSettings((before) => {
      const after = { ...before, ...change };
      keep(after);
      return after;
    });
  }, []);
  return [settings, change];
};
