import { describe, expect, it } from 'vitest';
import { CHARACTERS } from '../../src/counterpart/character.ts';
import { branchesOf, tellingBranch } from '../../src/debrief/branches.ts';
import { missedMoment } from '../../src/debrief/missed.ts';
import { peerTasks, standingOf } from '../../src/debrief/peers.ts';
import { prospectsOf } from '../../src/debrief/prospects.ts';
import { sheet } from '../../src/debrief/sheet.ts';
import { playing } from '../../src/simulation/task.ts';
import { historicalMorning, morning, walkOut } from '../debriefGames.ts';

const agreed = morning(historicalMorning);
const left = morning(walkOut);

describe('where a day could have gone another way', () => {
  it('is before each move of one’s own', () => {
    expect(branchesOf(agreed, 'a').map(({ turn, did }) => [turn, did.move.kind])).toEqual([
      [1, 'open'],
      [3, 'accept'],
      [5, 'accept'],
      [7, 'close'],
    ]);
    expect(branchesOf(agreed, 'a').every(({ turn }) => historicalMorning[turn]?.by === 'a')).toBe(true);
  });

  it('tells most before the trade that was missed', () => {
    for (const record of [agreed, left]) {
      const { better } = sheet(record).jointGains;
      expect(tellingBranch(record, 'a', better)?.turn).toBe(better && missedMoment(record, 'a', better)?.back.turn);
    }
  });
});

describe('where simulated days led', () => {
  const log = historicalMorning.slice(0, 3);
  const players = { a: 'trader', b: 'host' } as const;
  const play = playing({ scenario: agreed.scenario, length: 'short', players, seeds: [], from: { seed: 7, log } });
  const records = [1, 2, 3, 4, 5].map(play);

  it('is counted by how they ended, with the middle and the best', () => {
    const found = prospectsOf(records, 'a');
    if (!found) throw new Error('there are days');
    expect(found.stands + found.refused + found.none).toBe(5);
    const worths = records.map(({ worth }) => worth.a).toSorted((x, y) => x - y);
    expect(found.worth).toBe(worths[2]);
    expect(found.middle.worth.a).toBe(worths[2]);
    expect(found.best.worth.a).toBe(worths[4]);
    expect(prospectsOf([], 'a')).toBeNull();
  });

  it('ranks a result among them, by character, best first', () => {
    const worst = Math.min(...records.map(({ worth }) => worth.a));
    const best = Math.max(...records.map(({ worth }) => worth.a));
    expect(standingOf(records, 'a', best + 1).rank.rank).toBe(100);
    expect(standingOf(records, 'a', worst - 1).rank.rank).toBe(0);
    expect(standingOf(records, 'a', best).peers).toEqual([
      expect.objectContaining({ id: 'trader', days: 5, worth: prospectsOf(records, 'a')?.worth }),
    ]);
  });
});

describe('the other players of a chair', () => {
  it('are all characters, for as many days of the same length, against the same counterpart', () => {
    const tasks = peerTasks(agreed, 'a', 'wall', 3);
    expect(tasks.map(({ players }) => players)).toEqual(CHARACTERS.map((id) => ({ a: id, b: 'wall' })));
    for (const { length, seeds, from } of tasks)
      expect({ length, seeds, from }).toEqual({ length: 'short', seeds: [1, 2, 3] });
  });
});
