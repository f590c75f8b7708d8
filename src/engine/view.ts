import type { Effect, Length, Seat, Terms } from '../scenario/schema.ts';
import { type MovePlace, otherSeat, type PlateName, type SignName, type Weather } from '../scenario/vocabulary.ts';
import { type Frame, frameOf, type ItemFrame } from './frame.ts';
import type { Matters } from './move.ts';
import { weighed } from './ratification.ts';
import type {
  Ending,
  GameState,
  Happening,
  Hundredths,
  Minute,
  Note,
  Offer,
  PublicLine,
  Question,
  Verdict,
  Warning,
} from './state.ts';

/** All that a person in this chair sees: what is public, and what is theirs. Never the seed, the luck, or the rival's secrets. */
export interface View {
  readonly seat: Seat;
  readonly host: Seat;
  readonly scenario: string;
  readonly length: Length;
  /** The day of the talks, ISO. */
  readonly date: string;
  readonly room: { readonly masks: boolean; readonly weather: Weather };
  readonly day: Day;
  readonly turn: number;
  readonly minutes: Minute;
  readonly phase: 'opening' | 'talks' | 'over';
  readonly floor: Seat;
  readonly pause: { readonly id: string; readonly until: Minute } | null;
  readonly items: readonly ItemView[];
  readonly linkages: readonly LinkageView[];
  readonly walkAway: Hundredths;
  readonly offer: Offer | null;
  readonly agreed: Terms;
  readonly question: Question | null;
  readonly closing: Seat | null;
  readonly experts: { readonly item: string; readonly back: Minute } | null;
  /** `ours`: how far we trust them. `theirs`: how far they trust us. */
  readonly trust: { readonly ours: number; readonly theirs: number };
  readonly home: number;
  readonly notebook: readonly Note[];
  readonly holds: Readonly<Record<string, number>>;
  readonly reports: number;
  readonly refused: readonly string[];
  readonly warnings: readonly Warning[];
  readonly publicLines: readonly PublicLine[];
  readonly moves: readonly MoveView[];
  /** What the special moves of either side look like. */
  readonly signs: Signs;
  /** Where they are made, when not at the table. */
  readonly places: Places;
  readonly verbs: readonly string[];
  readonly lastRecess: Minute | null;
  readonly chronicle: readonly Happening[];
  readonly outcome: OutcomeView | null;
}

export interface Day {
  readonly opens: Minute;
  readonly closes: Minute;
  readonly drafting: Minute;
  readonly breaks: readonly { readonly id: string; readonly from: Minute; readonly until: Minute }[];
  readonly ratify: number;
}

export interface ItemView {
  readonly id: string;
  readonly plate: PlateName | null;
  /** In order along the axis; a bridging option appears only once it is on the table. */
  readonly options: readonly OptionView[];
  readonly statusQuo: string;
  readonly weight: number;
  readonly matters: Matters;
  readonly redLine: RedLineView | null;
  readonly positions: { readonly ours: string; readonly theirs: string };
  /** Where both stood in public as the day began. */
  readonly opened: { readonly ours: string; readonly theirs: string };
  readonly agreed: string | null;
  readonly deferred: Minute | null;
  /** The experts have already looked at it. */
  readonly studied: boolean;
}

export interface OptionView {
  readonly id: string;
  readonly bridge: boolean;
  readonly barred: boolean;
  /** What it is worth to us, in hundredths of a point: weight times value. */
  readonly worth: Hundredths;
  readonly redLine: boolean;
}

export interface RedLineView {
  readonly options: readonly string[];
  readonly cleared: boolean;
  readonly clear: { readonly needs: number; readonly cost: number } | null;
}

export interface LinkageView {
  readonly id: string;
  readonly when: readonly { readonly item: string; readonly options: readonly string[] }[];
  readonly points: number;
}

export interface MoveView {
  readonly id: string;
  readonly group: 'table' | 'learn' | 'elsewhere' | 'end';
  readonly minutes: number;
  readonly left: number;
  readonly target: readonly string[] | null;
  readonly breakOnly: boolean;
  readonly from: Minute | null;
  readonly trust: number;
  readonly terms: Terms | 'target-status-quo' | null;
  readonly effects: readonly Effect[];
}

/** By the id of the move. */
export type Signs = Readonly<Record<string, SignName | undefined>>;
export type Places = Readonly<Record<string, MovePlace | undefined>>;

export interface OutcomeView {
  readonly how: Ending;
  readonly by: Seat | null;
  readonly text: Terms;
  readonly stands: boolean;
  readonly ours: Verdict | null;
  /** The rival capital's answer in public: its figures open in the debrief only. */
  readonly theirs: {
    readonly approves: boolean;
    readonly reason: Verdict['reason'];
    readonly crossed: number;
    readonly close: boolean;
  } | null;
}

/** What `seat` may know of something that happened; undefined when it may not know of it at all. */
export const seenBy = (seat: Seat, h: Happening): Happening | undefined => {
  switch (h.what) {
    case 'home':
      return h.of === seat ? h : undefined;
    case 'capital':
      return h.to === seat ? h : undefined;
    case 'noted':
      return h.to === seat ? { ...h, note: openNote(h.note) } : undefined;
    case 'moved':
      if (h.by === seat) return h;
      if (h.move.kind === 'consult') return callHome(h);
      if (h.move.kind === 'answer' && h.move.candour === 'misleading')
        return { ...h, move: { kind: 'answer', candour: 'candid' } };
      return h;
    default:
      return h;
  }
};

/** That they called home is seen; about what is not. */
const callHome = ({ said, ...h }: Extract<Happening, { what: 'moved' }>): Happening => ({
  ...h,
  move: { kind: 'consult' },
  ...(said ? { said: { because: said.because } } : {}),
});

const openNote = ({ lie: _lie, ...note }: Note): Note => note;

const itemView = (s: GameState, frame: Frame, item: ItemFrame): ItemView => {
  const { id } = item;
  const cleared = s.cleared[frame.seat].includes(id);
  const deferred = s.deferred[id] ?? 0;
  return {
    id,
    plate: item.plate,
    options: item.options(s.bridges.includes(id), cleared, s.barred[id]),
    statusQuo: item.statusQuo,
    weight: item.weight,
    matters: item.matters,
    redLine: cleared ? item.redLine.cleared : item.redLine.standing,
    positions: { ours: s.positions[frame.seat][id] ?? '', theirs: s.positions[frame.rival][id] ?? '' },
    opened: item.opened,
    agreed: s.agreed[id] ?? null,
    deferred: deferred > s.minutes ? deferred : null,
    studied: s.studied.includes(id),
  };
};

const moveView = (s: GameState, seat: Seat, move: MoveView): MoveView => {
  const used = s.used[seat][move.id];
  return used ? { ...move, left: move.left - used } : move;
};

const outcomeView = (s: GameState, seat: Seat): OutcomeView | null => {
  if (!s.outcome) return null;
  const { how, by, text, stands, verdicts } = s.outcome;
  const theirs = verdicts?.[otherSeat(seat)];
  return {
    how,
    by,
    text,
    stands,
    ours: verdicts?.[seat] ?? null,
    theirs: theirs
      ? {
          approves: theirs.approves,
          reason: theirs.reason,
          crossed: theirs.crossed.length,
          close: theirs.home - theirs.needs < 5 || theirs.worth - theirs.walkAway < 500,
        }
      : null,
  };
};

/** `chronicle`: what this seat has seen of it, oldest first. */
export const project = (s: GameState, seat: Seat, chronicle: readonly Happening[]): View => {
  const frame = frameOf(s, seat);
  return {
    seat,
    host: frame.host,
    scenario: s.scenario.id,
    length: s.length,
    date: s.scenario.date,
    room: s.scenario.room,
    day: frame.day,
    turn: s.turn,
    minutes: s.minutes,
    phase: s.phase,
    floor: s.floor,
    pause: s.pause,
    items: frame.items.map((item) => itemView(s, frame, item)),
    linkages: frame.linkages,
    walkAway: frame.walkAway,
    offer: s.offer,
    agreed: s.agreed,
    question: s.question,
    closing: s.closing,
    experts: s.experts,
    trust: { ours: s.trust[seat], theirs: s.trust[frame.rival] },
    home: s.home[seat],
    notebook: s.notebook[seat].map(openNote),
    holds: s.holds[seat],
    reports: s.reports[seat],
    refused: s.refused[seat],
    warnings: s.warnings[seat],
    publicLines: s.publicLines[seat],
    moves: frame.moves.map((move) => moveView(s, seat, move)),
    signs: frame.signs,
    places: frame.places,
    verbs: s.scenario.verbs,
    lastRecess: s.lastRecess,
    chronicle,
    outcome: outcomeView(s, seat),
  };
};

const views = new WeakMap<GameState, Partial<Record<Seat, View>>>();

/** The only door to a seat. Two states that differ only in the rival's secrets give the same view. */
export const viewFor = (s: GameState, seat: Seat): View => {
  const known = views.get(s) ?? {};
  const view =
    known[seat] ??
    project(
      s,
      seat,
      s.chronicle.flatMap((h) => seenBy(seat, h) ?? []),
    );
  views.set(s, { ...known, [seat]: view });
  return view;
};

/** What `terms` on top of the status quo would be worth to the one who looks, in hundredths of a point. */
export const worthIn = (view: View, terms: Terms): Hundredths => {
  let sum = 0;
  const all: Record<string, string> = {};
  for (const item of view.items) {
    const option = terms[item.id] ?? item.statusQuo;
    all[item.id] = option;
    sum += item.options.find(({ id }) => id === option)?.worth ?? 0;
  }
  for (const { when, points } of view.linkages)
    if (when.every(({ item, options }) => options.includes(all[item] ?? ''))) sum += 100 * points;
  return Math.max(0, Math.min(10_000, sum));
};

/** What our own capital would say to `terms`, were the day to end with them now. */
export const forecast = (view: View, terms: Terms): Verdict =>
  weighed({
    worth: worthIn(view, terms),
    walkAway: view.walkAway,
    crossed: view.items
      .filter(({ id, options }) => options.some((option) => option.redLine && option.id === terms[id]))
      .map(({ id }) => id),
    home: view.home,
    needs: view.day.ratify,
  });
