import { groundOf } from '../engine/ground.ts';
import { historicalTerms, outcomeOf, spaceOf, termsOf } from '../engine/space.ts';
import { instructionsOf } from '../engine/worth.ts';
import { type Analysis, analyse } from '../negotiation/analysis.ts';
import { outcomeAt } from '../negotiation/space.ts';
import { type Standing, standing } from '../negotiation/standing.ts';
import type { Length, Scenario, Seat } from '../scenario/schema.ts';
import { LENGTHS, SEATS } from '../scenario/vocabulary.ts';

/** How a scenario plays on paper, for one length of the day. Shares are 0 to 1, worths hundredths of a point. */
export interface Balance {
  readonly length: Length;
  /** With every clearable red line cleared. */
  readonly open: Analysis;
  /** With no capital consulted. */
  readonly shut: Analysis;
  readonly history: Standing;
  /** Whether the historical outcome is acceptable to both without a call home. */
  readonly historyAcceptable: boolean;
  /** Red lines that each side must have cleared for the Nash outcome. */
  readonly nashClears: Readonly<Record<Seat, readonly string[]>>;
}

export const balanceOf = (scenario: Scenario, length: Length): Balance => {
  const s = { scenario, length };
  const { talks, field } = groundOf(s);
  const shut = spaceOf(s, 'all');
  const history = outcomeOf(talks, historicalTerms(s));
  const index = field.nash?.point.outcomes[0];
  const best = index === undefined ? {} : termsOf(talks, outcomeAt(talks.space, index));
  const clears = (seat: Seat): string[] =>
    instructionsOf(s, seat)
      .redLines.filter(({ item, options }) => {
        const silent = scenario.items.find(({ id }) => id === item)?.statusQuo;
        return best[item] !== silent && options.includes(best[item] ?? '');
      })
      .map(({ item }) => item);
  return {
    length,
    open: analyse(talks.space, 10_000),
    shut: analyse(shut.space, 10_000),
    history: standing(talks.space, history, field),
    historyAcceptable: standing(shut.space, history).acceptable,
    nashClears: { a: clears(SEATS[0]), b: clears(SEATS[1]) },
  };
};

export const balances = (scenario: Scenario): readonly Balance[] =>
  LENGTHS.map((length) => balanceOf(scenario, length));
