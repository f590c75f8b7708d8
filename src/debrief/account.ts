import type { Reason } from '../engine/move.ts';
import type { GameState, Happening, Hundredths, Minute } from '../engine/state.ts';
import { crossedBy, walkAwayOf, weightsOf, worthOf } from '../engine/worth.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';

/** How `seat` answered one offer that lay before it, and what the offer was worth to it there and then. */
export interface Answer {
  readonly turn: number;
  readonly at: Minute;
  readonly did: 'accepted' | 'acceptedPart' | 'declined' | 'countered' | 'leftIt';
  readonly terms: Terms;
  /** The same on top of what stood initialled. */
  readonly text: Terms;
  readonly worth: Hundredths;
  /** Over its walk-away value, in hundredths; negative: under. */
  readonly over: Hundredths;
  readonly crossed: readonly string[];
  readonly because: Reason | null;
}

type Moved = Extract<Happening, { what: 'moved' }>;

const answered = ({ move, was }: Moved): Answer['did'] => {
  if (move.kind === 'accept') {
    const all = Object.keys(was?.terms ?? {}).length;
    return (move.items?.length ?? all) < all ? 'acceptedPart' : 'accepted';
  }
  return move.kind === 'decline' ? 'declined' : move.kind === 'propose' ? 'countered' : 'leftIt';
};

/** Every answer of `seat` to an offer of the other side; only accepting, declining and countering are answers. */
export const answersOf = (record: GameState, seat: Seat): readonly Answer[] => {
  const agreed: Record<string, string> = {};
  const cleared: string[] = [];
  const answers: Answer[] = [];
  for (const h of record.chronicle) {
    if (h.what === 'initialled') Object.assign(agreed, h.terms);
    if (h.what === 'capital' && h.to === seat && h.answer === 'cleared' && h.item) cleared.push(h.item);
    if (h.what !== 'moved') continue;
    if (h.move.kind === 'reopen') delete agreed[h.move.item];
    if (h.by !== seat || h.was?.by !== otherSeat(seat)) continue;
    const did = answered(h);
    if (did === 'leftIt') continue;
    const text = { ...agreed, ...h.was.terms };
    const worth = worthOf(record, seat, text);
    answers.push({
      turn: h.turn,
      at: h.at,
      did,
      terms: h.was.terms,
      text,
      worth,
      over: worth - walkAwayOf(record, seat),
      crossed: crossedBy(record, seat, h.was.terms, cleared),
      because: h.said?.because ?? null,
    });
  }
  return answers;
};

/** The refusal that came nearest to a yes, and the last acceptance, in the order of the day. */
export const tellingAnswers = (answers: readonly Answer[]): readonly Answer[] => {
  const refusals = answers
    .filter(({ did }) => did === 'declined' || did === 'countered')
    .toSorted((x, y) => y.worth - x.worth)
    .slice(0, 1);
  const yes = answers.filter(({ did }) => did === 'accepted' || did === 'acceptedPart').slice(-1);
  return [...refusals, ...yes].sort((x, y) => x.turn - y.turn);
};

/** The items that weigh most for `seat`, heaviest first. */
export const heaviestItems = (record: GameState, seat: Seat, most = 3): readonly { item: string; weight: number }[] =>
  Object.entries(weightsOf(record, seat))
    .map(([item, weight]) => ({ item, weight }))
    .sort((x, y) => y.weight - x.weight)
    .slice(0, most);
