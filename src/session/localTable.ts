import { createActor, fromPromise } from 'xstate';
import { type Played, replay } from '../engine/reduce.ts';
import type { GameState } from '../engine/state.ts';
import { viewFor } from '../engine/view.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import { dayMachine, firstSeat, stageOf, type Thinking, type Thought } from './day.ts';
import type { Save, Table, TableSetup, TableView, Wait } from './table.ts';

/** Rises when a rule changes so that an old log would lead elsewhere; golden games say when. */
export const RULES_EDITION = 1;

/** The edition a log belongs to: the rules' and the scenario's. */
export const editionOf = (scenario: Scenario): string => `${RULES_EDITION}.${scenario.id}.${scenario.edition}`;

export interface Thinker {
  think(thinking: Thinking): Promise<Thought>;
}

/** A pause before a counterpart answers, so that it can be seen to think. */
const atLeast = async <T>(elapsedMs: number, work: Promise<T>): Promise<T> => {
  const [done] = await Promise.all([work, new Promise((resolve) => setTimeout(resolve, elapsedMs))]);
  return done;
};

const WAITS: Readonly<Record<string, Wait>> = {
  briefing: 'briefing',
  curtain: 'curtain',
  person: 'person',
  answering: 'answering',
  ratification: 'over',
  debrief: 'over',
};

/** A table in one browser: the whole game in this process, each chair shown its own view only. */
export const openLocalTable = (setup: TableSetup, thinker: Thinker, paceMs = 700): Table => {
  const { scenario, length, seed, sitters, log = [] } = setup;
  const game = replay(scenario, length, seed, log);
  const actor = createActor(
    dayMachine.provide({
      actors: { think: fromPromise<Thought, Thinking>(({ input }) => atLeast(paceMs, thinker.think(input))) },
    }),
    {
      input: {
        game,
        log,
        sitters,
        seat: firstSeat(game, sitters),
        briefed: setup.briefed ? SEATS : [],
        thought: null,
        trouble: null,
      },
    },
  );

  const look = (): TableView => {
    const { context, value } = actor.getSnapshot();
    const { turn, pause } = value as { turn: string; pause: string };
    return {
      wait: WAITS[turn] ?? 'thinking',
      paused: pause === 'paused',
      stage: stageOf(context.game),
      seat: context.seat,
      sitters: context.sitters,
      view: viewFor(context.game, context.seat),
      trouble: context.trouble,
    };
  };

  actor.start();
  let seen = look();
  const watchers = new Set<(view: TableView) => void>();
  actor.subscribe(() => {
    seen = look();
    for (const watcher of watchers) watcher(seen);
  });

  return {
    view: () => seen,
    watch: (onView) => {
      watchers.add(onView);
      return () => watchers.delete(onView);
    },
    send: (command) => actor.send(command),
    save: () => saveOf(setup, actor.getSnapshot().context.log),
    record: (): GameState | undefined => {
      const { game: now } = actor.getSnapshot().context;
      return now.outcome ? now : undefined;
    },
    close: () => {
      watchers.clear();
      actor.stop();
    },
  };
};

export const saveOf = (setup: TableSetup, log: readonly Played[]): Save => ({
  game: 'ad-referendum',
  format: 1,
  edition: editionOf(setup.scenario),
  scenario: setup.scenario.id,
  length: setup.length,
  seed: setup.seed,
  sitters: setup.sitters,
  log,
});
