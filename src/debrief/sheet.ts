import { type Ground, groundOf } from '../engine/ground.ts';
import { verdictOf } from '../engine/ratification.ts';
import { percent, scoresOf } from '../engine/scores.ts';
import { historicalTerms, outcomeOf, termsOf } from '../engine/space.ts';
import { type GameState, type Hundredths, itemsInPlay, openTalks, type Verdict } from '../engine/state.ts';
import { jointSurplus, type LeftOnTable, leftOnTable } from '../negotiation/efficiency.ts';
import { frontier } from '../negotiation/pareto.ts';
import { outcomeAt } from '../negotiation/space.ts';
import type { Seat, Terms } from '../scenario/schema.ts';
import { SEATS } from '../scenario/vocabulary.ts';
import { type Lack, lackingAt, openFirst } from './open.ts';

/** Everything that the outcome sheet shows, with the numbers that it was computed from. Scores are whole, 0 to 100. */
export interface Sheet {
  /** True when there is a text and both capitals carry it; otherwise each side has its walk-away value. */
  readonly stands: boolean;
  readonly text: Terms;
  readonly worth: Readonly<Record<Seat, Hundredths>>;
  readonly mandate: Readonly<Record<Seat, Mandate>>;
  readonly jointGains: JointGains;
  readonly balance: Balance;
  readonly stability: Stability;
  readonly relationship: Relationship | null;
  readonly ratification: Ratification | null;
}

/** (u − r) / (I − r): one's own gain over walking away, as a share of the best one could have had in the ZOPA. */
export interface Mandate {
  readonly score: number;
  readonly worth: Hundredths;
  readonly walkAway: Hundredths;
  readonly best: Hundredths;
}

/** (W(ω) − W(r)) / (W* − W(r)): the joint surplus taken, as a share of the largest in the ZOPA. */
export interface JointGains {
  readonly score: number;
  readonly surplus: Hundredths;
  readonly best: Hundredths;
  /**
   * The package better for both (or for one, at no cost to the other) that changes fewest articles, among those open
   * when the day ended; only without one, among those that lacked something. Without a deal, the Nash solution of all
   * packages.
   */
  readonly better: Better | null;
  /** What each could still have had at no cost to the other, of all packages; nothing without a deal. */
  readonly alone: Readonly<Record<Seat, Hundredths>>;
  /** Where none is: a text worth more to the two together, and the side that it gave less. */
  readonly larger: { readonly by: Hundredths; readonly less: Seat } | null;
}

export interface Better {
  readonly terms: Terms;
  readonly changed: readonly string[];
  readonly gain: Readonly<Record<Seat, Hundredths>>;
  /** Nothing, when it was open. */
  readonly lacking: readonly Lack[];
}

/** Π(u − r) / max Π(u − r). Nash, The Bargaining Problem, Econometrica 18 (1950). */
export interface Balance {
  readonly score: number;
  readonly over: Readonly<Record<Seat, Hundredths>>;
  readonly nash: Readonly<Record<Seat, Hundredths>> | null;
}

/** Points of the text for crisis stability, arms-race stability and verification, of the most that the options offer. */
export interface Stability {
  readonly score: number;
  readonly crisis: number;
  readonly armsRace: number;
  readonly verification: number;
  readonly most: number;
}

/** Mean trust at the end, less ten for each lie that came out, text taken back, or public word broken. */
export interface Relationship {
  readonly score: number;
  readonly trust: Readonly<Record<Seat, number>>;
  readonly lies: number;
  readonly reopened: number;
  readonly publicLinesBroken: number;
}

/** The thinner of the two margins: points over the walk-away value, or home support over what ratification needs. */
export interface Ratification {
  readonly margin: number;
  readonly verdicts: Readonly<Record<Seat, Verdict>>;
}

const stabilityOf = (s: GameState, text: Terms): Stability => {
  const parts = { crisis: 0, armsRace: 0, verification: 0 };
  let most = 0;
  for (const item of itemsInPlay(s)) {
    const totals = item.options.map(
      ({ stability = {} }) => (stability.crisis ?? 0) + (stability.armsRace ?? 0) + (stability.verification ?? 0),
    );
    most += Math.max(0, ...totals);
    const chosen = item.options.find(({ id }) => id === (text[item.id] ?? item.statusQuo))?.stability ?? {};
    parts.crisis += chosen.crisis ?? 0;
    parts.armsRace += chosen.armsRace ?? 0;
    parts.verification += chosen.verification ?? 0;
  }
  return { ...parts, most, score: percent(parts.crisis + parts.armsRace + parts.verification, most) };
};

const relationshipOf = (s: GameState): Relationship => {
  const count = (test: (h: GameState['chronicle'][number]) => boolean): number => s.chronicle.filter(test).length;
  const lies = count((h) => h.what === 'exposed');
  const reopened = count((h) => h.what === 'moved' && h.move.kind === 'reopen');
  const publicLinesBroken = count((h) => h.what === 'home' && h.why === 'brokePublicLine');
  const mean = Math.round((s.trust.a + s.trust.b) / 2);
  return {
    score: Math.max(0, mean - 10 * (lies + reopened + publicLinesBroken)),
    trust: s.trust,
    lies,
    reopened,
    publicLinesBroken,
  };
};

const marginOf = (verdicts: Readonly<Record<Seat, Verdict>>): number =>
  Math.min(
    ...SEATS.flatMap((seat) => {
      const { worth, walkAway, home, needs } = verdicts[seat];
      return [Math.round((worth - walkAway) / 100), home - needs];
    }),
  );

const betterThan = (s: GameState, { talks }: Ground, text: Terms, left: LeftOnTable): Better | null => {
  const here = outcomeOf(talks, text);
  const fewest = openFirst(s, text, (space) => leftOnTable(space, frontier(space), here).fewest) ?? left.fewest;
  if (!fewest) return null;
  const terms = termsOf(talks, fewest.outcome);
  return {
    terms,
    changed: fewest.items.flatMap((item) => talks.items[item]?.id ?? []),
    gain: fewest.gain,
    lacking: lackingAt(s, terms),
  };
};

/** The text worth most to the two together, where it is worth more than `u` and less to one of them. */
export const largerThan = ({ most }: Pick<Ground['field'], 'most'>, u: Sheet['worth']): JointGains['larger'] => {
  if (!most) return null;
  const change = { a: most.a - u.a, b: most.b - u.b };
  const less = SEATS.find((seat) => change[seat] < 0);
  return less && change.a + change.b > 0 ? { by: change.a + change.b, less } : null;
};

const sheetOf = (
  s: GameState,
  ground: Ground,
  text: Terms,
  stands: boolean,
  verdicts: Sheet['ratification'],
  relationship: Relationship | null,
): Sheet => {
  const { talks, field } = ground;
  const r = talks.space.reservation;
  const left = stands ? leftOnTable(talks.space, field.points, outcomeOf(talks, text)) : null;
  const better = left ? betterThan(s, ground, text, left) : bestDeal(s, ground);
  const { worth: u, ...scores } = scoresOf(ground, text, stands);
  const mandate = (seat: Seat): Mandate => ({
    score: scores.mandate[seat],
    worth: u[seat],
    walkAway: r[seat],
    best: field.ideal?.[seat] ?? r[seat],
  });
  const top = field.nash;
  return {
    stands,
    text,
    worth: u,
    mandate: { a: mandate('a'), b: mandate('b') },
    jointGains: {
      score: scores.jointGains,
      surplus: jointSurplus(u, r),
      best: field.surplus,
      better,
      alone: left?.alone ?? { a: 0, b: 0 },
      larger: stands && !better ? largerThan(field, u) : null,
    },
    balance: {
      score: scores.balance,
      over: { a: u.a - r.a, b: u.b - r.b },
      nash: top ? { a: top.point.a, b: top.point.b } : null,
    },
    stability: stabilityOf(s, stands ? text : {}),
    relationship,
    ratification: verdicts,
  };
};

/** Without a deal, the Nash solution of all packages: on the frontier of the plot, and with what it lacked. */
const bestDeal = (s: GameState, { talks, field }: Ground): Better | null => {
  const point = field.nash?.point;
  if (!point) return null;
  const terms = termsOf(talks, point.outcomes[0] === undefined ? [] : outcomeAt(talks.space, point.outcomes[0]));
  const changed = talks.items.filter(({ id, statusQuo }) => terms[id] !== statusQuo).map(({ id }) => id);
  const { a, b } = talks.space.reservation;
  return { terms, changed, gain: { a: point.a - a, b: point.b - b }, lacking: lackingAt(s, terms) };
};

/** The outcome sheet of a finished game. */
export const sheet = (s: GameState): Sheet => {
  const { outcome } = s;
  const verdicts = outcome?.verdicts ?? null;
  return sheetOf(
    s,
    groundOf(s),
    outcome?.text ?? {},
    outcome?.stands ?? false,
    verdicts ? { margin: marginOf(verdicts), verdicts } : null,
    relationshipOf(s),
  );
};

/** The same sheet for what happened in reality; nobody measured its trust. */
export const historicalSheet = (s: GameState): Sheet => {
  const text = historicalTerms(s);
  const before = openTalks(s.scenario, s.length, s.seed);
  const verdicts = { a: verdictOf(before, 'a', text), b: verdictOf(before, 'b', text) };
  return sheetOf(s, groundOf(s), text, true, { margin: marginOf(verdicts), verdicts }, null);
};
