import { useEffect, useRef, useState } from 'react';
import type { GameScreenProps } from '../screens.ts';
import { clockOf } from './figures.ts';
import { useAtTable } from './TableContext.tsx';

type PausedProps = Pick<GameScreenProps, 'table' | 'settings' | 'onSettings' | 'onScreen' | 'onFile' | 'linkTo'>;

/** The clock stands still: go on, keep the game, or leave it for later. */
export const Paused = ({ table, settings, onSettings, onScreen, onFile, linkTo }: PausedProps) => {
  const { view, t } = useAtTable();
  const resume = useRef<HTMLButtonElement>(null);
  const [copied, setCopied] = useState<'table.paused.link' | 'table.paused.copied' | 'table.paused.noLink'>(
    'table.paused.link',
  );
  useEffect(() => resume.current?.focus(), []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await linkTo());
      setCopied('table.paused.copied');
    } catch {
      setCopied('table.paused.noLink');
    }
  };
  const row = (label: string, hint: string, onClick: () => void) => (
    <li>
      <button type="button" className="move move-paused" onClick={onClick}>
        <span className="move-verb">{label}</span>
        <span className="move-effect">{hint}</span>
      </button>
    </li>
  );
  return (
    <section className="paused" aria-labelledby="paused-title" id="table-moves">
      <h2 className="paused-title" id="paused-title">
        {t('table.paused')}
      </h2>
      <p className="soft">{t('table.paused.lead')}</p>
      <ul className="moves-list" aria-live="polite">
        <li>
          <button
            type="button"
            ref={resume}
            className="move"
            data-primary
            onClick={() => table.send({ type: 'resume' })}
          >
            <span className="move-verb">{t('table.paused.resume')}</span>
            <span className="move-effect">{t('table.paused.resumeHint', { time: clockOf(view.minutes) })}</span>
          </button>
        </li>
        {row(t('table.paused.sound'), t('table.paused.soundHint', { mute: String(settings.mute) }), () =>
          onSettings({ mute: !settings.mute }),
        )}
        {row(t('table.paused.settings'), t('table.paused.settingsHint'), () => onScreen('settings'))}
        {row(t('table.paused.file'), t('table.paused.fileHint'), onFile)}
        {row(t(copied), t('table.paused.linkHint'), () => void copy())}
        {row(t('table.paused.leave'), t('table.paused.leaveHint'), () => onScreen('title'))}
      </ul>
    </section>
  );
};
