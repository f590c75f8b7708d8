import { forecast, type View } from '../../engine/view.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { marginOf } from './estimate.ts';
import { clockOf, numberOf, numbersOf, points } from './figures.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { FilledKind } from './rows.ts';
import { openItems, theirOffer } from './suggest.ts';

const likelyCandour = (trust: number): 'candid' | 'unsure' | 'evasive' =>
  trust >= 50 ? 'candid' : trust >= 35 ? 'unsure' : 'evasive';

const acceptEffect = (view: View): Phrase => {
  const offer = theirOffer(view);
  if (!offer) return phrase('table.effect.acceptNone');
  const list = numbersOf(view, Object.keys(offer.terms));
  const verdict = forecast(view, { ...view.agreed, ...offer.terms });
  const over = marginOf(verdict);
  const how = verdict.crossed.some((item) => item in offer.terms)
    ? 'redLine'
    : verdict.worth < verdict.walkAway
      ? Object.keys(offer.terms).length < openItems(view).length
        ? 'part'
        : over === 0
          ? 'hair'
          : 'under'
      : over < 6
        ? 'barely'
        : 'over';
  return phrase('table.effect.accept', { list, how, by: Math.abs(over) });
};

/** What a move likely does, in a few words; `suggested` is the article that its form starts with. */
export const effectOf = (view: View, kind: FilledKind, suggested: string | null): Phrase => {
  const n = suggested === null ? 0 : numberOf(view, suggested);
  switch (kind) {
    case 'accept':
      return acceptEffect(view);
    case 'decline':
      return phrase('table.effect.decline');
    case 'hold': {
      const [item, times] = Object.entries(view.holds).sort(([, x], [, y]) => y - x)[0] ?? ['', 0];
      if (times === 0) return phrase('table.effect.hold');
      return phrase('table.effect.holdAgain', { n: numberOf(view, item), times: times + 1 });
    }
    case 'probe':
      return phrase('table.effect.probe', { n, how: likelyCandour(view.trust.theirs) });
    case 'disclose':
      return phrase('table.effect.disclose');
    case 'experts':
      return phrase('table.effect.experts', { n, back: clockOf(view.minutes + 60) });
    case 'recess':
      return view.pause
        ? phrase('table.effect.backToTable', { time: clockOf(view.pause.until) })
        : phrase('table.effect.recess');
    case 'consult': {
      const soft = view.items.some(({ redLine, id }) => redLine && !redLine.cleared && !view.refused.includes(id));
      return phrase(soft ? 'table.effect.consult' : 'table.effect.report');
    }
    case 'publicLine':
      return phrase('table.effect.publicLine');
    case 'warn':
      return phrase('table.effect.warn', { how: view.home >= 50 && view.warnings.length < 2 ? 'credible' : 'doubted' });
    case 'reopen': {
      const list = numbersOf(view, Object.keys(view.agreed));
      return phrase('table.effect.reopen', { list, count: list.length });
    }
    case 'close':
      if (view.closing === otherSeat(view.seat)) return phrase('table.effect.closeBoth');
      return phrase('table.effect.close', { count: Object.keys(view.agreed).length });
    case 'walkOut':
      return phrase('table.effect.walkOut', { walkAway: points(view.walkAway) });
    default:
      return kind satisfies never;
  }
};
