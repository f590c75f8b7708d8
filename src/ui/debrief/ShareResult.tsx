import { useSpeech } from '../text/text.tsx';
import type { Shared } from './useLink.ts';
import './share.css';

/** What became of a link that was asked for. */
export const ShareResult = ({ shared }: { shared: Shared }) => {
  const { t } = useSpeech();
  return (
    <div className="share-result type-note" role="status">
      {shared?.how === 'copied' && t('statement.copied')}
      {shared?.how === 'failed' && t('statement.noLink')}
      {shared?.how === 'shown' && (
        <label>
          {t('statement.link')}
          <input readOnly value={shared.link} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </div>
  );
};
