import { forecast, worthIn } from '../../engine/view.ts';
import type { Seat, Terms } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { toldApart } from '../parts/toldApart.ts';
import { Aide } from './Aide.tsx';
import { Axis, type AxisMark } from './Axis.tsx';
import { forecastPhrase, isPartShort, likelyPhrase, marginPhrase, weighedIn, worthToThem } from './estimate.ts';
import { points } from './figures.ts';
import { Sign } from './Shapes.tsx';
import { useAtTable } from './TableContext.tsx';

/** What lies on the table is worth: a sentence, then the two scales. */
export const Worth = ({ short = false }: { short?: boolean }) => {
  const { view, belief, desk, language, t, utter } = useAtTable();
  const composing = desk.place === 'compose';
  const weighed = weighedIn(view, composing ? desk.terms : null, desk.as);
  const { subject, terms } = weighed;
  const ours = points(worthIn(view, terms));
  const walkAway = points(view.walkAway);
  const told = toldApart(language, worthIn(view, terms), view.walkAway);
  const silent = Object.keys(terms).length === 0;
  const verdict = forecast(view, terms);
  const likely = likelyPhrase(belief, weighed);
  const refused = verdict.reason === 'redLine' || verdict.reason === 'support';
  const beside = silent
    ? [forecastPhrase(view, terms)]
    : composing
      ? short
        ? [refused ? forecastPhrase(view, terms) : likely]
        : [refused ? forecastPhrase(view, terms) : marginPhrase(verdict), likely]
      : refused || isPartShort(view, terms)
        ? [forecastPhrase(view, terms)]
        : [marginPhrase(verdict), forecastPhrase(view, terms)];

  const seat: Seat | null =
    subject === 'theirs' || subject === 'idea' ? otherSeat(view.seat) : subject === 'initialled' ? null : view.seat;
  const estimate = worthToThem(belief, weighed);
  const marks: AxisMark[] = [];
  const settled = points(worthIn(view, view.agreed));
  if (composing && view.offer?.by === otherSeat(view.seat)) {
    const offered: Terms = { ...view.agreed, ...view.offer.terms };
    marks.push(mark('their', points(worthIn(view, offered)), otherSeat(view.seat), false));
  } else if (
    !short &&
    subject !== 'initialled' &&
    settled > 0 &&
    settled !== ours &&
    Object.keys(view.agreed).length > 0
  )
    marks.push({
      key: 'settled',
      at: settled,
      sign: <span className="axis-square" />,
      label: t('table.worth.initialled', { points: settled }),
      tone: 'soft',
    });
  if (!silent)
    marks.push(
      seat
        ? {
            ...mark('subject', ours, seat, true),
            label: t(short && composing ? 'table.worth.markShort' : 'table.worth.mark', {
              subject,
              points: told.worth,
            }),
            strong: composing,
          }
        : {
            key: 'subject',
            at: ours,
            sign: <span className="axis-square" />,
            label: t('table.worth.mark', { subject, points: told.worth }),
            tone: 'soft',
          },
    );
  function mark(key: string, at: number, by: Seat, filled: boolean): AxisMark {
    return {
      key,
      at,
      sign: <Sign seat={by} filled={filled} size={14} />,
      label: t(short ? 'table.worth.markShort' : 'table.worth.mark', { subject: 'theirs', points: at }),
      tone: filled ? `seat-${by}` : 'soft',
    };
  }
  const sentence = silent
    ? t('table.worth.none')
    : short && composing
      ? t('table.worth.short', { points: told.worth })
      : t('table.worth.sentence', { subject, points: told.worth });
  return (
    <section className="worth" aria-labelledby="worth-title" id="table-worth" tabIndex={-1} data-short={short}>
      <div className="worth-head">
        <h2 className="worth-sentence" id="worth-title">
          {sentence}
        </h2>
        <p className="worth-beside type-note soft">{beside.flatMap((said) => (said ? utter(said) : [])).join(' ')}</p>
      </div>
      <Aide spot="worth" />
      <div className="worth-scale">
        <p className="worth-label strong">{t('table.worth.us')}</p>
        <Axis
          marks={marks}
          apart={short ? 30 : 26}
          walkAway={[walkAway, walkAway]}
          walkAwayLabel={t('table.worth.walkAway', { points: told.walkAway })}
        />
      </div>
      {!short && (
        <div className="worth-scale">
          <p className="worth-label">
            <strong>{t('table.worth.them')}</strong>
            <br />
            <span className="type-note soft">{t('table.worth.estimate', { answers: belief.answers })}</span>
          </p>
          <Axis
            walkAway={belief.walkAway}
            walkAwayLabel={t('table.worth.theyWalk', { from: belief.walkAway[0], to: belief.walkAway[1] })}
            marks={
              silent
                ? []
                : [
                    {
                      key: 'subject',
                      at: estimate.mid,
                      sign: seat ? <Sign seat={seat} filled size={12} /> : <span className="axis-square" />,
                      label: belief.known
                        ? t('table.worth.range', { subject, from: estimate.low, to: estimate.high })
                        : t('table.worth.unknown'),
                      tone: 'soft',
                      side: seat ? `seat-${seat}` : undefined,
                      range: [estimate.low, estimate.high],
                    },
                  ]
            }
          />
        </div>
      )}
      <p className="visually-hidden">
        {t('table.worth.spoken', {
          marked: marks.length > 0 ? 'yes' : 'no',
          ours: marks.map(({ label }) => label).join(', '),
          walkAway: t('table.worth.walkAway', { points: walkAway }),
          offered: silent ? 'no' : 'yes',
          theirs: t('table.worth.range', { subject, from: estimate.low, to: estimate.high }),
          theyWalk: t('table.worth.theyWalk', { from: belief.walkAway[0], to: belief.walkAway[1] }),
        })}{' '}
        {likely && utter(likely)}
      </p>
    </section>
  );
};
