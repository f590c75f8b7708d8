import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import type { Move, Said } from '../../src/engine/move.ts';
import { type Played, replay } from '../../src/engine/reduce.ts';
import { viewFor } from '../../src/engine/view.ts';
import type { Sitter } from '../../src/session/table.ts';
import { LANGUAGES, type Language } from '../../src/ui/text/text.tsx';
import { OCCASIONS } from '../../src/ui/voice/cue.ts';
import type { Lines } from '../../src/ui/voice/lines.ts';
import { sayingOf } from '../../src/ui/voice/saying.ts';
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
const OFTEN = [
  'propose',
  'propose.fairTrade',
  'counter',
  'counter.redLine',
  'counter.wantsMore',
  'accept',
  'decline.item',
  'hold',
  'probe',
] as const;
const VALUES = { article: 'Scope of group 1', number: 2, option: 'Two groups', count: 3, minutes: 40 };

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

describe('what is said across the table', () => {
  test('every character has something to say on every occasion, in two lines at most', () => {
    for (const { language, lines } of VOICES)
      for (const occasion of OCCASIONS) {
        expect(lines[occasion].length).toBeGreaterThan(0);
        for (const line of lines[occasion]) {
          const said = String(new IntlMessageFormat(line, language).format(VALUES));
          expect(said).not.toContain('{');
          expect(said.length).toBeLessThanOrEqual(130);
        }
      }
  });

  test('nobody says the same sentence on two occasions', () => {
    for (const { who, language, lines } of VOICES) {
      const all = OCCASIONS.filter((occasion) => occasion !== 'special').flatMap((occasion) => lines[occasion]);
      expect(new Set(all).size, `${who} in ${language}`).toBe(all.length);
    }
  });

  test('what is said often in a day is said in five ways at least', () => {
    for (const { who, language, lines } of VOICES)
      for (const occasion of OFTEN)
        expect(lines[occasion].length, `${who} in ${language}, ${occasion}`).toBeGreaterThanOrEqual(5);
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
    expect(saying([...log, b({ kind: 'decline', item: 'scope' }, { because: 'redLine', item: 'scope' })])).toContain(
      'Scope of group 1',
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
    expect(held).toContain('New security equation');
    const asked: Played[] = [...log, b({ kind: 'hold', item: 'groups' }), a({ kind: 'probe', item: 'scope' })];
    expect(saying([...asked, b({ kind: 'answer', candour: 'candid' })])).not.toContain('Intercontinental');
  });

  test('a line does not come twice until all have been said', () => {
    const log = [...opened];
    const heard: (string | undefined)[] = [];
    for (const item of ['scope', 'groups', 'space', 'inf']) {
      log.push(b({ kind: 'probe', item }), a({ kind: 'answer', candour: 'evasive' }));
      heard.push(saying(log));
      log.push(a({ kind: 'hold', item }));
    }
    expect(new Set(heard).size).toBe(4);
  });

  test('a person speaks for themselves, and a stranger, or a voice that has not arrived, is silent', async () => {
    expect(await loadVoice('person', 'en')).toBeUndefined();
    expect(await loadVoice('nobody', 'fr')).toBeUndefined();
    expect(saying(opened, 'en', 'person')).toBeUndefined();
  });
});
