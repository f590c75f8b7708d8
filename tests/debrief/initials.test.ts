import { describe, expect, it } from 'vitest';
import { initialsOf, silenceWorth } from '../../src/debrief/initials.ts';
import { worthOf } from '../../src/engine/worth.ts';
import { SEATS } from '../../src/scenario/vocabulary.ts';
import { historicalMorning, morning } from '../debriefGames.ts';

const agreed = morning(historicalMorning);

describe('the initials', () => {
  it('add up: from silence, initials make the worth of the text', () => {
    for (const seat of SEATS) {
      const sum = initialsOf(agreed).reduce((total, { gain }) => total + gain[seat], silenceWorth(agreed, seat));
      expect(sum).toBe(worthOf(agreed, seat, agreed.outcome?.text ?? {}));
    }
  });
});
