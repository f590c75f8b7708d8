import { useId } from 'react';
import { CHARACTERS, isCharacter } from '../../counterpart/character.ts';
import { peerTasks, type Standing, standingOf } from '../../debrief/peers.ts';
import { prospectsOf } from '../../debrief/prospects.ts';
import { points } from '../../engine/worth.ts';
import { Reckoned } from '../debrief/Reckoning.tsx';
import type { Review } from '../debrief/review.ts';
import { twoDecimals } from '../reading/words.ts';
import type { SeatedProps } from './Elsewhere.tsx';
import { Progress } from './Progress.tsx';
import { useDays } from './useDays.ts';
import { WorthDots } from './WorthDots.tsx';
import './peers.css';

/** Days for each character. */
const EACH = 25;

/** Where the result stands among whole days that others played in the same chair. */
export const Peers = ({ review, analysis, seat, across }: SeatedProps) => {
  const { t, record, chair, texts } = review;
  const id = useId();
  const { days, start, stop } = useDays();
  const all = EACH * CHARACTERS.length;
  const found = prospectsOf(days.records, seat);
  const real = analysis.sheet.worth[seat];
  const standing = standingOf(days.records, seat, real);
  const { rank } = standing.rank;
  const who = { who: chair.neutral ? 'name' : 'you', name: texts.delegations[seat].capital };
  return (
    <section className="whatif-part" aria-labelledby={id}>
      <div className="whatif-choices">
        <h2 id={id} className="type-voice strong">
          {t('peers.heading')}
        </h2>
        <p>
          {t('peers.lead', { ...who, count: CHARACTERS.length, each: EACH, across: t(`partner.${across}.across`) })}
        </p>
        {!days.running && days.records.length < all && (
          <div className="whatif-on">
            <button
              type="button"
              className="link strong go-back"
              onClick={() => start(peerTasks(record, seat, across, EACH))}
            >
              {t('peers.run', { all })}
            </button>
          </div>
        )}
      </div>
      <div className="whatif-result">
        <Progress days={days} onStop={stop} />
        {found && rank !== null && (
          <p className="type-voice">
            {t('peers.result', {
              ...who,
              rank: Math.round(rank),
              of: days.records.length,
              part: days.records.length < all ? 'yes' : 'no',
            })}
          </p>
        )}
        {found && (
          <WorthDots
            review={review}
            records={days.records}
            seat={seat}
            real={real}
            walkAway={analysis.sheet.mandate[seat].walkAway}
            middle={found.worth}
          />
        )}
        {found && <ByCharacter review={review} standing={standing} />}
        {found && <Rank review={review} standing={standing} />}
      </div>
    </section>
  );
};

const Rank = ({ review, standing }: { review: Review; standing: Standing }) => {
  const { t } = review;
  const { below, equal, of, rank } = standing.rank;
  if (rank === null) return null;
  return (
    <details className="open-row">
      <summary>
        <span className="strong">{t('whatif.how')}</span>
      </summary>
      <div className="workings">
        <Reckoned
          means={t('peers.means')}
          sums={[t('peers.count', { below, equal, of, share: twoDecimals(review, rank / 100), each: EACH })]}
          term={t('peers.term')}
        />
      </div>
    </details>
  );
};

const ByCharacter = ({ review, standing }: { review: Review; standing: Standing }) => {
  const { t } = review;
  return (
    <table className="peers rows-table">
      <thead>
        <tr>
          <th scope="col">{t('peers.who')}</th>
          <th scope="col">{t('peers.worth')}</th>
          <th scope="col">{t('peers.stands')}</th>
        </tr>
      </thead>
      <tbody>
        {standing.peers.map(({ id, worth, stands, days }) => (
          <tr key={id}>
            <th scope="row">{isCharacter(id) ? t(`partner.${id}`) : id}</th>
            <td>{points(worth)}</td>
            <td>{t('peers.of', { stands, days })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
