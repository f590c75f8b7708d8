import type { MoveKind } from '../../engine/move.ts';

/** A counter is a proposal that answers another. */
export type IconName = MoveKind | 'counter';

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
};
