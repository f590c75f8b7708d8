import { behind, type Shift } from '../../debrief/shifts.ts';
import type { Happening } from '../../engine/state.ts';
import { articleOf, clock, signed, worded } from './figures.ts';
import { articleList, labelOf, numberList, type Review } from './review.ts';

type Teller = Pick<Review, 'record' | 'texts' | 't' | 'language'>;
type Moved = Extract<Happening, { what: 'moved' }>;

/** What happened, in one sentence of the minutes: in the third person, both sides' secrets included. */
export const tell = (review: Teller, h: Happening): string => {
  const { t, texts, record } = review;
  const number = (item: string): number => articleOf(record, item);
  const name = (seat: 'a' | 'b'): string => texts.delegations[seat].capital;
  switch (h.what) {
    case 'moved':
      return tellMove(review, h);
    case 'trust':
      return t('tell.trust', { name: name(h.of), change: signed(h.by), why: whyOf(review, h) });
    case 'home':
      return t('tell.home', { name: name(h.of), change: signed(h.by), why: whyOf(review, h) });
    case 'initialled':
      return t('tell.initialled', { articles: articleList(review, Object.keys(h.terms)) });
    case 'noted':
      return t('tell.noted', { name: name(h.to), n: number(h.note.item) });
    case 'capital':
      return t('tell.capital', { answer: h.answer, n: h.item ? number(h.item) : 0 });
    case 'event':
      return texts.events[h.id]?.text ?? '';
    case 'barred':
      return t('tell.barred', { n: number(h.item) });
    case 'deferred':
      return t('tell.deferred', { n: number(h.item), time: clock(h.until) });
    case 'bridge':
      return h.option
        ? t('tell.bridge', { n: number(h.item), label: labelOf(review, h.item, h.option) })
        : t('tell.noBridge', { n: number(h.item) });
    case 'leaked':
      return t('tell.leaked');
    case 'exposed':
      return t('tell.exposed', { n: number(h.item) });
    case 'warning':
      return t('tell.warning', { n: number(h.item), came: h.came });
    case 'breakBegan':
      return t('tell.breakBegan', { id: h.id });
    case 'breakEnded':
      return t('tell.breakEnded');
    case 'drafting':
      return t('tell.drafting');
    case 'over':
      return t('tell.over', { how: h.how });
    default:
      return h satisfies never;
  }
};

/** Why trust or home support moved; an event by its reason or its title, a special move by its name. */
export const whyOf = (review: Teller, shift: Shift): string => {
  const source = behind(review.record, shift);
  const why = source?.what === 'event' ? review.texts.events[source.id]?.why : undefined;
  const title = why ?? (source && brief(review, source));
  if (title) return title;
  return shift.what === 'trust' ? review.t(`why.trust.${shift.why}`) : review.t(`why.home.${shift.why}`);
};

const termsText = (review: Teller, terms: Readonly<Record<string, string>>): string =>
  worded(review.record, review.texts, terms)
    .map(({ number, label }) => `${number} ${label}`)
    .join(review.t('tell.between'));

const tellMove = (review: Teller, { by, move, was, said }: Moved): string => {
  const { t, texts, record } = review;
  const name = texts.delegations[by].capital;
  const n = 'item' in move && move.item !== undefined ? articleOf(record, move.item) : 0;
  const title = 'item' in move && move.item !== undefined ? (texts.items[move.item]?.title ?? '') : '';
  switch (move.kind) {
    case 'open':
      return t('tell.open', { name, stance: move.stance, title });
    case 'propose':
      return t('tell.propose', {
        name,
        articles: articleList(review, Object.keys(move.terms)),
        whole: String(move.whole && Object.keys(move.terms).length > 1),
        terms: termsText(review, move.terms),
      });
    case 'accept':
      return t('tell.accept', { name, articles: articleList(review, move.items ?? Object.keys(was?.terms ?? {})) });
    case 'answer':
      return t('tell.answer', { name, candour: move.candour });
    case 'disclose':
      return t('tell.disclose', { name, n, matters: move.matters });
    case 'float':
      return t('tell.float', { name, terms: termsText(review, move.terms) });
    case 'reply':
      return t('tell.reply', { name, warmth: move.warmth });
    case 'publicLine':
      return t('tell.publicLine', { name, tone: move.tone, n });
    case 'special':
      return t('tell.special', { name, label: texts.moves[move.id]?.label ?? '', n });
    case 'reopen':
      return t('tell.reopen', { name, n, why: said?.because ?? 'none' });
    case 'recess':
    case 'close':
    case 'walkOut':
      return t(`tell.${move.kind}`, { name });
    default:
      return t(`tell.${move.kind}`, { name, n, title });
  }
};

/** The same in two or three words, for the line of the day; the shape beside them says who. */
export const brief = (review: Teller, h: Happening): string => {
  const { t, texts, record } = review;
  const number = (item: string | undefined): number => (item === undefined ? 0 : articleOf(record, item));
  switch (h.what) {
    case 'moved':
      return briefMove(review, h);
    case 'initialled':
      return t('day.initialled', {
        list: numberList(review, Object.keys(h.terms)),
        count: Object.keys(h.terms).length,
      });
    case 'capital':
      return t('day.capital', { answer: h.answer });
    case 'event':
      return texts.events[h.id]?.title ?? '';
    case 'exposed':
      return t('day.exposed');
    case 'leaked':
      return t('day.leaked');
    case 'bridge':
      return t('day.bridge', { n: number(h.item) });
    case 'over':
      return t('day.over', { how: h.how });
    default:
      return '';
  }
};

const briefMove = (review: Teller, { move }: Moved): string => {
  const { t, texts, record } = review;
  switch (move.kind) {
    case 'open':
      return t('day.open', { title: texts.items[move.item]?.title ?? '' });
    case 'propose':
    case 'float':
      return t(`day.${move.kind}`, { list: numberList(review, Object.keys(move.terms)) });
    case 'special':
      return texts.moves[move.id]?.label ?? '';
    case 'hold':
    case 'probe':
    case 'disclose':
    case 'experts':
    case 'warn':
    case 'reopen':
      return t(`day.${move.kind}`, { n: articleOf(record, move.item) });
    case 'decline':
    case 'publicLine':
    case 'close':
    case 'walkOut':
      return t(`day.${move.kind}`);
    default:
      return '';
  }
};
