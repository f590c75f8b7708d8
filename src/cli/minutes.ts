import type { Move } from '../engine/move.ts';
import type { GameState, Happening, Offer, Outcome } from '../engine/state.ts';
import type { Scenario, Seat, Terms } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';

export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const termsText = (terms: Terms): string =>
  Object.entries(terms)
    .map(([item, option]) => `${item}: ${option}`)
    .join('; ');

const nameOf = (scenario: Scenario, seat: Seat): string => scenario.delegations[seat].id.toUpperCase();

const moveText = (move: Move, was: Offer | undefined): string => {
  switch (move.kind) {
    case 'open':
      return `opens (${move.stance}) on ${move.item}`;
    case 'propose':
      return `proposes ${termsText(move.terms)}${move.whole && Object.keys(move.terms).length > 1 ? ' (all or nothing)' : ''}`;
    case 'accept':
      return `accepts ${move.items ? move.items.join(', ') : was ? termsText(was.terms) : 'the offer'}`;
    case 'decline':
      return move.item ? `declines: ${move.item} hurts` : 'declines';
    case 'hold':
      return `holds on ${move.item}`;
    case 'probe':
      return `asks about ${move.item}`;
    case 'answer':
      return `gives a ${move.candour} answer`;
    case 'disclose':
      return `discloses that ${move.item} matters ${['', 'little', 'some', 'much'][move.matters]}`;
    case 'float':
      return `floats in the corridor ${termsText(move.terms)}`;
    case 'reply':
      return `hears it: ${move.warmth}`;
    case 'experts':
      return `sends ${move.item} to the experts`;
    case 'recess':
      return 'asks for a recess';
    case 'consult':
      return move.item ? `asks its capital about ${move.item}` : 'reports to its capital';
    case 'publicLine':
      return move.tone === 'firm' ? `takes a firm public line on ${move.item}` : 'speaks well of the talks in public';
    case 'warn':
      return `warns about ${move.item}`;
    case 'reopen':
      return `reopens ${move.item}`;
    case 'close':
      return 'proposes to close';
    case 'walkOut':
      return 'walks out';
    case 'special':
      return `makes the move ${move.id}${move.item ? ` on ${move.item}` : ''}`;
    default:
      return move satisfies never;
  }
};

const happeningText = (scenario: Scenario, h: Happening): string | undefined => {
  switch (h.what) {
    case 'moved':
      return `${nameOf(scenario, h.by)} ${moveText(h.move, h.was)}${h.said ? ` [${h.said.because}]` : ''}`;
    case 'initialled':
      return `   initialled: ${termsText(h.terms)}`;
    case 'capital':
      return `   ${nameOf(scenario, h.to)}'s capital: ${h.answer}${h.item ? ` ${h.item}` : ''}`;
    case 'event':
      return `   event: ${h.id}`;
    case 'bridge':
      return `   the experts bring ${h.option ?? 'nothing new'} on ${h.item}`;
    case 'leaked':
      return '   it leaks to the press';
    case 'exposed':
      return `   ${nameOf(scenario, h.liar)} is found to have misled on ${h.item}`;
    case 'warning':
      return `   ${nameOf(scenario, h.by)}'s warning about ${h.item} is ${h.came}`;
    case 'breakBegan':
      return `   ${h.id}`;
    case 'drafting':
      return '   drafting begins';
    case 'over':
      return `   the talks are over: ${h.how}`;
    default:
      return undefined;
  }
};

/** The minutes of the meeting, a line for each thing that a person in the room would have written down. */
export const minutesOf = (s: GameState): readonly string[] =>
  s.chronicle.flatMap((h) => {
    const text = happeningText(s.scenario, h);
    return text === undefined ? [] : `${clockOf(h.at)} ${text}`;
  });

const verdictText = (scenario: Scenario, seat: Seat, outcome: Outcome): string => {
  const verdict = outcome.verdicts?.[seat];
  if (!verdict) return '';
  const points = (hundredths: number): string => (hundredths / 100).toFixed(1);
  const says = verdict.approves ? 'approves' : `refuses (${verdict.reason})`;
  return `${nameOf(scenario, seat)}: ${says}, worth ${points(verdict.worth)} of a walk-away value of ${points(verdict.walkAway)}, home support ${verdict.home} of ${verdict.needs}`;
};

export const outcomeLines = ({ scenario, outcome }: GameState): readonly string[] => {
  if (!outcome) return ['The talks are not over.'];
  if (!outcome.verdicts) return [`No text (${outcome.how}).`];
  return [
    `Text (${outcome.how}): ${termsText(outcome.text)}`,
    ...SEATS.map((seat) => verdictText(scenario, seat, outcome)),
    outcome.stands ? 'Both capitals carry it.' : 'The text falls.',
  ];
};
