import type { Pack } from '../../scenario/pack.ts';
import { BackLink } from '../parts/BackLink.tsx';
import { Page } from '../parts/Page.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useSpeech } from '../text/text.tsx';
import './sources.css';

interface SourcesProps {
  readonly pack: Pack;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

/** What the game says about the world, each paragraph with its evidence. */
export const Sources = ({ pack, onBack, onHome }: SourcesProps) => {
  const { t } = useSpeech();
  const { texts } = pack;
  const bar = (
    <TopBar onHome={onHome}>
      <BackLink onBack={onBack} />
    </TopBar>
  );
  return (
    <Page name="plain sources" bar={bar}>
      <h1 className="type-head">{t('sources.title')}</h1>
      <p className="type-voice">{t('sources.intro')}</p>
      <ol className="rows">
        {texts.background.map(({ claim, text }) => (
          <li key={claim}>
            <p>{text}</p>
            <Evidence pack={pack} claim={claim} />
          </li>
        ))}
      </ol>
      <p>{texts.modelNote}</p>
      <h2 className="type-voice strong">{t('sources.glossary')}</h2>
      <dl className="sources-words">
        {texts.glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt className="strong">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2 className="type-voice strong">{t('sources.questions')}</h2>
      <ul className="rows">
        {texts.questions.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Page>
  );
};

const Evidence = ({ pack: { scenario }, claim }: { pack: Pack; claim: string }) => {
  const { t } = useSpeech();
  const found = scenario.claims.find(({ id }) => id === claim);
  if (!found) return null;
  const { evidence, sources } = found;
  return (
    <details className="type-note">
      <summary>
        <span className="strong">{t(`sources.${evidence}`)}</span>
        {sources.length > 0 && <span className="soft">, {t('sources.count', { count: sources.length })}</span>}
      </summary>
      <ul>
        {sources.map((id) => (
          <li key={id}>
            {scenario.sources[id]?.title ?? id}
            {addressesIn(scenario.sources[id]?.address ?? '').map((address) => (
              <a key={address} href={address} target="_blank" rel="noreferrer">
                {new URL(address).hostname}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
};

const addressesIn = (text: string): string[] =>
  text.match(/https?:\/\/[^\s;)]+/g)?.filter((address) => URL.canParse(address)) ?? [];
