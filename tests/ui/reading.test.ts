import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../src/debrief/evidence.ts';
import { judge, weightsIn } from '../../src/debrief/reading.ts';
import { readingKey, readingsFrom } from '../../src/ui/reading/readings.ts';
import { readingWords, twoDecimals } from '../../src/ui/reading/words.ts';
import { messages as english } from '../../src/ui/text/en/all.ts';
import { messages as french } from '../../src/ui/text/fr/all.ts';
import { reading as readingFr } from '../../src/ui/text/fr/reading.ts';
import { speaker } from '../../src/ui/text/text.tsx';
import { historicalMorning, morning } from '../debriefGames.ts';
import { genevaIn } from '../geneva.ts';

const record = morning(historicalMorning);
const texts = { en: genevaIn('en'), fr: genevaIn('fr') };
const says = { en: speaker('en', english), fr: speaker('fr', french) };
const said = (order: readonly string[], who: 'you' | 'them' | 'reader' = 'you', language: 'en' | 'fr' = 'en') =>
  readingWords({ t: says[language], texts: texts[language] }, 'b', judge(record, 'b', weightsIn(record, order)), who);

describe('how right it was, in words', () => {
  it('is told by the count and by what was most misread', () => {
    expect(said(['scope', 'capabilities', 'space', 'inspections'])).toEqual(['You read Moscow exactly.', '']);
    expect(said(['scope', 'capabilities'])).toEqual(['Two of four in place.', '']);
    expect(said(['capabilities', 'space', 'scope', 'inspections'])).toEqual([
      'One of four in place.',
      'You missed that “Group 1: which arms” weighed most of all: you had it third.',
    ]);
    expect(said(['inspections', 'scope'])).toEqual([
      'None of four in place.',
      'You had “Inspections” first; to them it weighed least of all.',
    ]);
    expect(said(['capabilities'])).toEqual([
      'None of four in place.',
      'You did not place “Group 1: which arms”; to them it came first.',
    ]);
  });

  it('can be told of anyone, in every language', () => {
    for (const language of ['en', 'fr'] as const)
      for (const who of ['you', 'them', 'reader'] as const)
        for (const order of [
          ['space'],
          ['inspections', 'space', 'capabilities', 'scope'],
          ['scope', 'space', 'capabilities'],
        ])
          expect(said(order, who, language).join(' ')).not.toMatch(/[{}]|undefined/);
  });

  it('has a sentence for every piece of evidence', () => {
    for (const seat of ['a', 'b'] as const)
      for (const { told, matters, lie, warmth } of evidenceFor(record, seat))
        for (const say of Object.values(says))
          expect(
            say(`reading.told.${told}`, {
              who: 'them',
              name: '',
              matters: matters ?? 0,
              lie: String(lie),
              warmth: warmth ?? '',
            }),
          ).toMatch(/^[^{}]+\.$/);
  });

  it('keeps French signs on their line, and a true minus', () => {
    for (const [id, message] of Object.entries(readingFr)) expect(message, id).not.toMatch(/« | »| [;?!:]|'\w/);
    expect([twoDecimals({ language: 'en' }, -0.5), twoDecimals({ language: 'fr' }, 0.708)]).toEqual(['−0.50', '0,71']);
  });
});

describe('the kept readings', () => {
  it('come back as they were, and broken ones are left out', () => {
    const kept = JSON.stringify([
      ['one', 'due'],
      ['two', ['scope']],
      ['three', 'maybe'],
      'four',
      [5, 'skipped'],
      ['six', [6]],
    ]);
    expect([...readingsFrom(kept)]).toEqual([
      ['one', 'due'],
      ['two', ['scope']],
    ]);
    for (const text of [null, '', '{', '{}', '7']) expect(readingsFrom(text).size).toBe(0);
  });

  it('belong to the talks and the chair, however far they were played', () => {
    const save = { game: 'ad-referendum', format: 1, edition: '1', scenario: 's', length: 'short', seed: 7 } as const;
    const sitters = { a: 'person', b: 'wall' };
    expect(readingKey({ ...save, sitters, log: historicalMorning }, 'a')).toBe(
      readingKey({ ...save, sitters, log: [] }, 'a'),
    );
    expect(readingKey({ ...save, sitters, log: [] }, 'b')).not.toBe(readingKey({ ...save, sitters, log: [] }, 'a'));
  });
});
