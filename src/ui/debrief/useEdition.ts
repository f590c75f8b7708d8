import { useState } from 'react';
import type { Pack } from '../../scenario/pack.ts';
import type { Services } from '../services.ts';
import { type Language, useSpeech } from '../text/text.tsx';
import { type Edition, loadEdition } from './edition.ts';

interface EditionDesk {
  readonly edition: Edition;
  readonly failed: boolean;
  readonly read: (language: Language) => void;
}

/** The language of the documents: that of the screen until another is asked for. */
export const useEdition = (services: Services, pack: Pack): EditionDesk => {
  const { t, language } = useSpeech();
  const [other, setOther] = useState<Edition>();
  const [failed, setFailed] = useState(false);
  const own: Edition = { t, language, texts: pack.texts };
  const read = (wanted: Language): void => {
    if (wanted === language) return setOther(undefined);
    loadEdition(services, pack, wanted).then(
      (edition) => {
        setFailed(false);
        setOther(edition);
      },
      () => setFailed(true),
    );
  };
  return { edition: other ?? own, failed, read };
};
