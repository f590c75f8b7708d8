import { createActor, fromPromise } from 'xstate';
import { type Played, replay } from '../engine/reduce.ts';
import type { GameState } from '../engine/state.ts';
import { type View, viewFor } from '../engine/view.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import { dayMachine, firstSeat, stageOf, type Thinking, type Thought } from './day.ts';
import { isForTwo, type Save, type Table, type TableSetup, type TableView, type Wait } from './table.ts';

/** Rises when a rule changes so that an old log would lead elsewhere; golden games say when. */
export const RULES_EDITION = 1;

/** The edition a log belongs to: the rules' and the scenario's. */
export const editionOf = (scenario: Scenario): string => `${RULES_EDITION}.${scenario.id}.${scenario.edition}`;

export interface Thinker {
  think(thinking: Thinking): Promise<Thought>;
}

const LONGEST_MS = 1500;

/** How long a counterpart is seen to think: a question is answered soon, a package is talked over, an end weighed longest. */
export const ponderingMs = ({ question, closing, offer }: View): number => {
  if (question) return 600;
  if (closing) return LONGEST_MS;
  return offer ? Math.min(LONGEST_MS, 800 + 120 * Object.keys(offer.terms).length) : 800;
};

/** A pause that can be cut short. */
const pause = (elapsedMs: number): { readonly over: Promise<void>; readonly end: () => void } => {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, elapsedMs);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { over, end };
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
export const openLocalTable = (setup: TableSetup, thinker: Thinker, paceMs = LONGEST_MS): Table => {
  const { scenario, length, seed, sitters, log = [] } = setup;
  const game = replay(scenario, length, seed, log);
  let hurry = (): void => undefined;
  /** Nobody answers before they have been seen to think. */
  const ponder = async (thinking: Thinking): Promise<Thought> => {
    const { over, end } = pause(Math.min(paceMs, ponderingMs(thinking.view)));
    hurry = end;
    const [thought] = await Promise.all([thinker.think(thinking), over]);
    return thought;
  };
  const actor = createActor(
    dayMachine.provide({
      actors: { think: fromPromise<Thought, Thinking>(({ input }) => ponder(input)) },
    }),
    {
      input: {
        game,
        log,
        sitters,
        seat: firstSeat(game, sitters),
        briefed: setup.briefed ? (isForTwo(sitters) ? log.map(({ by }) => by) : SEATS) : [],
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
    send: (command) => (command.type === 'hurry' ? hurry() : actor.send(command)),
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
