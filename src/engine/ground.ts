import { type Field, surveyed } from '../negotiation/field.ts';
import { spaceOf, type TalksSpace } from './space.ts';
import type { GameState } from './state.ts';

/** The talks as the mathematics sees them, with the utilities of every package. */
export interface Ground {
  readonly talks: TalksSpace;
  readonly field: Field;
}

const grounds = new WeakMap<GameState['scenario'], Map<string, Ground>>();

/** The whole space of these talks, surveyed once. */
export const groundOf = (s: Pick<GameState, 'scenario' | 'length'>): Ground => {
  const known = grounds.get(s.scenario) ?? new Map<string, Ground>();
  const ground = known.get(s.length) ?? survey(s);
  grounds.set(s.scenario, known.set(s.length, ground));
  return ground;
};

const survey = (s: Pick<GameState, 'scenario' | 'length'>): Ground => {
  const talks = spaceOf(s);
  return { talks, field: surveyed(talks.space) };
};
