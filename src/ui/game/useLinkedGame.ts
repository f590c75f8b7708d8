import { useEffect } from 'react';
import { saveFromFragment } from '../../session/saveLink.ts';
import type { Save } from '../../session/table.ts';
import type { OpenFault } from './judge.ts';

/** Opens the game that an address carries, now or when somebody pastes one. The address is cleared: the game moves on. */
export const useLinkedGame = (onSave: (save: Save) => void, onFault: (fault: OpenFault) => void) => {
  useEffect(() => {
    const read = () =>
      saveFromFragment(location.hash).then((opened) => {
        if (!opened) return;
        history.replaceState(null, '', location.pathname + location.search);
        if ('save' in opened) onSave(opened.save);
        else onFault(opened.fault);
      });
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [onSave, onFault]);
};
