import { lyingMark } from '../../drawing/mark.ts';
import './parts.css';

const { width, height: side, circle, square, lens } = lyingMark(30);

/** The logo: square and circle side by side, their overlap the text. Beside it there is always a name. */
export const Mark = ({ height = 12 }: { height?: number }) => (
  <svg
    className="mark"
    viewBox={`0 0 ${width} ${side}`}
    height={height}
    width={(height * width) / side}
    aria-hidden="true"
  >
    <path className="mark-a" d={square} />
    <circle className="mark-b" cx={circle.x} cy={circle.y} r={circle.r} />
    <path className="mark-lens" d={lens} />
  </svg>
);
