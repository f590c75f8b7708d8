import { useEffect, useState } from 'react';
import { type Language, loadMessages, type Messages } from './text.tsx';

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

/** The messages of a language; while another one loads, the last that was there. */
export const useMessages = (language: Language): Spoken | undefined => {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    let wanted = true;
    loadMessages(language).then(
      (messages) => wanted && setSpoken({ language, messages }),
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return spoken;
};
