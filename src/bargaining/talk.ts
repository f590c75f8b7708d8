import { type Brief, NOTHING } from './party.ts';
import { ranking } from './ranking.ts';
import { within } from './titForTat.ts';

/** What a party remembers of a session, for its parts to read. Utilities are its own. */
export interface Talk extends Brief {
  /** All outcomes, best first. */
  readonly ranked: Uint32Array;
  readonly most: number;
  /** The least that it may ask for: its reservation value, or its worst outcome when that is better. */
  readonly floor: number;
  round: number;
  /** Share of its own turns that have passed: 0 in the first, 1 in the last. */
  time: number;
  /** Own turns after this one. */
  turnsLeft: number;
  /** What it has offered and what it has been offered, oldest first: outcomes, and their worth to it. */
  readonly own: number[];
  readonly asked: number[];
  readonly heard: number[];
  readonly received: number[];
  /** The best that it has been offered, or `NOTHING`. */
  best: number;
  /** Different outcomes among these. */
  readonly differentOwn: Set<number>;
  readonly differentHeard: Set<number>;
  /** Called with each outcome offered by the other side, before the parts are asked. */
  readonly listeners: ((outcome: number) => void)[];
}

export const talkOf = (brief: Brief): Talk => {
  const ranked = ranking(brief.u);
  const most = brief.u[ranked[0] as number] as number;
  const least = brief.u[ranked[ranked.length - 1] as number] as number;
  return {
    ...brief,
    ranked,
    most,
    floor: Math.max(brief.r, least),
    round: 0,
    time: 0,
    turnsLeft: brief.rounds,
    own: [],
    asked: [],
    heard: [],
    received: [],
    best: NOTHING,
    differentOwn: new Set(),
    differentHeard: new Set(),
    listeners: [],
  };
};

/** The other side has offered `outcome`; it is our turn in `round`. */
export const hear = (talk: Talk, outcome: number, round: number): void => {
  talk.round = round;
  talk.time = talk.rounds > 1 ? (round - 1) / (talk.rounds - 1) : 1;
  talk.turnsLeft = talk.rounds - round;
  if (outcome === NOTHING) return;
  const worth = talk.u[outcome] as number;
  if (talk.best === NOTHING || worth > (talk.u[talk.best] as number)) talk.best = outcome;
  talk.heard.push(outcome);
  talk.received.push(worth);
  talk.differentHeard.add(outcome);
  for (const listener of talk.listeners) listener(outcome);
};

export const say = (talk: Talk, outcome: number): void => {
  talk.own.push(outcome);
  talk.asked.push(talk.u[outcome] as number);
  talk.differentOwn.add(outcome);
};

/** A target held between the floor and the best. */
export const inRange = (talk: Talk, target: number): number => within(talk.floor, talk.most, target);
