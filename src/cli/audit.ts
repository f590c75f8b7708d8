import type { Scenario } from '../scenario/schema.ts';
import { LENGTHS } from '../scenario/vocabulary.ts';
import { type Finding, type FindingCode, findingsOf } from '../simulation/audit.ts';
import { type AuditRecord, auditRecord } from '../simulation/auditRecord.ts';
import { PLAYERS } from '../simulation/player.ts';
import { reportOf } from '../simulation/report.ts';
import { THRESHOLDS } from '../simulation/thresholds.ts';
import { playPlan } from './playing.ts';
import { planOf } from './simulate.ts';

export interface Audit {
  readonly findings: readonly Finding[];
  readonly record: AuditRecord;
  readonly whole: boolean;
}

/** Plays the days of an audit and holds them against the thresholds. */
export const auditOf = async (scenario: Scenario, games: number, seed: number, workers?: number): Promise<Audit> => {
  const plan = planOf(LENGTHS, PLAYERS, games, seed);
  const { results, whole } = await playPlan(scenario, plan, workers);
  const reports = [...results].map(([length, found]) => reportOf(scenario, length, PLAYERS, found));
  const findings = findingsOf(scenario, reports);
  return { findings, record: auditRecord(scenario, plan, reports, findings), whole };
};

const points = (value: number): string => `${value.toFixed(1)} points`;
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** What a finding means, with its figures, and what to do about it. */
const SAYING: Readonly<Record<FindingCode, (finding: Finding) => readonly [what: string, advice: string]>> = {
  styleWins: ({ subject, measured }) => [
    `the style "${subject}" gets more in both chairs than any character, by ${points(measured)} or more`,
    'Make what it does cost something: red lines of the other side, home support, a walk-away value closer to the compromise.',
  ],
  moveNeverWorth: ({ subject, measured }) => [
    `the move ${subject} is made on ${percent(measured)} of the days at most, or costs those who make it, and helps nobody who makes it at random`,
    'Give it a stronger effect, fewer minutes or an earlier hour; or take it out.',
  ],
  moveAlwaysRight: ({ subject, measured }) => [
    `the move ${subject} gains ${points(measured)} or more in every chair, whenever it is made`,
    'Let it cost minutes, trust or home support, or make it depend on trust.',
  ],
  optionNeverAgreed: ({ subject }) => [
    `no text that stands has ${subject}`,
    'Raise its value to the side that could want it, or link it with something; or declare it "dominated": true.',
  ],
  eventNeverHappens: ({ subject, measured }) => [
    `the event ${subject} happens on ${percent(measured)} of the days`,
    'Widen its conditions or raise its chance.',
  ],
  tradingUnrewarded: ({ measured }) => [
    `splitting every item gets ${percent(measured)} of the best joint surplus`,
    'Let the two sides weigh the items less alike, so that each can give what it minds least.',
  ],
  tradingUnused: ({ measured }) => [
    `${percent(measured)} of the texts get more than splitting every item would`,
    'Bring the efficient packages within reach: values further apart, fewer red lines on the way.',
  ],
  chairCannotWin: ({ subject, measured }) => [
    `whoever plays ${subject} best gets ${measured.toFixed(1)} of its mandate on average`,
    'Lower its walk-away value, or give it more that the other side can grant.',
  ],
  chairAlwaysBehind: ({ subject, measured }) => [
    `${subject} is ahead in ${percent(measured)} of the texts`,
    'Raise the walk-away value of the other side, or lower that of this one.',
  ],
  resultNeverVaries: ({ measured }) => [
    `${percent(measured)} of the days of a pairing end as they mostly do`,
    'Bring in more that chance or manner can turn: events, red lines that may be cleared, packages of about equal worth.',
  ],
  opponentDominated: ({ subject }) => [
    `another character takes as much of its mandate as ${subject} and leaves as much to the other side, in every chair, whoever sits opposite`,
    'Give it something that it alone does well, or take it out.',
  ],
  expertNotFirst: ({ subject, measured }) => [
    `${subject} gains ${points(-measured)} less of its mandate than the best character`,
    'Mend the expert, or what it misjudges in this scenario.',
  ],
  expertBreaksTalks: ({ subject, measured, threshold }) => [
    `${subject} ends ${percent(measured)} of its days without a text that stands; the median character ${percent(threshold)}`,
    'Let the expert settle a little earlier.',
  ],
};

/** The record as it is kept in a file: figures that belong together on one line. */
export const auditFile = (record: AuditRecord): string =>
  JSON.stringify(record, null, 2).replace(/\{\s+([^{}[\]]*?)\s+\}/g, (whole, inner: string) => {
    const line = `{ ${inner.replace(/\s*\n\s*/g, ' ')} }`;
    return line.length <= 100 ? line : whole;
  });

export const findingText = (finding: Finding): string => {
  const [what, advice] = SAYING[finding.code](finding);
  const where = finding.length ? `, ${finding.length} agenda` : '';
  return `${finding.code}${where}: ${what}. ${advice}`;
};

export const thresholdsText = (): string =>
  Object.entries(THRESHOLDS)
    .map(([name, { at, why }]) => `  ${name} ${at}: ${why}`)
    .join('\n');
