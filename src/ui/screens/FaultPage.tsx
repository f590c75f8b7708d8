import type { OpenFault } from '../game/judge.ts';
import { FileChoice } from '../parts/FileChoice.tsx';
import { Page } from '../parts/Page.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { type Say, useSpeech } from '../text/text.tsx';
import './plain.css';

interface FaultPageProps {
  readonly fault: OpenFault;
  readonly onText: (text: string) => void;
  readonly onHome: () => void;
}

/** A game that does not open: why, what to do, and that nothing was lost. */
export const FaultPage = ({ fault, onText, onHome }: FaultPageProps) => {
  const { t } = useSpeech();
  return (
    <Page name="plain" bar={<TopBar onHome={onHome} />}>
      <h1 className="type-head">{t('fault.title')}</h1>
      <p className="type-voice">{sentenceFor(fault, t)}</p>
      <p className="soft">{t('fault.untouched')}</p>
      <p>
        <FileChoice className="link strong" onText={onText}>
          {t('fault.another')}
        </FileChoice>{' '}
        <button type="button" className="link" onClick={onHome}>
          {t('error.title.back')}
        </button>
      </p>
    </Page>
  );
};

const sentenceFor = (fault: OpenFault, t: Say): string => {
  const { code, ...values } = fault;
  return t(`fault.${code}`, values);
};
