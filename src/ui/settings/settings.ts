import { LANGUAGES } from '../text/text.tsx';

const CHOICES = {
  language: LANGUAGES,
  textSize: ['normal', 'large', 'largest'],
  motion: ['system', 'reduced', 'full'],
  contrast: ['system', 'standard', 'more'],
  theme: ['system', 'light', 'dark'],
} as const;
const SWITCHES = { mute: false, captions: false, aide: true, keys: true };
/** Loudness in per cent. */
const LEVELS = { master: 70, room: 60, music: 60, cues: 80 };

export type Choice = keyof typeof CHOICES;
export type Switch = keyof typeof SWITCHES;
export type Level = keyof typeof LEVELS;

/** How somebody likes to play: kept in this browser, and part of no game. */
export type Settings = { readonly [key in Choice]: (typeof CHOICES)[key][number] } & Readonly<
  Record<Switch, boolean> & Record<Level, number>
>;

export const choicesOf = (key: Choice): readonly string[] => CHOICES[key];

export const defaultSettings = (languages: readonly string[] = []): Settings => ({
  language:
    languages.map((one) => one.slice(0, 2)).flatMap((two) => LANGUAGES.find((one) => one === two) ?? [])[0] ?? 'en',
  textSize: 'normal',
  motion: 'system',
  contrast: 'system',
  theme: 'system',
  ...SWITCHES,
  ...LEVELS,
});

/** Settings from kept text. Whatever is broken or unknown in it falls back, one value at a time. */
export const settingsFrom = (text: string | null, fallback: Settings): Settings => {
  const kept = recordIn(text);
  const choices = Object.entries(CHOICES).map(([key, choices]) => [key, choices.find((one) => one === kept[key])]);
  const switches = Object.keys(SWITCHES).map((key) => [key, typeof kept[key] === 'boolean' ? kept[key] : undefined]);
  const levels = Object.keys(LEVELS).map((key) => [key, isLevel(kept[key]) ? kept[key] : undefined]);
  const sound = [...choices, ...switches, ...levels].filter(([, value]) => value !== undefined);
  return { ...fallback, ...Object.fromEntries(sound) };
};

const isLevel = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;

const recordIn = (text: string | null): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};
