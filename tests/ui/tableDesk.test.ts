import { expect, test } from 'vitest';
import { viewFor } from '../../src/engine/view.ts';
import { hintNow } from '../../src/ui/table/aide.ts';
import { tieOf } from '../../src/ui/table/articles.ts';
import { besideArticle, type Desk, deskAfter, emptyDesk, firstArticle } from '../../src/ui/table/desk.ts';
import { andThen, ru, talks, us } from '../talks.ts';

const composing: Desk = deskAfter(emptyDesk, {
  do: 'compose',
  as: 'propose',
  start: { scope: 'equation', plenary: 'after-groups' },
  item: 'scope',
});

test('a counter starts from their offer', () => {
  expect(composing).toMatchObject({ place: 'compose', terms: { scope: 'equation', plenary: 'after-groups' } });
});

test('any stroke starts a package, with their offer around it', () => {
  const desk = deskAfter(emptyDesk, {
    do: 'choose',
    item: 'scope',
    option: 'principles',
    start: { scope: 'equation', inf: 'restate' },
  });
  expect(desk).toMatchObject({
    place: 'compose',
    as: 'propose',
    item: 'scope',
    terms: { scope: 'principles', inf: 'restate' },
  });
});

test('leaving keeps the package, and coming back finds it', () => {
  const left = deskAfter(composing, { do: 'go', place: 'table' });
  expect(left.terms).toEqual(composing.terms);
  const back = deskAfter(left, { do: 'compose', as: 'propose', start: {}, item: null });
  expect(back.terms).toEqual(composing.terms);
});

test('an article left out is out; a package said is gone; another move leaves it on the desk', () => {
  const less = deskAfter(composing, { do: 'choose', item: 'scope', option: null, start: {} });
  expect(less.terms).toEqual({ plenary: 'after-groups' });
  expect(deskAfter(composing, { do: 'sent' })).toMatchObject({ place: 'table', terms: {} });
  const aside = deskAfter(composing, { do: 'go', place: 'table' });
  expect(deskAfter(aside, { do: 'sent' }).terms).toEqual(composing.terms);
});

test('what is initialled meanwhile leaves the package', () => {
  expect(deskAfter(composing, { do: 'keep', items: ['scope'] }).terms).toEqual({ scope: 'equation' });
  expect(deskAfter(composing, { do: 'keep', items: ['scope', 'plenary'] })).toBe(composing);
});

test('the same page twice is the table again', () => {
  const notes = deskAfter(emptyDesk, { do: 'go', place: 'notebook' });
  expect(notes.place).toBe('notebook');
  expect(deskAfter(notes, { do: 'go', place: 'notebook' }).place).toBe('table');
});

test('articles follow one another round the agenda, past what is initialled', () => {
  const view = viewFor(andThen(talks(), ru.package({ scope: 'principles' }), us.accept()), 'a');
  expect(besideArticle(view, 'groups', 1)).toBe('capabilities');
  expect(besideArticle(view, 'groups', -1)).toBe('inf');
  expect(firstArticle(view, {})).not.toBe('scope');
});

test('the first figure is warned of once, and not with every offer after it', () => {
  const later = andThen(
    talks(),
    ru.package({ scope: 'equation' }),
    us.hold('scope'),
    ru.package({ groups: 'two-groups' }),
  );
  expect(hintNow(viewFor(later, 'a'), emptyDesk, [])).toBe('stroke');
});

test('the aide says one thing at a time, each once', () => {
  const view = viewFor(andThen(talks(), ru.package({ scope: 'equation' })), 'a');
  expect(hintNow(view, emptyDesk, [])).toBe('firstOffer');
  expect(hintNow(view, emptyDesk, ['firstOffer'])).toBe('stroke');
  expect(hintNow(view, composing, ['firstOffer', 'stroke', 'walkAway'])).toBe('package');
});

test('a text held over the document is not in the package until it is chosen, and goes with the article', () => {
  const held = deskAfter(composing, { do: 'hold', option: 'principles' });
  expect(held).toMatchObject({ held: 'principles', terms: composing.terms });
  expect(deskAfter(held, { do: 'hand', item: 'plenary' }).held).toBeNull();
  const chosen = deskAfter(held, { do: 'choose', item: 'scope', option: 'principles', start: {} });
  expect(chosen).toMatchObject({ held: null, terms: { scope: 'principles' } });
});

test('an article that goes with the one in hand says what it brings, and whether it does already', () => {
  const view = viewFor(talks(), 'a');
  const linkage = view.linkages.find(({ when }) => when.length === 2);
  const [hand, other] = linkage?.when ?? [];
  if (!linkage || !hand || !other) throw new Error('no pair is linked');
  const chosen = { [hand.item]: hand.options[0] ?? '' };
  const both = { ...chosen, [other.item]: other.options[0] ?? '' };
  expect(tieOf(view, hand.item, other.item, chosen)).toMatchObject({ points: linkage.points, holds: false });
  expect(tieOf(view, hand.item, other.item, both)).toMatchObject({ points: linkage.points, holds: true });
  expect(tieOf(view, hand.item, hand.item, both)).toBeNull();
});
