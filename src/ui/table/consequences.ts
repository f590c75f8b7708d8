import type { Move } from '../../engine/move.ts';
import { minutesFor, objection } from '../../engine/objection.ts';
import type { View } from '../../engine/view.ts';
import type { Texts } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { forecastPhrase, isPartShort } from './estimate.ts';
import { clockOf, numberOf, numbersOf } from './figures.ts';
import { type Phrase, phrase, words } from './phrase.ts';
import { objectionPhrase } from './reasons.ts';

/** So few minutes to the close that a move may be the last. */
const LATE = 45;

/** What a move will do, or why it cannot be made: said before it is confirmed. */
export const consequenceOf = (view: View, texts: Texts, move: Move | null): Phrase => {
  if (!move) return phrase('table.ask.missing');
  const why = objection(view, move);
  if (why) return objectionPhrase(view, why, move.kind === 'special' ? move.id : undefined);
  const n = 'item' in move && move.item !== undefined ? numberOf(view, move.item) : 0;
  switch (move.kind) {
    case 'open':
      return phrase('table.ask.open', { n, stance: move.stance });
    case 'accept': {
      const taken = move.items ?? Object.keys(view.offer?.terms ?? {});
      const terms = Object.fromEntries(
        Object.entries(view.offer?.terms ?? {}).filter(([item]) => taken.includes(item)),
      );
      const left = view.day.closes - view.minutes - minutesFor(view, move);
      const out = view.experts && taken.includes(view.experts.item) ? numberOf(view, view.experts.item) : 0;
      return phrase('table.ask.accept', {
        list: numbersOf(view, taken),
        forecast: forecastPhrase(view, { ...view.agreed, ...terms }),
        left,
        last: out > 0 ? 'experts' : left <= LATE ? 'late' : 'trust',
        out,
      });
    }
    case 'decline':
      return phrase('table.ask.decline', { n });
    case 'hold':
      return phrase('table.ask.hold', { n, times: (view.holds[move.item] ?? 0) + 1 });
    case 'probe':
      return phrase('table.ask.probe', { n });
    case 'disclose': {
      const honest = view.items.find(({ id }) => id === move.item)?.matters === move.matters;
      return phrase('table.ask.disclose', { n, matters: move.matters, honest: String(honest) });
    }
    case 'experts':
      return phrase('table.ask.experts', { n, back: clockOf(view.minutes + 60) });
    case 'recess':
      return view.pause
        ? phrase('table.ask.backToTable', { time: clockOf(view.pause.until) })
        : phrase('table.ask.recess');
    case 'consult':
      return move.item === undefined ? phrase('table.ask.report') : consulting(view, move.item);
    case 'publicLine':
      return phrase(move.tone === 'firm' ? 'table.ask.firm' : 'table.ask.constructive', { n });
    case 'warn':
      return phrase('table.ask.warn', { n, how: view.home >= 50 && view.warnings.length < 2 ? 'credible' : 'doubted' });
    case 'reopen':
      return phrase('table.ask.reopen', { n });
    case 'close':
      return phrase(view.closing === otherSeat(view.seat) ? 'table.ask.closeBoth' : 'table.ask.close', {
        agreed: Object.keys(view.agreed).length,
        forecast: closing(view),
      });
    case 'walkOut':
      return phrase('table.ask.walkOut');
    case 'special':
      return words(texts.moves[move.id]?.hint ?? '');
    case 'propose':
    case 'float':
    case 'answer':
    case 'reply':
      return words('');
    default:
      return move satisfies never;
  }
};

/** A move that runs into a break leaves the floor there to the other side: they may use it, or end it by going back in. */
export const breakAfter = (view: View, move: Move | null): Phrase | null => {
  if (!move || view.pause || objection(view, move)) return null;
  const at = view.minutes + minutesFor(view, move);
  const next = view.day.breaks.find(({ from, until }) => view.minutes < from && from <= at && at < until);
  return next ? phrase('table.ask.thenBreak', { id: next.id }) : null;
};

/** What our capital would say of what is initialled, when the day ends with it. */
const closing = (view: View): Phrase =>
  isPartShort(view, view.agreed) ? phrase('table.forecast.value') : forecastPhrase(view, view.agreed);

/** How our own capital is likely to answer: it tells its delegation what support it takes. */
const consulting = (view: View, item: string): Phrase => {
  const clear = view.items.find(({ id }) => id === item)?.redLine?.clear ?? null;
  const odds =
    clear === null ? 'never' : view.home >= clear.needs ? 'likely' : view.home >= clear.needs - 8 ? 'near' : 'unlikely';
  return phrase('table.ask.consult', { n: numberOf(view, item), odds, cost: clear?.cost ?? 0 });
};
