import { answersOf } from '../../debrief/account.ts';
import { clearedIn } from '../../debrief/capitals.ts';
import type { GameState, Minute, Verdict } from '../../engine/state.ts';
import { points, walkAwayOf, worthOf } from '../../engine/worth.ts';
import type { Seat, Texts } from '../../scenario/schema.ts';
import { toldApart } from '../parts/toldApart.ts';
import { type Language, type Say, useSpeech } from '../text/text.tsx';
import { clock } from './figures.ts';
import { spoken } from './spoken.ts';

interface CapitalProps {
  readonly record: GameState;
  readonly texts: Texts;
  readonly seat: Seat;
  readonly at: Minute;
  /** Figures for one's own capital, words for the other. */
  readonly open: boolean;
  /** False: the phone has not rung yet. */
  readonly answered: boolean;
}

type Reason = readonly [what: string, answer: string];

const sideOf = (n: number): string => (n > 0 ? 'over' : n < 0 ? 'under' : 'level');

/** One capital's half of the screen: when, what, how it says so, and why. */
export const Capital = ({ record, texts, seat, at, open, answered }: CapitalProps) => {
  const { t, language } = useSpeech();
  const { capital } = texts.delegations[seat];
  const verdict = record.outcome?.verdicts?.[seat] ?? null;
  const said = !verdict ? 'capitals.notes' : verdict.approves ? 'capitals.approves' : 'capitals.refuses';
  const reasons = verdict
    ? verdictReasons(t, language, record, seat, verdict, open, capital)
    : silentReasons(t, record, seat, open);
  return (
    <section className={`capital capital-${seat}`} aria-label={capital} data-answered={answered}>
      <p className="capital-call">
        <span className="strong">{clock(at)}</span> {t('capitals.call', { place: texts.place, capital })}
      </p>
      {answered && (
        <div className="capital-answer">
          <h2 className="capital-verdict">{t(said, { capital })}</h2>
          <p className="capital-voice type-voice">
            {t('capitals.quote', { line: spoken(texts, seat, verdict, record.seed) })}
          </p>
          <dl className="capital-reasons">
            {reasons.map(([what, answer]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
          {!open && <p className="type-note">{t('capitals.later')}</p>}
        </div>
      )}
    </section>
  );
};

const verdictReasons = (
  t: Say,
  language: Language,
  record: GameState,
  seat: Seat,
  { worth, walkAway, crossed, home, needs }: Verdict,
  open: boolean,
  capital: string,
): readonly Reason[] => {
  const told = toldApart(language, worth, walkAway);
  const over = worth < walkAway ? -1 : points(worth) - points(walkAway);
  const support = home - needs;
  const redLines: Reason = [
    t('capitals.redLines'),
    t('capitals.crossed', { crossed: crossed.length, cleared: clearedIn(record, seat), capital }),
  ];
  if (open)
    return [
      [t('capitals.worth', told), t('capitals.margin', { side: sideOf(over), n: told.apart })],
      redLines,
      [t('capitals.home', { home, needs }), t('capitals.margin', { side: sideOf(support), n: Math.abs(support) })],
    ];
  return [
    [t('capitals.worthTo', { capital }), t('capitals.theirWorth', { side: sideOf(over) })],
    redLines,
    [t('capitals.homeOf'), t('capitals.theirHome', { side: support < 0 ? 'under' : support < 5 ? 'close' : 'over' })],
  ];
};

/** Without a text: what one has instead, and the last offer that could have been had. */
const silentReasons = (t: Say, record: GameState, seat: Seat, open: boolean): readonly Reason[] => {
  const walkAway = walkAwayOf(record, seat);
  const offer = lastOffer(record, seat);
  const { home } = record;
  const needs = record.scenario.schedules[record.length].ratify;
  const over = offer === null ? null : points(offer) - points(walkAway);
  if (open)
    return [
      [t('capitals.without'), t('capitals.withoutWorth', { n: points(walkAway) })],
      [
        t('capitals.lastOffer'),
        t('capitals.lastOfferWorth', { made: over === null ? 'no' : 'yes', n: points(offer ?? 0) }),
      ],
      [
        t('capitals.home', { home: home[seat], needs }),
        t('capitals.margin', { side: sideOf(home[seat] - needs), n: Math.abs(home[seat] - needs) }),
      ],
    ];
  const support = home[seat] - needs;
  return [
    [t('capitals.without'), t('capitals.withoutTheirs')],
    [t('capitals.lastOffer'), t('capitals.theirWorth', { side: over === null ? 'none' : sideOf(over) })],
    [t('capitals.homeOf'), t('capitals.theirHome', { side: support < 0 ? 'under' : support < 5 ? 'close' : 'over' })],
  ];
};

/** What the last offer that lay before `seat` was worth to it; null when none ever did. */
const lastOffer = (record: GameState, seat: Seat): number | null => {
  const last = record.chronicle.findLast((h) => h.what === 'moved' && h.by !== seat && h.move.kind === 'propose');
  if (last?.what !== 'moved' || last.move.kind !== 'propose') return null;
  const known = answersOf(record, seat).findLast(({ turn }) => turn > last.turn);
  return known ? known.worth : worthOf(record, seat, { ...record.agreed, ...last.move.terms });
};
