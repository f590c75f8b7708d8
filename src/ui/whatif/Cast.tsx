import { useId } from 'react';
import { CHARACTERS, type CharacterId } from '../../counterpart/character.ts';
import type { Seat } from '../../scenario/schema.ts';
import { Portrait } from '../parts/Portrait.tsx';
import { useSpeech } from '../text/text.tsx';
import './cast.css';

interface CastProps {
  readonly name: string;
  /** In whose suit they are drawn. */
  readonly seat: Seat;
  readonly chosen: CharacterId;
  readonly onChoose: (id: CharacterId) => void;
}

/** The characters of the game, one of them chosen for a chair. */
export const Cast = ({ name, seat, chosen, onChoose }: CastProps) => {
  const { t } = useSpeech();
  const id = useId();
  return (
    <fieldset className={`cast seat-${seat}`}>
      <legend className="type-note soft">{name}</legend>
      <div className="cast-people">
        {CHARACTERS.map((one) => (
          <label key={one} className="cast-one">
            <input
              type="radio"
              className="visually-hidden"
              name={id}
              checked={one === chosen}
              onChange={() => onChoose(one)}
            />
            <span className="cast-face backdrop" data-face={one}>
              <Portrait face={one} seat={seat} />
            </span>
            <span className="type-note">{t(`partner.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
