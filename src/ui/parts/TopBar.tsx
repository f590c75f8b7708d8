import type { ReactNode } from 'react';
import { useSpeech } from '../text/text.tsx';
import { Mark } from './Mark.tsx';
import './parts.css';

/** The first line of every page but the title: the name, which leads home, and what else there is to do here. */
export const TopBar = ({ onHome, children }: { onHome?: (() => void) | undefined; children?: ReactNode }) => {
  const { t } = useSpeech();
  return (
    <header className="top-bar no-print">
      {onHome ? (
        <button type="button" className="top-bar-name" onClick={onHome} aria-label={t('app.home')}>
          <Mark />
          <span>{t('app.name')}</span>
        </button>
      ) : (
        <span className="top-bar-name">
          <Mark />
          <span>{t('app.name')}</span>
        </span>
      )}
      <div className="top-bar-more">{children}</div>
    </header>
  );
};
