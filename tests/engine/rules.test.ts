import { describe, expect, test } from 'vitest';
import { reduce } from '../../src/engine/reduce.ts';
import type { GameState, Happening } from '../../src/engine/state.ts';
import { viewFor, worthIn } from '../../src/engine/view.ts';
import type { Scenario, Seat } from '../../src/scenario/schema.ts';
import { geneva } from '../geneva.ts';
import { andThen, day, opened, quiet, refusal, ru, since, talks, us, withFigures } from '../talks.ts';

const start = talks();
const change = (s: GameState, from: GameState, what: 'trust' | 'home', seat: Seat): number =>
  s[what][seat] - from[what][seat];
const happened = <What extends Happening['what']>(s: GameState, what: What) =>
  s.chronicle.filter((h): h is Extract<Happening, { what: What }> => h.what === what);
const position = (seat: Seat, item: string): string => geneva.delegations[seat].instructions.opening[item] ?? '';
const statusQuo = (id: string): string => geneva.items.find((item) => item.id === id)?.statusQuo ?? '';
const clearable = (seat: Seat) => {
  const line = geneva.delegations[seat].instructions.redLines.find(({ clear }) => clear);
  if (!line?.clear) throw new Error('no red line can be cleared');
  return { item: line.item, option: line.options[0] ?? '', ...line.clear };
};
const forEver = geneva.delegations.b.instructions.redLines.find(({ clear }) => !clear)?.item ?? '';

describe('opening statements', () => {
  test('the host speaks first, then the guest, then the talks begin', () => {
    const s = day({}, ru.opens());
    expect(s.floor).toBe('a');
    expect(s.phase).toBe('opening');
    expect(talks().phase).toBe('talks');
    expect(start.minutes).toBe(8 * 60 + 20);
  });
  test('a warm word earns trust and worries home; a firm one the reverse', () => {
    const warm = day({}, ru.opens('scope', 'warm'));
    const firm = day({}, ru.opens('scope', 'firm'));
    const before = day({});
    expect([change(warm, before, 'trust', 'a'), change(warm, before, 'home', 'b')]).toEqual([3, -1]);
    expect([change(firm, before, 'trust', 'a'), change(firm, before, 'home', 'b')]).toEqual([-3, 2]);
  });
  test('nothing else comes before, and nobody opens twice', () => {
    expect(refusal(day({}), ru.propose({ scope: 'principles' }))).toBe('openFirst');
    expect(refusal(start, ru.opens())).toBe('alreadyOpened');
    expect(refusal(start, us.propose({ scope: 'principles' }))).toBe('notYourFloor');
  });
});

describe('propose', () => {
  test('terms lie on the table until they are answered, and the position moves with them', () => {
    const s = talks(ru.propose({ plenary: 'before-year-end' }));
    expect(s.offer).toMatchObject({ by: 'b', terms: { plenary: 'before-year-end' }, whole: false });
    expect(s.positions.b.plenary).toBe('before-year-end');
    expect(s.minutes - start.minutes).toBe(10);
  });
  test('a package takes longer', () => {
    const s = talks(ru.package({ plenary: 'before-year-end', public: 'factual' }));
    expect(s.minutes - start.minutes).toBe(15);
  });
  test('coming nearer earns trust, moving away costs twice as much', () => {
    const nearer = talks(ru.propose({ space: 'norms' }));
    expect(change(nearer, start, 'trust', 'a')).toBe(1);
    const back = andThen(nearer, us.hold('scope'), ru.propose({ space: 'treaty' }));
    expect(change(back, nearer, 'trust', 'a')).toBe(-2);
  });
  test('a counter-offer replaces the offer', () => {
    const s = talks(ru.propose({ space: 'norms' }), us.propose({ space: 'space-and-ai' }));
    expect(s.offer).toMatchObject({ by: 'a', terms: { space: 'space-and-ai' } });
  });
  test('what cannot be proposed', () => {
    const s = talks(ru.propose({ space: 'norms' }));
    expect(refusal(s, us.propose({ space: 'norms' }))).toBe('sameAsTheirs');
    expect(refusal(s, us.propose({}))).toBe('nothingProposed');
    expect(refusal(s, us.propose({ moon: 'norms' }))).toBe('noSuchItem');
    expect(refusal(s, us.propose({ space: 'ban-everything' }))).toBe('noSuchOption');
    const waiting = andThen(s, us.hold('scope'));
    expect(refusal(waiting, ru.propose({ space: 'norms' }))).toBe('sameAsBefore');
    expect(refusal(andThen(s, us.accept()), ru.propose({ space: 'treaty' }))).toBe('alreadyInitialled');
  });
  test('a bridging option is not there before somebody brings it', () => {
    const item = quiet.items.find(({ options }) => options.some(({ bridge }) => bridge));
    const bridge = item?.options.find((option) => option.bridge)?.id ?? '';
    expect(refusal(start, ru.propose({ [item?.id ?? '']: bridge }))).toBe('noSuchOption');
  });
  test('one red line tabled alarms home once', () => {
    const { item, option } = clearable('a');
    const s = talks(ru.hold('scope'), us.propose({ [item]: option }));
    expect(happened(s, 'home').filter(({ why }) => why === 'redLineTabled')).toMatchObject([{ of: 'a', by: -3, item }]);
  });
});

describe('accept and decline', () => {
  const offer = ru.propose({ space: 'space-and-ai', groups: 'two-groups' });
  test('accepting initials all of it, and both trust more', () => {
    const s = talks(offer, us.accept());
    expect(s.agreed).toEqual({ space: 'space-and-ai', groups: 'two-groups' });
    expect(s.offer).toBeNull();
    const before = talks(offer);
    expect([change(s, before, 'trust', 'a'), change(s, before, 'trust', 'b')]).toEqual([3, 3]);
  });
  test('an offer article by article is taken in part; the rest falls', () => {
    const s = talks(offer, us.accept('groups'));
    expect(s.agreed).toEqual({ groups: 'two-groups' });
    expect(s.offer).toBeNull();
  });
  test('a package is all or nothing', () => {
    const s = talks(ru.package({ space: 'space-and-ai', groups: 'two-groups' }));
    expect(refusal(s, us.accept('groups'))).toBe('allOrNothing');
    expect(refusal(s, us.accept('groups', 'groups'))).toBe('allOrNothing');
    expect(refusal(s, us.accept('toString'))).toBe('noSuchItem');
    expect(refusal(s, us.accept('space', 'groups'))).toBeUndefined();
  });
  test('nobody accepts nothing, nor their own offer', () => {
    expect(refusal(start, ru.accept())).toBe('nothingOnTheTable');
    expect(refusal(talks(offer, us.hold('scope')), ru.accept())).toBe('yourOwnOffer');
  });
  test('saying which article hurts costs nothing and tells something', () => {
    const before = talks(offer);
    const plain = talks(offer, us.decline());
    const named = talks(offer, us.decline('space'));
    expect(change(plain, before, 'trust', 'b')).toBe(-1);
    expect(change(named, before, 'trust', 'b')).toBe(1);
    expect(named.notebook.b.at(-1)).toMatchObject({ item: 'space', source: 'decline' });
    expect(named.offer).toBeNull();
    expect(refusal(before, us.decline('inf'))).toBe('noSuchItem');
  });
  test('home counts what was won and what was given', () => {
    const before = talks(offer);
    const values = geneva.delegations.a.instructions.values;
    const won = Object.entries({ space: 'space-and-ai', groups: 'two-groups' }).some(
      ([item, option]) => (values[item]?.[option] ?? 0) >= 65,
    );
    expect(change(talks(offer, us.accept()), before, 'home', 'a') > 0).toBe(won);
  });
});

describe('hold', () => {
  test('once shows resolve at home; again wears trust, until the room has cooled', () => {
    const once = talks(ru.hold('scope'));
    expect(change(once, start, 'home', 'b')).toBe(1);
    expect(change(once, start, 'trust', 'a')).toBe(0);
    const twice = andThen(once, us.hold('inspections'), ru.hold('scope'));
    expect(change(twice, once, 'trust', 'a')).toBe(-3);
    const thrice = andThen(twice, us.probe('inf'), ru.answer('candid'), ru.hold('scope'));
    expect(happened(thrice, 'trust').findLast(({ why }) => why === 'held')).toMatchObject({ of: 'a', by: -5 });
    const cooled = andThen(twice, us.recess(), ru.hold('scope'));
    expect(cooled.holds.b).toEqual({ scope: 1 });
  });
});

describe('questions', () => {
  const asked = talks(ru.probe('inspections'));
  test('a question waits for its answer before anything else, then the one who answered has the floor', () => {
    expect(refusal(asked, us.hold('scope'))).toBe('answerFirst');
    expect(refusal(asked, us.reply('warm'))).toBe('answerFirst');
    expect(andThen(asked, us.answer('candid')).floor).toBe('a');
    expect(refusal(start, ru.answer('candid'))).toBe('nothingAsked');
  });
  test('a candid answer tells weight, wish and red line', () => {
    const s = andThen(asked, us.answer('candid'));
    expect(s.notebook.b.at(-1)).toMatchObject({ item: 'inspections', source: 'answer' });
    expect(s.notebook.b.at(-1)?.lie).toBeUndefined();
    expect(change(s, asked, 'trust', 'b')).toBe(3);
  });
  test('an evasion costs trust', () => {
    expect(change(andThen(asked, us.answer('evasive')), asked, 'trust', 'b')).toBe(-2);
  });
  test('a misleading answer looks candid to the one who asked, until it comes out', () => {
    const s = andThen(asked, us.answer('misleading'));
    expect(s.notebook.b.at(-1)?.lie).toBe(true);
    const seen = viewFor(s, 'b');
    expect(seen.notebook.at(-1)).not.toHaveProperty('lie');
    expect(JSON.stringify(seen.chronicle)).not.toContain('misleading');
    expect(JSON.stringify(seen.chronicle)).not.toContain('"lie"');
  });
  test('a lie comes out at a break for some seeds, and costs what it was worth and more', () => {
    const lied = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
      day({ scenario: since('10:10'), seed }, ...opened, ru.probe('inf'), us.answer('misleading')),
    );
    const caught = lied.filter((s) => happened(s, 'exposed').length > 0);
    expect(lied.every(({ pause }) => pause?.id === 'coffee')).toBe(true);
    expect(caught.length).toBeGreaterThan(0);
    expect(caught.length).toBeLessThan(lied.length);
    for (const s of caught) {
      expect(happened(s, 'trust').findLast(({ why }) => why === 'lied')).toMatchObject({ of: 'b', by: -12 });
      expect(viewFor(s, 'b').notebook.find(({ item }) => item === 'inf')?.exposed).toBe(true);
    }
  });
});

describe('disclose', () => {
  test('earns trust, less each time, once an item', () => {
    const one = talks(ru.disclose('scope', 3));
    expect(change(one, start, 'trust', 'a')).toBe(4);
    const two = andThen(one, us.hold('scope'), ru.disclose('public', 1));
    expect(change(two, one, 'trust', 'a')).toBe(3);
    expect(refusal(andThen(two, us.hold('inf')), ru.disclose('scope', 3))).toBe('alreadyTold');
  });
  test('a false one is a lie that can come out', () => {
    expect(talks(ru.disclose('scope', 1)).notebook.a.at(-1)).toMatchObject({ source: 'disclosure', lie: true });
    expect(talks(ru.disclose('scope', 3)).notebook.a.at(-1)).not.toHaveProperty('lie');
  });
});

describe('the corridor', () => {
  const terms = { scope: 'principles', capabilities: 'strategic-effects' };
  test('a float commits nobody: positions and table stay as they were', () => {
    const s = talks(ru.float(terms), us.reply('warm'));
    expect(s.positions).toEqual(start.positions);
    expect(s.offer).toBeNull();
    expect(s.notebook.b.at(-1)).toMatchObject({ source: 'reply', terms, warmth: 'warm' });
  });
  test('needs some trust, and time before drafting', () => {
    expect(refusal(day({ scenario: withFigures('a', { trust: 20 }) }, ...opened), ru.float(terms))).toBe('trustTooLow');
    expect(refusal(day({ scenario: since('17:30') }, ...opened), ru.float(terms))).toBe('drafting');
  });
  test('can leak, and then both pay', () => {
    const days = Array.from({ length: 40 }, (_, seed) => day({ seed }, ...opened, ru.float(terms), us.reply('cold')));
    const leaked = days.filter((s) => happened(s, 'leaked').length > 0);
    expect(leaked.length).toBeGreaterThan(0);
    expect(leaked.length).toBeLessThan(20);
    for (const s of leaked) {
      expect(change(s, start, 'home', 'a')).toBe(-4);
      expect(change(s, start, 'trust', 'b')).toBe(-3);
    }
  });
});

describe('experts', () => {
  const item = quiet.items.find(({ options }) => options.some(({ bridge }) => bridge))?.id ?? '';
  test('after an hour they bring the bridging option', () => {
    const away = talks(ru.experts(item));
    expect(away.experts).toMatchObject({ item });
    expect(refusal(andThen(away, us.hold('scope')), ru.experts('inf'))).toBe('expertsAway');
    const back = andThen(
      away,
      ...['scope', 'capabilities', 'space'].flatMap((id) => [us.probe(id), ru.answer('evasive'), ru.hold(id)]),
      us.probe('inf'),
      ru.answer('evasive'),
    );
    expect(back.experts).toBeNull();
    expect(back.bridges).toEqual([item]);
    expect(happened(back, 'bridge')).toHaveLength(1);
    expect(
      viewFor(back, 'a')
        .items.find(({ id }) => id === item)
        ?.options.some(({ bridge }) => bridge),
    ).toBe(true);
    expect(refusal(back, ru.experts(item))).toBe('alreadyStudied');
  });
  test('not when the drafters are at work', () => {
    expect(refusal(day({ scenario: since('17:30') }, ...opened), ru.experts(item))).toBe('drafting');
  });
});

describe('recess', () => {
  test('warms a cold room a little, and not again within the hour', () => {
    const s = talks(ru.recess());
    expect(s.minutes - start.minutes).toBe(15);
    expect(change(s, start, 'trust', 'a')).toBe(start.trust.a < 50 ? 2 : 0);
    expect(refusal(s, us.recess())).toBe('justHadRecess');
  });
});

describe('the capital', () => {
  const { item, option, needs, cost } = clearable('b');
  const asks = (home: number, seed = 1) =>
    day({ scenario: withFigures('b', { home }), seed }, ...opened, ru.consult(item));
  test('clears a red line when support at home is there, and the clearance costs some of it', () => {
    const s = asks(needs);
    expect(s.cleared.b).toEqual([item]);
    expect(s.home.b).toBe(needs - cost);
    expect(refusal(andThen(s, us.hold('scope')), ru.consult(item))).toBe('alreadyCleared');
  });
  test('refuses for good when it is not', () => {
    const s = asks(needs - 9);
    expect(s.refused.b).toEqual([item]);
    expect(refusal(andThen(s, us.hold('scope')), ru.consult(item))).toBe('refusedForGood');
  });
  test('a little short of it, chance decides', () => {
    const cleared = Array.from({ length: 20 }, (_, seed) => asks(needs - 5, seed).cleared.b.length);
    expect(new Set(cleared)).toEqual(new Set([0, 1]));
  });
  test('never gives way on some lines', () => {
    expect(day({ scenario: withFigures('b', { home: 100 }) }, ...opened, ru.consult(forEver)).refused.b).toEqual([
      forEver,
    ]);
  });
  test('likes to be told how it goes, twice', () => {
    const one = talks(ru.consult());
    expect(change(one, start, 'home', 'b')).toBe(4);
    const two = andThen(one, us.hold('scope'), ru.consult());
    expect(change(two, one, 'home', 'b')).toBe(2);
    expect(refusal(andThen(two, us.hold('inf')), ru.consult())).toBe('reportedEnough');
    expect(refusal(start, ru.consult('moon'))).toBe('noRedLine');
  });
  test('what it was asked stays between the two', () => {
    const asked = { ...ru.consult(item), said: { because: 'homeFirst', item } } as const;
    const seen = viewFor(day({ scenario: withFigures('b', { home: needs }) }, ...opened, asked), 'a');
    const call = seen.chronicle.find((h) => h.what === 'moved' && h.move.kind === 'consult');
    expect(call).toMatchObject({ move: { kind: 'consult' }, said: { because: 'homeFirst' } });
    expect(JSON.stringify(call)).not.toContain(item);
    expect(seen.chronicle.some(({ what }) => what === 'capital')).toBe(false);
    expect(option).not.toBe('');
  });
});

describe('in public', () => {
  const coffee = day({ scenario: since('10:20') }, ...opened);
  test('only in a break', () => {
    expect(coffee.pause?.id).toBe('coffee');
    expect(refusal(start, ru.speaksWell())).toBe('onlyInABreak');
    expect(refusal(coffee, ru.propose({ space: 'norms' }))).toBe('onABreak');
  });
  test('good words earn trust and raise expectations; firm ones please home', () => {
    const well = andThen(coffee, ru.speaksWell());
    expect([change(well, coffee, 'trust', 'a'), change(well, coffee, 'home', 'b')]).toEqual([4, -1]);
    const firm = andThen(coffee, ru.speaksFirmly('space'));
    expect([change(firm, coffee, 'trust', 'a'), change(firm, coffee, 'home', 'b')]).toEqual([-4, 5]);
    expect(refusal(andThen(firm, us.disclose('inf', 2)), ru.speaksFirmly('space'))).toBe('saidInPublic');
  });
  test('a firm line broken costs at home', () => {
    const firm = andThen(coffee, ru.speaksFirmly('space'), us.recess());
    const broken = andThen(firm, ru.propose({ space: 'space-only' }), us.accept());
    expect(happened(broken, 'home').find(({ why }) => why === 'brokePublicLine')).toMatchObject({ of: 'b', by: -8 });
    const kept = andThen(firm, ru.propose({ space: position('b', 'space') }), us.accept());
    expect(happened(kept, 'home').some(({ why }) => why === 'brokePublicLine')).toBe(false);
  });
  test('a thin text disappoints those who were told of progress', () => {
    const s = andThen(coffee, ru.speaksWell(), us.recess(), ru.propose({ groups: 'two-groups' }), us.accept());
    const end = andThen(s, ru.close(), us.close());
    expect(happened(end, 'home').find(({ why }) => why === 'thinText')).toMatchObject({ of: 'b', by: -5 });
  });
});

describe('warnings', () => {
  test('heeded when the other comes nearer, and home is pleased', () => {
    const s = talks(ru.warn('space'), us.propose({ space: 'norms' }));
    expect(happened(s, 'warning')).toMatchObject([{ by: 'b', item: 'space', came: 'heeded' }]);
    expect(happened(s, 'home').at(-1)).toMatchObject({ of: 'b', by: 2, why: 'heeded' });
  });
  test('called when the one who warned gives way, and then nobody believes the next', () => {
    const s = talks(ru.warn('space'), us.hold('scope'), ru.propose({ space: 'space-only' }));
    expect(happened(s, 'warning')).toMatchObject([{ by: 'b', item: 'space', came: 'called' }]);
    expect(happened(s, 'home').at(-1)).toMatchObject({ of: 'b', by: -4, why: 'bluffCalled' });
    expect(refusal(andThen(s, us.hold('inf')), ru.warn('scope'))).toBe('notCredible');
  });
  test('costs more trust when home is not behind it; once an item', () => {
    const weak = day({ scenario: withFigures('b', { home: 40 }) }, ...opened, ru.warn('space'));
    expect(change(weak, start, 'trust', 'a')).toBe(-5);
    const strong = talks(ru.warn('space'));
    expect(change(strong, start, 'trust', 'a')).toBe(-2);
    expect(refusal(andThen(strong, us.hold('scope')), ru.warn('space'))).toBe('alreadyWarned');
  });
});

describe('reopen', () => {
  test('initialled text can be taken back, and trust pays for it', () => {
    const agreed = talks(ru.propose({ space: 'norms' }), us.accept());
    const s = andThen(agreed, ru.reopen('space'));
    expect(s.agreed).toEqual({});
    expect(change(s, agreed, 'trust', 'a')).toBe(-10);
    expect(change(s, agreed, 'home', 'b')).toBe(-2);
    expect(refusal(s, us.reopen('space'))).toBe('notInitialled');
  });
});

describe('the end', () => {
  const carried = {
    groups: 'two-groups',
    public: 'factual',
    space: 'norms',
    scope: 'principles',
    capabilities: 'strategic-effects',
    inspections: 'health-rules',
    plenary: 'after-groups',
  };
  test('both must close; a close unanswered lapses, and an offer must be answered first', () => {
    const s = talks(ru.close());
    expect(s.phase).toBe('talks');
    expect(andThen(s, us.hold('scope')).closing).toBeNull();
    expect(andThen(s, us.close()).outcome).toMatchObject({ how: 'closed', text: {}, verdicts: null, stands: false });
    expect(refusal(talks(ru.propose({ space: 'norms' })), us.close())).toBe('offerStands');
  });
  test('a text that both capitals carry stands', () => {
    const s = talks(ru.package(carried), us.accept(), ru.close(), us.close());
    expect(s.outcome).toMatchObject({ how: 'closed', text: carried, stands: true });
    expect(s.outcome?.verdicts?.a.worth).toBe(worthIn(viewFor(s, 'a'), carried));
  });
  test('a capital refuses what is worth less than its walk-away value', () => {
    const s = talks(ru.package({ inf: 'restate', space: 'norms' }), us.accept(), ru.close(), us.close());
    expect(s.outcome?.stands).toBe(false);
    expect(s.outcome?.verdicts?.a).toMatchObject({ approves: false, reason: 'value' });
  });
  test('a capital refuses what crosses a red line that it did not clear', () => {
    const { item, option } = clearable('b');
    const s = talks(ru.package({ ...carried, [item]: option }), us.accept(), ru.close(), us.close());
    expect(s.outcome?.verdicts?.b).toMatchObject({ approves: false, reason: 'redLine', crossed: [item] });
    expect(viewFor(s, 'a').outcome?.theirs).toMatchObject({ approves: false, reason: 'redLine', crossed: 1 });
    expect(JSON.stringify(viewFor(s, 'a').outcome?.theirs)).not.toContain(item);
  });
  test('a capital refuses what support at home cannot carry', () => {
    const scenario = withFigures('a', { home: 30 });
    const s = day({ scenario }, ...opened, ru.package(carried), us.accept(), ru.close(), us.close());
    expect(s.outcome?.verdicts?.a).toMatchObject({ approves: false, reason: 'support' });
  });
  test('walking out leaves nothing, at any time', () => {
    const s = talks(ru.package(carried), us.accept(), ru.walkOut());
    expect(s.outcome).toEqual({ how: 'walkedOut', by: 'b', text: {}, verdicts: null, stands: false });
    expect(day({}, ru.walkOut()).outcome?.how).toBe('walkedOut');
    expect(refusal(s, us.hold('scope'))).toBe('talksOver');
  });
  test('at the end of the day what is initialled is the text', () => {
    const late = day({ scenario: since('17:50') }, ...opened, ru.propose({ groups: 'two-groups' }), us.accept());
    expect(late.phase).toBe('over');
    expect(late.outcome).toMatchObject({ how: 'deadline', text: { groups: 'two-groups' } });
    expect(late.minutes).toBe(18 * 60 + 30);
  });
  test('a long move does not fit into the last minutes', () => {
    const late = day({ scenario: since('18:00') }, ...opened);
    expect(refusal(late, ru.propose({ space: 'norms' }))).toBe('noTimeLeft');
    expect(refusal(late, ru.consult())).toBe('noTimeLeft');
  });
  test('status-quo language alone is no text', () => {
    const s = talks(ru.propose({ plenary: statusQuo('plenary') }), us.accept(), ru.close(), us.close());
    expect(s.outcome).toMatchObject({ text: {}, verdicts: null });
  });
});

describe('the clock', () => {
  test('a break begins on its hour, is cut short by agreement, and ends', () => {
    const coffee = day({ scenario: since('10:20') }, ...opened);
    expect(happened(coffee, 'breakBegan')).toMatchObject([{ id: 'coffee' }]);
    const after = andThen(coffee, ru.recess());
    expect(after.pause).toBeNull();
    expect(after.minutes).toBe(11 * 60);
    expect(happened(after, 'breakEnded')).toMatchObject([{ id: 'coffee' }]);
  });
  test('a corridor walk is shorter in a break', () => {
    const coffee = day({ scenario: since('10:20') }, ...opened);
    const s = andThen(coffee, ru.float({ space: 'norms' }), us.reply('warm'));
    expect(s.minutes - coffee.minutes).toBe(10);
  });
  test('a break waits until a question is answered', () => {
    const asked = day({ scenario: since('10:10') }, ...opened, ru.probe('inf'));
    expect(asked.pause).toBeNull();
    expect(andThen(asked, us.answer('candid')).pause?.id).toBe('coffee');
  });
  test('drafting is announced once', () => {
    const s = day({ scenario: since('17:15') }, ...opened, ru.hold('scope'), us.hold('scope'));
    expect(happened(s, 'drafting')).toHaveLength(1);
  });
});

describe('moves of the scenario', () => {
  const moves: Scenario['moves'] = [
    { id: 'ask', group: 'learn', minutes: 15, uses: 1, effects: [{ do: 'reveal', of: 'other', what: 'priority' }] },
    { id: 'line', group: 'learn', minutes: 5, uses: 2, effects: [{ do: 'reveal', of: 'other', what: 'red-line' }] },
    {
      id: 'title',
      group: 'table',
      minutes: 20,
      uses: 1,
      target: ['scope'],
      effects: [{ do: 'bridge', item: 'target' }],
    },
    {
      id: 'defer',
      group: 'table',
      minutes: 5,
      uses: 1,
      target: ['space'],
      effects: [{ do: 'defer', item: 'target', minutes: 60 }],
    },
    { id: 'bar', group: 'table', minutes: 5, uses: 1, effects: [{ do: 'bar', item: 'space', options: ['treaty'] }] },
    {
      id: 'pair',
      group: 'table',
      minutes: 10,
      uses: 1,
      effects: [{ do: 'table', terms: { space: 'norms', groups: 'two-groups' } }],
    },
    {
      id: 'park',
      group: 'table',
      minutes: 5,
      uses: 1,
      target: ['plenary'],
      effects: [{ do: 'table', terms: 'target-status-quo' }],
    },
    {
      id: 'lunch',
      group: 'elsewhere',
      minutes: 10,
      uses: 1,
      by: 'host',
      break: true,
      effects: [{ do: 'trust', who: 'both', by: 6 }],
    },
    {
      id: 'hint',
      group: 'learn',
      minutes: 5,
      uses: 1,
      effects: [
        { do: 'reveal', of: 'other', what: 'walk-away' },
        { do: 'clock', minutes: 20 },
        { do: 'home', who: 'self', by: 2 },
        { do: 'cool' },
      ],
    },
  ];
  const scenario = { ...quiet, moves };
  const s0 = day({ scenario }, ...opened);
  test('a reveal tells the next true fact, and red lines even where the weight was told', () => {
    const s = andThen(s0, ru.special('ask'));
    const fact = s.notebook.b.at(-1);
    expect(fact).toMatchObject({ source: 'fact' });
    const first = geneva.delegations.a.instructions.redLines[0];
    const told = andThen(s, us.hold('scope'), ru.special('line'));
    expect(told.notebook.b.at(-1)).toMatchObject({ item: first?.item, never: first?.options });
    expect(andThen(told, us.hold('inf'), ru.special('line')).notebook.b.at(-1)?.item).not.toBe(first?.item);
    expect(refusal(andThen(s, us.hold('scope')), ru.special('ask'))).toBe('usedUp');
  });
  test('where they walk away, about; with time, home and a cooled room', () => {
    const s = andThen(s0, ru.hold('scope'), us.hold('scope'), ru.special('hint'));
    const [low, high] = s.notebook.b.at(-1)?.walkAway ?? [0, 0];
    expect((low + high) / 2).toBe(geneva.delegations.a.instructions.walkAway);
    expect(s.holds).toEqual({ a: {}, b: {} });
    expect(s.minutes - s0.minutes).toBe(5 + 5 + 25);
  });
  test('a bridge, a bar, a delay and terms of its own', () => {
    expect(andThen(s0, ru.special('title', 'scope')).bridges).toEqual(['scope']);
    expect(refusal(s0, ru.special('title'))).toBe('needsTarget');
    expect(refusal(s0, ru.special('title', 'space'))).toBe('wrongTarget');
    const barred = andThen(s0, ru.propose({ space: 'treaty' }), us.special('bar'));
    expect(barred.offer).toBeNull();
    expect(refusal(barred, ru.propose({ space: 'treaty' }))).toBe('optionBarred');
    const deferred = andThen(s0, ru.special('defer', 'space'), us.propose({ space: 'norms' }));
    expect(refusal(deferred, ru.accept())).toBe('itemDeferred');
    expect(andThen(s0, ru.special('pair')).offer).toMatchObject({
      whole: true,
      terms: { space: 'norms', groups: 'two-groups' },
    });
    expect(andThen(s0, ru.special('park', 'plenary')).offer?.terms).toEqual({ plenary: statusQuo('plenary') });
  });
  test('some are for the host, in a break', () => {
    expect(refusal(s0, ru.special('lunch'))).toBe('onlyInABreak');
    const coffee = day({ scenario: { ...since('10:20', scenario) } }, ...opened);
    expect(change(andThen(coffee, ru.special('lunch')), coffee, 'trust', 'a')).toBe(6);
    expect(refusal(andThen(coffee, ru.disclose('inf', 2)), us.special('lunch'))).toBe('notAVerb');
    expect(refusal(s0, ru.special('dance'))).toBe('notAVerb');
  });
});

describe('events of the scenario', () => {
  const event = (when: Scenario['events'][number]['when'], chance = 100): Scenario => ({
    ...quiet,
    events: [{ id: 'storm', when, chance, effects: [{ do: 'trust', who: 'both', by: -5 }] }],
  });
  test('follow from a move when all conditions hold, once a day', () => {
    const scenario = event({ move: ['propose'], by: 'b', item: ['space'], options: ['norms'], open: ['space'] });
    expect(happened(day({ scenario }, ...opened, ru.propose({ space: 'treaty' })), 'event')).toHaveLength(0);
    const s = day({ scenario }, ...opened, ru.propose({ space: 'norms' }));
    expect(happened(s, 'event')).toMatchObject([{ id: 'storm', by: 'b' }]);
    const again = andThen(
      s,
      us.hold('scope'),
      ru.propose({ space: 'treaty' }),
      us.hold('inf'),
      ru.propose({ space: 'norms' }),
    );
    expect(happened(again, 'event')).toHaveLength(1);
  });
  test('are a matter of the seed', () => {
    const scenario = event({ move: ['hold'] }, 50);
    const seen = Array.from(
      { length: 20 },
      (_, seed) => happened(day({ scenario, seed }, ...opened, ru.hold('scope')), 'event').length,
    );
    expect(new Set(seen)).toEqual(new Set([0, 1]));
  });
  test('know the hour, the host, red lines and low trust', () => {
    const { item, option } = clearable('b');
    const holds = (when: Scenario['events'][number]['when'], move = ru.propose({ [item]: option })): number =>
      happened(day({ scenario: event(when) }, ...opened, move), 'event').length;
    expect(holds({ redLine: true })).toBe(1);
    expect(holds({ redLine: true }, ru.propose({ space: 'norms' }))).toBe(0);
    expect(holds({ by: 'host', move: ['propose'] })).toBe(1);
    expect(holds({ by: 'guest', move: ['propose'] })).toBe(0);
    expect(holds({ from: '12:00' })).toBe(0);
    expect(holds({ until: '08:00' })).toBe(0);
    expect(holds({ trustBelow: 1 })).toBe(0);
  });
});

test('an objectionable move leaves the state as it was', () => {
  expect(reduce(start, us.hold('scope'))).toBe(start);
});
