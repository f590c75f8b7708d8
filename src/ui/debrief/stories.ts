import { publicWordsOf } from '../../debrief/publicWords.ts';
import type { GameState } from '../../engine/state.ts';
import { weightsOf } from '../../engine/worth.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import type { Edition } from './edition.ts';
import { clock, worded } from './figures.ts';
import { spoken } from './spoken.ts';
import { newsOf, remarks, type Statement } from './statement.ts';

/** A short piece under its own heading; `lines` with a lead-in where they have one. */
export interface Story {
  readonly head: string;
  readonly lines: readonly { readonly lead?: string; readonly text: string }[];
}

const REMARKS = {
  text: ['paper.agreed.1', 'paper.agreed.2'],
  thin: ['paper.thin.1', 'paper.thin.2'],
  draft: ['paper.refused.1', 'paper.refused.2'],
  readouts: ['paper.none.1', 'paper.none.2'],
} as const;

/** What the paper makes of this day, and of no other. */
export const storiesOf = (record: GameState, edition: Edition, statement: Statement): readonly Story[] => [
  textStory(record, edition, statement),
  phoneStory(record, edition),
  corridorStory(record, edition),
  stepsStory(record, edition, statement),
  lakeStory(record, edition),
];

/** As many articles as the paper has room for. */
const MOST_NEWS = 4;

/** What was agreed; what would have been; or how far apart the two stood on what weighs most. */
const textStory = (record: GameState, { t, texts }: Edition, { form, articles }: Statement): Story => {
  const count = articles.length;
  const more = Math.max(0, count - MOST_NEWS);
  if (form === 'text')
    return {
      head: t('paper.says', { more }),
      lines: newsOf(record, texts, MOST_NEWS).map(({ title, news }) => ({ lead: title, text: news })),
    };
  if (form === 'draft')
    return {
      head: t('paper.said', { more }),
      lines: [
        ...newsOf(record, texts, MOST_NEWS).map(({ title, label }) => ({
          lead: title,
          text: t('capitals.quote', { line: label }),
        })),
        { text: t('paper.fallen', { count }) },
      ],
    };
  return { head: t('paper.stood'), lines: apart(record, { t, texts }) };
};

const apart = (record: GameState, { t, texts }: Pick<Edition, 't' | 'texts'>): Story['lines'] => {
  const [a, b] = SEATS.map((seat) => worded(record, texts, record.positions[seat]));
  const weight = (item: string): number => (weightsOf(record, 'a')[item] ?? 0) + (weightsOf(record, 'b')[item] ?? 0);
  const pairs = (a ?? []).flatMap((ours) => {
    const theirs = b?.find(({ item }) => item === ours.item);
    return theirs && theirs.option !== ours.option ? [{ ours, theirs }] : [];
  });
  return pairs
    .toSorted((x, y) => weight(y.ours.item) - weight(x.ours.item))
    .slice(0, 2)
    .map(({ ours, theirs }) => ({
      lead: ours.title,
      text: t('paper.apart', {
        a: texts.delegations.a.capital,
        b: texts.delegations.b.capital,
        ours: ours.brief,
        theirs: theirs.brief,
      }),
    }));
};

/** What the two capitals said on the telephone. */
const phoneStory = (record: GameState, { t, texts }: Edition): Story => ({
  head: t('paper.phone'),
  lines: SEATS.map((seat) => ({
    lead: texts.delegations[seat].capital,
    text: t('capitals.quote', { line: spoken(texts, seat, record.outcome?.verdicts?.[seat] ?? null, record.seed) }),
  })),
});

const corridorStory = (record: GameState, { t }: Edition): Story => {
  const made = record.chronicle.flatMap((h) => (h.what === 'moved' ? [h.move.kind] : []));
  const count = (kind: (typeof made)[number]): number => made.filter((one) => one === kind).length;
  const leaked = record.chronicle.some(({ what }) => what === 'leaked');
  const walks = count('float');
  return {
    head: t('paper.corridor'),
    lines: [
      { text: t('paper.walks', { walks, leaked: leaked ? 'yes' : 'no' }) },
      { text: t('paper.drafts', { drafts: count('propose'), until: clock(record.minutes) }) },
    ],
  };
};

/** The last that each side told the press; what it kept to itself makes a line as well. */
const stepsStory = (record: GameState, { t, texts }: Edition, { form, case: which }: Statement): Story => {
  const said = SEATS.flatMap((seat) => {
    const last = publicWordsOf(record, seat).at(-1);
    return last ? [{ ...last, seat }] : [];
  });
  const lines = said.map(({ seat, tone, item }) => ({
    lead: texts.delegations[seat].capital,
    text: t('paper.told', { tone, title: texts.items[item ?? '']?.title ?? '' }),
  }));
  const dry = remarks(
    REMARKS[which === 'thin' ? 'thin' : form].map((id) => t(id)),
    record,
    said.length > 0 ? 1 : 2,
  ).map((text) => ({ text }));
  return { head: t(said.length > 0 ? 'paper.steps' : 'paper.noted'), lines: [...lines, ...dry] };
};

const lakeStory = ({ scenario }: GameState, { t }: Edition): Story => ({
  head: t('paper.lake'),
  lines: [{ text: t('paper.weather', { weather: scenario.room.weather }) }],
});
