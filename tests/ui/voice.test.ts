import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import type { Move, Said } from '../../src/engine/move.ts';
import { type Played, replay } from '../../src/engine/reduce.ts';
import { viewFor } from '../../src/engine/view.ts';
import type { Sitter } from '../../src/session/table.ts';
import { playDay } from '../../src/simulation/day.ts';
import { PLAYERS, sitting } from '../../src/simulation/player.ts';
import { innerQuotes } from '../../src/ui/text/innerQuotes.ts';
import { LANGUAGES, type Language, loadMessages } from '../../src/ui/text/text.tsx';
import { OCCASIONS } from '../../src/ui/voice/cue.ts';
import { inOrderOf, type Lines } from '../../src/ui/voice/lines.ts';
import { sayingOf } from '../../src/ui/voice/saying.ts';
import { MARK, smooth } from '../../src/ui/voice/smooth.ts';
import { loadVoice } from '../../src/ui/voice/voices.ts';
import { geneva, genevaIn } from '../geneva.ts';

const VOICES = await Promise.all(
  LANGUAGES.flatMap((language) =>
    CHARACTERS.map(async (who) => {
      const lines = await loadVoice(who, language);
      if (!lines) throw new Error(`${who} is silent in ${language}`);
      return { who, language, lines };
    }),
  ),
);
const voiceOf = (who: Sitter, language: Language): Lines | undefined =>
  VOICES.find((voice) => voice.who === who && voice.language === language)?.lines;
/** As long as they come. */
const VALUES = {
  article: 'the public statement',
  number: 2,
  option: 'a joint statement with the June principle in it',
  count: 3,
  minutes: 40,
};

const texts = { en: genevaIn('en'), fr: genevaIn('fr') };
const b = (move: Move, said?: Said): Played => ({ by: 'b', move, ...(said ? { said } : {}) });
const a = (move: Move): Played => ({ by: 'a', move });
const opened: Played[] = [
  b({ kind: 'open', stance: 'plain', item: 'scope' }),
  a({ kind: 'open', stance: 'plain', item: 'scope' }),
];
const saying = (log: Played[], language: Language = 'en', who: Sitter = 'trader'): string | undefined => {
  const view = viewFor(replay(geneva, 'full', 1, log), 'a');
  const last = view.chronicle.findLast((h) => h.what === 'moved' && h.by === 'b');
  if (last?.what !== 'moved') throw new Error('nobody spoke');
  return sayingOf(last, voiceOf(who, language), view, genevaIn(language), language);
};

/** Every line of `b` in a day, in order. */
const hear = (log: readonly Played[], seed: number, who: Sitter, language: Language): (string | undefined)[] => {
  const view = viewFor(replay(geneva, 'full', seed, log), 'a');
  const voice = voiceOf(who, language);
  const lines = voice && inOrderOf(seed, voice);
  return view.chronicle.flatMap((h) =>
    h.what === 'moved' && h.by === 'b' ? [sayingOf(h, lines, view, texts[language], language)] : [],
  );
};

describe('French', () => {
  test('breaks no line after the hyphen of a verb and its pronoun', async () => {
    const BREAKS = /\p{L}-(t-)?(je|tu|il|elle|on|nous|vous|ils|elles|ce|le|la|les|lui|leur|moi|toi|en|y)(?!\p{L})/u;
    const said = [
      ...Object.values(await loadMessages('fr')),
      ...VOICES.filter(({ language }) => language === 'fr').flatMap(({ lines }) => Object.values(lines).flat()),
      ...(JSON.stringify(genevaIn('fr')).match(/"[^"]*"/g) ?? []).filter((text) => !text.includes('://')),
    ];
    expect(said.filter((text) => BREAKS.test(text))).toEqual([]);
    expect(said.some((text) => text.includes('-\u2060'))).toBe(true);
  });

  test('has other quotation marks within quotation marks', () => {
    const inner = innerQuotes('Il dit : «\u00a0Lisez «\u00a0rien\u00a0» ici.\u00a0» Puis «\u00a0non\u00a0».');
    expect(inner).toBe('Il dit : «\u00a0Lisez “rien” ici.\u00a0» Puis «\u00a0non\u00a0».');
  });
});

describe('what is said across the table', () => {
  test('every character has two things to say on every occasion, in two lines at most', () => {
    for (const { who, language, lines } of VOICES)
      for (const occasion of OCCASIONS) {
        expect(lines[occasion].length, `${who} in ${language}, ${occasion}`).toBeGreaterThanOrEqual(2);
        for (const line of lines[occasion]) {
          const said = String(new IntlMessageFormat(line, language).format(VALUES));
          expect(said).not.toContain('{');
          expect(said.length, line).toBeLessThanOrEqual(125);
        }
      }
  });

  test('nobody says the same sentence on two occasions', () => {
    for (const { who, language, lines } of VOICES) {
      const all = OCCASIONS.flatMap((occasion) => lines[occasion]);
      expect(new Set(all).size, `${who} in ${language}`).toBe(all.length);
    }
  });

  test('what is said without an article in hand names none', () => {
    const BARE = [
      'decline',
      'decline.again',
      'decline.badFaith',
      'recess',
      'backToTable',
      'consult',
      'close',
      'close.agree',
      'close.empty',
      'close.notWorth',
      'walkOut',
      'reply.warm',
      'reply.lukewarm',
      'reply.cold',
      'publicLine.constructive',
    ] as const;
    for (const { who, language, lines } of VOICES)
      for (const occasion of BARE)
        expect(lines[occasion].join(' '), `${who} in ${language}, ${occasion}`).not.toMatch(
          /\{(article|number|option)\}/,
        );
  });

  test('a late counter-offer has words of its own', () => {
    const offered = a({ kind: 'propose', terms: { scope: 'all-warheads', groups: 'two-groups' }, whole: true });
    const late = b({ kind: 'propose', terms: { groups: 'two-groups' }, whole: false }, { because: 'timeShort' });
    for (const language of LANGUAGES)
      expect(saying([...opened, b({ kind: 'recess' }), offered, late], language)).toMatch(/\d+ minutes\./);
  });

  test('what is said at the end of the day is as true at noon, and in either mission', () => {
    for (const { who, language, lines } of VOICES) {
      const late = [lines['propose.timeShort'], lines['counter.timeShort'], lines['accept.timeShort'], lines.walkOut];
      const first = [lines['open.warm'], lines['open.plain'], lines['open.firm']];
      expect(late.flat().join(' '), `${who} in ${language}`).not.toMatch(/evening|bonsoir|soirée|le soir/i);
      expect(first.flat().join(' '), `${who} in ${language}`).not.toMatch(/welcome|bienvenu/i);
    }
  });

  test('a refusal names the article that hurts', () => {
    const log = [
      ...opened,
      b({ kind: 'recess' }),
      a({ kind: 'propose', terms: { scope: 'all-warheads', groups: 'two-groups' }, whole: true }),
    ];
    expect(saying([...log, b({ kind: 'decline', item: 'scope' }, { because: 'redLine', item: 'scope' })])).toMatch(
      /the first group/i,
    );
    expect(
      saying([...log, b({ kind: 'decline', item: 'scope' }, { because: 'redLine', item: 'scope' })], 'fr'),
    ).toContain('2');
  });

  test('whoever stands firm, or answers, names their own words and not those of the offer before them', () => {
    const log = [
      ...opened,
      b({ kind: 'recess' }),
      a({ kind: 'propose', terms: { scope: 'intercontinental', groups: 'two-groups' }, whole: true }),
    ];
    const held = saying([...log, b({ kind: 'hold', item: 'scope' })]);
    expect(held).toMatch(/new security equation/i);
    const asked: Played[] = [...log, b({ kind: 'hold', item: 'groups' }), a({ kind: 'probe', item: 'scope' })];
    expect(saying([...asked, b({ kind: 'answer', candour: 'candid' })])).not.toMatch(/intercontinental/i);
  });

  test('in a whole day nobody says a line twice, whoever sits across, and the log brings every word back', () => {
    for (const [k, who] of CHARACTERS.entries()) {
      const partner = PLAYERS[(k * 5 + 3) % PLAYERS.length] ?? 'random';
      const { log } = playDay(geneva, 'full', 40 + k, sitting({ a: partner, b: who }));
      for (const language of LANGUAGES) {
        const heard = hear(log, 40 + k, who, language);
        const said = heard.filter((line) => line !== undefined);
        expect(new Set(said).size, `${who} in ${language}`).toBe(said.length);
        expect(said.length).toBeGreaterThan(heard.length * 0.9);
        const earlier = hear(log.slice(0, -4), 40 + k, who, language);
        expect(heard.slice(0, earlier.length)).toEqual(earlier);
      }
    }
  }, 30_000);

  test('the same moves in another game are told in other words', () => {
    const { log } = playDay(geneva, 'full', 7, sitting({ a: 'mirror', b: 'trader' }));
    const [one, other] = [hear(log, 7, 'trader', 'en'), hear(log, 8, 'trader', 'en')];
    expect(one.filter((line, k) => line !== other[k]).length).toBeGreaterThan(one.length / 2);
  });

  test('whoever has run out of words does what they do without any', () => {
    const log = [...opened];
    for (let k = 0; k < 9; k++)
      log.push(
        b({ kind: 'probe', item: 'scope' }),
        a({ kind: 'answer', candour: 'candid' }),
        a({ kind: 'hold', item: 'scope' }),
      );
    expect(saying(log)).toBeUndefined();
  });

  test('a close that was proposed to them is agreed to, and one without a text does not boast of one', () => {
    const lines = voiceOf('trader', 'en');
    expect(lines?.['close.agree']).toContain(
      saying([...opened, b({ kind: 'recess' }), a({ kind: 'close' }), b({ kind: 'close' })]),
    );
    expect(lines?.['close.empty']).toContain(saying([...opened, b({ kind: 'close' })]));
  });

  test('whoever does not close says why: an article that has no text, or a text that is not worth it', () => {
    for (const language of LANGUAGES) {
      const lines = voiceOf('trader', language);
      const asked: Played[] = [...opened, b({ kind: 'recess' }), a({ kind: 'close' })];
      const held = (because: Said['because']) =>
        saying([...asked, b({ kind: 'hold', item: 'inf' }, { because, item: 'scope' })], language);
      expect(held('wantsMore')).toMatch(language === 'en' ? /the first group/i : /article 2/);
      expect(lines?.['close.notWorth']).toContain(held('belowWalkAway'));
    }
  });

  test('the first initials of the day have words of their own, and so has an offer after a no', () => {
    const lines = voiceOf('trader', 'en');
    const offered = a({ kind: 'propose', terms: { groups: 'two-groups' }, whole: true });
    expect(lines?.['accept.first']).toContain(
      saying([...opened, b({ kind: 'recess' }), offered, b({ kind: 'accept' })]),
    );
    const refused: Played[] = [
      ...opened,
      b({ kind: 'propose', terms: { groups: 'two-groups' }, whole: true }),
      a({ kind: 'decline' }),
    ];
    const again = b({ kind: 'propose', terms: { groups: 'topical-groups' }, whole: true });
    expect(lines?.['propose.afterNo'].map((line) => line.slice(0, 12))).toContain(
      saying([...refused, again])?.slice(0, 12),
    );
  });

  test('what is set into a line takes the form of its place', () => {
    expect(smooth(`À ${MARK}le premier groupe, ou sur l’idée de ${MARK}les inspections ?`, 'fr')).toBe(
      'Au premier groupe, ou sur l’idée des inspections ?',
    );
    expect(smooth(`Parlons de ${MARK}l’espace. ${MARK}le reste attendra.`, 'fr')).toBe(
      'Parlons de l’espace. Le reste attendra.',
    );
    expect(smooth(`Not now. ${MARK}the first group: ${MARK}two groups.`, 'en')).toBe(
      'Not now. The first group: two groups.',
    );
  });

  test('a person speaks for themselves, and a stranger, or a voice that has not arrived, is silent', async () => {
    expect(await loadVoice('person', 'en')).toBeUndefined();
    expect(await loadVoice('nobody', 'fr')).toBeUndefined();
    expect(saying(opened, 'en', 'person')).toBeUndefined();
  });
});
