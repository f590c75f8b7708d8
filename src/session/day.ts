import { assign, fromPromise, setup, stateIn } from 'xstate';
import { tasteAt } from '../engine/luck.ts';
import type { Move, Said } from '../engine/move.ts';
import { objectionTo, type Played, reduce } from '../engine/reduce.ts';
import type { GameState } from '../engine/state.ts';
import { type View, viewFor } from '../engine/view.ts';
import type { Seat } from '../scenario/schema.ts';
import { otherSeat, SEATS } from '../scenario/vocabulary.ts';
import { plainMove } from './plainMove.ts';
import { type Command, isForTwo, type Sitter, type TableView } from './table.ts';

/** What a computed counterpart is asked: its character, what it sees, and its taste of the moment. */
export interface Thinking {
  readonly character: string;
  readonly view: View;
  readonly luck: number;
}

/** What a counterpart does, and what it says with it. */
export interface Thought {
  readonly move: Move;
  readonly said?: Said;
}

export interface Day {
  readonly game: GameState;
  readonly log: readonly Played[];
  readonly sitters: Readonly<Record<Seat, Sitter>>;
  /** The chair that the screen shows. */
  readonly seat: Seat;
  readonly briefed: readonly Seat[];
  /** What the counterpart has decided and not yet said. */
  readonly thought: Thought | null;
  readonly trouble: string | null;
}

export const STAGES = ['opening', 'session', 'break', 'drafting', 'over'] as const;
export type Stage = TableView['stage'];

export const stageOf = (game: GameState): Stage => {
  if (game.phase === 'over') return 'over';
  if (game.phase === 'opening') return 'opening';
  if (game.pause) return 'break';
  return game.breaksTaken.includes('drafting') ? 'drafting' : 'session';
};

/**
 * The chair that a screen shows when it is opened: the only person's. With two people it is the one that does not have
 * the floor, so that a curtain says whose turn it is before anything is shown, whoever opened the screen.
 */
export const firstSeat = (game: GameState, sitters: Readonly<Record<Seat, Sitter>>): Seat =>
  isForTwo(sitters) ? otherSeat(game.floor) : (SEATS.find((seat) => sitters[seat] === 'person') ?? 'a');

const mine = ({ sitters, game }: Day): boolean => sitters[game.floor] === 'person';

const play = (day: Day, thought: Thought): Partial<Day> => {
  const played: Played = { by: day.game.floor, ...thought };
  return { game: reduce(day.game, played), log: [...day.log, played], thought: null };
};

const followStage = STAGES.map((stage) => ({ target: stage, guard: { type: 'stageIs' as const, params: { stage } } }));
const stagesBut = (own: Stage) => followStage.filter(({ target }) => target !== own);

const machine = setup({
  types: {
    context: {} as Day,
    input: {} as Day,
    events: {} as Command,
  },
  actors: {
    think: fromPromise<Thought, Thinking>(() => Promise.reject(new Error('no counterpart here'))),
  },
  guards: {
    stageIs: ({ context }, { stage }: { stage: Stage }) => stageOf(context.game) === stage,
    over: ({ context }) => context.game.phase === 'over',
    unbriefed: ({ context }) => context.sitters[context.seat] === 'person' && !context.briefed.includes(context.seat),
    computed: ({ context }) => !mine(context),
    elsewhere: ({ context }) => mine(context) && context.game.floor !== context.seat,
    asked: ({ context }) => context.game.question !== null,
    allowed: ({ context, event }) =>
      event.type === 'move' &&
      mine(context) &&
      objectionTo(context.game, { by: context.game.floor, move: event.move }) === undefined,
  },
  actions: {
    play: assign(({ context, event }) => (event.type === 'move' ? play(context, { move: event.move }) : {})),
    say: assign(({ context }) => (context.thought ? play(context, context.thought) : {})),
    brief: assign(({ context }) => ({ briefed: [...context.briefed, context.seat] })),
    handOver: assign(({ context }) => ({ seat: context.game.floor })),
  },
});

const toMove = { move: { guard: 'allowed' as const, actions: 'play' as const, target: 'handing' } };

/**
 * The day: who is awake and what the game waits for. Three regions side by side: the turn, the stage of the day, and
 * whether the clock on the wall runs for people. The rules are elsewhere; this only calls them.
 */
export const dayMachine = machine.createMachine({
  id: 'day',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    turn: {
      initial: 'handing',
      states: {
        handing: {
          always: [
            { guard: 'over', target: 'ratification' },
            { guard: 'elsewhere', target: 'curtain' },
            { guard: 'unbriefed', target: 'briefing' },
            { guard: 'computed', target: 'thinking' },
            { guard: 'asked', target: 'answering' },
            { target: 'person' },
          ],
        },
        briefing: { on: { ready: { actions: 'brief', target: 'handing' } } },
        curtain: { on: { ready: { actions: 'handOver', target: 'handing' } } },
        person: { on: toMove },
        answering: { on: toMove },
        thinking: {
          invoke: {
            src: 'think',
            input: ({ context }) => ({
              character: context.sitters[context.game.floor],
              view: viewFor(context.game, context.game.floor),
              luck: tasteAt(context.game.seed, context.game.turn, context.game.floor),
            }),
            onDone: { target: 'speaking', actions: assign(({ context, event }) => considered(context, event.output)) },
            onError: {
              target: 'speaking',
              actions: assign(({ context, event }) => lost(context, String(event.error))),
            },
          },
        },
        speaking: { always: { guard: stateIn({ pause: 'going' }), actions: 'say', target: 'handing' } },
        ratification: { on: { ready: 'debrief' } },
        debrief: {},
      },
    },
    stage: {
      initial: 'opening',
      states: {
        opening: { always: stagesBut('opening') },
        session: { always: stagesBut('session') },
        break: { always: stagesBut('break') },
        drafting: { always: stagesBut('drafting') },
        over: {},
      },
    },
    pause: {
      initial: 'going',
      states: { going: { on: { pause: 'paused' } }, paused: { on: { resume: 'going' } } },
    },
  },
});

/** A counterpart that makes an objectionable move has failed as surely as one that throws. */
const considered = (day: Day, thought: Thought): Partial<Day> => {
  const fault = objectionTo(day.game, { by: day.game.floor, move: thought.move });
  return fault ? lost(day, `${thought.move.kind}: ${fault}`) : { thought };
};

const lost = (day: Day, trouble: string): Partial<Day> => ({
  thought: { move: plainMove(viewFor(day.game, day.game.floor)) },
  trouble,
});
