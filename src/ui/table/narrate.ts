import type { Happening, Note } from '../../engine/state.ts';
import type { View } from '../../engine/view.ts';
import type { Seat, Texts } from '../../scenario/schema.ts';
import { clockOf, numberOf, numbersOf } from './figures.ts';
import { type Phrase, phrase, words } from './phrase.ts';
import { becausePhrase } from './reasons.ts';

/** Who looks, and the words of the scenario. */
export interface Scene {
  readonly view: View;
  readonly texts: Texts;
}

const whoIn = ({ view }: Scene, seat: Seat | undefined): 'us' | 'them' => (seat === view.seat ? 'us' : 'them');

const label = ({ texts }: Scene, item: string, option: string | undefined): string =>
  texts.items[item]?.options[option ?? '']?.label ?? option ?? '';

const briefly = ({ texts }: Scene, item: string, option: string): string =>
  texts.items[item]?.options[option]?.brief ?? option;

const articles = ({ view }: Scene, items: readonly string[]) => {
  const list = numbersOf(view, items);
  return { list, count: list.length };
};

/** What happened, as one sentence; null when there is nothing to say of it. */
export const narrate = (scene: Scene, h: Happening): Phrase | null => {
  const { view, texts } = scene;
  switch (h.what) {
    case 'moved':
      return did(scene, h);
    case 'trust':
      return phrase(h.by > 0 ? 'table.day.trustUp' : 'table.day.trustDown', {
        who: whoIn(scene, h.of),
        size: Math.abs(h.by),
        because: becausePhrase(view, texts, h),
      });
    case 'home':
      return phrase(h.by > 0 ? 'table.day.homeUp' : 'table.day.homeDown', {
        size: Math.abs(h.by),
        because: becausePhrase(view, texts, h),
      });
    case 'initialled':
      return phrase('table.day.initialled', articles(scene, Object.keys(h.terms)));
    case 'noted':
      return noted(scene, h.note);
    case 'capital':
      return phrase('table.day.capital', { answer: h.answer, n: h.item ? numberOf(view, h.item) : 0 });
    case 'event': {
      const event = texts.events[h.id];
      return event ? words(event.text) : null;
    }
    case 'barred':
      return phrase('table.day.barred', {
        n: numberOf(view, h.item),
        options: h.options.map((option) => label(scene, h.item, option)),
        count: h.options.length,
      });
    case 'deferred':
      return phrase('table.day.deferred', { n: numberOf(view, h.item), time: clockOf(h.until) });
    case 'bridge':
      return h.option
        ? phrase('table.day.bridge', { n: numberOf(view, h.item), option: label(scene, h.item, h.option) })
        : phrase('table.day.noBridge', { n: numberOf(view, h.item) });
    case 'leaked':
      return phrase('table.day.leaked', articles(scene, Object.keys(h.terms)));
    case 'exposed':
      return phrase('table.day.exposed', { who: whoIn(scene, h.liar), n: numberOf(view, h.item) });
    case 'warning':
      return phrase('table.day.warning', { who: whoIn(scene, h.by), came: h.came, n: numberOf(view, h.item) });
    case 'breakBegan': {
      const until = view.day.breaks.find(({ id }) => id === h.id)?.until;
      return phrase('table.day.breakBegan', { id: h.id, until: until === undefined ? '' : clockOf(until) });
    }
    case 'breakEnded':
      return phrase('table.day.breakEnded', { id: h.id });
    case 'drafting':
      return phrase('table.day.drafting', { time: clockOf(view.day.closes) });
    case 'over':
      return phrase('table.day.over', { how: h.how, who: whoIn(scene, h.by) });
    default:
      return h satisfies never;
  }
};

type Moved = Extract<Happening, { what: 'moved' }>;

const did = (scene: Scene, h: Moved): Phrase => {
  const { view, texts } = scene;
  const { move } = h;
  const who = whoIn(scene, h.by);
  const n = 'item' in move && move.item !== undefined ? numberOf(view, move.item) : 0;
  switch (move.kind) {
    case 'open':
      return phrase('table.did.open', { who, n, stance: move.stance });
    case 'propose':
      return phrase('table.did.propose', {
        who,
        ...articles(scene, Object.keys(move.terms)),
        whole: String(move.whole),
      });
    case 'accept':
      return phrase('table.did.accept', { who, ...articles(scene, move.items ?? Object.keys(h.was?.terms ?? {})) });
    case 'decline':
      return phrase('table.did.decline', { who, n });
    case 'hold':
      return phrase('table.did.hold', { who, n });
    case 'probe':
      return phrase('table.did.probe', { who, n });
    case 'answer':
      return phrase('table.did.answer', { who, candour: move.candour });
    case 'disclose':
      return phrase('table.did.disclose', { who, n, matters: move.matters });
    case 'float':
      return phrase('table.did.float', { who, ...articles(scene, Object.keys(move.terms)) });
    case 'reply':
      return phrase('table.did.reply', { who, warmth: move.warmth });
    case 'experts':
      return phrase('table.did.experts', { who, n, back: clockOf(h.at + 60) });
    case 'recess':
      return phrase(onBreak(view, h) ? 'table.did.backToTable' : 'table.did.recess', { who });
    case 'consult':
      return phrase('table.did.consult', { who, n });
    case 'publicLine':
      return phrase('table.did.publicLine', { who, tone: move.tone, n });
    case 'warn':
      return phrase('table.did.warn', { who, n });
    case 'reopen':
      return phrase('table.did.reopen', { who, n, why: h.said?.because ?? 'none' });
    case 'close':
      return phrase(agreesToClose(view, h) ? 'table.did.closeBoth' : 'table.did.close', { who });
    case 'walkOut':
      return phrase('table.did.walkOut', { who });
    case 'special':
      return phrase('table.did.special', { who, n, label: texts.moves[move.id]?.label ?? move.id });
    default:
      return move satisfies never;
  }
};

const before = (view: View, h: Happening): readonly Happening[] =>
  view.chronicle.slice(0, Math.max(0, view.chronicle.indexOf(h)));

const onBreak = (view: View, h: Happening): boolean =>
  before(view, h).findLast(({ what }) => what === 'breakBegan' || what === 'breakEnded')?.what === 'breakBegan';

const answersClose = (view: View, h: Moved): boolean => {
  const last = before(view, h).findLast((one): one is Moved => one.what === 'moved');
  return last?.move.kind === 'close' && last.by !== h.by;
};

const agreesToClose = (view: View, h: Moved): boolean => h.move.kind === 'close' && answersClose(view, h);

/** That a close which was just proposed is not taken up, and why; null when a move answers none, or ends the talks. */
export const notClosing = (scene: Scene, h: Moved): Phrase | null => {
  const { view } = scene;
  if (!answersClose(view, h) || h.move.kind === 'close' || h.move.kind === 'walkOut') return null;
  const bare = view.items.flatMap(({ id, agreed }) => (agreed ? [] : [id]));
  const why = h.said?.because ?? 'wantsMore';
  return phrase('table.day.notClosing', {
    who: whoIn(scene, h.by),
    why: why === 'wantsMore' && bare.length === 0 && onBreak(view, h) ? 'onABreak' : why,
    ...articles(scene, h.said?.item !== undefined && bare.includes(h.said.item) ? [h.said.item] : bare),
  });
};

/** Sources of notes that say no more than the move they came with. */
const ECHOES: ReadonlySet<Note['source']> = new Set([
  'statement',
  'evasion',
  'decline',
  'hold',
  'warning',
  'reply',
  'disclosure',
]);
export const echoes = (h: Happening): boolean =>
  (h.what === 'noted' && ECHOES.has(h.note.source)) ||
  (h.what === 'moved' && h.move.kind === 'answer' && h.move.candour !== 'evasive');

const noted = (scene: Scene, note: Note): Phrase | null => {
  const said = learned(scene, note);
  const bare = note.source === 'answer' || note.source === 'fact';
  return said && bare && !note.walkAway
    ? phrase('table.day.noted', { n: numberOf(scene.view, note.item), said })
    : said;
};

/** What a note adds to what we know: a sentence for the voice, the day and the notebook alike. */
export const learned = (scene: Scene, note: Note): Phrase | null => {
  const n = numberOf(scene.view, note.item);
  if (note.walkAway) return phrase('table.note.walkAway', { from: note.walkAway[0], to: note.walkAway[1] });
  switch (note.source) {
    case 'evasion':
      return phrase('table.note.evasion', { n });
    case 'decline':
      return phrase('table.note.decline', { n });
    case 'hold':
      return phrase('table.note.hold', { n });
    case 'warning':
      return phrase('table.note.warning', { n });
    case 'reply':
      return phrase('table.note.reply', {
        ...articles(scene, Object.keys(note.terms ?? {})),
        warmth: note.warmth ?? 'cold',
      });
    case 'statement':
    case 'answer':
    case 'disclosure':
    case 'fact':
      return phrase('table.note.matters', {
        n,
        matters: note.matters ?? 0,
        wants: note.wants ? label(scene, note.item, note.wants) : 'none',
        never: (note.never ?? []).map((option) => label(scene, note.item, option)).join(' · ') || 'none',
      });
    default:
      return note.source satisfies never;
  }
};

/** One line of "Day so far": when, whose move, and what came of it. */
export interface DayEntry {
  readonly key: string;
  readonly at: string;
  /** The move that it is, where it is one. */
  readonly moved: Moved | null;
  readonly said: Phrase;
  readonly after: readonly { readonly key: string; readonly said: Phrase }[];
}

/** What an offer changed of the same side's last word on each article; the whole text of its first. */
const stepsOf = (scene: Scene, h: Happening): { key: string; said: Phrase }[] => {
  if (h.what !== 'moved' || h.move.kind !== 'propose') return [];
  const earlier: Record<string, string> = {};
  for (const one of before(scene.view, h))
    if (one.what === 'moved' && one.by === h.by && one.move.kind === 'propose') Object.assign(earlier, one.move.terms);
  const changed = Object.entries(h.move.terms).filter(([item, option]) => earlier[item] !== option);
  if (changed.length === 0) return [{ key: 'same', said: phrase('table.day.sameText') }];
  return scene.view.items.flatMap(({ id }) => {
    const to = changed.find(([item]) => item === id)?.[1];
    if (to === undefined) return [];
    const from = earlier[id] === undefined ? 'none' : briefly(scene, id, earlier[id]);
    return [
      { key: id, said: phrase('table.day.step', { n: numberOf(scene.view, id), from, to: briefly(scene, id, to) }) },
    ];
  });
};

/** The minutes of the meeting: a line a move or event, with what trust and home made of it under it. */
export const dayEntries = (scene: Scene): readonly DayEntry[] => {
  const entries: {
    key: string;
    at: string;
    moved: Moved | null;
    said: Phrase;
    after: { key: string; said: Phrase }[];
  }[] = [];
  scene.view.chronicle.forEach((h, index) => {
    const said = narrate(scene, h);
    if (!said || (h.what === 'noted' && echoes(h))) return;
    const key = String(index);
    const last = entries.at(-1);
    if (last && (h.what === 'trust' || h.what === 'home')) last.after.push({ key, said });
    else entries.push({ key, at: clockOf(h.at), moved: h.what === 'moved' ? h : null, said, after: stepsOf(scene, h) });
  });
  return entries;
};
