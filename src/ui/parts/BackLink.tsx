import { useSpeech } from '../text/text.tsx';

export const BackLink = ({ onBack }: { onBack: () => void }) => {
  const { t } = useSpeech();
  return (
    <button type="button" className="plain-link soft" onClick={onBack}>
      {t('app.back')}
    </button>
  );
};
