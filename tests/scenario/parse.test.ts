import { describe, expect, test } from 'vitest';
import { parseScenario, parseTexts, validateScenario } from '../../src/scenario/parse.ts';
import { geneva, read } from '../geneva.ts';

const source = read('scenario.json');
const faultsOf = (text: string) => {
  const parsed = validateScenario(text);
  return parsed.ok ? [] : parsed.faults;
};
/** The scenario with one thing changed, written as JSON again. */
const changed = (change: (draft: ReturnType<typeof JSON.parse>) => unknown): string => {
  const draft = JSON.parse(source);
  change(draft);
  return JSON.stringify(draft, null, 2);
};

describe('a scenario at the door', () => {
  test('the shipped scenario comes in, in every language it lists', () => {
    expect(parseScenario(source).ok).toBe(true);
    for (const language of geneva.languages)
      expect(parseTexts(read(`${language}.json`), geneva)).toMatchObject({ ok: true });
  });

  test('a file that is not JSON is told the line to mend', () => {
    const [fault] = faultsOf('{\n  "format": 1,\n  "id": oops\n}');
    expect(fault).toMatchObject({ line: 3 });
    expect(fault?.message).toContain('not JSON');
  });

  test('an empty file is refused, not a crash', () => {
    expect(faultsOf('')).toHaveLength(1);
  });

  test('a misspelt field is named with its pointer and line', () => {
    const text = changed((draft) => {
      draft.delegations.a.instructions.walkaway = 41;
    });
    const [fault] = faultsOf(text);
    expect(fault?.pointer).toBe('/delegations/a/instructions');
    expect(text.split('\n')[(fault?.line ?? 0) - 1]).toContain('instructions');
  });

  test('every fault is reported, not the first only', () => {
    const faults = faultsOf(
      changed((draft) => {
        draft.items[0].statusQuo = 'nowhere';
        draft.delegations.a.instructions.weights.scope += 5;
        draft.linkages[0].when[0].options = ['nothing'];
      }),
    );
    expect(faults.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/items/0/statusQuo', '/delegations/a/instructions/weights', '/linkages/0/when']),
    );
    for (const fault of faults) expect(fault.line).toBeGreaterThan(1);
  });

  test('weights that do not sum to 100 say what they sum to', () => {
    const faults = faultsOf(
      changed(({ delegations: { b } }) =>
        Object.assign(b.instructions.weights, { scope: b.instructions.weights.scope + 3 }),
      ),
    );
    expect(faults.some(({ message }) => message.includes('103'))).toBe(true);
  });

  test('an item nobody cares about is a fault', () => {
    const faults = faultsOf(
      changed((draft) => {
        for (const seat of ['a', 'b']) {
          const { weights } = draft.delegations[seat].instructions;
          weights.scope += weights.plenary;
          weights.plenary = 0;
        }
      }),
    );
    expect(faults.some(({ message }) => message.includes('Nobody cares'))).toBe(true);
  });

  test('an option that both would replace is a fault unless it is meant', () => {
    const worse = changed((draft) => {
      const [item] = draft.items;
      const [first] = item.options;
      delete first.dominated;
      for (const seat of ['a', 'b']) {
        const values = draft.delegations[seat].instructions.values[item.id];
        for (const option of item.options) values[option.id] = option.id === first.id ? 0 : 50;
      }
      item.statusQuo = item.options[1].id;
    });
    expect(
      faultsOf(worse).some(
        ({ pointer, message }) => pointer === '/items/0/options/0' && message.includes('prefer another'),
      ),
    ).toBe(true);
  });

  test('an event after the close can never happen, and is a fault', () => {
    const faults = faultsOf(changed((draft) => Object.assign(draft.events[0], { when: { from: '23:00' } })));
    expect(faults.some(({ pointer }) => pointer === '/events/0/when/from')).toBe(true);
  });

  test('an item may name its picture and a special move its sign, and neither must', () => {
    const plain = changed((draft) => {
      for (const item of draft.items) delete item.plate;
      for (const move of draft.moves) delete move.sign;
    });
    const other = changed((draft) => {
      draft.items[0].plate = 'submarine';
      draft.moves[0].sign = 'key';
    });
    for (const text of [plain, other]) expect(parseScenario(text).ok).toBe(true);
  });

  test('a picture or a sign that is not drawn is a fault that says which there are', () => {
    const text = changed((draft) => {
      draft.items[1].plate = 'mushroom';
      draft.moves[2].sign = 'asterisk';
    });
    const faults = faultsOf(text);
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/items/1/plate', '/moves/2/sign']);
    expect(faults[0]?.message).toMatch(/"balance".*"warhead"/);
    expect(faults[1]?.message).toMatch(/"book".*"umbrella"/);
    for (const { line, pointer } of faults)
      expect(text.split('\n')[line - 1]).toContain(pointer.endsWith('plate') ? 'mushroom' : 'asterisk');
  });

  test('two hosts are one too many', () => {
    const faults = faultsOf(changed((draft) => Object.assign(draft.delegations.a, { host: true })));
    expect(faults.some(({ pointer }) => pointer === '/delegations')).toBe(true);
  });

  test('a missing translation is named', () => {
    const texts = JSON.parse(read('fr.json'));
    delete texts.items.scope.options.principles;
    texts.moves.ghost = texts.moves['park-it'];
    const parsed = parseTexts(JSON.stringify(texts, null, 2), geneva);
    expect(parsed.ok ? [] : parsed.faults.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('"principles"'), expect.stringContaining('"ghost"')]),
    );
  });
});
