import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDOURS, MATTERS, type Move, REASONS, STANCES, WARMTHS } from '../../src/engine/move.ts';
import { LENGTHS, SEATS } from '../../src/scenario/vocabulary.ts';
import { saveFromFragment, saveToFragment } from '../../src/session/saveLink.ts';
import { MOST_MOVES, saveFromText, saveToText } from '../../src/session/saves.ts';
import type { Save } from '../../src/session/table.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const terms = fc.dictionary(id, id, { maxKeys: 8 });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const bare = (move: Record<string, unknown>): Move =>
  Object.fromEntries(Object.entries(move).filter(([, value]) => value !== undefined)) as Move;
const kind = <Kind extends Move['kind']>(name: Kind) => fc.constant(name);

const move: fc.Arbitrary<Move> = fc
  .oneof(
    fc.record({ kind: kind('open'), stance: fc.constantFrom(...STANCES), item: id }),
    fc.record({ kind: kind('propose'), terms, whole: fc.boolean() }),
    fc.record({ kind: kind('accept'), items: perhaps(fc.array(id, { maxLength: 8 })) }),
    fc.record({ kind: fc.constantFrom('decline', 'consult'), item: perhaps(id) }),
    fc.record({ kind: fc.constantFrom('hold', 'probe', 'experts', 'warn', 'reopen'), item: id }),
    fc.record({ kind: kind('answer'), candour: fc.constantFrom(...CANDOURS) }),
    fc.record({ kind: kind('disclose'), item: id, matters: fc.constantFrom(...MATTERS) }),
    fc.record({ kind: kind('float'), terms }),
    fc.record({ kind: kind('reply'), warmth: fc.constantFrom(...WARMTHS) }),
    fc.record({ kind: fc.constantFrom('recess', 'close', 'walkOut') }),
    fc.record({ kind: kind('publicLine'), tone: fc.constant('constructive') }),
    fc.record({ kind: kind('publicLine'), tone: fc.constant('firm'), item: id }),
    fc.record({ kind: kind('special'), id, item: perhaps(id) }),
  )
  .map(bare);

const said = fc.record({ because: fc.constantFrom(...REASONS), item: id }, { requiredKeys: ['because'] });

const save: fc.Arbitrary<Save> = fc.record({
  game: fc.constant('ad-referendum'),
  format: fc.constant(1),
  edition: fc.constantFrom('1.geneva-2021-09-30.1', '2.other.7'),
  scenario: id,
  length: fc.constantFrom(...LENGTHS),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  sitters: fc.record({ a: fc.constantFrom('person', 'trader'), b: fc.constantFrom('person', 'host', 'wall') }),
  log: fc.array(fc.record({ by: fc.constantFrom(...SEATS), move, said }, { requiredKeys: ['by', 'move'] }), {
    maxLength: 60,
  }),
});

const game: Save = {
  game: 'ad-referendum',
  format: 1,
  edition: '1.geneva-2021-09-30.1',
  scenario: 'geneva-2021-09-30',
  length: 'short',
  seed: 7,
  sitters: { a: 'person', b: 'host' },
  log: [{ by: 'b', move: { kind: 'recess' } }],
};
const faultOf = (value: unknown) => saveFromText(JSON.stringify(value));

describe('a game as a file', () => {
  it('comes back as it was', () =>
    fc.assert(fc.property(save, (one) => void expect(saveFromText(saveToText(one))).toEqual({ save: one }))));

  it('says what is wrong, and never throws', () => {
    fc.assert(fc.property(fc.string(), (junk) => void expect(saveFromText(junk)).toHaveProperty('fault')));
    fc.assert(fc.property(fc.json(), (junk) => void expect(saveFromText(junk)).toHaveProperty('fault')));
  });

  it('survives a save with any one field replaced by anything', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(game)), fc.jsonValue(), (field, value) => {
        const opened = faultOf({ ...game, [field]: value });
        expect(Object.keys(opened)).toHaveLength(1);
      }),
    ));

  it('names the fault and its place', () => {
    expect(saveFromText('{')).toEqual({ fault: { code: 'notJson' } });
    expect(faultOf([])).toEqual({ fault: { code: 'notASave' } });
    expect(faultOf({ hello: 1 })).toEqual({ fault: { code: 'notASave' } });
    expect(faultOf({ ...game, game: 'chess' })).toEqual({ fault: { code: 'otherGame' } });
    expect(faultOf({ ...game, format: 2 })).toEqual({ fault: { code: 'newerFormat' } });
    expect(faultOf({ ...game, seed: 0.5 })).toEqual({ fault: { code: 'badField', field: 'seed' } });
    expect(faultOf({ ...game, log: [...game.log, { by: 'c', move: { kind: 'close' } }] })).toEqual({
      fault: { code: 'badLog', entry: 2 },
    });
    expect(faultOf({ ...game, log: [{ by: 'a', move: { kind: 'constructor' } }] })).toEqual({
      fault: { code: 'badLog', entry: 1 },
    });
    expect(faultOf({ ...game, log: Array(MOST_MOVES + 1).fill(game.log[0]) })).toEqual({ fault: { code: 'tooLong' } });
  });

  it('keeps none of what does not belong', () => {
    const log = [{ by: 'a', move: { kind: 'hold', item: 'scope', cheat: true } }];
    expect(faultOf({ ...game, extra: 1, log })).toEqual({
      save: { ...game, log: [{ by: 'a', move: { kind: 'hold', item: 'scope' } }] },
    });
  });
});

describe('a game as a link', () => {
  it('comes back as it was, deflated or not', () =>
    fc.assert(
      fc.asyncProperty(save, fc.boolean(), async (one, deflates) => {
        const fragment = await saveToFragment(one, deflates);
        expect(fragment).toMatch(/^#game=[dp][\w-]+$/);
        expect(await saveFromFragment(fragment)).toEqual({ save: one });
      }),
      { numRuns: 60 },
    ));

  it('leaves other fragments alone', async () => expect(await saveFromFragment('#top')).toBeUndefined());

  it('never throws on junk', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('d', 'p', ''),
        fc.string(),
        async (letter, junk) => void expect(await saveFromFragment(`#game=${letter}${junk}`)).toHaveProperty('fault'),
      ),
      { numRuns: 200 },
    ));

  it('stops unpacking what would never end', async () => {
    const bomb = await saveToFragment({ ...game, edition: 'x'.repeat(3_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await saveFromFragment(bomb)).toEqual({ fault: { code: 'tooLong' } });
  });

  it('fits a whole day into a short address', async () => {
    const item = { kind: 'propose', terms: { scope: 'principles', inspections: 'health-rules' }, whole: true } as const;
    const day = Array.from({ length: 60 }, (_, at) => ({ by: SEATS[at % 2] ?? 'a', move: item }));
    expect((await saveToFragment({ ...game, log: day })).length).toBeLessThan(2000);
  });
});
