import { describe, expect, it } from 'vitest';
import { plot } from '../../src/debrief/plot.ts';
import { sheet } from '../../src/debrief/sheet.ts';
import { historicalMorning, morning } from '../debriefGames.ts';

const agreed = morning(historicalMorning);

describe('the plot', () => {
  it('has the offers in order, and the deal where the sheet has it', () => {
    const { offers, deal } = plot(agreed);
    expect(offers.map(({ turn }) => turn)).toEqual([2, 4]);
    expect(deal).toEqual(sheet(agreed).worth);
  });
});
