import { type Ground, groundOf } from '../engine/ground.ts';
import { type GameState, itemsInPlay } from '../engine/state.ts';
import { instructionsOf } from '../engine/worth.ts';
import { narrowed } from '../negotiation/narrowed.ts';
import type { Space } from '../negotiation/space.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';

/** Options that nobody can agree to, by item. */
export type Gone = Readonly<Record<string, readonly string[]>>;

/**
 * What a text needs and a table does not have: a bridging option that nobody brought, a red line that no capital cleared
 * or that one keeps for the day, an option that no incident took off.
 */
export type Lack =
  | { readonly what: 'bridge' | 'barred'; readonly item: string }
  | { readonly what: 'line' | 'refusal'; readonly seat: Seat; readonly item: string };

/** Gone for the day: no minutes would have brought it. */
export const isGone = ({ what }: Lack): boolean => what === 'barred' || what === 'refusal';

/** The options behind the red line of `seat` on `item`; silence crosses no line. */
export const redOptions = (record: GameState, seat: Seat, item: string): readonly string[] => {
  const silent = record.scenario.items.find(({ id }) => id === item)?.statusQuo;
  return instructionsOf(record, seat)
    .redLines.filter((line) => line.item === item)
    .flatMap(({ options }) => options.filter((option) => option !== silent));
};

/** What was gone for good: taken off by an incident, or behind a red line that a capital keeps. */
export const goneBy = (s: GameState): Gone => {
  const gone: Record<string, readonly string[]> = { ...s.barred };
  for (const seat of SEATS)
    for (const item of s.refused[seat]) gone[item] = [...(gone[item] ?? []), ...redOptions(s, seat, item)];
  return gone;
};

/** What `terms` need that the table of `s` does not have. */
export const lackingAt = (s: GameState, terms: Terms): readonly Lack[] =>
  itemsInPlay(s).flatMap(({ id: item, options }): readonly Lack[] => {
    const chosen = options.find(({ id }) => id === terms[item]);
    if (!chosen) return [];
    const bridge = chosen.bridge && !s.bridges.includes(item) ? [{ what: 'bridge' as const, item }] : [];
    const barred = s.barred[item]?.includes(chosen.id) ? [{ what: 'barred' as const, item }] : [];
    const lines = SEATS.filter(
      (seat) => !s.cleared[seat].includes(item) && redOptions(s, seat, item).includes(chosen.id),
    ).map((seat) => ({ what: s.refused[seat].includes(item) ? ('refusal' as const) : ('line' as const), seat, item }));
    return [...bridge, ...barred, ...lines];
  });

/** What could not be signed at the table of `s`: gone, or lacking something. */
export const shutAt = (s: GameState): Gone => {
  const gone = goneBy(s);
  return Object.fromEntries(
    itemsInPlay(s).map(({ id, options }) => {
      const lacking = options.filter((option) => lackingAt(s, { [id]: option.id }).length > 0);
      return [id, [...(gone[id] ?? []), ...lacking.map((option) => option.id)]];
    }),
  );
};

/** The options left of every item that is not open in full, by its place on the agenda. */
export const optionsLeft = ({ talks }: Ground, agreed: Terms, gone: Gone = {}): Map<number, readonly number[]> =>
  new Map(
    talks.items.flatMap(({ id, options }, place) => {
      const chosen = agreed[id];
      if (chosen === undefined && !gone[id]) return [];
      const open = (option: string): boolean =>
        chosen === undefined ? !gone[id]?.includes(option) : option === chosen;
      return [[place, options.flatMap((option, at) => (open(option.id) ? [at] : []))]];
    }),
  );

/** All texts but those with something `gone`; what stands in `text` stays. */
const without = (s: GameState, gone: Gone, text: Terms): Space => {
  const ground = groundOf(s);
  const left = Object.entries(gone).map(([id, options]) => [id, options.filter((option) => option !== text[id])]);
  return narrowed(ground.talks.space, optionsLeft(ground, {}, Object.fromEntries(left)));
};

/**
 * What `find` finds among the texts that were open when the day ended, beside `text` as it stands; only without one,
 * among those that still lacked a bridging option or a capital's word.
 */
export const openFirst = <T>(record: GameState, text: Terms, find: (space: Space) => T | null): T | null =>
  find(without(record, shutAt(record), text)) ?? find(without(record, goneBy(record), text));
