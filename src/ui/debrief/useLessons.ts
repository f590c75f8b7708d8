import { useEffect, useState } from 'react';
import { type Lessons, lessonsOf } from '../../debrief/lessons.ts';
import type { GameState } from '../../engine/state.ts';

/** How both sides played, part by part, once `ready`: nobody waits for it, and the page breathes in between. */
export const useLessons = (record: GameState, ready: boolean): Lessons | undefined => {
  const [lessons, setLessons] = useState<Lessons>();
  useEffect(() => {
    if (!ready) return;
    const parts = lessonsOf(record);
    let timer = setTimeout(next, 30);
    function next(): void {
      const part = parts.next();
      if (part.done) setLessons(part.value);
      else timer = setTimeout(next);
    }
    return () => clearTimeout(timer);
  }, [record, ready]);
  return lessons;
};
