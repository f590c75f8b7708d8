import type { Stance } from '../engine/move.ts';
import type { View } from '../engine/view.ts';
import { crossed, type Mind, prospectWith, sorest } from './mind.ts';
import { heaviest } from './record.ts';
import { concession } from './settling.ts';
import { type Thought, thought } from './thought.ts';

export const openTheDay = ({ view, traits }: Mind): Thought | undefined => {
  if (view.phase !== 'opening') return undefined;
  const item = heaviest(view.items)?.id;
  const stance = (traits.likeForLike ? theirStance(view) : undefined) ?? traits.opening;
  return item === undefined ? undefined : thought({ kind: 'open', stance, item }, 'opening', item);
};

const theirStance = ({ chronicle, seat }: View): Stance | undefined =>
  chronicle.flatMap((h) => (h.what === 'moved' && h.by !== seat && h.move.kind === 'open' ? h.move.stance : []))[0];

/** How they answered us last; null when we have not asked. */
const lastAnswer = ({ notebook }: View): 'candid' | 'evasive' | null => {
  const last = notebook.findLast(({ source }) => source === 'answer' || source === 'evasion');
  return last ? (last.source === 'answer' && !last.exposed ? 'candid' : 'evasive') : null;
};

/** Candour is lent to those who earned it: by trust, and sooner to those who told us something. */
export const answer = ({ view, traits }: Mind): Thought | undefined => {
  if (view.question?.kind !== 'probe') return undefined;
  const told = view.notebook.some(({ source }) => source === 'answer' || source === 'disclosure');
  const needed = traits.candidFrom - (told ? 8 : 0);
  const candid = (traits.likeForLike ? lastAnswer(view) : null) === 'candid' || view.trust.ours >= needed;
  if (traits.likeForLike && lastAnswer(view) === 'evasive')
    return thought({ kind: 'answer', candour: 'evasive' }, 'trustLow', view.question.item);
  return thought(
    { kind: 'answer', candour: candid ? 'candid' : traits.otherwise },
    candid ? 'firstStep' : 'trustLow',
    view.question.item,
  );
};

export const reply = (mind: Mind): Thought | undefined => {
  const { question } = mind.view;
  if (question?.kind !== 'float') return undefined;
  const { terms } = question;
  const red = crossed(mind, terms)[0];
  if (red !== undefined) return thought({ kind: 'reply', warmth: 'cold' }, 'redLine', red);
  const prospect = prospectWith(mind, terms);
  if (prospect >= mind.target - concession(mind)) return thought({ kind: 'reply', warmth: 'warm' }, 'goodEnough');
  if (prospect >= mind.floor - 200)
    return thought({ kind: 'reply', warmth: 'lukewarm' }, 'wantsMore', sorest(mind, terms));
  const why = prospect < mind.walkAway ? 'belowWalkAway' : 'wantsMore';
  return thought({ kind: 'reply', warmth: 'cold' }, why, sorest(mind, terms));
};
