import type { Item, Length, Scenario, Schedule, Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import { type Hundredths, hostOf, itemsInPlay, minuteOf, scheduleOf } from './state.ts';
import type { Day, ItemView, LinkageView, MoveView, OptionView, Places, RedLineView, Signs } from './view.ts';
import { instructionsOf, mattersTo, walkAwayOf, weightsOf } from './worth.ts';

type Played = { readonly scenario: Scenario; readonly length: Length };

/** What a seat sees that does not change over the day: made once for a scenario, a length and a seat. */
export interface Frame {
  readonly seat: Seat;
  readonly rival: Seat;
  readonly host: Seat;
  readonly day: Day;
  readonly items: readonly ItemFrame[];
  readonly linkages: readonly LinkageView[];
  readonly walkAway: Hundredths;
  /** With all their uses left. */
  readonly moves: readonly MoveView[];
  readonly signs: Signs;
  readonly places: Places;
}

export interface ItemFrame extends Pick<ItemView, 'id' | 'plate' | 'statusQuo' | 'weight' | 'matters' | 'opened'> {
  /** The same list for the same day: with the bridging option once it is on the table. */
  readonly options: (bridged: boolean, cleared: boolean, barred?: readonly string[]) => readonly OptionView[];
  readonly redLine: { readonly standing: RedLineView | null; readonly cleared: RedLineView | null };
}

const dayOf = (schedule: Schedule): Day => ({
  opens: minuteOf(schedule.opens),
  closes: minuteOf(schedule.closes),
  drafting: minuteOf(schedule.drafting),
  breaks: schedule.breaks.map(({ id, from, until }) => ({ id, from: minuteOf(from), until: minuteOf(until) })),
  ratify: schedule.ratify,
});

const itemFrame = (s: Played, seat: Seat, item: Item): ItemFrame => {
  const mine = instructionsOf(s, seat);
  const weight = weightsOf(s, seat)[item.id] ?? 0;
  const red = mine.redLines.find((line) => line.item === item.id);
  const line = (cleared: boolean): RedLineView | null =>
    red ? { options: red.options, cleared, clear: red.clear ?? null } : null;
  const list = (bridged: boolean, cleared: boolean, barred: readonly string[]): readonly OptionView[] =>
    item.options
      .filter((option) => !option.bridge || bridged)
      .map(({ id, bridge = false }) => ({
        id,
        bridge,
        barred: barred.includes(id),
        worth: weight * (mine.values[item.id]?.[id] ?? 0),
        redLine: (red?.options.includes(id) ?? false) && !cleared,
      }));
  const lists = new Map<string, readonly OptionView[]>();
  return {
    id: item.id,
    plate: item.plate ?? null,
    statusQuo: item.statusQuo,
    weight,
    matters: mattersTo(s, seat, item.id),
    opened: {
      ours: mine.opening[item.id] ?? '',
      theirs: instructionsOf(s, otherSeat(seat)).opening[item.id] ?? '',
    },
    options: (bridged, cleared, barred = []) => {
      const key = `${bridged} ${cleared} ${barred.join()}`;
      const made = lists.get(key) ?? list(bridged, cleared, barred);
      lists.set(key, made);
      return made;
    },
    redLine: { standing: line(false), cleared: line(true) },
  };
};

const movesFor = (s: Played, seat: Seat): MoveView[] => {
  const { items } = scheduleOf(s);
  const host = hostOf(s.scenario);
  return s.scenario.moves
    .filter(({ by }) => by === undefined || by === seat || by === (host === seat ? 'host' : 'guest'))
    .map((move) => {
      const tabled = move.effects.find((effect) => effect.do === 'table');
      return {
        id: move.id,
        group: move.group,
        minutes: move.minutes,
        left: move.uses,
        target: move.target?.filter((item) => items.includes(item)) ?? null,
        breakOnly: move.break ?? false,
        from: move.from === undefined ? null : minuteOf(move.from),
        trust: move.trust ?? 0,
        terms: tabled?.do === 'table' ? tabled.terms : null,
        effects: move.effects,
      };
    })
    .filter(
      ({ terms }) =>
        terms === null || terms === 'target-status-quo' || Object.keys(terms).every((item) => items.includes(item)),
    )
    .filter(({ target }) => target === null || target.length > 0);
};

export const signsOf = ({ moves }: Scenario): Signs => Object.fromEntries(moves.map(({ id, sign }) => [id, sign]));

const placesOf = ({ moves }: Scenario): Places => Object.fromEntries(moves.map(({ id, place }) => [id, place]));

const framed = (s: Played, seat: Seat): Frame => ({
  seat,
  rival: otherSeat(seat),
  host: hostOf(s.scenario),
  day: dayOf(scheduleOf(s)),
  items: itemsInPlay(s).map((item) => itemFrame(s, seat, item)),
  linkages: s.scenario.linkages
    .filter((linkage) => linkage[seat] !== 0 && linkage.when.every(({ item }) => scheduleOf(s).items.includes(item)))
    .map((linkage) => ({ id: linkage.id, when: linkage.when, points: linkage[seat] })),
  walkAway: walkAwayOf(s, seat),
  moves: movesFor(s, seat),
  signs: signsOf(s.scenario),
  places: placesOf(s.scenario),
});

const frames = new WeakMap<Scenario, Partial<Record<`${Length} ${Seat}`, Frame>>>();

export const frameOf = (s: Played, seat: Seat): Frame => {
  const known = frames.get(s.scenario) ?? {};
  const frame = known[`${s.length} ${seat}`] ?? framed(s, seat);
  known[`${s.length} ${seat}`] = frame;
  frames.set(s.scenario, known);
  return frame;
};
