import type { Pack } from '../scenario/pack.ts';
import type { Table } from '../session/table.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings/settings.ts';
import type { Lines } from './voice/lines.ts';

/** The screens, in the order of a game; then those that one comes back from. */
export const GAME_SCREENS = ['title', 'chair', 'briefing', 'table', 'capitals', 'statement', 'debrief'] as const;
export const SIDE_SCREENS = ['settings', 'sources', 'about', 'games'] as const;
export type ScreenName = (typeof GAME_SCREENS)[number] | (typeof SIDE_SCREENS)[number];

/** What every screen of a game gets. The state of the table comes from `useTable(table)`. */
export interface GameScreenProps {
  readonly table: Table;
  readonly pack: Pack;
  readonly services: Services;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onScreen: (next: ScreenName) => void;
  /** Downloads the save of this game. */
  readonly onFile: () => void;
  /** An address that opens this game as it stands. */
  readonly linkTo: () => Promise<string>;
}

/** `src/ui/table/TableScreen.tsx`. When `wait` is `over` it calls `onScreen('capitals')`; App shows briefing and curtain. */
export interface TableScreenProps extends GameScreenProps {
  /** The voice of the other side: it loads while one reads the instructions. */
  readonly voice: Lines | undefined;
}

/** `src/ui/debrief/CapitalsScreen.tsx`: goes on to `statement` or `debrief`. */
export type CapitalsScreenProps = GameScreenProps;

/** `src/ui/debrief/StatementScreen.tsx`. */
export interface StatementScreenProps extends GameScreenProps {
  /** The same talks from the other side of the table, against the same partner. */
  readonly onOtherChair: () => void;
}

/** `src/ui/debrief/DebriefScreen.tsx`. */
export interface DebriefScreenProps extends GameScreenProps {
  /** Sits down again before move `n` of the log (0: the first one); the finished game is kept. */
  readonly onGoBack: (n: number) => void;
  /** The same talks, chair and partner, with other luck. */
  readonly onAgain: () => void;
}
