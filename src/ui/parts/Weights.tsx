import { useState } from 'react';
import type { View } from '../../engine/view.ts';
import type { Pack } from '../../scenario/pack.ts';
import { useSpeech } from '../text/text.tsx';
import { Plate } from './Plate.tsx';

/** Articles in order of weight; on a phone the light ones wait behind one line. */
export const Weights = ({ pack, view }: { pack: Pack; view: View }) => {
  const { t } = useSpeech();
  const [all, setAll] = useState(false);
  const { brief } = pack.texts.delegations[view.seat];
  const items = view.items.toSorted((x, y) => y.weight - x.weight);
  const heaviest = items[0]?.weight ?? 1;
  const light = items.slice(4).map(({ weight }) => weight);
  const [least, most] = [Math.min(...light), Math.max(...light)];
  const more = { count: light.length, least, most };
  return (
    <>
      <ol className="weights" data-all={all}>
        {items.map((item) => (
          <li key={item.id} data-heavy={item.matters === 3}>
            <Plate plate={item.plate} number={view.items.indexOf(item) + 1} size={32} />
            <span className="weights-what">
              <span className="strong">{pack.texts.items[item.id]?.title}</span>{' '}
              <span className="soft">{brief.wants[item.id]}</span>
            </span>
            <span
              className="weights-bar"
              style={{ inlineSize: `${(100 * item.weight) / heaviest}%` }}
              aria-hidden="true"
            />
            <span className="weights-points">{item.weight}</span>
          </li>
        ))}
      </ol>
      {light.length > 0 && !all && (
        <button type="button" className="weights-more type-note" onClick={() => setAll(true)}>
          <span className="soft">{t(least === most ? 'brief.moreSame' : 'brief.more', more)}</span>
          <span>{t('brief.show')}</span>
        </button>
      )}
    </>
  );
};
