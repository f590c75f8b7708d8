import { GAME_SCREENS, type ScreenName, SIDE_SCREENS } from './screens.ts';

/** Where somebody is: a screen, and the game that is open. It is what the browser's history keeps. */
export interface Place {
  readonly screen: ScreenName;
  readonly game?: string;
}

export interface Step {
  readonly place: Place;
  /** `replace`: Back does not return to where one was. */
  readonly by: 'push' | 'replace';
}

const NEEDS_GAME: readonly ScreenName[] = ['briefing', 'table', 'capitals', 'statement', 'debrief'];
export const needsGame = (screen: ScreenName): boolean => NEEDS_GAME.includes(screen);

/** Screens that a game has passed through: Back from the table leads to the title, and nothing is lost. */
const PASSED: readonly ScreenName[] = ['chair', 'briefing', 'games'];

export const stepTo = (from: Place, screen: ScreenName, game: string | undefined = from.game): Step => ({
  place: { screen, ...(game === undefined ? {} : { game }) },
  by: needsGame(screen) && PASSED.includes(from.screen) ? 'replace' : 'push',
});

/** What a history entry says; anything unknown is the title. */
export const placeFrom = (state: unknown): Place => {
  if (typeof state !== 'object' || state === null) return { screen: 'title' };
  const { screen, game } = state as Readonly<Record<string, unknown>>;
  const known = [...GAME_SCREENS, ...SIDE_SCREENS].find((one) => one === screen) ?? 'title';
  if (needsGame(known) && typeof game !== 'string') return { screen: 'title' };
  return { screen: known, ...(typeof game === 'string' ? { game } : {}) };
};
