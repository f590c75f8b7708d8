import { useState } from 'react';
import { type Card, cardOf, cardText } from './card.ts';
import { drawCard, FORMATS, type Format } from './cardDrawing.ts';
import { downloadBlob } from './download.ts';
import type { Edition } from './edition.ts';
import type { PlayedGame } from './usePlayed.ts';

/** This page without what stands behind it: the address of the game, and of no game in particular. */
const siteLink = (): string => new URL(location.pathname, location.origin).href;

const pictureOf = async (card: Card, format: Format): Promise<File> => {
  const sheet = document.createElement('canvas');
  await drawCard(sheet, format, card, FORMATS[format][0]);
  const blob = await new Promise<Blob | null>((done) => sheet.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no picture');
  return new File([blob], `ad-referendum-${format}.png`, { type: 'image/png' });
};

interface Sharing {
  readonly card: Card;
  readonly text: string;
  /** What became of it, in words. */
  readonly said: string;
  readonly share: (format: Format) => void;
  readonly copy: () => void;
}

/** The result goes out as a picture where the system takes one; else the picture is saved and the text copied. */
export const useShare = (played: PlayedGame, edition: Edition): Sharing => {
  const { t } = edition;
  const [said, say] = useState('');
  const card = cardOf(played, edition);
  const text = cardText(card, played.chair, siteLink());
  const copied = (): Promise<boolean> =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const share = async (format: Format): Promise<void> => {
    const file = await pictureOf(card, format);
    if (navigator.canShare?.({ files: [file] })) {
      // Closing the system's sheet is no failure.
      return navigator.share({ files: [file], text }).catch(() => undefined);
    }
    downloadBlob(file.name, file);
    say((await copied()) ? t('card.savedAndCopied') : t('card.saved'));
  };
  return {
    card,
    text,
    said,
    share: (format) => void share(format).catch(() => say(t('card.noPicture'))),
    copy: () => void copied().then((done) => say(done ? t('card.copied') : text)),
  };
};
