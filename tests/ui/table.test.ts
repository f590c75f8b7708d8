import { describe, expect, test } from 'vitest';
import { beliefOf } from '../../src/counterpart/belief.ts';
import { CHARACTERS, type CharacterId } from '../../src/counterpart/character.ts';
import { think } from '../../src/counterpart/think.ts';
import { tasteAt } from '../../src/engine/luck.ts';
import { OBJECTIONS, objection } from '../../src/engine/objection.ts';
import { type Played, reduce } from '../../src/engine/reduce.ts';
import { type GameState, openTalks } from '../../src/engine/state.ts';
import { viewFor, worthIn } from '../../src/engine/view.ts';
import type { Scenario, Seat, Terms } from '../../src/scenario/schema.ts';
import { articlesOf } from '../../src/ui/table/articles.ts';
import { breakAfter, consequenceOf } from '../../src/ui/table/consequences.ts';
import {
  attainable,
  forecastPhrase,
  goodEnough,
  likelyPhrase,
  marginPhrase,
  readingPhrase,
  weighedIn,
  worthToThem,
} from '../../src/ui/table/estimate.ts';
import { pagesOf } from '../../src/ui/table/evidence.ts';
import { formOf, moveOf } from '../../src/ui/table/forms.ts';
import { frontRows } from '../../src/ui/table/front.ts';
import { placeLabels } from '../../src/ui/table/labels.ts';
import { lettersFor } from '../../src/ui/table/letters.ts';
import { dayEntries, narrate, type Scene } from '../../src/ui/table/narrate.ts';
import { type Utter, utterer } from '../../src/ui/table/phrase.ts';
import { becausePhrase, lastMove, objectionPhrase } from '../../src/ui/table/reasons.ts';
import { allRows, answerRows } from '../../src/ui/table/rows.ts';
import { spokenIn } from '../../src/ui/table/spoken.ts';
import { startsOf } from '../../src/ui/table/suggest.ts';
import { layoutFor } from '../../src/ui/table/useLayout.ts';
import { LANGUAGES, type Language, loadMessages, speaker } from '../../src/ui/text/text.tsx';
import { geneva, genevaIn } from '../geneva.ts';
import { andThen, day, opened, quiet, ru, since, talks, us } from '../talks.ts';

const seen = (game: GameState, seat: Seat = 'a', language: Language = 'en'): Scene => ({
  view: viewFor(game, seat),
  texts: genevaIn(language),
});

/** Words as somebody would read them, with nothing left over of the machinery. */
const wellSaid = (text: string): void => {
  expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
  expect(text.trim()).not.toBe('');
};

const speaking = async (language: Language, seat: Seat): Promise<Utter> =>
  utterer(language, speaker(language, await loadMessages(language)), genevaIn(language), seat);

/** Every state of a whole day between two characters. */
const wholeDay = (a: CharacterId, b: CharacterId, seed: number): readonly GameState[] => {
  const states = [openTalks(geneva, 'full', seed)];
  for (let s = states[0]; s && s.phase !== 'over'; s = states.at(-1)) {
    const { move, said } = think(s.floor === 'a' ? a : b, viewFor(s, s.floor), tasteAt(s.seed, s.turn, s.floor));
    states.push(reduce(s, { by: s.floor, move, ...(said ? { said } : {}) }));
  }
  return states;
};

describe('before a break', () => {
  test('whoever runs into it is told so, and the other side then has the floor there', async () => {
    const utter = await speaking('en', 'a');
    const told: string[] = [];
    for (const s of wholeDay('trader', 'host', 11)) {
      const view = viewFor(s, s.floor);
      for (const move of [{ kind: 'recess' }, { kind: 'disclose', item: 'scope', matters: 2 }] as const) {
        if (s.pause || objection(view, move)) continue;
        const then = breakAfter(view, move);
        const after = reduce(s, { by: s.floor, move });
        expect(then !== null, `${move.kind} at ${s.minutes}`).toBe(after.pause !== null);
        if (!then) continue;
        expect(after.floor).not.toBe(s.floor);
        told.push(utter(then));
      }
    }
    expect(new Set(told)).toContain('Then coffee: they have it first, and may call it over.');
  });
});

describe('every whole day can be told', () => {
  const days = CHARACTERS.flatMap((a) => CHARACTERS.map((b, k) => [a, b, 11 + k] as const));
  test.each(days)('%s and %s, in every language and from both chairs', async (a, b, seed) => {
    const states = wholeDay(a, b, seed);
    const last = states.at(-1);
    if (!last) throw new Error('no day');
    for (const language of LANGUAGES)
      for (const seat of ['a', 'b'] as const) {
        const utter = await speaking(language, seat);
        const scene = seen(last, seat, language);
        for (const h of scene.view.chronicle) {
          const said = narrate(scene, h);
          if (said) wellSaid(utter(said));
          if (h.what === 'trust' || h.what === 'home') wellSaid(utter(becausePhrase(scene.view, scene.texts, h)));
        }
        expect(dayEntries(scene).length).toBeGreaterThan(4);
        for (const { findings } of pagesOf(scene, beliefOf(scene.view)))
          for (const { said, credit } of findings) {
            wellSaid(utter(said));
            wellSaid(utter(credit));
          }
      }
  });

  test('beside their trust stands by how much it changed between two moves of ours', () => {
    const ours = wholeDay('trader', 'host', 5).filter(({ floor, phase }) => floor === 'a' && phase === 'talks');
    const changes = ours.slice(1).map((game, at) => ({
      told: lastMove(viewFor(game, 'a'), genevaIn('en'), 'trust')?.by,
      by: game.trust.b - (ours[at]?.trust.b ?? 0),
    }));
    const changed = changes.filter(({ by }) => by !== 0);
    expect(changed.length).toBeGreaterThan(4);
    expect(changed.map(({ told }) => told)).toEqual(changed.map(({ by }) => by));
  });

  test('at every turn there are moves in front, one of which may be made, and what was said last', async () => {
    const utter = await speaking('en', 'a');
    for (const game of wholeDay('trader', 'host', 5)) {
      if (game.floor !== 'a' || game.phase !== 'talks') continue;
      const { view, texts } = seen(game);
      const belief = beliefOf(view);
      const rows = view.question ? answerRows(view) : frontRows(view, belief);
      expect(rows.length).toBeLessThanOrEqual(5);
      expect(rows[0]?.why ?? null).toBeNull();
      for (const row of [...rows, ...allRows(view, belief, texts)]) {
        wellSaid(utter(row.verb));
        wellSaid(utter(row.why ? objectionPhrase(view, row.why) : row.effect));
      }
      const spoken = spokenIn({ view, texts });
      if (spoken) wellSaid(utter(spoken.line));
    }
  });

  test('a form that may be sent begins with a move that may be made', () => {
    for (const game of wholeDay('host', 'trader', 8)) {
      if (game.floor !== 'a' || game.phase === 'over') continue;
      const { view, texts } = seen(game);
      for (const { why, act } of allRows(view, beliefOf(view), texts)) {
        if (act.do !== 'fill' || why) continue;
        const move = moveOf(act.form, act.form.start);
        expect(move && objection(view, move)).toBeUndefined();
      }
    }
  });
});

test('whoever writes down their offer again is sent to accept it only where their own capital would', async () => {
  const utter = await speaking('en', 'a');
  const again = (terms: Terms): string =>
    utter(objectionPhrase(seen(andThen(talks(), ru.package(terms))).view, 'sameAsTheirs'));
  expect(again({ scope: 'all-warheads', groups: 'two-groups', plenary: 'date-fixed' })).toMatch(/Accept it/);
  expect(again({ groups: 'two-groups' })).toMatch(/Change an article/);
  expect(again({ scope: 'all-warheads', groups: 'two-groups', plenary: 'date-fixed', inf: 'regional-ban' })).toMatch(
    /Change an article/,
  );
});

test('accepting is said to cross a red line only where the offer itself does', async () => {
  const utter = await speaking('en', 'a');
  const said = (...moves: readonly Played[]): string => {
    const { view, texts } = seen(andThen(talks(), ...moves));
    const accept = allRows(view, beliefOf(view), texts).find(({ key }) => key === 'accept');
    return accept ? utter(accept.effect) : '';
  };
  const red = ru.propose({ capabilities: 'borders' });
  expect(said(red)).toMatch(/red line/);
  expect(said(red, us.accept(), ru.propose({ groups: 'two-groups' }))).not.toMatch(/red line/);
});

describe('what is said last', () => {
  const spokenAfter = (...moves: readonly Played[]) => {
    const { view, texts } = seen(andThen(talks(), ...moves));
    return spokenIn({ view, texts });
  };

  test('an answer is heard before the move that its speaker goes on to make', () => {
    const spoken = spokenAfter(ru.hold('inf'), us.probe('scope'), ru.answer('evasive'), ru.hold('scope'));
    expect(spoken?.answer?.moved.move.kind).toBe('answer');
    expect(spoken?.moved.move.kind).toBe('hold');
    expect(spoken?.notes.map(({ said }) => said)).not.toContainEqual(spoken?.answer?.line);
  });

  test('so is a reply in the corridor, and the answer is not told again after our next move', () => {
    const floated = [ru.hold('inf'), us.float({ groups: 'two-groups' }), ru.reply('cold'), ru.hold('scope')] as const;
    expect(spokenAfter(...floated)?.answer?.moved.move.kind).toBe('reply');
    expect(spokenAfter(...floated, us.hold('scope'), ru.hold('groups'))?.answer).toBeNull();
  });

  test('what was initialled and taken back since is not told as initialled', async () => {
    const utter = await speaking('en', 'a');
    const offered = [ru.package({ groups: 'two-groups', plenary: 'date-fixed' }), us.accept()] as const;
    const told = (...moves: readonly Played[]) => spokenAfter(...moves)?.notes.map(({ said }) => utter(said));
    expect(told(...offered, ru.hold('scope'))).toEqual(['Articles 1 and 7 are initialled.']);
    expect(told(...offered, ru.reopen('plenary'))).toEqual(['Article 1 is initialled.']);
    expect(told(ru.propose({ groups: 'two-groups' }), us.accept(), ru.reopen('groups'))).toEqual([]);
  });

  test('a close that is not taken up is answered: that they stay, and why', async () => {
    const utter = await speaking('en', 'a');
    const agreed = [ru.package({ groups: 'two-groups', plenary: 'date-fixed' }), us.accept(), ru.hold('scope')];
    const told = (answer: Played) =>
      spokenAfter(...agreed, us.close(), answer)?.notes.map(({ said }) => utter(said)) ?? [];
    const held = ru.hold('scope');
    expect(told({ ...held, said: { because: 'wantsMore', item: 'inf' } })).toEqual([
      'They will not close yet: article 8 has no text.',
    ]);
    expect(told({ ...held, said: { because: 'belowWalkAway', item: 'inf' } })).toEqual([
      'They will not close yet: to them, this text is worth less than none.',
    ]);
    expect(told(held)[0]).toMatch(/^They will not close yet: articles 2, 3, .* have no text\.$/);
    expect(told(ru.walkOut())).toEqual([]);
    expect(spokenAfter(...agreed, us.hold('scope'), held)?.notes).toEqual([]);
  });

  test('a close of a whole text is not taken up on a break, nor while they hope for more', async () => {
    const utter = await speaking('en', 'a');
    const all = Object.fromEntries(geneva.items.map(({ id, options }) => [id, options.at(-1)?.id ?? '']));
    const told = (scenario: Scenario, answer: Played) => {
      const game = day({ scenario }, ...opened, ru.package(all), us.accept(), ru.recess(), us.close(), answer);
      return spokenIn(seen(game))?.notes.map(({ said }) => utter(said)) ?? [];
    };
    expect(told(quiet, ru.consult())).toContain('They will not close yet: they hope for more.');
    expect(told(since('09:35'), ru.speaksWell())).toContain(
      'They will not close yet: a break is no hour to end talks.',
    );
  });

  test('an answer that is the last thing said stands alone', () => {
    const spoken = spokenAfter(ru.hold('inf'), us.probe('scope'), ru.answer('candid'));
    expect(spoken?.moved.move.kind).toBe('answer');
    expect(spoken?.answer).toBeNull();
  });
});

test('every refusal has its sentence in every language', async () => {
  const { view } = seen(talks());
  for (const language of LANGUAGES) {
    const utter = await speaking(language, 'a');
    for (const why of OBJECTIONS) wellSaid(utter(objectionPhrase(view, why)));
  }
});

describe('the moves in front', () => {
  const keys = (game: GameState): readonly string[] => {
    const { view } = seen(game);
    return frontRows(view, beliefOf(view)).map(({ key }) => key);
  };

  test('without an offer one proposes, asks, tells, walks or rests', () => {
    const game = andThen(talks(), ru.disclose('scope', 3));
    expect(keys(game)).toEqual(['propose', 'probe', 'disclose', 'float', 'recess']);
  });

  test('while they have the floor the rows keep their places', () => {
    expect(keys(andThen(talks(), ru.hold('scope'), us.disclose('scope', 3)))).toHaveLength(5);
  });

  test('a poor offer is countered first, a good one accepted first', () => {
    const poor = andThen(talks(), ru.package({ scope: 'equation', inspections: 'not-mentioned' }));
    expect(keys(poor)[0]).toBe('counter');
    const good = andThen(talks(), ru.package({ inspections: 'fixed-date', plenary: 'date-fixed' }));
    expect(goodEnough(viewFor(good, 'a'), beliefOf(viewFor(good, 'a')))).toBe(true);
    expect(keys(good)[0]).toBe('accept');
  });

  test('an offer across our red line is never the first thing to accept', () => {
    const crossing = andThen(talks(), ru.package({ space: 'treaty', inspections: 'fixed-date' }));
    expect(keys(crossing)[0]).toBe('counter');
  });

  test('a question leaves three answers, and nothing else', () => {
    const { view } = seen(andThen(talks(), ru.probe('inspections')));
    expect(answerRows(view).map(({ key }) => key)).toEqual(['candid', 'evasive', 'misleading']);
  });

  test('when they propose to close, closing is in front', () => {
    expect(keys(andThen(talks(), ru.close()))).toContain('close');
  });

  test('with every article initialled and a red line among them, one reopens before one closes', () => {
    const all = Object.fromEntries(geneva.items.map(({ id, options }) => [id, options.at(-1)?.id ?? '']));
    const done = andThen(talks(), ru.package(all), us.accept(), ru.close());
    const { view } = seen(done);
    expect(Object.keys(view.agreed)).toHaveLength(view.items.length);
    const front = frontRows(view, beliefOf(view));
    expect(front.map(({ key }) => key).slice(0, 2)).toEqual(['reopen', 'close']);
    expect(front.every(({ why }) => why === null)).toBe(true);
  });
});

describe('what a package may start from', () => {
  const from = (game: GameState) =>
    Object.fromEntries(startsOf(viewFor(game, 'a')).map((one) => [one.from, one.terms]));

  test('where both sides stand, and nothing else before one has offered', () => {
    const starts = from(andThen(talks(), ru.hold('scope')));
    expect(Object.keys(starts)).toEqual(['ours', 'theirs']);
    expect(starts['ours']?.['inspections']).toBe('fixed-date');
  });

  test('what we last offered, without what was initialled since', () => {
    const offered = andThen(
      talks(),
      ru.hold('scope'),
      us.propose({ inspections: 'fixed-date', plenary: 'date-fixed' }),
    );
    const taken = andThen(offered, ru.accept('plenary'), us.hold('scope'), ru.hold('scope'));
    expect(from(taken)['last']).toEqual({ inspections: 'fixed-date' });
    expect(from(taken)['ours']).not.toHaveProperty('plenary');
  });
});

describe('what a move asks for', () => {
  const { view, texts } = seen(andThen(talks(), ru.propose({ inspections: 'fixed-date', plenary: 'date-fixed' })));

  test('article by article one may take a part', () => {
    const form = formOf(view, 'accept');
    expect(form.articles).toBe('some');
    expect(moveOf(form, { ...form.start, items: ['plenary'] })).toEqual({ kind: 'accept', items: ['plenary'] });
  });

  test('declining need not say why', () => {
    const form = formOf(view, 'decline');
    expect(moveOf(form, form.start)).toEqual({ kind: 'decline' });
  });

  test('what may not be chosen can be read, and says why', async () => {
    const utter = await speaking('en', 'a');
    expect(utter(consequenceOf(view, texts, { kind: 'reopen', item: 'scope' }))).toBe('Nothing is initialled yet.');
    expect(utter(consequenceOf(view, texts, { kind: 'walkOut' }))).toContain('no way back');
  });
});

describe('the draft', () => {
  const kinds = (game: GameState, inHand: Record<string, string> | null = null) =>
    Object.fromEntries(articlesOf(viewFor(game, 'a'), inHand).map(({ id, kind }) => [id, kind]));

  test('an article is open, offered, initialled and reopened in turn', () => {
    const offered = andThen(talks(), ru.package({ plenary: 'date-fixed' }));
    expect(kinds(offered)).toMatchObject({ plenary: 'offered', scope: 'open' });
    const signed = andThen(offered, us.accept());
    expect(kinds(signed)).toMatchObject({ plenary: 'initialled' });
    const back = andThen(signed, ru.reopen('plenary'));
    expect(kinds(back)).toMatchObject({ plenary: 'reopened' });
    const [first] = articlesOf(viewFor(back, 'a'), null).find(({ id }) => id === 'plenary')?.lines ?? [];
    expect(first).toMatchObject({ option: 'date-fixed', tone: 'struck' });
  });

  test('a package shows what is mine, as they offered, and left out', () => {
    const game = andThen(talks(), ru.package({ plenary: 'date-fixed', scope: 'equation' }));
    const package_ = { plenary: 'date-fixed', scope: 'principles' };
    expect(kinds(game, package_)).toMatchObject({ plenary: 'asOffered', scope: 'mine', space: 'left' });
  });
});

describe('the day so far', () => {
  test('has the text of a first offer, and afterwards what moved', async () => {
    const utter = await speaking('en', 'a');
    const game = andThen(
      talks(),
      ru.package({ scope: 'equation', plenary: 'date-fixed' }),
      us.decline(),
      ru.package({ scope: 'principles', plenary: 'date-fixed' }),
      us.decline(),
      ru.package({ scope: 'principles' }),
    );
    const offers = dayEntries(seen(game)).filter(({ moved }) => moved?.move.kind === 'propose');
    const brief = (item: string, option: string): string => genevaIn('en').items[item]?.options[option]?.brief ?? '';
    expect(
      offers.map(({ after }) => after.map(({ said }) => utter(said)).filter((line) => /^\d:|same/.test(line))),
    ).toEqual([
      [`2: ${brief('scope', 'equation')}`, `7: ${brief('plenary', 'date-fixed')}`],
      [`2: from “${brief('scope', 'equation')}” to “${brief('scope', 'principles')}”`],
      ['The same text as before.'],
    ]);
  });
});

describe('experts who are still out', () => {
  const out = andThen(
    talks(),
    ru.propose({ scope: 'equation', plenary: 'date-fixed' }),
    us.experts('scope'),
    ru.hold('scope'),
  );

  test('are named before one signs without them', async () => {
    const utter = await speaking('en', 'a');
    const said = (items: readonly string[]): string =>
      utter(consequenceOf(viewFor(out, 'a'), genevaIn('en'), { kind: 'accept', items }));
    expect(said(['scope'])).toContain('The experts are still out on 2');
    expect(said(['plenary'])).not.toContain('experts');
  });

  test('have no more to say on an article that is initialled', async () => {
    const utter = await speaking('en', 'a');
    const notes = (game: GameState): string =>
      articlesOf(viewFor(game, 'a'), null)
        .flatMap((article) => article.notes.map(utter))
        .join();
    expect(notes(out)).toContain('with experts');
    expect(notes(andThen(out, us.accept()))).not.toContain('with experts');
  });
});

describe('what it is worth, in words', () => {
  test('a red line says so before anything else', async () => {
    const utter = await speaking('en', 'a');
    const { view } = seen(talks());
    expect(utter(forecastPhrase(view, { space: 'treaty' }))).toBe('Washington would refuse: a red line on article 4.');
  });

  test('accepting says first whether a red line is crossed: a short row keeps no more', async () => {
    const { view, texts } = seen(andThen(talks(), ru.package({ space: 'treaty', inspections: 'fixed-date' })));
    const accept = allRows(view, beliefOf(view), texts).find(({ key }) => key === 'accept');
    for (const [language, first] of [
      ['en', /^Crosses a red line\./],
      ['fr', /^Franchit une ligne rouge\./],
    ] as const)
      expect(accept && (await speaking(language, 'a'))(accept.effect)).toMatch(first);
  });

  test('the margin is the difference of the figures that are shown', async () => {
    const utter = await speaking('en', 'a');
    const of = (worth: number, walkAway: number) =>
      utter(
        marginPhrase({ worth, walkAway, crossed: [], home: 60, needs: 50, approves: worth >= walkAway, reason: null }),
      );
    expect(of(4640, 4120)).toBe('5 over walking away.');
    expect(of(4000, 4200)).toBe('2 under walking away.');
    expect(of(4210, 4200)).toBe('No more than walking away.');
    expect(of(4190, 4200)).toBe('A hair under walking away.');
  });

  test('before anything was heard we do not know', () => {
    const { view } = seen(talks());
    if (!beliefOf(view).known)
      expect(likelyPhrase(beliefOf(view), { subject: 'package', terms: {} })).toEqual({ id: 'table.likely.unknown' });
  });

  test('what they offer themselves is worth as much to them as walking away, and nobody asks whether', () => {
    const { view } = seen(andThen(talks(), ru.package({ scope: 'principles', inspections: 'fixed-date' })));
    const belief = beliefOf(view);
    const weighed = weighedIn(view, null);
    expect(weighed.subject).toBe('theirs');
    const { low, mid, high } = worthToThem(belief, weighed);
    expect(low).toBeGreaterThanOrEqual(belief.walkAway[0]);
    expect(mid).toBeGreaterThanOrEqual(low);
    expect(high).toBeGreaterThanOrEqual(mid);
    expect(likelyPhrase(belief, weighed)).toBeNull();
    expect(worthToThem(belief, { ...weighed, subject: 'package' })).toEqual(belief.worth(weighed.terms));
  });

  test('a guess is told as a guess, in every language', async () => {
    const read = async (game: GameState, language: Language): Promise<string> => {
      const utter = await speaking(language, 'a');
      const { view } = seen(game, 'a', language);
      const options = view.items.find(({ id }) => id === 'scope')?.options ?? [];
      return options.map(({ id }) => utter(readingPhrase(beliefOf(view), 'scope', id))).join(' | ');
    };
    const told = andThen(talks(), ru.disclose('scope', 3));
    const answered = andThen(talks(), ru.hold('inf'), us.probe('scope'), ru.answer('candid'));
    expect(await read(told, 'en')).toMatch(/probably|perhaps/);
    expect(await read(told, 'fr')).toMatch(/sans doute|peut-être/);
    expect(await read(answered, 'en')).not.toMatch(/probably (good|disliked)|perhaps/);
  });

  test('what seems attainable keeps what is initialled, and crosses no red line of ours', () => {
    const { view } = seen(andThen(talks(), ru.package({ plenary: 'after-groups' }), us.accept()));
    const goal = attainable(view, beliefOf(view));
    expect(goal.plenary).toBe('after-groups');
    expect(worthIn(view, goal)).toBeGreaterThanOrEqual(worthIn(view, view.agreed));
    for (const { id, options } of view.items)
      expect(options.find((option) => option.id === goal[id])?.redLine ?? false).toBe(false);
  });
});

test('marks close together keep their words apart', () => {
  const near = placeLabels([
    { key: 'settled', at: 33 },
    { key: 'offer', at: 43 },
  ]);
  expect(near).toEqual({ settled: { at: 33, anchor: 'end' }, offer: { at: 43, anchor: 'start' } });
  expect(placeLabels([{ key: 'offer', at: 96 }])).toEqual({ offer: { at: 96, anchor: 'end' } });
});

test('every row gets a letter of its own while letters last', () => {
  expect(lettersFor(['Counter', 'Close', 'Consult'])).toEqual(['c', 'l', 'o']);
});

test('no move takes a letter that turns a page', () => {
  expect(lettersFor(['Decline', 'Notify', 'Turn'])).toEqual(['e', 'o', 'u']);
});

test('larger text falls back to the next narrower layout', () => {
  expect(layoutFor(1440, 900, 16)).toBe('wide');
  expect(layoutFor(1440, 900, 32)).toBe('flat');
  expect(layoutFor(1440, 900, 24)).toBe('middle');
  expect(layoutFor(390, 844, 16)).toBe('narrow');
  expect(layoutFor(844, 390, 16)).toBe('flat');
});
