import { useSpeech } from '../text/text.tsx';
import './loading.css';

/** Nothing for the blink in which most things load; then the circle comes towards the square while one waits. */
export const Loading = () => {
  const { t } = useSpeech();
  return (
    <main className="loading">
      <svg className="loading-mark" viewBox="0 0 160 60" width="160" height="60" aria-hidden="true">
        <path className="mark-a" d="M0 0H60V60H0Z" />
        <circle className="mark-b loading-comes" cx="70" cy="30" r="30" />
      </svg>
      <p role="status">{t('app.loading')}</p>
    </main>
  );
};
