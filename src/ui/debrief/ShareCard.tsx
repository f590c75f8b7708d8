import { useEffect, useRef, useState } from 'react';
import { cardOf, cardText } from './card.ts';
import { drawCard, FORMATS, type Format } from './cardDrawing.ts';
import { downloadBlob } from './download.ts';
import type { Edition } from './edition.ts';
import type { PlayedGame } from './usePlayed.ts';
import './share.css';

interface ShareCardProps {
  readonly played: PlayedGame;
  readonly edition: Edition;
}

/** This page without what stands behind it: the address of the game, and of no game in particular. */
const siteLink = (): string => new URL(location.pathname, location.origin).href;

const [WIDTH, HEIGHT] = FORMATS.wide;

/** The result as a poster and as a few lines; neither says how it was done. */
export const ShareCard = ({ played, edition }: ShareCardProps) => {
  const { t } = edition;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [said, setSaid] = useState('');
  const [pictured, setPictured] = useState(true);
  const card = cardOf(played, edition);
  const text = cardText(card, played.chair, siteLink());
  // The words of the card name all that is on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is made anew each time, its text is not
  useEffect(() => {
    if (canvas.current) drawCard(canvas.current, 'wide', card).catch(() => setPictured(false));
  }, [text]);

  const pictureFile = async (format: Format): Promise<File> => {
    const sheet = document.createElement('canvas');
    await drawCard(sheet, format, card);
    const blob = await new Promise<Blob | null>((done) => sheet.toBlob(done, 'image/png'));
    if (!blob) throw new Error('no picture');
    return new File([blob], `ad-referendum-${format}.png`, { type: 'image/png' });
  };
  const copy = async (): Promise<boolean> =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const share = async (format: Format): Promise<void> => {
    const file = await pictureFile(format);
    if (navigator.canShare?.({ files: [file] })) {
      // Closing the system's sheet is no failure.
      return navigator.share({ files: [file], text }).catch(() => undefined);
    }
    downloadBlob(file.name, file);
    setSaid((await copy()) ? t('card.savedAndCopied') : t('card.saved'));
  };
  const picture = (format: Format) => () => void share(format).catch(() => setSaid(t('card.noPicture')));
  return (
    <section className="share-card" aria-label={t('card.heading')}>
      {pictured && <canvas ref={canvas} width={WIDTH} height={HEIGHT} role="img" aria-label={text} />}
      <div className="statement-links rows">
        {pictured && (
          <>
            <button type="button" onClick={picture('wide')}>
              {t('card.share')}
            </button>
            <button type="button" onClick={picture('square')}>
              {t('card.square')}
            </button>
          </>
        )}
        <button type="button" onClick={() => void copy().then((done) => setSaid(done ? t('card.copied') : text))}>
          {t('card.copy')}
        </button>
      </div>
      <p className="type-note share-said" role="status">
        {said}
      </p>
    </section>
  );
};
