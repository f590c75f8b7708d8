import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import { sheet } from '../../src/debrief/sheet.ts';
import { type GameState, itemsInPlay } from '../../src/engine/state.ts';
import { points } from '../../src/engine/worth.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { cardOf, cardText } from '../../src/ui/debrief/card.ts';
import { marksOf } from '../../src/ui/debrief/dayLayout.ts';
import type { Edition } from '../../src/ui/debrief/edition.ts';
import { clock, picked, signed, worded } from '../../src/ui/debrief/figures.ts';
import { partOfDay } from '../../src/ui/debrief/partOfDay.ts';
import { sheetRows } from '../../src/ui/debrief/sheetRows.ts';
import { spoken } from '../../src/ui/debrief/spoken.ts';
import { caseOf, newsOf, remarks, statementOf } from '../../src/ui/debrief/statement.ts';
import { statementText } from '../../src/ui/debrief/statementText.ts';
import { storiesOf } from '../../src/ui/debrief/stories.ts';
import { brief, tell } from '../../src/ui/debrief/tell.ts';
import { toldApart } from '../../src/ui/parts/toldApart.ts';
import { messages as english } from '../../src/ui/text/en/all.ts';
import { debrief as debriefEn } from '../../src/ui/text/en/debrief.ts';
import { messages as french } from '../../src/ui/text/fr/all.ts';
import { debrief as debriefFr } from '../../src/ui/text/fr/debrief.ts';
import { type Language, speaker } from '../../src/ui/text/text.tsx';
import { historicalMorning, morning, refusedText, walkOut } from '../debriefGames.ts';
import { genevaIn } from '../geneva.ts';

const agreed = morning(historicalMorning);
const none = morning(walkOut);
const refused = morning(refusedText);
const edition = (language: Language): Edition => ({
  language,
  t: speaker(language, language === 'en' ? english : french),
  texts: genevaIn(language),
});

describe('figures', () => {
  it('round to whole points, with a true minus', () => {
    expect([points(6249), signed(3), signed(-3), signed(0), clock(495)]).toEqual([62, '+3', '−3', '0', '08:15']);
  });

  it('have a decimal where rounding would contradict the verdict, and only there', () => {
    expect(toldApart('fr', 4480, 4510)).toEqual({ worth: '44,8', walkAway: '45,1', apart: '0,3' });
    expect(toldApart('en', 4520, 4510)).toEqual({ worth: '45', walkAway: '45', apart: '0' });
    expect(toldApart('en', 4499, 4501)).toEqual({ worth: '44.99', walkAway: '45.01', apart: '0.02' });
    expect(toldApart('en', 2000, 4510)).toEqual({ worth: '20', walkAway: '45', apart: '25' });
  });

  it('pick the same words for the same game', () => {
    expect(picked(['x', 'y'], 7)).toBe(picked(['x', 'y'], 7));
    expect(picked(['x', 'y'], -3, 1)).toBe('x');
    expect(picked([], 3)).toBe('');
  });
});

describe('the capitals', () => {
  it('speak the lines that the scenario gives them', () => {
    const { delegations } = genevaIn('en');
    const line = spoken(genevaIn('en'), 'a', agreed.outcome?.verdicts?.a ?? null, agreed.seed);
    expect([...delegations.a.verdict.approves, ...delegations.a.verdict.narrowly]).toContain(line);
    expect(spoken(genevaIn('en'), 'a', refused.outcome?.verdicts?.a ?? null, 1)).toBe(
      delegations.a.verdict.refuses.redLine,
    );
    expect(spoken(genevaIn('en'), 'b', null, 1)).toBe(delegations.b.verdict.noText);
  });
});

describe('the hour of the end', () => {
  it('is told of a morning as of a morning, in the paper and on the way home', () => {
    for (const language of ['en', 'fr'] as const) {
      const { t, texts } = edition(language);
      const part = partOfDay(none.minutes);
      const when = t('paper.when', { part });
      expect(part).toBe('morning');
      const said = [
        ...(['signing', 'home', 'chairs', 'table'] as const).flatMap((shot) => [
          t('paper.caption', { shot, when, mission: 'the mission' }),
          t('paper.picture', { shot }),
        ]),
        t('home.none', { part }),
        ...storiesOf(none, edition(language), statementOf(none, texts, 'a')).flatMap(({ lines }) =>
          lines.map(({ text }) => text),
        ),
        ...Object.values(texts.paper.lead),
        ...SEATS.map((seat) => texts.delegations[seat].verdict.noText),
      ].join(' ');
      expect(said).not.toMatch(/evening|night|dusk|all day|soir|nuit|crépuscule|toute la journée/i);
    }
  });

  it('is the evening only from five', () => {
    expect([545, 740, 960, 1020, 1110].map(partOfDay)).toEqual(['morning', 'noon', 'afternoon', 'evening', 'evening']);
  });
});

describe('the statement', () => {
  it('has the agreed articles in order, and is thin when fewer than half have a text', () => {
    const statement = statementOf(agreed, genevaIn('en'), 'a');
    expect([statement.case, statement.form]).toEqual(['whole', 'text']);
    expect(statement.articles.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(statement.approvals.every(({ approved }) => approved)).toBe(true);
    expect(caseOf({ ...agreed, outcome: agreed.outcome && { ...agreed.outcome, text: { scope: 'principles' } } })).toBe(
      'thin',
    );
  });

  it('becomes a draft without force when a capital refuses', () => {
    const text = statementText(edition('en'), statementOf(refused, genevaIn('en'), 'a'), '30 September 2021');
    expect(text).toContain('Draft Joint Statement');
    expect(text).toContain('Articles 3 and 4 remain without a text.');
    expect(text).toMatch(/For the United States of America\. Refused in Washington, \d\d:\d\d\./);
    expect(text).toMatch(/For the Russian Federation\. Approved in Moscow, \d\d:\d\d\./);
    expect(text).toContain('It has no force.');
  });

  it('becomes two readouts when there is no text, each with where that side stood', () => {
    const statement = statementOf(none, genevaIn('fr'), 'a');
    expect(statement.readouts.map(({ stood }) => stood[0]?.item)).toEqual(['scope', 'scope']);
    expect(statement.readouts[1]?.stood[0]?.option).toBe('equation');
    const text = statementText(edition('fr'), statement, '30 septembre 2021');
    expect(text).toContain('Deux comptes rendus');
    expect(text).toMatch(/la délégation a quitté la salle\.[\s\S]*l’autre délégation a quitté la salle/);
    expect(text).toContain('Produit par un jeu. Pas un document historique.');
  });

  it('makes the news of what weighs most', () => {
    expect(newsOf(agreed, genevaIn('en')).map(({ item }) => item)).toEqual(['scope', 'capabilities']);
    expect(newsOf(none, genevaIn('en'))).toEqual([]);
    expect(remarks(['x', 'y'], agreed, 2).toSorted()).toEqual(['x', 'y']);
  });
});

describe('the newspaper', () => {
  const page = (game: GameState, language: Language) => {
    const words = edition(language);
    return storiesOf(game, words, statementOf(game, words.texts, 'a'));
  };

  it.each(['en', 'fr'] as const)('has a column of this day for each way in which it can end (%s)', (language) => {
    for (const game of [agreed, none, refused])
      for (const { head, lines } of page(game, language)) {
        expect(lines.length, head).toBeGreaterThan(0);
        for (const { text } of lines) expect(text).not.toMatch(/[{}]|undefined|^$/);
      }
  });

  it('makes news of a text in force only; what fell is quoted, and without a text it says how far apart they stood', () => {
    const first = (game: GameState) => page(game, 'en')[0];
    expect(first(agreed)?.lines[0]?.text).toBe('A title says “principles and objectives”; each side knows which ones.');
    expect(first(refused)?.lines[0]?.text).toBe('“New security equation: nuclear and non-nuclear”');
    expect(first(none)?.lines[0]?.text).toMatch(/^Washington: .+\. Moscow: New security equation\.$/);
  });

  it('lists every article of a short text, or says that these are not all', () => {
    const first = (game: GameState) => page(game, 'en')[0];
    expect(first(agreed)?.lines.map(({ lead }) => lead)).toEqual(
      expect.arrayContaining(itemsInPlay(agreed).map(({ id }) => genevaIn('en').items[id]?.title)),
    );
    expect(first(agreed)?.head).toBe('What it says');
    expect(edition('en').t('paper.says', { more: 2 })).not.toBe('What it says');
    const count = Object.keys(refused.outcome?.text ?? {}).length;
    expect(first(refused)?.lines.at(-1)?.text).toBe(`All ${count} articles initialled, none of them in force.`);
    expect(first(refused)?.lines).toHaveLength(count + 1);
  });

  it('quotes both capitals', () => {
    expect(page(refused, 'en')[1]?.lines.map(({ lead }) => lead)).toEqual(['Washington', 'Moscow']);
  });
});

describe('the sheet', () => {
  const made = sheet(agreed);

  it('shows one mandate, or both when two people sat at the table', () => {
    expect(sheetRows(made, made, { seat: 'b', neutral: false }).map(({ score }) => score)).toHaveLength(6);
    const both = sheetRows(made, made, { seat: 'a', neutral: true }).filter(({ score }) => score === 'mandate');
    expect(both.map(({ figure }) => figure.words)).toEqual(SEATS.map((seat) => String(made.mandate[seat].score)));
  });

  it('shows no ratification without a text', () => {
    const row = sheetRows(sheet(none), made, { seat: 'a', neutral: false }).find(
      ({ score }) => score === 'ratification',
    );
    expect(row?.figure.words).toBeNull();
  });
});

describe('the minutes', () => {
  it.each(['en', 'fr'] as const)('tell every happening in a sentence (%s)', (language) => {
    for (const game of [agreed, none, refused]) {
      const review = { ...edition(language), record: game };
      for (const h of game.chronicle) expect(tell(review, h)).not.toMatch(/[{}]|undefined|^$/);
      for (const { happening } of marksOf(game)) expect(brief(review, happening)).not.toMatch(/[{}]|undefined|^$/);
    }
  });

  it('name articles in the order of the agenda', () => {
    const terms = { inspections: 'note-bcc', scope: 'principles' };
    expect(worded(agreed, genevaIn('en'), terms).map(({ number }) => number)).toEqual([1, 4]);
  });
});

describe('the words', () => {
  const valuesIn = (message: string): string[] => {
    const names: string[] = [];
    const visit = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      const { type, value } = part as { type?: unknown; value?: unknown };
      // 0 is words, 7 the # of a plural; all else is named after its value.
      if (typeof type === 'number' && type > 0 && type < 7 && typeof value === 'string') names.push(value);
      for (const inner of Object.values(part)) visit(inner);
    };
    visit(new IntlMessageFormat(message, 'en').getAst());
    return [...new Set(names)];
  };

  it('use the same values in both languages', () => {
    for (const [id, message] of Object.entries(debriefEn)) {
      const other = debriefFr[id as keyof typeof debriefEn];
      // French may leave out a plural that it does not need, but may not ask for what is not given.
      expect(valuesIn(message), id).toEqual(expect.arrayContaining(valuesIn(other)));
    }
  });

  it('say of every character how they bargained, by whom that was described and when, and how they are beaten', () => {
    for (const words of [debriefEn, debriefFr])
      for (const who of CHARACTERS) {
        expect(words[`partner.${who}.source`]).toMatch(/\p{Lu}\p{L}+, (19|20)\d\d/u);
        for (const said of ['strategy', 'beaten'] as const)
          expect(words[`partner.${who}.${said}`].split(' ').length).toBeLessThan(65);
      }
  });
  it('keep French signs on their line', () => {
    for (const [id, message] of Object.entries(debriefFr)) expect(message, id).not.toMatch(/« | »| [;?!]|'\w/);
  });
});

describe('the card to share', () => {
  const of = (game: GameState, language: Language) =>
    cardOf(
      { record: game, chair: { seat: 'a', neutral: false }, sitters: { a: 'person', b: 'mirror' } },
      edition(language),
    );

  it('says what became of the day, article by article, and a link that opens no game', () => {
    expect(cardText(of(agreed, 'en'), { seat: 'a', neutral: false }, 'https://example.org/').split('\n')).toEqual([
      'Ad Referendum · Geneva, 30 September 2021',
      'The text stands. Four articles of four.',
      '◐◐◐◐',
      expect.stringMatching(/^■ United States, from 08:30 to \d\d:\d\d, across from the Mirror$/),
      'https://example.org/',
    ]);
  });

  it('names the capital that refused, and who left', () => {
    expect(of(refused, 'fr').fate).toBe('Washington refuse.');
    expect(of(refused, 'fr').sides).toEqual({ a: 'against', b: 'firm' });
    expect(of(none, 'en').fate).toBe('Washington left the room.');
    expect(of(none, 'en').sides).toEqual({ a: 'gone', b: 'firm' });
  });

  it('gives away nothing that only one side was told', () => {
    const { delegations } = genevaIn('en');
    const text = JSON.stringify(of(refused, 'en'));
    for (const seat of SEATS)
      for (const secret of [...Object.values(delegations[seat].brief.wants), delegations[seat].brief.gist])
        expect(text).not.toContain(secret);
    expect(text).not.toMatch(/worth|\b45\b/);
  });
});
