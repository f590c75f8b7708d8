import type { Pack } from '../../scenario/pack.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { Page } from '../parts/Page.tsx';
import { Shape } from '../parts/Shape.tsx';
import { useSpeech } from '../text/text.tsx';
import './curtain.css';

interface CurtainProps {
  readonly pack: Pack;
  /** Who had the screen. */
  readonly from: Seat;
  readonly onReady: () => void;
}

/** A blank sheet between two people on one screen: it knows nothing but two names. */
export const Curtain = ({ pack, from, onReady }: CurtainProps) => {
  const { t } = useSpeech();
  const next = otherSeat(from);
  const { short } = pack.texts.delegations[next];
  return (
    <Page name="curtain">
      <h1>
        <span className="type-voice">{t('curtain.hand')}</span>
        <span className="curtain-who">
          <Shape seat={next} size={44} />
          <span className="type-figure">{short}</span>
        </span>
      </h1>
      <p className="soft">{t('curtain.wait')}</p>
      <button type="button" className="ink-block" onClick={onReady}>
        {t('curtain.ready', { who: short })}
      </button>
    </Page>
  );
};
