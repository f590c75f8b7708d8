import { isCharacter } from '../counterpart/character.ts';
import type { Face } from '../drawing/cast.ts';
import { outOfHearing } from '../drawing/company.ts';
import type { Posture } from '../drawing/pose.ts';
import { itemsOf, type MoveKind } from '../engine/move.ts';
import type { Happening } from '../engine/state.ts';
import type { ItemView, View } from '../engine/view.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat } from '../scenario/vocabulary.ts';
import type { Sitter } from '../session/table.ts';
import { type Fate, GESTURES, type Gesture, type Picture, type Place, type Sheet } from './picture.ts';
import { seasonOf } from './season.ts';

type Moved = Extract<Happening, { what: 'moved' }>;

const lastMoved = (view: View): Moved | undefined => view.chronicle.findLast((h) => h.what === 'moved');

const POSTURE: Record<MoveKind, Posture> = {
  open: 'speak',
  propose: 'speak',
  accept: 'listen',
  decline: 'refuse',
  hold: 'speak',
  probe: 'speak',
  answer: 'speak',
  disclose: 'speak',
  float: 'speak',
  reply: 'speak',
  experts: 'write',
  recess: 'listen',
  consult: 'call',
  publicLine: 'call',
  warn: 'refuse',
  reopen: 'refuse',
  close: 'write',
  walkOut: 'away',
  special: 'speak',
};

const seatOfItem = (view: View, seat: Seat, item: ItemView): string =>
  seat === view.seat ? item.positions.ours : item.positions.theirs;

/** -0.5 as far towards `a` as the axis goes, +0.5 towards `b`: what the one who offers still asks of the other. */
const leaning = (view: View, item: ItemView, by: Seat, option: string): number => {
  const place = (id: string): number => item.options.findIndex((one) => one.id === id);
  const goal = place(seatOfItem(view, otherSeat(by), item));
  const steps = goal < 0 ? 0 : Math.abs(place(option) - goal);
  const reach = Math.max(1, item.options.length - 1);
  return (by === 'a' ? -0.5 : 0.5) * Math.min(1, steps / reach);
};

const sheetOf = (view: View, item: ItemView, index: number, current: string | undefined): Sheet => {
  const { outcome, offer } = view;
  const sheet = { item: item.id, number: index + 1, x: 0, current: item.id === current };
  const fallen = outcome && !outcome.stands && outcome.how !== 'walkedOut';
  // What the capitals have not carried is in brackets again.
  if (item.agreed) return { ...sheet, status: fallen ? 'open' : 'initialled' };
  const offered = offer?.terms[item.id];
  if (!offer || offered === undefined) return { ...sheet, status: 'open' };
  return { ...sheet, x: leaning(view, item, offer.by, offered), status: 'offered', by: offer.by };
};

const inBackChannel = (view: View, last: Moved | undefined): boolean =>
  view.question?.kind === 'float' || last?.move.kind === 'reply' || last?.move.kind === 'float';

const asideOf = ({ minutes, room }: View): Place => outOfHearing(minutes, room.weather);

const placeOf = (view: View, last: Moved | undefined): Place => {
  if (view.outcome) return 'room';
  if (inBackChannel(view, last)) return asideOf(view);
  if (!view.pause) return 'room';
  return view.pause.id === 'lunch' ? 'lunch' : 'coffee';
};

const fateOf = ({ stands, how }: NonNullable<View['outcome']>): Fate =>
  stands ? 'stands' : how === 'walkedOut' ? 'broken' : 'falls';

const faceOf = (sitter: Sitter): Face => (isCharacter(sitter) ? sitter : 'person');

/** What the room shows to the one who looks: from their view, who sits in the chairs, and who confers before they answer. */
export const pictureOf = (view: View, sitters: Readonly<Record<Seat, Sitter>>, thinking?: Seat): Picture => {
  const last = lastMoved(view);
  const over = view.outcome !== null;
  const current = last ? itemsOf(last.move, last.was?.terms)[0] : view.items[0]?.id;
  const resting: Posture = over ? (view.outcome?.stands ? 'sign' : 'leanBack') : 'listen';
  const posture: Record<Seat, Posture> = { a: resting, b: resting };
  if (last && (!over || view.outcome?.how === 'walkedOut')) posture[last.by] = POSTURE[last.move.kind];
  if (thinking && !over) posture[thinking] = 'confer';
  if (view.pause) Object.assign(posture, { a: 'listen', b: 'listen' });
  return {
    place: placeOf(view, last),
    ...(view.outcome ? { fate: fateOf(view.outcome) } : {}),
    minutes: view.minutes,
    weather: view.room.weather,
    season: seasonOf(view.date),
    masks: view.room.masks,
    heads: { a: faceOf(sitters.a), b: faceOf(sitters.b) },
    trust:
      view.seat === 'a' ? { a: view.trust.ours, b: view.trust.theirs } : { a: view.trust.theirs, b: view.trust.ours },
    ...(last && !over && posture[last.by] === 'speak' ? { speaker: last.by } : {}),
    posture,
    sheets: view.items.map((item, index) => sheetOf(view, item, index, current)),
  };
};

/** A text that says something is signed in the room; what the capitals make of it, the room does not see. */
const isSigned = ({ outcome }: View): boolean => outcome !== null && Object.keys(outcome.text).length > 0;

/** The room as the talks end there, before a capital has answered: both sign, or one side leaves, or everybody does. */
export const endingOf = (view: View, sitters: Readonly<Record<Seat, Sitter>>): Picture => {
  const { outcome } = view;
  const signed = isSigned(view);
  const picture = pictureOf(outcome ? { ...view, outcome: { ...outcome, stands: signed } } : view, sitters);
  if (!outcome || signed || outcome.how === 'walkedOut') return picture;
  return { ...picture, posture: { a: 'away', b: 'away' } };
};

/** Whoever has just come arrives at the host's door first. A morning that begins after the opening statements counts. */
export const arrivalAt = ({ chronicle, host, seat, outcome }: View): readonly Gesture[] =>
  outcome || chronicle.some((h) => h.what === 'moved' && h.by === seat && h.move.kind !== 'open')
    ? []
    : [{ kind: 'arrive', by: host }];

const isGesture = (kind: string): kind is Gesture['kind'] => (GESTURES as readonly string[]).includes(kind);

/** Where a special move is seen to be made. */
const seenAt = (view: View, id: string): { readonly at?: Place } => {
  const place = view.places[id];
  return place ? { at: place === 'aside' ? asideOf(view) : place } : {};
};

const ofMove = ({ by, move, was }: Moved, view: View): Gesture | undefined => {
  const items = itemsOf(move, was?.terms);
  const rest = items.length > 0 ? { by, items } : { by };
  if (move.kind === 'propose') return { kind: was ? 'counter' : 'propose', ...rest };
  if (move.kind === 'accept' && was && items.length < Object.keys(was.terms).length)
    return { kind: 'acceptPart', ...rest };
  if (move.kind === 'special') return { kind: 'special', ...rest, ...seenAt(view, move.id) };
  return isGesture(move.kind) ? { kind: move.kind, ...rest } : undefined;
};

const gestureOf = (h: Happening, view: View): Gesture | undefined => {
  switch (h.what) {
    case 'moved':
      return ofMove(h, view);
    case 'event':
      return { kind: 'news', by: h.by };
    case 'leaked':
      return { kind: 'leak', by: view.seat };
    case 'exposed':
      return { kind: 'exposed', by: h.liar };
    case 'bridge':
      return { kind: 'expertsBack', by: view.seat, items: [h.item] };
    case 'breakBegan':
      return { kind: 'recess', by: view.seat };
    case 'breakEnded':
      return { kind: 'sitDown', by: view.seat };
    case 'drafting':
      return { kind: 'drafting', by: view.seat };
    case 'over':
      if (h.how === 'walkedOut') return undefined;
      return { kind: isSigned(view) ? 'signed' : 'parted', by: view.seat };
    default:
      return undefined;
  }
};

const ENDS: readonly Gesture['kind'][] = ['walkOut', 'signed', 'parted'];

/** The gestures of what happened since `seen` happenings: garnish, so what is not known here has none. An end stands alone. */
export const gesturesSince = (view: View, seen: number): readonly Gesture[] => {
  const gestures = view.chronicle.slice(seen).flatMap((h) => gestureOf(h, view) ?? []);
  return view.outcome ? gestures.filter(({ kind }) => ENDS.includes(kind)) : gestures;
};
