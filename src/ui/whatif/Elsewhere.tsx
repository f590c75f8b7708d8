import { useId, useState } from 'react';
import { CHARACTERS, type CharacterId } from '../../counterpart/character.ts';
import type { Analysis } from '../../debrief/analysis.ts';
import { branchesOf, tellingBranch } from '../../debrief/branches.ts';
import { seedsOf } from '../../debrief/peers.ts';
import type { Played } from '../../engine/reduce.ts';
import type { Seat } from '../../scenario/schema.ts';
import { clock } from '../debrief/figures.ts';
import type { Review } from '../debrief/review.ts';
import { brief, tell } from '../debrief/tell.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { Cast } from './Cast.tsx';
import { Ended } from './Ended.tsx';
import { Progress } from './Progress.tsx';
import { useDays } from './useDays.ts';

const DAYS = 50;

export interface SeatedProps {
  readonly review: Review;
  readonly log: readonly Played[];
  readonly analysis: Analysis;
  /** The chair that somebody else takes. */
  readonly seat: Seat;
  /** Who sits across the table. */
  readonly across: CharacterId;
}

/** A minute of the day, somebody for the chair, and where fifty days led from there. */
export const Elsewhere = ({ review, log, analysis, seat, across }: SeatedProps) => {
  const { t, record, chair, texts } = review;
  const id = useId();
  const branches = branchesOf(record, seat);
  const { better } = analysis.sheet.jointGains;
  const telling = tellingBranch(record, seat, better);
  const [turn, setTurn] = useState(telling?.turn ?? 0);
  const [stand, setStand] = useState<CharacterId>(CHARACTERS.at(-1) ?? across);
  const { days, start, stop, forget, retell } = useDays();
  const branch = branches.find((one) => one.turn === turn);
  if (!branch) return null;
  const { scenario, length, seed } = record;
  const time = clock(branch.at);
  const name = t(`partner.${stand}`);
  const players = { a: across, b: across, [seat]: stand };
  const run = () =>
    start([{ scenario, length, players, seeds: seedsOf(DAYS), from: { seed, log: log.slice(0, turn) } }]);
  return (
    <section className="whatif-part" aria-labelledby={`${id}heading`}>
      <div className="whatif-choices">
        <h2 id={`${id}heading`} className="type-voice strong">
          {t('whatif.from')}
        </h2>
        <div>
          <label htmlFor={`${id}minute`} className="type-note soft">
            {t('whatif.minute')}
          </label>
          <select
            id={`${id}minute`}
            className="whatif-minute"
            value={turn}
            onChange={({ target }) => {
              setTurn(Number(target.value));
              forget();
            }}
          >
            {branches.map((one) => (
              <option key={one.turn} value={one.turn}>
                {clock(one.at)} {brief(review, one.did) || tell(review, one.did)}
              </option>
            ))}
          </select>
          {telling?.still && telling.turn === turn && <p className="type-note soft">{t('whatif.telling')}</p>}
        </div>
        <Cast
          name={t('whatif.stand', { who: chair.neutral ? 'name' : 'you', name: texts.delegations[seat].capital })}
          seat={seat}
          chosen={stand}
          onChoose={(one) => {
            setStand(one);
            forget();
          }}
        />
        <div className="whatif-on">
          <button type="button" className="ink-block" onClick={run}>
            {t('whatif.run', { name, time, days: DAYS })}
            <Arrow />
          </button>
          <button type="button" className="link" onClick={() => review.onGoBack(turn)}>
            {t('whatif.yourself', { who: chair.neutral ? 'name' : 'you', time })}
          </button>
        </div>
      </div>
      <div className="whatif-result">
        <Progress days={days} onStop={stop} />
        <Ended review={review} analysis={analysis} seat={seat} days={days} onMinutes={retell} />
        {days.records.length > 0 && (
          <p className="type-note soft">
            {t('whatif.seeds', {
              time,
              last: days.records.length,
              name: t(`partner.${stand}.across`),
              capital: texts.delegations[seat].capital,
              across: t(`partner.${across}.across`),
            })}
          </p>
        )}
      </div>
    </section>
  );
};
