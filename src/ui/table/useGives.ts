import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** What goes, one after another, where all of it does not fit: nothing, the face, or all but one line of the notes. */
const GIVES = ['nothing', 'face', 'notes'] as const;

/** What is told fits the height that is left for it: `data-gives` says what had to go. */
export const useGives = (voice: RefObject<HTMLElement | null>, on: boolean): void => {
  useLayoutEffect(() => {
    if (on && voice.current) fit(voice.current);
  });
  useEffect(() => {
    const section = voice.current;
    if (!on || !section) return;
    const watcher = new ResizeObserver(() => fit(section));
    watcher.observe(section);
    return () => watcher.disconnect();
  }, [voice, on]);
};

const fit = (section: HTMLElement): void => {
  const [face, words] = [section.querySelector('.speaker'), section.querySelector('.voice-words')];
  if (!words) return;
  for (const gives of GIVES) {
    section.dataset.gives = gives;
    const foot = section.getBoundingClientRect().bottom;
    const faceFits = !face || face.getBoundingClientRect().bottom <= foot + 1;
    if (faceFits && words.scrollHeight <= words.clientHeight + 1) return;
  }
};
