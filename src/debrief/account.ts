import type { Move, Reason } from '../engine/move.ts';
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

/** The offers that `seat` tabled itself, and how many of them the other side initialled, in whole or in part. */
export interface Tabled {
  readonly offers: number;
  readonly initialled: number;
  /** What the first and the last would have been worth to `seat`, on top of what stood; null without an offer. */
  readonly asked: readonly [Hundredths, Hundredths] | null;
}

/** What a move tables: a proposal, or a move of the scenario with terms of its own. */
const termsIn = ({ scenario }: GameState, move: Move): Terms | null => {
  if (move.kind === 'propose') return move.terms;
  if (move.kind !== 'special') return null;
  const effects = scenario.moves.find(({ id }) => id === move.id)?.effects ?? [];
  const tabled = effects.find((effect) => effect.do === 'table');
  if (tabled?.do !== 'table') return null;
  if (tabled.terms !== 'target-status-quo') return tabled.terms;
  const item = scenario.items.find(({ id }) => id === move.item);
  return item ? { [item.id]: item.statusQuo } : null;
};

export const tabledBy = (record: GameState, seat: Seat): Tabled => {
  const agreed: Record<string, string> = {};
  const asked: Hundredths[] = [];
  let initialled = 0;
  for (const h of record.chronicle) {
    if (h.what === 'initialled') Object.assign(agreed, h.terms);
    if (h.what !== 'moved') continue;
    if (h.move.kind === 'reopen') delete agreed[h.move.item];
    if (h.move.kind === 'accept' && h.was?.by === seat) initialled += 1;
    const terms = h.by === seat && termsIn(record, h.move);
    if (terms) asked.push(worthOf(record, seat, { ...agreed, ...terms }));
  }
  const [first, last] = [asked[0], asked.at(-1)];
  return {
    offers: asked.length,
    initialled: Math.min(initialled, asked.length),
    asked: first === undefined || last === undefined ? null : [first, last],
  };
};

/** A turn that needs a word afterwards: an article taken back, the room left, or a close that was not taken up. */
export interface Turnabout {
  readonly turn: number;
  readonly at: Minute;
  readonly did: 'reopened' | 'left' | 'stayed';
  readonly item: string | null;
  readonly because: Reason | null;
}

const turnabout = ({ move }: Moved, last: Moved | undefined): Turnabout['did'] | null => {
  if (move.kind === 'reopen') return 'reopened';
  if (move.kind === 'walkOut') return 'left';
  return last?.move.kind === 'close' && move.kind !== 'close' ? 'stayed' : null;
};

/** Every article that `seat` took back, its leaving, and the last close that it did not take up. */
export const turnaboutsOf = (record: GameState, seat: Seat): readonly Turnabout[] => {
  const moves = record.chronicle.filter((h): h is Moved => h.what === 'moved');
  const found = moves.flatMap((h, k): Turnabout[] => {
    const before = moves[k - 1];
    const did = h.by === seat ? turnabout(h, before?.by === seat ? undefined : before) : null;
    const item = h.move.kind === 'reopen' ? h.move.item : null;
    return did ? [{ turn: h.turn, at: h.at, did, item, because: h.said?.because ?? null }] : [];
  });
  const stayed = found.findLast(({ did }) => did === 'stayed');
  return found.filter((one) => one.did !== 'stayed' || one === stayed);
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
