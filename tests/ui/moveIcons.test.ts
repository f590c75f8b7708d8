import { expect, test } from 'vitest';
import { signsOf } from '../../src/engine/frame.ts';
import { viewFor } from '../../src/engine/view.ts';
import { iconOfMade, MOVE_ICONS } from '../../src/ui/parts/moveIcons.ts';
import { geneva } from '../geneva.ts';
import { day, ru, us } from '../talks.ts';

const made = (state: ReturnType<typeof day>) =>
  viewFor(state, 'a').chronicle.flatMap((h) => (h.what === 'moved' ? [iconOfMade(h, signsOf(geneva))] : []));

test('no two moves look alike', () => {
  const paths = Object.values(MOVE_ICONS);
  expect(new Set(paths).size).toBe(paths.length);
});

test('an answer to an offer looks like a counter, a first offer like a proposal', () => {
  const talks = day(
    {},
    ru.opens(),
    us.opens(),
    ru.propose({ scope: 'all-warheads' }),
    us.propose({ scope: 'principles' }),
  );
  expect(made(talks)).toEqual(['open', 'open', 'propose', 'counter']);
});

test('each special move of Geneva has a sign of its own, seen alike from either chair', () => {
  const signs = Object.values(signsOf(geneva));
  expect(signs).not.toContain(undefined);
  expect(new Set(signs).size).toBe(geneva.moves.length);
  const talks = day({}, ru.opens(), us.opens());
  expect(viewFor(talks, 'b').signs).toEqual(viewFor(talks, 'a').signs);
});

test('a special move without a sign is an asterisk', () => {
  expect(iconOfMade({ by: 'a', move: { kind: 'special', id: 'unheard-of' } }, {})).toBe('special');
});
