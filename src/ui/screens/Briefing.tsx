import { useRef, useState } from 'react';
import type { View } from '../../engine/view.ts';
import type { Pack } from '../../scenario/pack.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { BackLink } from '../parts/BackLink.tsx';
import { InFull, Limits, Order, Stakes } from '../parts/Instructions.tsx';
import { Page } from '../parts/Page.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { timeOfDay } from '../parts/timeOfDay.ts';
import { useSpeech } from '../text/text.tsx';
import './briefing.css';

interface BriefingProps {
  readonly pack: Pack;
  readonly view: View;
  /** True: the day has begun, and this is a second look. */
  readonly again: boolean;
  readonly onEnter: () => void;
  readonly onBack: () => void;
  readonly onHome: () => void;
}

/** An order in three lines, what it is worth, what it may never cost; the rest on demand. */
export const Briefing = ({ pack, view, again, onEnter, onBack, onHome }: BriefingProps) => {
  const { t } = useSpeech();
  const [full, setFull] = useState(false);
  const page = useRef<HTMLElement>(null);
  const showFull = () => {
    setFull(!full);
    if (!full) requestAnimationFrame(() => page.current?.scrollIntoView({ block: 'start' }));
  };
  const bar = (
    <TopBar onHome={onHome}>
      <BackLink onBack={onBack} />
    </TopBar>
  );
  return (
    <Page name="briefing" bar={bar}>
      <div className="briefing-order">
        <Order pack={pack} view={view} />
        <Limits pack={pack} view={view} />
      </div>
      <div className="briefing-stakes">
        <Stakes pack={pack} view={view} />
      </div>
      <div className="briefing-act no-print">
        <button type="button" className="link" aria-expanded={full} aria-controls="in-full" onClick={showFull}>
          {t('brief.inFull')}
        </button>
        <button type="button" className="link" onClick={() => print()}>
          {t('brief.print')}
        </button>
        <button type="button" className="ink-block" onClick={onEnter}>
          <span>{t(again ? 'brief.return' : 'brief.enter')}</span>
          {again ? <Arrow /> : <span className="type-note">{timeOfDay(view.minutes)}</span>}
        </button>
      </div>
      <section id="in-full" className="briefing-full" data-open={full} aria-label={t('brief.inFull')} ref={page}>
        <InFull pack={pack} view={view} />
      </section>
    </Page>
  );
};
