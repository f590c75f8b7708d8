import { chunk } from './later.tsx';

/* Only the title is there from the start. Each screen prepares those that follow it, so that none is waited for. */

export const sideScreens = chunk(() => import('./SideScreens.tsx').then((it) => it.SideScreens));
export const faultPage = chunk(() => import('./screens/FaultPage.tsx').then((it) => it.FaultPage));
export const transcript = chunk(() => import('./screens/Transcript.tsx').then((it) => it.Transcript));
export const gameScreens = chunk(() => import('./GameScreens.tsx').then((it) => it.GameScreens));
export const tableScreen = chunk(() => import('./table/TableScreen.tsx').then((it) => it.TableScreen));
export const capitals = chunk(() => import('./debrief/CapitalsScreen.tsx').then((it) => it.CapitalsScreen));
export const statement = chunk(() => import('./debrief/StatementScreen.tsx').then((it) => it.StatementScreen));
export const debrief = chunk(() => import('./debrief/DebriefScreen.tsx').then((it) => it.DebriefScreen));

/** What a game begins with. */
export const prepareGame = async (): Promise<void> => {
  await Promise.all([gameScreens.prepare(), tableScreen.prepare()]);
};
