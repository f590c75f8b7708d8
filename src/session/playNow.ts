import type { Played } from '../engine/reduce.ts';
import type { TableSetup } from './table.ts';

export const FIRST_TALKS = 'geneva-2021-09-30';

/** Both have opened, and the host has tabled something that is close, and not enough. */
const FIRST_OFFER: readonly Played[] = [
  { by: 'b', move: { kind: 'open', stance: 'warm', item: 'scope' } },
  { by: 'a', move: { kind: 'open', stance: 'plain', item: 'inspections' } },
  {
    by: 'b',
    move: {
      kind: 'propose',
      terms: { scope: 'principles', capabilities: 'defence-named', inspections: 'note-bcc' },
      whole: true,
    },
  },
];

/** The shortest way to a choice that matters: the morning, the American chair, a partner who gives to those who give. */
export const playNow: Omit<TableSetup, 'scenario' | 'seed'> = {
  length: 'short',
  sitters: { a: 'person', b: 'host' },
  log: FIRST_OFFER,
  briefed: true,
};
