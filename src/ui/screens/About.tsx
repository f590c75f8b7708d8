import type { Pack } from '../../scenario/pack.ts';
import { BackLink } from '../parts/BackLink.tsx';
import { Page } from '../parts/Page.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useSpeech } from '../text/text.tsx';
import './about.css';

interface AboutProps {
  readonly pack: Pack;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

export const About = ({ pack, onBack, onHome }: AboutProps) => {
  const { t } = useSpeech();
  const bar = (
    <TopBar onHome={onHome}>
      <BackLink onBack={onBack} />
    </TopBar>
  );
  const parts = [
    [t('about.what'), t('about.what.text')],
    [t('about.name'), t('about.name.text')],
    [t('about.true'), pack.texts.modelNote],
    [t('about.privacy'), t('about.privacy.text')],
    [t('about.open'), t('about.open.text', { licence: pack.scenario.licence })],
  ];
  return (
    <Page name="plain about" bar={bar}>
      <h1 className="type-head">{t('about.title')}</h1>
      {parts.map(([name, text]) => (
        <section key={name}>
          <h2 className="strong">{name}</h2>
          <p>{text}</p>
        </section>
      ))}
    </Page>
  );
};
