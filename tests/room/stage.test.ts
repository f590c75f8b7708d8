import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DURATIONS, ROOM_MS } from '../../src/drawing/tokens.ts';
import { gestured, LASTS } from '../../src/room/gesture.ts';
import { idling } from '../../src/room/idle.ts';
import { createMotion } from '../../src/room/motion.ts';
import { openPapers } from '../../src/room/papers.ts';
import type { Sheet } from '../../src/room/picture.ts';
import { mixStage, stageOf } from '../../src/room/stage.ts';
import { anyGesture, anyPicture, QUIET } from './pictures.ts';

const sheet = (item: string, more: Partial<Sheet> = {}): Sheet => ({
  item,
  number: 1,
  x: 0,
  status: 'open',
  current: false,
  ...more,
});
const DONE = { clock: 1, body: 1, leave: 1, sheet: 1, mark: 1 };

describe('sheets', () => {
  it('are at most five while all are open, the current one nearest', () => {
    const eight = ['1', '2', '3', '4', '5', '6', '7', '8'].map((item) => sheet(item, { current: item === '7' }));
    expect(openPapers(eight).map(({ item }) => item)).toEqual(['7', '1', '2', '3', '4']);
    const depths = stageOf({ ...QUIET, sheets: eight }).sheets.map(({ scale }) => scale);
    expect(depths).toEqual([...depths].sort((one, other) => other - one));
  });

  it('carry their number and brackets while open or offered, an outline of who offered, the current one a rule', () => {
    const [open, offered] = stageOf({
      ...QUIET,
      sheets: [sheet('1', { number: 4, current: true }), sheet('2', { number: 7, status: 'offered', by: 'a' })],
    }).sheets;
    expect(open).toMatchObject({ number: 4, marked: 1, brackets: 1, offerA: 0, offerB: 0, markA: 0, markB: 0 });
    expect(offered).toMatchObject({ number: 7, marked: 0, brackets: 1, offerA: 1, offerB: 0, markA: 0, markB: 0 });
  });

  it('lie turned in distrust and straight in confidence', () => {
    const turn = (trust: number): number =>
      stageOf({ ...QUIET, trust: { a: trust, b: trust }, sheets: [sheet('1', { x: 0.46, current: true })] }).sheets[0]
        ?.turn ?? 0;
    expect(Math.abs(turn(10))).toBeGreaterThan(20);
    expect(turn(90)).toBe(0);
  });

  it('gain two fair copies when both heads sign, each with both marks as one', () => {
    const copies = stageOf({ ...QUIET, posture: { a: 'sign', b: 'sign' } }).sheets.filter(({ copy }) => copy);
    expect(copies.map(({ markA, markB, joined }) => [markA, markB, joined])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

describe('the stack of what is initialled', () => {
  const agenda = (initialled: string): readonly Sheet[] =>
    ['1', '2', '3', '4', '5', '6', '7', '8'].map((item, at) =>
      sheet(item, { number: at + 1, status: initialled.includes(item) ? 'initialled' : 'open' }),
    );
  const stackOf = (sheets: readonly Sheet[]) =>
    stageOf({ ...QUIET, sheets }).sheets.filter(({ stacked }) => stacked > 0);

  it('grows with every article, in the order of the agenda, each a little beside and over the one before', () => {
    expect(stackOf(agenda('')).length).toBe(0);
    const stack = stackOf(agenda('62478'));
    expect(stack.map(({ number }) => number)).toEqual([2, 4, 6, 7, 8]);
    stack.slice(1).forEach((paper, at) => {
      const beneath = stack[at];
      expect(paper.x - (beneath?.x ?? 0)).toBeGreaterThan(0.04);
      expect(paper.scale).toBeGreaterThan(beneath?.scale ?? 1);
    });
  });

  it('has both marks as one and no brackets, and takes nothing from its neighbours', () => {
    for (const paper of stackOf(agenda('135')))
      expect(paper).toMatchObject({ brackets: 0, markA: 1, markB: 1, joined: 1, turn: 0 });
    const { sheets } = stageOf({ ...QUIET, sheets: agenda('135') });
    expect(sheets.map(({ number, stacked }) => [number, stacked])).toEqual([
      [2, 0],
      [4, 0],
      [6, 0],
      [7, 0],
      [1, 1],
      [3, 1],
      [5, 1],
    ]);
  });

  it('comes to the front when nothing else is left', () => {
    const nearest = (initialled: string) => Math.max(...stackOf(agenda(initialled)).map(({ scale }) => scale));
    expect(nearest('12345678')).toBeGreaterThan(nearest('1234567'));
  });

  it('never reaches the microphones, however long the agenda', () => {
    const [first, ...rest] = stackOf(agenda('12345678'));
    expect(first?.x).toBeGreaterThan(-0.25);
    expect(rest.at(-1)?.x).toBeLessThan(0.25);
  });

  it('loses what is taken back, which goes through no other place on its way into brackets', () => {
    const from = stageOf({ ...QUIET, sheets: agenda('135') });
    const to = stageOf({ ...QUIET, sheets: agenda('15') });
    expect(stackOf(agenda('15')).map(({ number }) => number)).toEqual([1, 5]);
    const half = mixStage(from, to, { ...DONE, sheet: 0.5, mark: 0.5 }).sheets.find(({ number }) => number === 3);
    expect(half?.stacked).toBe(0.5);
    expect(mixStage(from, to, DONE).sheets.find(({ number }) => number === 3)).toMatchObject({
      stacked: 0,
      brackets: 1,
      markA: 0,
    });
  });

  it('waits until the paper is stamped', () => {
    const from = stageOf({ ...QUIET, sheets: agenda('') });
    const to = stageOf({ ...QUIET, sheets: agenda('1') });
    const at = (mark: number) => mixStage(from, to, { ...DONE, mark }).sheets.find(({ number }) => number === 1);
    expect(at(0.5)).toMatchObject({ stacked: 0, brackets: 0, x: 0 });
    expect(at(1)).toMatchObject({ stacked: 1, markA: 1, markB: 1 });
  });
});

describe('stage', () => {
  it('lights the microphone of whoever speaks, and of nobody else', () => {
    expect(stageOf({ ...QUIET, speaker: 'b' }).live).toEqual({ a: 0, b: 1 });
    expect(stageOf(QUIET).live).toEqual({ a: 0, b: 0 });
    expect(stageOf({ ...QUIET, speaker: 'a' }).rows.a[0]).toMatchObject({ open: 1 });
  });

  it('arrives at the second picture, whatever the first', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, (first, second) => {
        const to = stageOf(second);
        expect(mixStage(stageOf(first), to, DONE)).toEqual(to);
      }),
    );
  });
});

describe('gesture', () => {
  it('leaves the stage as it found it', () => {
    fc.assert(
      fc.property(anyPicture, anyGesture, (picture, gesture) => {
        const stage = stageOf(picture);
        expect(gestured(stage, gesture, 0)).toBe(stage);
        expect(gestured(stage, gesture, 1)).toBe(stage);
      }),
    );
  });

  it('moves something on its way', () => {
    const stage = stageOf({ ...QUIET, minutes: 1110 });
    for (const kind of Object.keys(LASTS) as (keyof typeof LASTS)[]) {
      expect(gestured(stage, { kind, by: 'a' }, 0.45), kind).not.toEqual(stage);
    }
  });

  it('is over in a second and a fifth, unless the talks are', () => {
    const { walkOut, signed, parted, ...others } = LASTS;
    expect(Math.max(...Object.values(others))).toBeLessThanOrEqual(1200);
    expect(Math.min(walkOut, signed, parted)).toBeGreaterThan(1850);
  });

  it('brings the fair copies down the table one mark short, and joins the marks there', () => {
    const signing = stageOf({ ...QUIET, posture: { a: 'sign', b: 'sign' } });
    const copiesAt = (t: number) => gestured(signing, { kind: 'signed', by: 'a' }, t).sheets.filter(({ copy }) => copy);
    expect(copiesAt(0.01)).toMatchObject([
      { x: -0, markA: 0, markB: 1 },
      { x: 0, markA: 1, markB: 0 },
    ]);
    expect(copiesAt(0.55)).toEqual(signing.sheets.filter(({ copy }) => copy));
  });

  it('moves the sheets that it is about, and no others', () => {
    const stage = stageOf(QUIET);
    const acted = gestured(stage, { kind: 'decline', by: 'a', items: ['two'] }, 0.45);
    const moved = acted.sheets.filter((sheet, at) => sheet !== stage.sheets[at]);
    expect(moved.map(({ item }) => item)).toEqual(['two']);
    // Back to whoever offered it.
    expect(moved[0]?.x).toBeGreaterThan(0.2);
  });

  it('passes the paper in hand under one pen and then under the other, and the pens come down on it', () => {
    const stage = stageOf(QUIET);
    const at = (t: number) => gestured(stage, { kind: 'accept', by: 'b', items: ['one'] }, t);
    const aside = (t: number): number => at(t).sheets.find(({ item }) => item === 'one')?.x ?? 0;
    expect(aside(0.2)).toBeCloseTo(0.3, 1);
    expect(aside(0.5)).toBeCloseTo(-0.3, 1);
    expect([at(0.2).rows.b[0].pen, at(0.2).rows.a[0].pen, at(0.5).rows.a[0].pen]).toMatchObject([1, 0, 1]);
  });

  it('leaves an empty chair empty', () => {
    const stage = stageOf({ ...QUIET, posture: { a: 'away', b: 'listen' } });
    for (const kind of Object.keys(LASTS) as (keyof typeof LASTS)[])
      expect(gestured(stage, { kind, by: 'a' }, 0.45).rows.a, kind).toEqual(stage.rows.a);
  });
});

describe('motion', () => {
  it('tweens from one picture to the next and then only breathes', () => {
    const motion = createMotion();
    motion.show(QUIET, 0);
    motion.show({ ...QUIET, minutes: 660 }, 5000);
    const minutes = (now: number): number => motion.at(now)?.stage.air.minutes ?? 0;
    expect(minutes(5000)).toBe(600);
    expect(minutes(5100)).toBeGreaterThan(600);
    expect(minutes(5000 + DURATIONS.clock)).toBe(660);
    expect([motion.busy(5100), motion.busy(7000), motion.breathes(7000)]).toEqual([true, false, true]);
  });

  it('starts a new change from wherever the last one had come', () => {
    const motion = createMotion();
    motion.show(QUIET, 0);
    motion.show({ ...QUIET, minutes: 720 }, 5000);
    const before = motion.at(5100)?.stage.air.minutes ?? 0;
    motion.show({ ...QUIET, minutes: 600 }, 5100);
    expect(motion.at(5100)?.stage.air.minutes).toBeCloseTo(before, 6);
  });

  it('lets at most one person do one small thing, rarely, and the same each time', () => {
    const stage = stageOf(QUIET);
    const busyAt = (rested: number): number =>
      (['a', 'b'] as const).flatMap((side) =>
        idling(stage, rested).rows[side].filter((pose, seat) => pose !== stage.rows[side][seat]),
      ).length;
    const beats = Array.from({ length: 1200 }, (_, beat) => beat * 100);
    expect(Math.max(...beats.map(busyAt))).toBe(1);
    expect(beats.filter((rested) => busyAt(rested) > 0).length).toBeLessThan(0.3 * beats.length);
    expect(beats.map(busyAt)).toEqual(beats.map(busyAt));
    expect(beats.slice(0, 100).every((rested) => busyAt(rested) === 0)).toBe(true);
  });

  it('lays a hand that was raised to speak on the table again', () => {
    const motion = createMotion();
    motion.show({ ...QUIET, speaker: 'b', posture: { a: 'listen', b: 'speak' } }, 0);
    const open = (now: number): number => motion.at(now)?.stage.rows.b[0].open ?? -1;
    expect([open(2000), open(9000)]).toEqual([1, 0]);
    expect(motion.at(9000)?.stage.live).toEqual({ a: 0, b: 1 });
  });

  it('cuts to the end state when still, without breath or garnish', () => {
    const motion = createMotion();
    motion.still(true);
    motion.show(QUIET, 0);
    motion.show({ ...QUIET, place: 'corridor' }, 10);
    motion.perform({ kind: 'warn', by: 'a' }, 10);
    expect(motion.at(11)).toMatchObject({
      stage: stageOf({ ...QUIET, place: 'corridor' }),
      where: { under: { place: 'corridor' } },
      drift: 0,
    });
    expect([motion.busy(11), motion.breathes(11)]).toEqual([false, false]);
  });

  it('uncovers the corridor at an even swing', () => {
    const motion = createMotion();
    motion.show(QUIET, 0);
    motion.show({ ...QUIET, place: 'corridor' }, 5000);
    expect(motion.at(5000)?.where).toMatchObject({
      under: { place: 'room' },
      over: { place: 'corridor' },
      uncovered: 0,
    });
    expect(motion.at(5000 + ROOM_MS.wipe / 2)?.where.uncovered).toBeCloseTo(0.5, 5);
    expect(motion.at(5900)?.where).toMatchObject({ under: { place: 'corridor' }, uncovered: 0 });
  });
});
