import { useEffect, useRef, useState } from 'react';
import { viewFor } from '../../engine/view.ts';
import type { Services, Sitting } from '../services.ts';
import type { Photo } from './FrontPage.tsx';
import { StillLife } from './StillLife.tsx';

const WIDTH = 880;
const HEIGHT = 560;

/** The picture in the paper: the room as the day left it, or an empty one where nothing can be painted. */
export const photographBy =
  ({ photograph }: Services, sitters: Sitting['sitters']): Photo =>
  ({ record, label }) => {
    const canvas = useRef<HTMLCanvasElement>(null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (!canvas.current) return;
      photograph(canvas.current, { view: viewFor(record, 'a'), sitters }).catch(() => setFailed(true));
    }, [record]);
    if (failed) return <StillLife record={record} label={label} />;
    return <canvas ref={canvas} className="still-life" width={WIDTH} height={HEIGHT} role="img" aria-label={label} />;
  };
