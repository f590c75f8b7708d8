import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainsOf, SEALED } from '../src/bargaining/family.ts';
import { partyNamed } from '../src/bargaining/field.ts';
import { groundOf } from '../src/bargaining/ground.ts';
import type { Party } from '../src/bargaining/party.ts';
import { session } from '../src/bargaining/session.ts';
import type { Domain } from '../src/negotiation/domain.ts';
import { outcomes } from '../src/negotiation/space.ts';
import { parseGenius } from '../src/scenario/genius.ts';
import { textbookSession } from './textbookSession.ts';

export const title =
  'Alternating offers, 100 rounds, one core, nothing kept between sessions: utilities and order computed anew each time';

const NAME = '2010-EnglandZimbabwe';
const ROUNDS = 100;

/** Measured elsewhere on a machine of the same kind, sessions a second. */
const PAIRS = [
  { a: 'geniusBoulware', b: 'geniusBoulware', elsewhere: 'NegMAS 0.15.7 53, GENIUS 10.4 990' },
  { a: 'geniusBoulware', b: 'geniusConceder', elsewhere: 'NegMAS 135' },
  { a: 'boulware', b: 'boulware', elsewhere: 'ours, with what was said remembered' },
  { a: 'micro', b: 'micro', elsewhere: 'NegMAS 105, GENIUS 769' },
  { a: 'micro', b: 'boulware', elsewhere: 'NegMAS 52, GENIUS 873' },
  { a: 'stonewall', b: 'stonewall', elsewhere: 'with an opponent model' },
  { a: 'expert', b: 'expert', elsewhere: 'with an opponent model and a bet' },
] as const;

export const measure = () => {
  const real = publicDomain();
  const domain = real ?? domainsOf(SEALED, 1)[0];
  if (!domain) throw new Error('no domain');
  const about = `${real ? 'England–Zimbabwe' : domain.name}, ${outcomes(domain.space)} outcomes`;
  const kept = groundOf(domain);
  const [boulware] = parties('geniusBoulware', 'geniusBoulware');
  return [
    ...PAIRS.map(({ a, b, elsewhere }, k) => {
      const [first, second] = parties(a, b);
      const value = perSecond(() => void session(groundOf(domain), first, second, ROUNDS, 1));
      const peer = { name: 'textbook loop', value: perSecond(() => void textbookSession(domain.space, 0.2, ROUNDS)) };
      return { name: `${about}: ${a} and ${b} (${elsewhere})`, value, unit: '/s', ...(k === 0 ? { peer } : {}) };
    }),
    {
      name: 'the same with the utilities of the space kept: geniusBoulware and geniusBoulware',
      value: perSecond(() => void session(kept, boulware, boulware, ROUNDS, 1)),
      unit: '/s',
    },
  ];
};

const parties = (...ids: readonly [string, string]): [Party, Party] => {
  const [a, b] = ids.map(partyNamed);
  if (!a || !b) throw new Error(`there is no ${ids.join(' or ')}`);
  return [a, b];
};

/** The best of five runs of a fifth of a second, after one to warm up. */
const perSecond = (work: () => void): number => {
  let best = 0;
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < 200) {
      for (let k = 0; k < 20; k++) work();
      count += 20;
    }
    if (run > 0) best = Math.max(best, (1000 * count) / (performance.now() - start));
  }
  return best;
};

const publicDomain = (): Domain | undefined => {
  const folder = join(process.env.AD_REFERENDUM_DOMAINS ?? '../shared/domains', NAME);
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder)
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
  const domain = files.find(({ text }) => text.includes('<negotiation_template'));
  const [a, b] = files.filter((file) => file !== domain);
  const parsed = domain && a && b && parseGenius(domain, a, b);
  return parsed?.ok ? parsed.value : undefined;
};
