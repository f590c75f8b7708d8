import { useEffect, useRef, useState } from 'react';
import type { Happening } from '../../engine/state.ts';
import { phrase } from './phrase.ts';
import { useAtTable } from './TableContext.tsx';
import './heard.css';

const SHOWN_MS = 7000;
const CARRYING: ReadonlySet<Happening['what']> = new Set(['moved', 'breakBegan', 'leaked', 'drafting']);

/** What was heard last, in a line of its own. Screen readers are spared it: what happened is told in words anyway. */
export const Heard = () => {
  const { view, utter } = useAtTable();
  const { chronicle, seat } = view;
  const seen = useRef(chronicle.length);
  const [heard, setHeard] = useState<Happening>();
  useEffect(() => {
    const last = chronicle.slice(seen.current).findLast((h) => CARRYING.has(h.what));
    seen.current = chronicle.length;
    if (last) setHeard(last);
  }, [chronicle]);
  useEffect(() => {
    if (!heard) return;
    const timer = setTimeout(() => setHeard(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [heard]);
  const what = heard?.what === 'moved' ? heard.move.kind : heard?.what;
  const who = heard?.what === 'moved' && heard.by === seat ? 'us' : 'them';
  return (
    <p className="heard type-note soft" aria-hidden="true">
      {what && `[${utter(phrase('table.heard', { what, who }))}]`}
    </p>
  );
};
