import { Fragment, useId } from 'react';
import { CHARACTERS } from '../../counterpart/character.ts';
import type { Face } from '../../drawing/cast.ts';
import type { Seat } from '../../scenario/schema.ts';
import { Portrait } from '../parts/Portrait.tsx';
import { useSpeech } from '../text/text.tsx';
import { Choice } from './Choice.tsx';
import './partners.css';

const PARTNERS: readonly Face[] = [...CHARACTERS, 'person'];

interface PartnersProps {
  readonly seat: Seat;
  readonly chosen: Face;
  readonly onChoose: (partner: Face) => void;
}

/** Who sits across the table: every face and name; of the chosen one the manner, and what a colleague would tell. */
export const Partners = ({ seat, chosen, onChoose }: PartnersProps) => {
  const { t } = useSpeech();
  const id = useId();
  return (
    <Choice name={t('chair.across')} hint={t('chair.acrossHint')} className={`partners seat-${seat}`}>
      {PARTNERS.map((one) => (
        <Fragment key={one}>
          <Choice.Option
            group="partner"
            seat={seat}
            checked={one === chosen}
            describedBy={`${id}${one}`}
            onChoose={() => onChoose(one)}
          >
            <span className="partner-face backdrop" data-face={one}>
              <Portrait face={one} seat={seat} />
            </span>
            <span className="partner-name">
              <strong>{t(`partner.${one}`)}</strong>
            </span>
          </Choice.Option>
          <div className="partner-who" hidden={one !== chosen}>
            <p className="type-voice">{t(`partner.${one}.manner`)}</p>
            <p id={`${id}${one}`}>{t(`partner.${one}.who`)}</p>
            {one === chosen && <Portrait face={one} seat={seat} />}
          </div>
        </Fragment>
      ))}
    </Choice>
  );
};
