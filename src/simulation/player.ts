import { CHARACTERS, type CharacterId, isCharacter } from '../counterpart/character.ts';
import { think } from '../counterpart/think.ts';
import type { Counterpart } from '../counterpart/thought.ts';
import type { Seat } from '../scenario/schema.ts';
import { isStyle, STYLES, type Style, styleOf } from './styles.ts';

/** Who may sit in a simulated chair: a character of the game, or a simple style. */
export type PlayerId = CharacterId | Style;
export const PLAYERS: readonly PlayerId[] = [...CHARACTERS, ...STYLES];

export const isPlayer = (id: string): id is PlayerId => isCharacter(id) || isStyle(id);

export const playerOf = (id: PlayerId): Counterpart =>
  isStyle(id) ? styleOf(id) : (view, luck) => think(id, view, luck);

/** Both chairs taken. */
export const sitting = (ids: Readonly<Record<Seat, PlayerId>>): Readonly<Record<Seat, Counterpart>> => ({
  a: playerOf(ids.a),
  b: playerOf(ids.b),
});
