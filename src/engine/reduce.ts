import { castDraft, produce } from 'immer';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { otherSeat, SEATS } from '../scenario/vocabulary.ts';
import { bridge } from './effects.ts';
import { expose, type Game, home, record } from './ledger.ts';
import type { Move, Said } from './move.ts';
import { minutesFor, type Objection, objection } from './objection.ts';
import { occasions } from './occasions.ts';
import { verdictOf } from './ratification.ts';
import { rule } from './rulings.ts';
import { type Ending, type GameState, type Happening, minuteOf, type Outcome, openTalks, scheduleOf } from './state.ts';
import type { Rules } from './text.ts';
import { project, seenBy, type View, viewFor } from './view.ts';

/** One line of the log: the log of a game, with its scenario, length and seed, is the save. */
export interface Played {
  readonly by: Seat;
  readonly move: Move;
  /** What was said with it; it changes nothing. */
  readonly said?: Said;
}

/** Why `by` may not make `move` now; undefined when they may. */
export const objectionTo = (s: GameState, { by, move }: Played): Objection | undefined =>
  objection(viewFor(s, by), move);

const outcomeOf = (s: GameState, how: Ending, by: Seat | null): Outcome => {
  const text = how === 'walkedOut' ? {} : { ...s.agreed };
  const says = Object.entries(text).some(
    ([item, option]) => s.scenario.items.find(({ id }) => id === item)?.statusQuo !== option,
  );
  if (!says) return { how, by, text: {}, verdicts: null, stands: false };
  const verdicts = { a: verdictOf(s, 'a', text), b: verdictOf(s, 'b', text) };
  return { how, by, text, verdicts, stands: verdicts.a.approves && verdicts.b.approves };
};

const end = (g: Game, s: GameState, how: Ending, by: Seat | null): void => {
  g.phase = 'over';
  g.pause = null;
  g.question = null;
  g.offer = null;
  record(g, { what: 'over', how, ...(by === null ? {} : { by }) });
  if (how !== 'walkedOut') disappoint(g, s);
  g.outcome = castDraft(outcomeOf({ ...s, agreed: g.agreed, home: g.home, cleared: g.cleared } as GameState, how, by));
};

/** Audience costs of a constructive line: expectations were raised, and a thin text disappoints. Fearon (1994). */
const disappoint = (g: Game, s: GameState): void => {
  if (Object.keys(g.agreed).length * 2 >= scheduleOf(s).items.length) return;
  for (const seat of ['a', 'b'] as const)
    if (g.publicLines[seat].some(({ tone }) => tone === 'constructive')) home(g, seat, -5, 'thinText');
};

const DRAFTING = 'drafting';

/** What the clock brings: experts, breaks, drafting, and the end of the day. */
const strike = (g: Game, s: GameState, rules: Rules): void => {
  const schedule = scheduleOf(s);
  if (g.experts && g.minutes >= g.experts.back) {
    const { item } = g.experts;
    g.experts = null;
    bridge(g, rules, item);
  }
  if (g.pause && g.minutes >= g.pause.until) {
    record(g, { what: 'breakEnded', id: g.pause.id });
    g.pause = null;
  }
  if (g.minutes >= minuteOf(schedule.closes)) return end(g, s, 'deadline', null);
  for (const { id, from, until } of schedule.breaks) {
    if (g.breaksTaken.includes(id) || g.minutes < minuteOf(from)) continue;
    g.breaksTaken.push(id);
    if (g.minutes >= minuteOf(until)) continue;
    g.pause = { id, until: minuteOf(until) };
    record(g, { what: 'breakBegan', id });
    expose(g, 35);
  }
  if (g.breaksTaken.includes(DRAFTING) || g.minutes < minuteOf(schedule.drafting)) return;
  g.breaksTaken.push(DRAFTING);
  record(g, { what: 'drafting' });
  expose(g, 35);
};

const KEEPS_THE_FLOOR: ReadonlySet<Move['kind']> = new Set(['answer', 'reply']);

/** What a move that takes `minutes` makes of `g`; `s` is the state that it is made in, or `g` itself. */
const apply = (g: Game, s: GameState, { by, move, said }: Played, minutes: number): void => {
  const rules: Rules = s;
  const { offer, closing } = s;
  record(g, {
    what: 'moved',
    by,
    move: castDraft(move),
    minutes,
    ...(offer ? { was: castDraft(offer) } : {}),
    ...(said ? { said: castDraft(said) } : {}),
  });
  g.turn += 1;
  if (move.kind === 'walkOut') return end(g, s, 'walkedOut', by);
  const closes = move.kind === 'close' && closing === otherSeat(by);
  rule(g, rules, by, move);
  g.minutes = Math.min(g.minutes + minutes, minuteOf(scheduleOf(s).closes));
  g.closing = move.kind === 'close' ? by : KEEPS_THE_FLOOR.has(move.kind) ? g.closing : null;
  if (move.kind === 'close') g.offer = null;
  if (closes) return end(g, s, 'closed', by);
  if (!KEEPS_THE_FLOOR.has(move.kind)) g.floor = otherSeat(by);
  if (g.phase === 'opening' && g.chronicle.filter((h) => h.what === 'moved' && h.move.kind === 'open').length === 2)
    g.phase = 'talks';
  occasions(g, rules, by, move, offer?.terms ?? {});
  g.minutes = Math.min(g.minutes, minuteOf(scheduleOf(s).closes));
  if (!g.question) strike(g, s, rules);
};

/**
 * Folds one move into the state. An objectionable move leaves the state as it was; ask `objectionTo` first to know why.
 * Total and deterministic: luck comes from the state.
 */
export const reduce = (s: GameState, played: Played): GameState => {
  const view = viewFor(s, played.by);
  if (objection(view, played.move)) return s;
  const minutes = minutesFor(view, played.move);
  return produce(s, (g) => apply(g, s, played, minutes));
};

/** The state that a log leads to. */
export const replay = (scenario: Scenario, length: Length, seed: number, log: readonly Played[]): GameState =>
  log.reduce(reduce, openTalks(scenario, length, seed));

/**
 * A day played in place, for those who play thousands: the rules and the luck of `reduce` without its copies.
 * `state` and the views are the day's own paper: they hold until the next move.
 */
export interface LiveDay {
  readonly state: GameState;
  /** What the side that has the floor sees now. */
  view(): View;
  /** The same objections as those of `reduce`; undefined when the move was made. */
  play(played: Played): Objection | undefined;
}

const copied = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)])) as T;
};

export const liveDay = (from: GameState): LiveDay => {
  const { scenario, ...rest } = from;
  const s: GameState = { scenario, ...copied(rest) };
  const seen: Record<Seat, Happening[]> = { a: [], b: [] };
  let heard = 0;
  let view: View | undefined;
  const look = (seat: Seat): View => {
    for (const h of s.chronicle.slice(heard))
      for (const one of SEATS) {
        const known = seenBy(one, h);
        if (known) seen[one].push(known);
      }
    heard = s.chronicle.length;
    return project(s, seat, seen[seat]);
  };
  const ours = (): View => {
    view ??= look(s.floor);
    return view;
  };
  return {
    state: s,
    view: ours,
    play: (played) => {
      const from = played.by === s.floor ? ours() : look(played.by);
      const why = objection(from, played.move);
      if (why) return why;
      apply(s as Game, s, played, minutesFor(from, played.move));
      view = undefined;
      return undefined;
    },
  };
};
