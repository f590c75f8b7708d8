import { conceded, target } from '../negotiation/concession.ts';
import { kindest } from './choices.ts';
import { echoOf } from './echo.ts';
import { firstOffersModel } from './firstOffersModel.ts';
import { ACCEPT, type Brief, NOTHING, type Party } from './party.ts';
import { countAtLeast } from './ranking.ts';
import { reading } from './reading.ts';
import { hear, say, talkOf } from './talk.ts';
import { type Nerve, prospect } from './ultimatum.ts';

/** What the expert was tuned in; on the domains of practice only. */
export interface Temper {
  /** Faratin's exponent, and where the curve ends, as a share of the way from its floor to its best. */
  readonly e: number;
  readonly floor: number;
  readonly nerve: Nerve;
}

export const TEMPER: Temper = {
  e: 0.08,
  floor: 0.6,
  nerve: { desperate: 0.2, reservation: 0.45, spread: 0.1, margin: 0.05 },
};

/**
 * The expert: four ideas, each of them plain.
 * 1. Firm: late down Faratin's curve, and not past the middle of what there is to gain.
 * 2. Kind at no cost: of all that is worth its target it offers what they seem to like best; and, but for the last
 *    tenth, never twice the same while there is something new, for whoever counts new offers gives one back for each.
 * 3. In kind with those who answer in kind (see `echoOf`): with them it goes on down, one new outcome at a time.
 * 4. At the end a bet (see `prospect`): its last offer that they can still accept is the one with the best prospect.
 *    Who opens makes that bet in the last round, instead of accepting what is worth less; who does not makes it one
 *    round earlier, and then takes what it gets, if that is worth its reservation value.
 */
export const expertOf = (id: string, { e, floor, nerve }: Temper = TEMPER): Party => ({
  id,
  sit: (brief: Brief) => {
    const talk = talkOf(brief);
    const { u, ranked, most, r, opens } = talk;
    const echo = echoOf(talk);
    const estimates = reading(talk, firstOffersModel);
    const least = talk.floor + floor * (most - talk.floor);
    const rational = countAtLeast(u, ranked, r);

    const aim = (): number => {
      const firm = target(conceded(talk.time, e), { most, least });
      if (!echo.answersInKind()) return firm;
      for (let place = 0; place < rational; place++) {
        const outcome = ranked[place] as number;
        if (!talk.differentOwn.has(outcome)) return Math.min(firm, u[outcome] as number);
      }
      return firm;
    };

    const plan = (): number => {
      const asked = aim();
      if (talk.best !== NOTHING && (u[talk.best] as number) >= asked) return talk.best;
      const repeated = talk.time < NEWS_UNTIL || echo.answersInKind() ? 1 : 0;
      return kindest(talk, estimates(), 0, Math.max(1, countAtLeast(u, ranked, asked)), repeated);
    };

    /** The offer of the best prospect and that prospect, among what is worth more than `otherwise`. */
    const bet = (otherwise: number): { outcome: number; worth: number } => {
      const all = estimates();
      const [low, high] = extremes(all);
      const scaled = (outcome: number): number => ((all[outcome] as number) - low) / Math.max(1e-9, high - low);
      // They ask for what they last offered, and for more than what they have just refused.
      const asked = Math.max(scaled(talk.heard.at(-1) as number), ...talk.own.slice(-REFUSALS).map(scaled));
      let best = { outcome: NOTHING, worth: otherwise };
      for (let place = 0; place < rational; place++) {
        const outcome = ranked[place] as number;
        const own = u[outcome] as number;
        if (own <= otherwise) break;
        const worth = prospect(own, scaled(outcome), { asked, otherwise }, nerve);
        if (worth > best.worth) best = { outcome, worth };
      }
      return best;
    };

    /** What to answer to an offer worth `offered` to it. */
    const answer = (offered: number): number => {
      if (talk.turnsLeft === 0 && !opens) return offered >= r ? ACCEPT : plan();
      if (talk.turnsLeft === 0) {
        const { outcome, worth } = bet(r);
        if (offered >= r && offered >= worth) return ACCEPT;
        return outcome === NOTHING ? plan() : outcome;
      }
      const next = plan();
      if (offered >= r && offered >= (u[next] as number)) return ACCEPT;
      if (talk.turnsLeft > 1 || opens) return next;
      const { outcome } = bet(Math.max(r, offered));
      return outcome === NOTHING ? next : outcome;
    };

    return (offered, round) => {
      hear(talk, offered, round);
      echo.observe();
      const said = offered === NOTHING ? plan() : answer(u[offered] as number);
      if (said !== ACCEPT) say(talk, said);
      return said;
    };
  },
});

/** Until then something new is always better than something said before; after it, what they like best is. */
const NEWS_UNTIL = 0.9;
/** Its last offers that count as refused; earlier ones they might take by now. */
const REFUSALS = 3;

const extremes = (values: Float64Array): readonly [number, number] => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
};

export const expert = expertOf('expert');
