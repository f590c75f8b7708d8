import { describe, expect, it } from 'vitest';
import type { Lack } from '../../src/debrief/open.ts';
import type { OfferPoint } from '../../src/debrief/plot.ts';
import { plot } from '../../src/debrief/plot.ts';
import { type Sheet, sheet } from '../../src/debrief/sheet.ts';
import { verdictLine } from '../../src/debrief/verdictLine.ts';
import type { GameState } from '../../src/engine/state.ts';
import { points } from '../../src/engine/worth.ts';
import { historicalMorning, morning, refusedText, ru, us, walkOut } from '../debriefGames.ts';

const agreed = morning(historicalMorning);
const none = morning(walkOut);
/** The United States answers with a text of its own before it leaves. */
const countered = morning([
  ...walkOut.slice(0, 3),
  us({ kind: 'propose', terms: { scope: 'all-warheads' }, whole: true }),
  ru({ kind: 'propose', terms: { scope: 'equation', capabilities: 'defence-named' }, whole: true }),
  us({ kind: 'walkOut' }),
]);
const refused = morning(refusedText);
const real = sheet(agreed);
const chair = { seat: 'a', neutral: false } as const;

const scored = (
  mandates: readonly [number, number],
  joint: number,
  gain: { a: number; b: number } | null,
  lacking: readonly Lack[] = [],
  alone = { a: 0, b: 0 },
): Sheet => ({
  ...real,
  mandate: { a: { ...real.mandate.a, score: mandates[0] }, b: { ...real.mandate.b, score: mandates[1] } },
  jointGains: {
    ...real.jointGains,
    score: joint,
    better: gain && { terms: {}, changed: ['scope'], gain, lacking },
    alone,
  },
});

const of = (made: Sheet, game: GameState = agreed, offers: readonly OfferPoint[] = []) =>
  verdictLine(game, made, offers, chair);

describe('a text that stands', () => {
  it('is good, fair or thin by what both gained together', () => {
    expect(of(scored([60, 60], 70, null)).first).toBe('good');
    expect(of(scored([50, 50], 69, null)).first).toBe('fair');
    expect(of(scored([30, 30], 39, null)).first).toBe('thin');
  });

  it('leans when one side took thirty more of its hundred', () => {
    expect(of(scored([80, 50], 90, null))).toMatchObject({ first: 'leans', toward: 'a', by: 30 });
    expect(of(scored([20, 50], 90, null))).toMatchObject({ first: 'leans', toward: 'b' });
    expect(of(scored([79, 50], 90, null)).first).toBe('good');
  });

  it('says what else lay open', () => {
    expect(of(scored([60, 60], 80, null)).second).toBe('nothingBetter');
    expect(of(scored([60, 60], 80, { a: 200, b: 0 })).second).toBe('littleMore');
    expect(of(scored([60, 60], 80, { a: 800, b: 1300 })).second).toBe('better');
    const line: Lack = { what: 'line', seat: 'b', item: 'scope' };
    expect(of(scored([60, 60], 80, { a: 800, b: 1300 }, [line])).second).toBe('toOpen');
    expect(of(scored([60, 60], 80, { a: 800, b: 1300 }, [{ what: 'barred', item: 'scope' }])).second).toBe('shut');
  });

  it('never says little where the experts or a capital had much to bring', () => {
    expect(of(scored([60, 60], 80, { a: 200, b: 200 }, [], { a: 200, b: 900 })).second).toBe('toOpen');
  });
});

describe('a text that falls', () => {
  it('names the capital and its reason', () => {
    expect(of(sheet(refused), refused)).toEqual({ first: 'refused', second: 'redLine', toward: 'a', by: 0 });
  });
});

describe('no text', () => {
  const offer = (by: 'a' | 'b', a: number, b: number, floated = false): OfferPoint => ({
    at: 600,
    turn: 3,
    by,
    floated,
    terms: {},
    point: { a, b },
  });
  const made = sheet(none);

  it('is a principled no when walking away was worth as much or more, and one had said what one wanted', () => {
    expect(of(made, countered, [offer('b', 3600, 6000)])).toMatchObject({
      first: 'principled',
      second: 'walkingWorthMore',
      by: 5,
    });
    expect(of(made, countered, [offer('b', 4100, 6000)]).second).toBe('walkingWorthSame');
  });

  it('is an early no when one left on the first offer and nothing of one’s own was tabled', () => {
    const gone = morning([...walkOut.slice(0, 3), us({ kind: 'walkOut' })]);
    const counted = sheet(gone);
    const { a } = counted.jointGains.better?.gain ?? { a: 0 };
    expect(points(a)).toBeGreaterThan(2);
    expect(of(counted, gone, plot(gone).offers)).toEqual({
      first: 'early',
      second: 'nothingOfYours',
      toward: null,
      by: points(a),
    });
  });

  it('needs no text of one’s own where little lay open', () => {
    const little = { ...made, jointGains: { ...made.jointGains, better: null } };
    expect(of(little, none, [offer('b', 3600, 6000)]).first).toBe('principled');
  });

  it('is no early no late in the day, nor when the other side left', () => {
    const holds = Array.from({ length: 6 }, () => [
      us({ kind: 'decline', item: 'scope' }),
      ru({ kind: 'propose', terms: { scope: 'defence-first' }, whole: true }),
    ]).flat();
    const late = morning([...walkOut.slice(0, 3), ...holds, us({ kind: 'walkOut' })]);
    expect(of(sheet(late), late, plot(late).offers)).toMatchObject({ first: 'noText', second: 'nothingOfYours' });
    const theirs = morning([...walkOut.slice(0, 4), ru({ kind: 'walkOut' })]);
    expect(of(sheet(theirs), theirs, plot(theirs).offers)).toMatchObject({ first: 'noText', second: 'nothingOfYours' });
  });

  it('says how much more the last offer was worth, whatever was floated in the corridor', () => {
    const offers = [offer('b', 4900, 5000), offer('a', 9000, 1000), offer('b', 100, 100, true)];
    expect(of(made, none, offers)).toMatchObject({ first: 'noText', second: 'overWalkAway', by: 8 });
  });

  it('says when no offer was ever made', () => {
    expect(of(made, none, [offer('a', 9000, 1000)]).second).toBe('noOffer');
  });

  it('asks of both sides when two people sat at the table', () => {
    const both = { seat: 'a', neutral: true } as const;
    expect(verdictLine(none, made, [offer('a', 5000, 5000)], both).second).toBe('bothOver');
    expect(verdictLine(countered, made, [offer('a', 9000, 1000)], both)).toMatchObject({
      first: 'principled',
      second: 'neitherOver',
    });
    expect(verdictLine(none, made, [offer('a', 9000, 1000)], both).first).toBe('noText');
    expect(verdictLine(none, made, [], both).second).toBe('noOffer');
  });

  it('is told from the game as played', () => {
    const { offers } = plot(countered);
    expect(of(sheet(countered), countered, offers).first).toBe('principled');
  });
});
