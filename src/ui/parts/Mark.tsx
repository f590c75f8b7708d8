import './parts.css';

/** The logo: square and circle side by side, their overlap the text. Beside it there is always a name. */
export const Mark = ({ height = 12 }: { height?: number }) => (
  <svg className="mark" viewBox="0 0 50 30" height={height} width={(height * 5) / 3} aria-hidden="true">
    <path className="mark-a" d="M0 0H30V30H0Z" />
    <circle className="mark-b" cx="35" cy="15" r="15" />
    <path className="mark-lens" d="M30 .86A15 15 0 0 0 30 29.14Z" />
  </svg>
);
