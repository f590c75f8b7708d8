import { type RefObject, useEffect } from 'react';
import type { Desk, DeskAction, Place } from './desk.ts';

const PAGES: Readonly<Record<string, Place>> = { t: 'table', d: 'draft', n: 'notebook', m: 'moves', '?': 'keys' };

/** Keys for the whole table. A digit or a letter presses what carries it; Escape goes one step back. */
export const useKeys = (
  root: RefObject<HTMLElement | null>,
  single: boolean,
  desk: Desk,
  dispatch: (action: DeskAction) => void,
): void => {
  useEffect(() => {
    const press = (selector: string): boolean => {
      const found = root.current?.querySelector<HTMLElement>(selector);
      found?.focus();
      found?.click();
      return found !== null && found !== undefined;
    };
    const goTo = (place: Place): void => {
      if (place === 'draft' && root.current?.dataset.layout !== 'narrow' && root.current?.dataset.layout !== 'flat')
        return root.current?.querySelector<HTMLElement>('#table-text')?.focus();
      if (place === 'table' && desk.place === 'table')
        return root.current?.querySelector<HTMLElement>('#table-voice')?.focus();
      dispatch({ do: 'go', place });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key === 'Enter' && press('[data-send]')) event.preventDefault();
        return;
      }
      if (event.key === 'Escape') {
        if (desk.row !== null) dispatch({ do: 'row', key: null });
        else if (desk.place !== 'table') dispatch({ do: 'go', place: 'table' });
        return;
      }
      if (!single || typed(event.target)) return;
      const key = event.key.toLowerCase();
      if (/^[1-9]$/.test(key) && press(`[data-digit="${key}"]`)) return event.preventDefault();
      if (desk.place === 'moves' && /^[a-z]$/.test(key) && press(`[data-letter="${key}"]`))
        return event.preventDefault();
      const place = PAGES[key];
      if (place) {
        goTo(place);
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [root, single, desk, dispatch]);
};

const typed = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !['radio', 'checkbox'].includes(target.type)
    : target instanceof HTMLTextAreaElement;
