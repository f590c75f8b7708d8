import { LANGUAGES, type Language, useSpeech } from '../text/text.tsx';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** Each language by its own name; the one in force is underlined. */
export const LanguageChoice = ({ onChoose }: { onChoose: (language: Language) => void }) => {
  const { t, language: current } = useSpeech();
  return (
    <nav className="languages" aria-label={t('app.languages')}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-label={`${language.toUpperCase()}, ${NAMES[language]}`}
          aria-pressed={language === current}
          onClick={() => onChoose(language)}
        >
          <span>{language.toUpperCase()}</span>
        </button>
      ))}
    </nav>
  );
};
