import type { ReactNode } from 'react';
import { useSpeech } from '../text/text.tsx';

/** A page of the house: a way past its bar, then its one `main`. */
export const Page = ({ name, bar, children }: { name: string; bar?: ReactNode; children: ReactNode }) => {
  const { t } = useSpeech();
  return (
    <div className={`page ${name}`}>
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      {bar}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};
