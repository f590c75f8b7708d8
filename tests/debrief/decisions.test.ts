import { describe, expect, it } from 'vitest';
import { acceptancesOf } from '../../src/debrief/acceptances.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { fairnessOf } from '../../src/debrief/fairness.ts';
import { findingsOf, turningPoint } from '../../src/debrief/findings.ts';
import { missedMoment } from '../../src/debrief/missed.ts';
import { ifAccepted, refusalsOf, resultOf } from '../../src/debrief/refusals.ts';
import { sheet } from '../../src/debrief/sheet.ts';
import { linkingOf, tradesOf } from '../../src/debrief/trades.ts';
import { undersOf } from '../../src/debrief/under.ts';
import { walkAwayOf, worthOf } from '../../src/engine/worth.ts';
import { otherSeat, SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning, ru, us, walkOut } from '../debriefGames.ts';
import { anyDays } from './played.ts';

const agreed = morning(historicalMorning);
/** The same text, and nobody takes it. */
const letGo = morning([
  ...historicalMorning.slice(0, 4),
  ru({ kind: 'propose', terms: { inspections: 'note-bcc', space: 'space-and-ai' }, whole: true }),
  us({ kind: 'walkOut' }),
]);

describe('a refusal', () => {
  it('costs what a yes would have brought: here all that history had', () => {
    const worst = refusalsOf(letGo, 'a').at(-1);
    expect(worst).toMatchObject({ did: 'left', turn: 5, stands: true });
    expect(worst?.had).toEqual(resultOf(agreed));
    expect(worst?.cost).toBe(resultOf(agreed).a - walkAwayOf(agreed, 'a'));
  });

  it('of a text that a capital would have refused costs nothing', () => {
    for (const { stands, had, cost } of refusalsOf(morning(walkOut), 'a')) {
      expect(stands).toBe(false);
      expect(had.a).toBe(walkAwayOf(agreed, 'a'));
      expect(cost).toBe(0);
    }
  });

  it('is weighed by playing the yes and both closings', () => {
    const before = courseOf(agreed)[5];
    expect(before && ifAccepted(before, 'a')?.outcome).toEqual(agreed.outcome);
    expect(before && ifAccepted(before, 'b')).toBeNull();
  });
});

describe('an acceptance', () => {
  it('costs what the same articles could have brought, with the other side no worse off', () => {
    for (const day of [agreed, ...anyDays(16)])
      for (const seat of SEATS)
        for (const { better, cost } of acceptancesOf(day, seat)) {
          const text = { ...day.outcome?.text, ...better };
          expect(worthOf(day, seat, text)).toBe(resultOf(day)[seat] + cost);
          expect(worthOf(day, otherSeat(seat), text)).toBeGreaterThanOrEqual(resultOf(day)[otherSeat(seat)]);
        }
  });
});

describe('a missed trade', () => {
  it('gives each side one article, and both more than the text did', () => {
    const trades = tradesOf(agreed);
    expect(trades.length).toBeGreaterThan(0);
    for (const { half, gain } of trades) {
      expect(half.a.gain.a).toBeGreaterThan(0);
      expect(half.b.gain.b).toBeGreaterThan(0);
      const text = { ...agreed.outcome?.text, [half.a.item]: half.a.to, [half.b.item]: half.b.to };
      for (const seat of SEATS) expect(worthOf(agreed, seat, text)).toBe(resultOf(agreed)[seat] + gain[seat]);
      expect(Math.min(gain.a, gain.b)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is nothing that a day without a text could miss', () => {
    expect(tradesOf(letGo)).toEqual([]);
    expect(linkingOf(letGo)).toBeNull();
  });

  it('adds up with the compromise: what linking brought is the difference', () => {
    const linking = linkingOf(agreed);
    expect(linking?.gain).toBe((linking?.had ?? 0) - (linking?.compromise ?? 0));
    expect(linking?.had).toBe(sheet(agreed).jointGains.surplus);
  });
});

describe('terms under one’s own walk-away value', () => {
  it('are found when a whole text is worth less than leaving', () => {
    const sold = morning([
      ...historicalMorning.slice(0, 2),
      ru({ kind: 'hold', item: 'scope' }),
      us({
        kind: 'propose',
        terms: { scope: 'defence-first', capabilities: 'borders', inspections: 'not-mentioned', space: 'treaty' },
        whole: true,
      }),
      ru({ kind: 'accept' }),
      us({ kind: 'close' }),
      ru({ kind: 'close' }),
    ]);
    const [under] = undersOf(sold, 'a');
    expect(under).toMatchObject({ did: 'tabled', whole: true, turn: 3 });
    expect(under?.worth).toBeLessThan(under?.walkAway ?? 0);
    expect(undersOf(sold, 'b')).toEqual([]);
  });

  it('are not seen in a part of a text that could still become a good one', () => {
    expect(undersOf(agreed, 'a')).toEqual([]);
    expect(undersOf(agreed, 'b')).toEqual([]);
  });
});

describe('the shares', () => {
  it('are the mandates of both', () => {
    const { share, over } = fairnessOf(agreed);
    const { mandate } = sheet(agreed);
    for (const seat of SEATS) {
      expect(Math.round(100 * share[seat])).toBe(mandate[seat].score);
      expect(over[seat]).toBe(mandate[seat].worth - mandate[seat].walkAway);
    }
    expect(fairnessOf(letGo).share).toEqual({ a: 0, b: 0 });
  });

  it('would have been such that nobody loses by any of the theories that start from walking away', () => {
    const { theories } = fairnessOf(agreed);
    for (const theory of ['nash', 'kalaiSmorodinsky', 'egalitarian'] as const)
      for (const seat of SEATS) expect(theories?.[theory][seat]).toBeGreaterThanOrEqual(walkAwayOf(agreed, seat));
  });
});

describe('the decision to go back to', () => {
  it('is the costliest of all, the trade that was missed among them, and the same on every page', () => {
    let missed = 0;
    for (const day of [agreed, letGo, ...anyDays(24)])
      for (const seat of SEATS) {
        const findings = findingsOf(day, seat);
        const [worst] = findings;
        if (worst) expect(turningPoint(day, seat)).toEqual({ turn: worst.turn, at: worst.at });
        const { better } = sheet(day).jointGains;
        const moment = better && missedMoment(day, seat, better);
        if (!worst) expect(turningPoint(day, seat)).toEqual(moment?.back ?? null);
        if (!better || !moment?.cue || better.gain[seat] < 50) continue;
        missed++;
        expect(findings.some(({ cost }) => cost >= better.gain[seat])).toBe(true);
        for (const one of findings)
          if (one.kind === 'acceptance')
            expect({ ...day.outcome?.text, ...one.acceptance.better }).not.toEqual(better.terms);
        expect(worst?.cost).toBe(Math.max(...findings.map(({ cost }) => cost)));
      }
    expect(missed).toBeGreaterThan(4);
  });
});

describe('the findings', () => {
  it('come worst first, never under half a point, and each with a move to go back to', () => {
    for (const day of [agreed, letGo, ...anyDays(16)])
      for (const seat of SEATS) {
        const found = findingsOf(day, seat);
        expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).toSorted((x, y) => y - x));
        for (const { cost, turn } of found) {
          expect(cost).toBeGreaterThanOrEqual(50);
          expect(turn).toBeLessThan(day.turn);
        }
      }
  });
});
