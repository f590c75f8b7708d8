import { describe, expect, it } from 'vitest';
import { tellingBranch } from '../../src/debrief/branches.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { letGoOf } from '../../src/debrief/letGo.ts';
import { missedMoment } from '../../src/debrief/missed.ts';
import { lackingAt } from '../../src/debrief/open.ts';
import { plot } from '../../src/debrief/plot.ts';
import { sentFor } from '../../src/debrief/sentFor.ts';
import { sheet } from '../../src/debrief/sheet.ts';
import { minuteOf } from '../../src/engine/state.ts';
import { worthOf } from '../../src/engine/worth.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning, ru, us, walkOut } from '../debriefGames.ts';
import { anyDays } from './played.ts';

const agreed = morning(historicalMorning);
const none = morning(walkOut);

describe('the missed trade', () => {
  it('goes back to our own move, before the first of its articles closed', () => {
    const { better } = sheet(agreed).jointGains;
    if (!better) throw new Error('no better text');
    const missed = missedMoment(agreed, 'a', better);
    const mover = agreed.chronicle.find((h) => h.what === 'moved' && h.turn === missed?.back.turn);
    expect(mover?.what === 'moved' && mover.by).toBe('a');
    const text = agreed.outcome?.text ?? {};
    for (const h of agreed.chronicle)
      if (h.what === 'initialled' && better.changed.some((item) => h.terms[item] === text[item]))
        expect(missed?.back.turn).toBeLessThan(h.turn);
  });

  it('remembers that they offered part of it', () => {
    const better = { terms: { scope: 'equation' }, changed: ['scope'], gain: { a: 100, b: 100 } };
    expect(missedMoment(none, 'a', better)?.cue).toMatchObject({ did: 'offered', item: 'scope' });
  });

  it('remembers the experts that nobody waited for', () => {
    const impatient = morning([
      ...walkOut.slice(0, 2),
      ru({ kind: 'propose', terms: { scope: 'equation' }, whole: true }),
      us({ kind: 'experts', item: 'scope' }),
      ru({ kind: 'hold', item: 'scope' }),
      us({ kind: 'accept' }),
      ru({ kind: 'close' }),
      us({ kind: 'close' }),
    ]);
    const aim = { terms: { scope: 'equation-nuclear-first' }, changed: ['scope'] };
    const [sent, signed] = ['experts', 'accept'].map(
      (kind) => impatient.chronicle.find((h) => h.what === 'moved' && h.move.kind === kind)?.at ?? 0,
    );
    const initialled = impatient.chronicle.find((h) => h.what === 'initialled')?.at ?? 0;
    expect(sentFor(impatient, aim)).toEqual([
      { by: 'a', at: sent, early: (impatient.experts?.back ?? 0) - initialled, signed: true },
    ]);
    expect(initialled).toBeGreaterThanOrEqual(signed ?? 0);
    expect(sentFor(impatient, { terms: { scope: 'principles' }, changed: ['scope'] })).toEqual([]);
    expect(sentFor(none, aim)).toEqual([]);
  });

  it('leaves the minutes that the text needs, or goes back to our first free move and says nothing', () => {
    const closes = minuteOf(agreed.scenario.schedules.short.closes);
    for (const day of [agreed, none, ...anyDays(16)])
      for (const seat of SEATS) {
        const { better } = sheet(day).jointGains;
        const missed = better && missedMoment(day, seat, better);
        if (!missed) continue;
        const lacking = lackingAt(courseOf(day)[missed.back.turn] ?? day, better.terms);
        const needs = lacking.reduce((sum, { what }) => sum + (what === 'bridge' ? 60 : 25), 15 + 10);
        if (missed.cue) expect(missed.back.at + needs).toBeLessThanOrEqual(closes);
        expect(tellingBranch(day, seat, better)?.still).toBe(missed.cue !== null);
      }
  });

  it('has no moment left for three bridges and a red line in one morning', () => {
    const terms = {
      scope: 'equation-nuclear-first',
      capabilities: 'offence-and-defence',
      inspections: 'date-when-safe',
      space: 'treaty',
    };
    const missed = missedMoment(none, 'a', { terms, changed: Object.keys(terms) });
    expect(missed?.cue).toBeNull();
    expect(none.chronicle.find((h) => h.what === 'moved' && h.turn === missed?.back.turn)).toMatchObject({
      by: 'a',
      move: { kind: 'decline' },
    });
  });

  it('is silent when one never had the floor', () => {
    const better = { terms: { scope: 'equation' }, changed: ['scope'], gain: { a: 100, b: 100 } };
    expect(missedMoment(morning(walkOut.slice(0, 2)), 'a', better)).toBeNull();
  });
});

describe('an offer that was let go', () => {
  const asking = (...log: Parameters<typeof morning>[0]) => morning([...walkOut.slice(0, 2), ...log]);
  const better = {
    scope: 'intercontinental',
    capabilities: 'strategic-effects',
    space: 'norms',
    inspections: 'health-rules',
  };
  const signed = asking(
    ru({ kind: 'hold', item: 'scope' }),
    us({ kind: 'propose', terms: better, whole: true }),
    ...historicalMorning.slice(2),
  );

  it('is one of our own, worth more to us than what we signed', () => {
    const offer = letGoOf(signed, plot(signed), 'a');
    const [asked, had] = [worthOf(signed, 'a', better), worthOf(signed, 'a', signed.outcome?.text ?? {})];
    expect(signed.outcome?.stands).toBe(true);
    expect(offer?.asked.a).toBe(asked);
    expect(offer?.cost).toBe(asked - had);
    expect(offer?.back.turn).toBe(5);
  });

  it('is nothing where nobody gave way, or nothing was signed', () => {
    expect(letGoOf(agreed, plot(agreed), 'a')).toBeNull();
    expect(letGoOf(none, plot(none), 'b')).toBeNull();
  });
});
