import type { Draft } from 'immer';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { drawPercent } from './luck.ts';
import type { GameState, Happening, HomeReason, Note, TrustReason } from './state.ts';

export type Game = Draft<GameState>;

type Unstamped<T> = T extends unknown ? Omit<T, 'at' | 'turn'> : never;

export const record = (g: Game, happening: Unstamped<Happening>): void => {
  g.chronicle.push({ at: g.minutes, turn: g.turn, ...happening } as Draft<Happening>);
};

const clamp = (n: number): number => Math.max(0, Math.min(100, n));

/** Moves how far `of` trusts the other side, and says why. */
export const trust = (g: Game, of: Seat, by: number, why: TrustReason, item?: string): void => {
  const moved = clamp(g.trust[of] + by) - g.trust[of];
  if (moved === 0) return;
  g.trust[of] += moved;
  record(g, { what: 'trust', of, by: moved, why, ...(item === undefined ? {} : { item }) });
};

/** Moves how far the capital stands behind `of`, and says why. */
export const home = (g: Game, of: Seat, by: number, why: HomeReason, item?: string): void => {
  const moved = clamp(g.home[of] + by) - g.home[of];
  if (moved === 0) return;
  g.home[of] += moved;
  record(g, { what: 'home', of, by: moved, why, ...(item === undefined ? {} : { item }) });
};

/** Writes into the notebook of `to`, about the other side. */
export const note = (g: Game, to: Seat, entry: Omit<Note, 'at'>): void => {
  const written = { at: g.minutes, ...entry } as Draft<Note>;
  g.notebook[to].push(written);
  record(g, { what: 'noted', to, note: { ...written } as Note });
};

/** True with a chance of `percent` in a hundred; the engine alone draws. */
export const happens = (g: Game, percent: number): boolean => {
  const [drawn, luck] = drawPercent(g.luck);
  g.luck = [...luck];
  return drawn < percent;
};

/** A lie that comes out costs more than the trust that it bought. */
export const expose = (g: Game, chance: number): void => {
  for (const victim of ['a', 'b'] as const)
    for (const entry of g.notebook[victim]) {
      if (!entry.lie || entry.exposed || !happens(g, chance)) continue;
      entry.exposed = true;
      record(g, { what: 'exposed', liar: otherSeat(victim), item: entry.item });
      trust(g, victim, -12, 'lied', entry.item);
    }
};
