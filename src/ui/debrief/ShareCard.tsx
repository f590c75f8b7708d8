import { useEffect, useRef, useState } from 'react';
import { drawCard, FORMATS } from './cardDrawing.ts';
import type { Edition } from './edition.ts';
import type { PlayedGame } from './usePlayed.ts';
import { useShare } from './useShare.ts';
import './share.css';

interface ShareCardProps {
  readonly played: PlayedGame;
  readonly edition: Edition;
}

const [WIDTH, HEIGHT] = FORMATS.wide;
/** A small card is drawn finer than it is shown, or its letters break. */
const FINE = 2;

/** The result as a poster and as a few lines; neither says how it was done. */
export const ShareCard = ({ played, edition }: ShareCardProps) => {
  const { t } = edition;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pictured, setPictured] = useState(true);
  const { card, text, said, share, copy } = useShare(played, edition);
  // The words of the card name all that is on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is made anew each time, its text is not
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const width = target.clientWidth * Math.max(FINE, devicePixelRatio);
    drawCard(target, 'wide', card, width).catch(() => setPictured(false));
  }, [text]);
  return (
    <section className="share-card" aria-label={t('card.heading')}>
      {pictured && <canvas ref={canvas} width={WIDTH} height={HEIGHT} role="img" aria-label={text} />}
      <div className="paper-links rows">
        {pictured && (
          <>
            <button type="button" onClick={() => share('wide')}>
              {t('card.share')}
            </button>
            <button type="button" onClick={() => share('square')}>
              {t('card.square')}
            </button>
          </>
        )}
        <button type="button" onClick={copy}>
          {t('card.copy')}
        </button>
      </div>
      <p className="type-note share-said" role="status">
        {said}
      </p>
    </section>
  );
};
