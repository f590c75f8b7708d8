import type { Effect, Length, Schedule, Seat, Terms } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import type { Matters } from './move.ts';
import { weighed } from './ratification.ts';
import {
  type Ending,
  type GameState,
  type Happening,
  type Hundredths,
  hostOf,
  itemsInPlay,
  type Minute,
  minuteOf,
  type Note,
  type Offer,
  type PublicLine,
  type Question,
  scheduleOf,
  type Verdict,
  type Warning,
} from './state.ts';
import { instructionsOf, mattersTo, walkAwayOf, weightsOf } from './worth.ts';

/** All that a person in this chair sees: what is public, and what is theirs. Never the seed, the luck, or the rival's secrets. */
export interface View {
  readonly seat: Seat;
  readonly host: Seat;
  readonly scenario: string;
  readonly length: Length;
  readonly room: { readonly masks: boolean; readonly weather: 'fair' | 'cloud' | 'rain' };
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

const dayOf = (schedule: Schedule): Day => ({
  opens: minuteOf(schedule.opens),
  closes: minuteOf(schedule.closes),
  drafting: minuteOf(schedule.drafting),
  breaks: schedule.breaks.map(({ id, from, until }) => ({ id, from: minuteOf(from), until: minuteOf(until) })),
  ratify: schedule.ratify,
});

/** What `seat` may know of something that happened; undefined when it may not know of it at all. */
const seenBy = (seat: Seat, h: Happening): Happening | undefined => {
  switch (h.what) {
    case 'home':
      return h.of === seat ? h : undefined;
    case 'capital':
      return h.to === seat ? h : undefined;
    case 'noted':
      return h.to === seat ? { ...h, note: openNote(h.note) } : undefined;
    case 'moved':
      if (h.by === seat) return h;
      if (h.move.kind === 'consult') return { ...h, move: { kind: 'consult' } };
      if (h.move.kind === 'answer' && h.move.candour === 'misleading')
        return { ...h, move: { kind: 'answer', candour: 'candid' } };
      return h;
    default:
      return h;
  }
};

const openNote = ({ lie: _lie, ...note }: Note): Note => note;

const itemViews = (s: GameState, seat: Seat): ItemView[] => {
  const mine = instructionsOf(s, seat);
  const weights = weightsOf(s, seat);
  const rival = otherSeat(seat);
  return itemsInPlay(s).map((item) => {
    const red = mine.redLines.find((line) => line.item === item.id);
    const cleared = s.cleared[seat].includes(item.id);
    return {
      id: item.id,
      options: item.options
        .filter((option) => !option.bridge || s.bridges.includes(item.id))
        .map((option) => ({
          id: option.id,
          bridge: option.bridge ?? false,
          barred: s.barred[item.id]?.includes(option.id) ?? false,
          worth: (weights[item.id] ?? 0) * (mine.values[item.id]?.[option.id] ?? 0),
          redLine: (red?.options.includes(option.id) ?? false) && !cleared,
        })),
      statusQuo: item.statusQuo,
      weight: weights[item.id] ?? 0,
      matters: mattersTo(s, seat, item.id),
      redLine: red ? { options: red.options, cleared, clear: red.clear ?? null } : null,
      positions: { ours: s.positions[seat][item.id] ?? '', theirs: s.positions[rival][item.id] ?? '' },
      opened: { ours: mine.opening[item.id] ?? '', theirs: instructionsOf(s, rival).opening[item.id] ?? '' },
      agreed: s.agreed[item.id] ?? null,
      deferred: (s.deferred[item.id] ?? 0) > s.minutes ? (s.deferred[item.id] ?? null) : null,
      studied: s.studied.includes(item.id),
    };
  });
};

const moveViews = (s: GameState, seat: Seat): MoveView[] =>
  s.scenario.moves
    .filter(
      ({ by }) =>
        by === undefined ||
        by === seat ||
        (by === 'host') === (hostOf(s.scenario) === seat && by !== 'a' && by !== 'b'),
    )
    .filter(({ by }) => by !== otherSeat(seat))
    .map((move) => {
      const tabled = move.effects.find((effect) => effect.do === 'table');
      return {
        id: move.id,
        group: move.group,
        minutes: move.minutes,
        left: move.uses - (s.used[seat][move.id] ?? 0),
        target: move.target?.filter((item) => scheduleOf(s).items.includes(item)) ?? null,
        breakOnly: move.break ?? false,
        from: move.from === undefined ? null : minuteOf(move.from),
        trust: move.trust ?? 0,
        terms: tabled?.do === 'table' ? tabled.terms : null,
        effects: move.effects,
      };
    })
    .filter(
      ({ terms }) =>
        terms === null ||
        terms === 'target-status-quo' ||
        Object.keys(terms).every((item) => scheduleOf(s).items.includes(item)),
    )
    .filter(({ target }) => target === null || target.length > 0);

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

const project = (s: GameState, seat: Seat): View => {
  const rival = otherSeat(seat);
  return {
    seat,
    host: hostOf(s.scenario),
    scenario: s.scenario.id,
    length: s.length,
    room: s.scenario.room,
    day: dayOf(scheduleOf(s)),
    turn: s.turn,
    minutes: s.minutes,
    phase: s.phase,
    floor: s.floor,
    pause: s.pause,
    items: itemViews(s, seat),
    linkages: s.scenario.linkages
      .filter((linkage) => linkage[seat] !== 0 && linkage.when.every(({ item }) => scheduleOf(s).items.includes(item)))
      .map((linkage) => ({ id: linkage.id, when: linkage.when, points: linkage[seat] })),
    walkAway: walkAwayOf(s, seat),
    offer: s.offer,
    agreed: s.agreed,
    question: s.question,
    closing: s.closing,
    experts: s.experts,
    trust: { ours: s.trust[seat], theirs: s.trust[rival] },
    home: s.home[seat],
    notebook: s.notebook[seat].map(openNote),
    holds: s.holds[seat],
    reports: s.reports[seat],
    refused: s.refused[seat],
    warnings: s.warnings[seat],
    publicLines: s.publicLines[seat],
    moves: moveViews(s, seat),
    verbs: s.scenario.verbs,
    lastRecess: s.lastRecess,
    chronicle: s.chronicle.flatMap((h) => seenBy(seat, h) ?? []),
    outcome: outcomeView(s, seat),
  };
};

const views = new WeakMap<GameState, Partial<Record<Seat, View>>>();

/** The only door to a seat. Two states that differ only in the rival's secrets give the same view. */
export const viewFor = (s: GameState, seat: Seat): View => {
  const known = views.get(s) ?? {};
  const view = known[seat] ?? project(s, seat);
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
