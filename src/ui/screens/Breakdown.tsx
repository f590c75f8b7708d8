import { Component, type ReactNode } from 'react';
import { useSpeech } from '../text/text.tsx';
import './plain.css';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Undefined: there is no game to save. */
  readonly onFile: (() => void) | undefined;
  readonly onHome: () => void;
}

/** The last net: a screen that throws becomes a sentence, and the game can be saved. */
export class Boundary extends Component<BoundaryProps, { readonly reason: string | undefined }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { children, onFile, onHome } = this.props;
    const { reason } = this.state;
    if (reason === undefined) return children;
    const home = () => {
      this.setState({ reason: undefined });
      onHome();
    };
    return <Breakdown reason={reason} onFile={onFile} onHome={home} />;
  }
}

const Breakdown = ({ reason, onFile, onHome }: { reason: string } & Omit<BoundaryProps, 'children'>) => {
  const { t } = useSpeech();
  return (
    <div className="plain">
      <main>
        <h1 className="type-head">{t('error.title')}</h1>
        <p className="type-voice">{t('error.text')}</p>
        <p className="soft">{t('error.reason', { reason })}</p>
        <p>
          {onFile && (
            <button type="button" className="link strong" onClick={onFile}>
              {t('error.file')}
            </button>
          )}{' '}
          <button type="button" className="link" onClick={onHome}>
            {t('error.title.back')}
          </button>
        </p>
      </main>
    </div>
  );
};
