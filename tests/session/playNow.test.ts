import { expect, it } from 'vitest';
import { replay } from '../../src/engine/reduce.ts';
import { viewFor, worthIn } from '../../src/engine/view.ts';
import { saveOf } from '../../src/session/localTable.ts';
import { FIRST_TALKS, playNow } from '../../src/session/playNow.ts';
import { firstRefused } from '../../src/session/replayCheck.ts';
import { geneva } from '../geneva.ts';

it('Play now begins at an offer that is close, not enough, and ours to answer', () => {
  const { length, log = [] } = playNow;
  expect(geneva.id).toBe(FIRST_TALKS);
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const save = saveOf({ ...playNow, scenario: geneva, seed }, log);
    expect(firstRefused(geneva, save)).toBeUndefined();
    const view = viewFor(replay(geneva, length, seed, log), 'a');
    expect(view.floor).toBe('a');
    expect(view.offer?.by).toBe('b');
    const worth = worthIn(view, view.offer?.terms ?? {});
    expect(view.walkAway - worth).toBeGreaterThan(0);
    expect(view.walkAway - worth).toBeLessThan(800);
  }
});

it('names the first move that the rules refuse', () => {
  const { log = [] } = playNow;
  const spoilt = [...log.slice(0, 2), { by: 'a', move: { kind: 'accept' } } as const, ...log.slice(2)];
  expect(firstRefused(geneva, saveOf({ ...playNow, scenario: geneva, seed: 1 }, spoilt))).toBe(3);
});
