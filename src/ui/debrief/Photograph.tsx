import { useEffect, useRef, useState } from 'react';
import { viewFor } from '../../engine/view.ts';
import { Still } from '../parts/Still.tsx';
import type { Services, Sitting } from '../services.ts';
import type { Photo } from './FrontPage.tsx';

const WIDTH = 880;
/** The room's own format: what is narrower cuts a head at the table. */
const HEIGHT = 495;

/** The picture in the paper: what the day left, or an empty one where nothing can be painted. */
export const photographBy =
  ({ photograph }: Services, sitters: Sitting['sitters']): Photo =>
  ({ record, label, shot }) => {
    const canvas = useRef<HTMLCanvasElement>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (!canvas.current) return;
      photograph(canvas.current, { view: viewFor(record, 'a'), sitters }, shot).catch(() => setFailed(true));
    }, [record, shot]);
    if (failed) return <Still hour={record.outcome?.stands ? 'evening' : 'night'} label={label} empty />;
    return <canvas ref={canvas} width={WIDTH} height={HEIGHT} role="img" aria-label={label} />;
  };
