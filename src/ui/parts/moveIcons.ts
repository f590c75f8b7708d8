import type { Move, MoveKind } from '../../engine/move.ts';
import type { Offer } from '../../engine/state.ts';
import type { Signs } from '../../engine/view.ts';
import type { Seat, SignName } from '../../scenario/vocabulary.ts';

/** A counter is a proposal that answers another; a special move of the scenario has a sign of its own. */
export type IconName = MoveKind | 'counter' | SignName;

/**
 * One idea each, on a grid of 32: paths of one weight, butt caps and mitre joins, no fill. A word always stands beside.
 */
export const MOVE_ICONS: Readonly<Record<IconName, string>> = {
  open: 'M12 4h8v13h-8zM7 14v2a9 9 0 0 0 18 0v-2M16 25v3M9 28h14',
  propose: 'M5 6h12v20H5zM9 12h4M9 16h4M20 16h7M23.5 11.5 28 16l-4.5 4.5',
  counter: 'M5 6h12v20H5zM9 12h4M9 16h4M20 11h7M24 7l4 4-4 4M28 22h-7M25 18l-4 4 4 4',
  accept: 'M5 26h22M8 14l6 6L25 7',
  decline: 'M5 26h22M10 7l12 12M22 7 10 19',
  hold: 'M10 28V3.8M10 5h15l-5 5.5 5 5.5H10M5 28h10',
  probe: 'M14 5.5a8.5 8.5 0 1 0 .01 0zM20.2 20.2 27 27M14 12.7v2.6',
  answer: 'M4 6h24v16h-5v5.5L17 22H4zM10 14h12',
  disclose: 'M4 6h24v16H15l-6 5.5V22H4zM10 12h12M10 16.5h8',
  float: 'M4 20h8v8H4zM24 4a4 4 0 1 0 .01 0zM16 24h2.5M21.5 22.5 23 21M24 18v-2.5',
  reply: 'M20 20h8v8h-8zM8 4a4 4 0 1 0 .01 0zM16 24h-2.5M10.5 22.5 9 21M8 18v-2.5',
  experts: 'M16 3.5a3 3 0 1 0 .01 0zM14.8 9.3 8 28M17.2 9.3 24 28M10.5 21a12 12 0 0 0 11 0',
  recess: 'M6 12h16v8a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6zM22 14h2a3.5 3.5 0 0 1 0 7h-2M11 4v4M17 4v4',
  consult: 'M5 27h22M8 27V17h16v10M16 27V17M8 17a8 8 0 0 1 16 0M16 9V4',
  publicLine: 'M5 13v6h4l11 6V7L9 13zM24 11.5a6.5 6.5 0 0 1 0 9',
  warn: 'M16 5 28 26H4zM16 13v6M16 21.3v2.5',
  reopen: 'M8 10a11 11 0 1 1-2.8 8M8 4v6h6M13 15h7M13 20h5',
  close: 'M5 6h15v15H5zM20.5 12.5a7 7 0 1 0 .01 0z',
  walkOut: 'M13 9V5h14v22H13v-4M20 16H5M9 12l-4 4 4 4',
  special: 'M16 4v24M5.6 10l20.8 12M26.4 10 5.6 22',

  book: 'M16 9.5C12.5 6.5 9 6 4 6v18c5 0 8.5.5 12 3.5 3.5-3 7-3.5 12-3.5V6c-5 0-8.5.5-12 3.5zM16 9.5v18',
  clock: 'M16 4.5a11.5 11.5 0 1 0 .01 0zM16 9v8l5.5 3.5',
  door: 'M4 28h24M8 28V4h16v24M19 15v4',
  drawer: 'M5 5h22v22H5zM5 16h22M13 10.5h6M13 21.5h6',
  gift: 'M4 11h24v6H4zM7 17v11h18V17M16 11v17M16 11c-7 0-8-7-4.5-7 3 0 4.5 4 4.5 7 0-3 1.5-7 4.5-7 3.5 0 2.5 7-4.5 7z',
  key: 'M10 10a6 6 0 1 0 .01 0zM16 16h12v6M23 16v5',
  letter: 'M4 7h24v18H4zM4 8l12 10L28 8',
  link: 'M12.5 19.5l7-7M14.5 9.5l3-3a5.65 5.65 0 0 1 8 8l-3 3M17.5 22.5l-3 3a5.65 5.65 0 0 1-8-8l3-3',
  map: 'M4 8l8-3 8 3 8-3v19l-8 3-8-3-8 3zM12 5v19M20 8v19',
  meal: 'M7 4v7a4 4 0 0 0 8 0V4M11 4v24M24 28V5.5c-3 2-4 6-4 12.5h4',
  nameplate: 'M4 8h24v12H4zM9 14h14M16 20v6M10 27h12',
  shield: 'M16 4 27 8v7c0 7-5 11-11 13.5C10 26 5 22 5 15V8z',
  umbrella: 'M4 17a12 12 0 0 1 24 0zM16 5V2.5M16 17v8a3.2 3.2 0 0 0 6.4 0',
};

/** `id`: which of the scenario's special moves, where it is one. */
export const iconOf = (kind: MoveKind | 'counter', id: string | null, signs: Signs): IconName =>
  kind === 'special' ? (signs[id ?? ''] ?? kind) : kind;

/** Of a move that was made; `was` is the offer that lay on the table. */
export const iconOfMade = (
  { by, move, was }: { readonly by: Seat; readonly move: Move; readonly was?: Offer | undefined },
  signs: Signs,
): IconName =>
  move.kind === 'propose' && was && was.by !== by
    ? 'counter'
    : iconOf(move.kind, move.kind === 'special' ? move.id : null, signs);
