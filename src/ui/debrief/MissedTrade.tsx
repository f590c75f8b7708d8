import type { Cue, Missed, Moment } from '../../debrief/missed.ts';
import { sentFor } from '../../debrief/sentFor.ts';
import type { Better, JointGains } from '../../debrief/sheet.ts';
import { LITTLE } from '../../debrief/verdictLine.ts';
import { points, worthOf } from '../../engine/worth.ts';
import { Plate } from '../parts/Plate.tsx';
import { exactly } from './exactly.ts';
import { articleOf, clock, naming, worded } from './figures.ts';
import { lackingText } from './lackingText.ts';
import { Marked } from './Marked.tsx';
import { Reckoning } from './Reckoning.tsx';
import { goBackText, listed, type Review, sidesOf } from './review.ts';
import './missedTrade.css';

interface MissedTradeProps {
  readonly review: Review;
  readonly gains: JointGains;
  readonly missed: Missed | null;
  /** Where to sit down again; null: another decision cost more, and is told with its own way back. */
  readonly back: Moment | null;
  readonly also: boolean;
  /** True: there is a text, and this would have been a better one. */
  readonly stands: boolean;
  /** False: there was nothing that both could have signed. */
  readonly zone: boolean;
  readonly printing: boolean;
}

/** More changes than this are a list and no sentence. */
const IN_A_SENTENCE = 3;

/** The trade that was there to make, in words, and the moment to go back to. */
export const MissedTrade = ({ review, gains, missed, back, also, stands, zone, printing }: MissedTradeProps) => {
  const { t, chair } = review;
  const { better, larger } = gains;
  const { values } = sidesOf(review);
  return (
    <section className="missed" aria-labelledby="missed-heading">
      <h2 id="missed-heading" className="type-note soft">
        {stands && better
          ? t('missed.heading', { who: chair.neutral ? 'name' : 'you', also: also ? 'yes' : 'no' })
          : t('missed.headingNone')}
      </h2>
      {better ? (
        <>
          <p className="missed-words type-voice">
            {stands && missed?.cue ? `${cueText(review, missed.cue)} ` : ''}
            <Marked text={tradeText(review, better, stands, values)} /> {lackingText(review, better.lacking)}{' '}
            {sentText(review, better)} <Marked text={beyondText(review, gains)} />
          </p>
          {(!stands || better.changed.length > IN_A_SENTENCE) && <Package review={review} better={better} />}
          <div className="figure-more">
            {back && (
              <button type="button" className="link strong go-back" onClick={() => review.onGoBack(back.turn)}>
                {goBackText(review, back.at)}
              </button>
            )}
            <Counted review={review} better={better} stands={stands} open={printing} />
          </div>
        </>
      ) : (
        <p className="missed-words type-voice">{nothingText(review, zone, larger)}</p>
      )}
    </section>
  );
};

const nothingText = ({ t, chair, texts }: Review, zone: boolean, larger: JointGains['larger']): string => {
  if (!zone) return t('missed.noZone');
  const by = points(larger?.by ?? 0);
  return larger && by > 0 ? t('missed.larger', { ...naming(chair, texts, larger.less), by }) : t('missed.nothing');
};

interface CountedProps {
  readonly review: Review;
  readonly better: Better;
  readonly stands: boolean;
  readonly open: boolean;
}

const Counted = ({ review, better, stands, open }: CountedProps) => {
  const { t, texts, record } = review;
  const { own, other } = sidesOf(review);
  return (
    <Reckoning
      t={t}
      open={open}
      means={t(stands ? 'missed.means' : 'missed.meansOpen')}
      sums={[own, other].map((seat) => {
        const worth = worthOf(record, seat, better.terms);
        return t('missed.count', {
          capital: texts.delegations[seat].capital,
          better: exactly(review, worth),
          worth: exactly(review, worth - better.gain[seat]),
          gain: exactly(review, better.gain[seat]),
        });
      })}
      term={t(stands ? 'missed.betterTerm' : 'missed.nashTerm')}
    />
  );
};

type SideValues = ReturnType<typeof sidesOf>['values'];

const tradeText = (review: Review, better: Better, stands: boolean, values: SideValues): string => {
  const { t, language } = review;
  const { own, other } = sidesOf(review);
  const gains = { gainA: points(better.gain[own]), gainB: points(better.gain[other]) };
  if (!stands) return t('missed.open', { ...values, ...gains });
  if (better.changed.length > IN_A_SENTENCE)
    return t('missed.many', { ...values, ...gains, count: better.changed.length });
  const [first = '', ...rest] = worded(review.record, review.texts, better.terms)
    .filter(({ item }) => better.changed.includes(item))
    .map(({ label, number }) => t('missed.term', { label, number }));
  const list = listed(language);
  const trade = rest.length > 0 ? t('missed.with', { first, rest: list.format(rest) }) : first;
  return t('missed.worth', { ...values, ...gains, trade });
};

/** Where the trade is a small one and there was more in all packages than in those that lay open. */
const beyondText = (review: Review, { better, alone }: JointGains): string => {
  const { own, other, values } = sidesOf(review);
  const more = (['a', 'b'] as const).some((seat) => alone[seat] - (better?.gain[seat] ?? 0) > 100 * LITTLE);
  if (!more || (better?.lacking.length ?? 0) > 0) return '';
  return review.t('missed.beyond', { ...values, a: points(alone[own]), b: points(alone[other]) });
};

/** What the experts were already bringing when somebody could not wait. */
const sentText = ({ t, record, chair, texts }: Review, better: Better): string =>
  sentFor(record, better)
    .map(({ by, at, early, signed }) =>
      t('lacking.sent', {
        ...naming(chair, texts, by),
        time: clock(at),
        minutes: early,
        signed: String(signed),
      }),
    )
    .join(' ');

const cueText = (review: Review, cue: Cue): string => {
  const { t, texts, chair, record } = review;
  const other = chair.seat === 'a' ? 'b' : 'a';
  const time = clock(cue.at);
  const who = { who: chair.neutral ? 'name' : 'them', name: texts.delegations[other].capital };
  const title = texts.items[cue.item]?.title ?? '';
  switch (cue.did) {
    case 'probed':
      return t('missed.probed', { time, ...who, title });
    case 'told':
      return t('missed.told', { time, ...who, title });
    case 'offered':
      return t('missed.offered', { time, ...who, number: articleOf(record, cue.item) });
    case 'open':
      return t('missed.stillOpen', {
        time,
        number: articleOf(record, cue.item),
      });
    default:
      return cue.did satisfies never;
  }
};

const Package = ({ review, better }: { review: Review; better: Better }) => (
  <details className="package">
    <summary className="link">{review.t('missed.package')}</summary>
    <ol className="rows">
      {worded(review.record, review.texts, better.terms)
        .filter(({ item }) => better.changed.includes(item))
        .map(({ item, number, plate, title, label }) => (
          <li key={item} value={number}>
            <span className="strong numbered">
              {number} <Plate plate={plate} size={20} />
            </span>
            <span>{review.t('tell.article', { title, label })}</span>
          </li>
        ))}
    </ol>
  </details>
);
