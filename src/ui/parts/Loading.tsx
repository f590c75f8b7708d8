import { useSpeech } from '../text/text.tsx';
import './loading.css';

/** Nothing for the blink in which most things load; then a word. */
export const Loading = () => {
  const { t } = useSpeech();
  return (
    <main className="loading">
      <p role="status">{t('app.loading')}</p>
    </main>
  );
};
