import { useState } from 'react';
import { useSpeech } from '../text/text.tsx';
import './notKept.css';

/** Said once, when the browser keeps nothing: a line above the page, not over it. */
export const NotKept = ({ onFile }: { onFile: () => void }) => {
  const { t } = useSpeech();
  const [heard, setHeard] = useState(false);
  if (heard) return null;
  return (
    <aside className="not-kept type-note" role="status">
      <p>{t('notice.notKept')}</p>
      <button type="button" className="link" onClick={onFile}>
        {t('notice.file')}
      </button>
      <button type="button" className="link" onClick={() => setHeard(true)}>
        {t('notice.understood')}
      </button>
    </aside>
  );
};
