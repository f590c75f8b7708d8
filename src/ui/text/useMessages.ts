import { useEffect, useState } from 'react';
import { type Language, loadMessages, loadShell, type Messages } from './text.tsx';

interface Spoken {
  readonly language: Language;
  readonly messages: Partial<Messages>;
}

/** The messages of a language, those of the title first; while another language loads, the last that was there. */
export const useMessages = (language: Language): Spoken | undefined => {
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    let wanted = true;
    const say = (messages: Partial<Messages>): void => {
      if (wanted) setSpoken({ language, messages });
    };
    loadShell(language)
      .then((shell) => {
        say(shell);
        return loadMessages(language);
      })
      .then(say)
      .catch((error: unknown) => console.error(error));
    return () => {
      wanted = false;
    };
  }, [language]);
  return spoken;
};
