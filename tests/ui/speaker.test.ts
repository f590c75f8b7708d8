import { describe, expect, test } from 'vitest';
import { SPEAKER_FRAME, speakerOf } from '../../src/drawing/portrait.ts';
import { POSES } from '../../src/drawing/pose.ts';
import { viewFor } from '../../src/engine/view.ts';
import { pictureOf } from '../../src/room/pictureOf.ts';
import { arrangementOf } from '../../src/room/places/guests.ts';
import { stageOf } from '../../src/room/stage.ts';
import { bearingOf } from '../../src/ui/table/bearing.ts';
import { isLate } from '../../src/ui/table/figures.ts';
import { spokenIn } from '../../src/ui/table/spoken.ts';
import { company, whereabouts } from '../../src/ui/table/whereabouts.ts';
import { genevaIn } from '../geneva.ts';
import { andThen, day, opened, ru, since, talks, us } from '../talks.ts';

const seen = (game: ReturnType<typeof talks>) => viewFor(game, 'a');

describe('the head across the table', () => {
  test('leans in with an offer, folds their arms with a refusal, and bends to initial', () => {
    expect(bearingOf(seen(talks(ru.propose({ scope: 'equation' }))), false)).toBe('offer');
    const offered = talks(ru.hold('scope'), us.propose({ scope: 'principles' }));
    expect(bearingOf(seen(offered), false)).toBe('heed');
    expect(bearingOf(seen(andThen(offered, ru.decline())), false)).toBe('refuse');
    expect(bearingOf(seen(andThen(offered, ru.accept())), false)).toBe('sign');
  });

  test('an evasive answer looks away, a cold reply shuts the door', () => {
    const asked = talks(ru.hold('scope'), us.probe('inspections'));
    expect(bearingOf(seen(andThen(asked, ru.answer('candid'))), false)).toBe('speak');
    expect(bearingOf(seen(andThen(asked, ru.answer('evasive'))), false)).toBe('turnAway');
  });

  test('turns to their own people over our offer, and to their papers over anything less', () => {
    const offered = talks(ru.hold('scope'), us.propose({ scope: 'principles' }));
    expect(bearingOf(seen(offered), true)).toBe('confer');
    expect(bearingOf(seen(talks(ru.hold('scope'), us.hold('inspections'))), true)).toBe('read');
  });

  test('is drawn in every pose, masked or not, for a person as for a character', () => {
    expect(SPEAKER_FRAME).toMatch(/^-?\d+ -?\d+ \d+ \d+$/);
    for (const who of ['person', 'wall', 'doyenne'] as const)
      for (const posture of ['heed', 'offer', 'speak', 'read', 'refuse', 'confer', 'call', 'sign'] as const) {
        const masked = speakerOf(who, 'b', POSES[posture], true);
        expect(masked.length).toBeGreaterThan(speakerOf(who, 'b', POSES[posture], false).length);
      }
  });
});

describe('where something is said', () => {
  test('at the table one is told whom one speaks for, until one has; in the corridor, on the line and over coffee, where', () => {
    expect(whereabouts(seen(talks(ru.hold('scope'))))).toMatchObject({ id: 'table.place.arrived' });
    expect(whereabouts(seen(talks(ru.hold('scope'), us.disclose('scope', 3))))).toBeNull();
    const game = talks(ru.hold('scope'), us.disclose('scope', 3), ru.disclose('scope', 3), us.recess());
    expect(whereabouts(seen(game))).toMatchObject({ id: 'table.place.break', values: { id: 'coffee' } });
    const line = andThen(talks(ru.hold('scope')), us.consult());
    expect(whereabouts(seen(line))).toMatchObject({ id: 'table.place.phone', values: { who: 'us' } });
  });

  test('out of hearing is the garden of a fair day, and in the rain the corridor', () => {
    const floated = seen(day({ scenario: since('11:20') }, ...opened, ru.float({ scope: 'all-warheads' })));
    const under = (weather: 'fair' | 'rain') => whereabouts({ ...floated, room: { ...floated.room, weather } });
    expect(under('fair')).toMatchObject({ values: { where: 'garden' } });
    expect(under('rain')).toMatchObject({ values: { where: 'corridor' } });
  });

  test('in a break one sees who stands with whom; while the room sits nobody does', () => {
    expect(company(seen(talks()))).toBeNull();
    const view = { ...seen(talks()), pause: { id: 'lunch', until: 870 } };
    const at = (ours: number, theirs: number) => company({ ...view, trust: { ours, theirs } });
    expect(at(70, 80)).toMatchObject({ values: { how: 'together' } });
    expect(at(45, 60)).toMatchObject({ values: { how: 'mixed' } });
    expect(at(20, 45)).toMatchObject({ values: { how: 'apart' } });
  });

  test('and the words say what the picture shows', () => {
    const resting = seen(day({ scenario: since('10:25') }, ...opened));
    for (const [ours, theirs] of [
      [85, 85],
      [50, 56],
      [40, 70],
      [30, 30],
      [62, 60],
    ] as const) {
      const view = { ...resting, trust: { ours, theirs } };
      const { air } = stageOf(pictureOf(view, { a: 'person', b: 'host' }));
      const guests = arrangementOf(air.mood);
      const shared = guests['a head'].r === guests['b head'].r ? 'together' : 'mixed';
      const apart = guests['a head'].r === guests['a deputy'].r ? 'apart' : shared;
      expect(company(view), `${ours} ${theirs}`).toMatchObject({ values: { how: apart } });
    }
  });
});

test('the last hour is the last sixty minutes, and no longer', () => {
  const view = seen(day({ length: 'short' }, ...opened));
  const { closes } = view.day;
  expect(isLate({ ...view, minutes: closes - 61 })).toBe(false);
  expect(isLate({ ...view, minutes: closes - 60 })).toBe(true);
  expect(isLate({ ...view, minutes: closes, phase: 'over' })).toBe(false);
});

test('a question that was answered no longer hangs in the room', () => {
  const view = seen(talks(ru.probe('inspections'), us.answer('candid')));
  const spoken = spokenIn({ view, texts: genevaIn('en') });
  expect(spoken?.by).toBe('a');
  expect(spoken?.line).toMatchObject({ id: 'table.did.answer', values: { candour: 'candid' } });
});
