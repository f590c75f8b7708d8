import './parts.css';

/** Onward, at the right end of an action. */
export const Arrow = () => (
  <svg className="arrow" width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
    <path d="M0 5H12.5M8.5 1L12.5 5L8.5 9" />
  </svg>
);
