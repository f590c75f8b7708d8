import { getShortestPaths } from '@xstate/graph';
import { describe, expect, test, vi } from 'vitest';
import type { EventFrom, SnapshotFrom } from 'xstate';
import type { Move } from '../../src/engine/move.ts';
import { objection } from '../../src/engine/objection.ts';
import { openTalks } from '../../src/engine/state.ts';
import { viewFor } from '../../src/engine/view.ts';
import { type Day, dayMachine, firstSeat } from '../../src/session/day.ts';
import { openLocalTable, ponderingMs } from '../../src/session/localTable.ts';
import { plainMove } from '../../src/session/plainMove.ts';
import type { Sitter, Table, TableSetup, Wait } from '../../src/session/table.ts';
import { geneva } from '../geneva.ts';

const plain = { think: async ({ view }: { view: Parameters<typeof plainMove>[0] }) => ({ move: plainMove(view) }) };

const setup = (sitters: { a: Sitter; b: Sitter }, rest: Partial<TableSetup> = {}): TableSetup => ({
  scenario: geneva,
  length: 'short',
  seed: 7,
  sitters,
  ...rest,
});

const until = (table: Table, wait: Wait): Promise<void> =>
  new Promise((resolve) => {
    if (table.view().wait === wait) return resolve();
    const stop = table.watch((seen) => {
      if (seen.wait !== wait) return;
      stop();
      resolve();
    });
  });

const solo = setup({ a: 'person', b: 'trader' });

describe('the day, at a table on this screen', () => {
  test('a person reads the instructions before anybody speaks', () => {
    const table = openLocalTable(solo, plain, 0);
    expect(table.view().wait).toBe('briefing');
    expect(table.view().view.chronicle).toEqual([]);
    table.close();
  });

  test('a package is pondered longer than a question, and nothing longer than a second and a half', () => {
    const view = viewFor(openTalks(geneva, 'full', 7), 'b');
    const over = (terms: number) =>
      ponderingMs({
        ...view,
        offer: {
          by: 'a',
          whole: true,
          since: 0,
          terms: Object.fromEntries(Array.from({ length: terms }, (_, k) => [String(k), 'x'])),
        } as never,
      });
    const asked = ponderingMs({ ...view, question: { kind: 'probe', by: 'a', item: 'scope' } as never });
    expect(asked).toBeLessThan(over(1));
    expect(over(1)).toBeLessThan(over(3));
    expect(over(8)).toBe(1500);
    expect(ponderingMs({ ...view, closing: 'a' })).toBe(1500);
  });

  test('who will not wait is answered as soon as there is an answer', async () => {
    vi.useFakeTimers();
    const table = openLocalTable({ ...solo, briefed: true }, plain);
    await vi.advanceTimersByTimeAsync(100);
    expect(table.view().wait).toBe('thinking');
    table.send({ type: 'hurry' });
    await vi.advanceTimersByTimeAsync(0);
    expect(table.view().wait).toBe('person');
    table.close();
    vi.useRealTimers();
  });

  test('the host speaks first, then the person has the floor', async () => {
    const table = openLocalTable(solo, plain, 0);
    table.send({ type: 'ready' });
    expect(table.view().wait).toBe('thinking');
    await until(table, 'person');
    expect(table.view().view.chronicle[0]).toMatchObject({ what: 'moved', by: 'b', move: { kind: 'open' } });
    table.close();
  });

  test('a move that is objectionable changes nothing', async () => {
    const table = openLocalTable({ ...solo, briefed: true }, plain, 0);
    await until(table, 'person');
    const before = table.save().log;
    table.send({ type: 'move', move: { kind: 'accept' } });
    expect(table.save().log).toEqual(before);
    table.close();
  });

  test('nothing is played while the table is paused, and it goes on afterwards', async () => {
    const table = openLocalTable({ ...solo, briefed: true }, plain, 0);
    table.send({ type: 'pause' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(table.view()).toMatchObject({ paused: true, wait: 'thinking' });
    expect(table.save().log).toHaveLength(0);
    table.send({ type: 'resume' });
    await until(table, 'person');
    expect(table.save().log).toHaveLength(1);
    table.close();
  });

  test('a counterpart that fails makes a plain move, and the table says so', async () => {
    const broken = { think: () => Promise.reject(new Error('lost the papers')) };
    const table = openLocalTable({ ...solo, briefed: true }, broken, 0);
    await until(table, 'person');
    expect(table.view().trouble).toContain('lost the papers');
    expect(table.save().log[0]?.move.kind).toBe('open');
    table.close();
  });

  test('two people on one screen pass it behind a curtain, and each is briefed once', async () => {
    const table = openLocalTable(setup({ a: 'person', b: 'person' }), plain, 0);
    const seen: [Wait, string][] = [];
    const step = (): void => {
      const { wait, seat, view } = table.view();
      seen.push([wait, seat]);
      if (wait === 'person') table.send({ type: 'move', move: plainMove(view) });
      else table.send({ type: 'ready' });
    };
    for (let n = 0; n < 9; n++) step();
    expect(seen).toEqual([
      ['curtain', 'a'],
      ['briefing', 'b'],
      ['person', 'b'],
      ['curtain', 'b'],
      ['briefing', 'a'],
      ['person', 'a'],
      ['curtain', 'a'],
      ['person', 'b'],
      ['curtain', 'b'],
    ]);
    table.close();
  });

  test('a game of two people is opened behind a curtain, and who has not spoken yet is briefed', () => {
    const sitters = { a: 'person', b: 'person' };
    const first = openLocalTable(setup(sitters), plain, 0);
    first.send({ type: 'ready' });
    first.send({ type: 'ready' });
    first.send({ type: 'move', move: plainMove(first.view().view) });
    const moved = first.save();
    expect(moved.log.map(({ by }) => by)).toEqual(['b']);
    const again = openLocalTable(setup(sitters, { briefed: true, log: moved.log }), plain, 0);
    expect(again.view()).toMatchObject({ wait: 'curtain', seat: 'b' });
    again.send({ type: 'ready' });
    expect(again.view()).toMatchObject({ wait: 'briefing', seat: 'a' });
    again.send({ type: 'ready' });
    again.send({ type: 'move', move: plainMove(again.view().view) });
    const later = openLocalTable(setup(sitters, { briefed: true, log: again.save().log }), plain, 0);
    expect(later.view()).toMatchObject({ wait: 'curtain', seat: 'a' });
    later.send({ type: 'ready' });
    expect(later.view()).toMatchObject({ wait: 'person', seat: 'b' });
    for (const table of [first, again, later]) table.close();
  });

  test('a saved game goes on where it stopped', async () => {
    const first = openLocalTable({ ...solo, briefed: true }, plain, 0);
    await until(first, 'person');
    const { log } = first.save();
    first.close();
    const again = openLocalTable({ ...solo, briefed: true, log }, plain, 0);
    expect(again.view().wait).toBe('person');
    expect(again.view().view).toEqual(first.view().view);
    again.close();
  });

  test('the record opens only when the talks are over', async () => {
    const table = openLocalTable({ ...solo, briefed: true }, plain, 0);
    await until(table, 'person');
    expect(table.record()).toBeUndefined();
    table.send({ type: 'move', move: { kind: 'walkOut' } });
    expect(table.view()).toMatchObject({ wait: 'over', stage: 'over' });
    expect(table.record()?.outcome?.how).toBe('walkedOut');
    table.close();
  });
});

describe('the statechart, walked from end to end', () => {
  type Snapshot = SnapshotFrom<typeof dayMachine>;
  type Event = EventFrom<typeof dayMachine>;

  const input: Day = {
    game: openTalks(geneva, 'short', 3),
    log: [],
    sitters: { a: 'person', b: 'person' },
    seat: firstSeat(openTalks(geneva, 'short', 3), { a: 'person', b: 'person' }),
    briefed: [],
    thought: null,
    trouble: null,
  };

  const offered = ({ context }: Snapshot): Move[] => {
    const view = viewFor(context.game, context.game.floor);
    const [first] = view.items;
    const moves: Move[] = [
      { kind: 'open', stance: 'plain', item: first?.id ?? '' },
      { kind: 'probe', item: first?.id ?? '' },
      { kind: 'answer', candour: 'candid' },
      { kind: 'consult' },
      { kind: 'recess' },
      { kind: 'hold', item: first?.id ?? '' },
      { kind: 'close' },
      { kind: 'walkOut' },
    ];
    return moves.filter((move) => objection(view, move) === undefined);
  };

  const events = (snapshot: Snapshot): Event[] => [
    { type: 'ready' },
    { type: 'pause' },
    { type: 'resume' },
    ...offered(snapshot).map((move): Event => ({ type: 'move', move })),
  ];

  const paths = getShortestPaths(dayMachine, {
    input,
    events,
    serializeState: ({ value, context }) => `${JSON.stringify(value)} ${context.seat} ${context.game.minutes}`,
    limit: 20_000,
  });
  const visited = new Set(paths.flatMap(({ state }) => Object.values(state.value as Record<string, string>)));

  test('every state that two people can meet is reached', () => {
    for (const state of ['briefing', 'curtain', 'person', 'answering', 'ratification', 'debrief'])
      expect(visited).toContain(state);
    for (const stage of ['opening', 'session', 'break', 'drafting', 'over']) expect(visited).toContain(stage);
    expect(visited).toContain('paused');
  });

  test('the stage of the day always follows from the game, and a debrief from an outcome', () => {
    for (const { state } of paths) {
      const value = state.value as { turn: string; stage: string };
      expect(value.stage === 'over').toBe(state.context.game.outcome !== null);
      if (value.turn === 'answering') expect(state.context.game.question).not.toBeNull();
      if (value.turn === 'debrief') expect(state.context.game.outcome).not.toBeNull();
    }
  });
});
