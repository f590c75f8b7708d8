import { useState } from 'react';
import { CHARACTERS, type CharacterId, isCharacter } from '../../counterpart/character.ts';
import type { Analysis } from '../../debrief/analysis.ts';
import type { Played } from '../../engine/reduce.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat, SEATS } from '../../scenario/vocabulary.ts';
import type { Review } from '../debrief/review.ts';
import { Shape } from '../parts/Shape.tsx';
import { Cast } from './Cast.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Peers } from './Peers.tsx';
import './whatif.css';

interface WhatIfPageProps {
  readonly review: Review;
  readonly log: readonly Played[];
  readonly analysis: Analysis;
}

/** Another way from any minute of the day, and others in the same chair. */
export const WhatIfPage = ({ review, log, analysis }: WhatIfPageProps) => {
  const { t, chair, sitters, texts } = review;
  const [seat, setSeat] = useState<Seat>(chair.seat);
  const sitter = sitters[otherSeat(seat)];
  const [guest, setGuest] = useState<CharacterId>(CHARACTERS[0]);
  const across = isCharacter(sitter) ? sitter : guest;
  const shared = { review, log, analysis, seat, across };
  return (
    <div className="whatif">
      <h1 className="type-head">{t('whatif.heading')}</h1>
      <p className="soft">{t('whatif.lead', { who: chair.neutral ? 'name' : 'you' })}</p>
      {chair.neutral && (
        <fieldset className="whatif-chairs">
          <legend className="type-note soft">{t('whatif.chair')}</legend>
          {SEATS.map((one) => (
            <label key={one} className="whatif-chair">
              <input type="radio" name="whatif-chair" checked={one === seat} onChange={() => setSeat(one)} />
              <Shape seat={one} size={9} /> {texts.delegations[one].capital}
            </label>
          ))}
        </fieldset>
      )}
      {!isCharacter(sitter) && (
        <Cast name={t('whatif.across')} seat={otherSeat(seat)} chosen={guest} onChoose={setGuest} />
      )}
      <Elsewhere key={`from ${seat} ${across}`} {...shared} />
      <Peers key={`peers ${seat} ${across}`} {...shared} />
    </div>
  );
};
