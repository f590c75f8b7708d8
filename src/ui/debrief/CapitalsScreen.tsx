import { useEffect, useState } from 'react';
import { callTimes } from '../../debrief/capitals.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { Arrow } from '../parts/Arrow.tsx';
import { useReadingDue } from '../reading/useReading.ts';
import type { CapitalsScreenProps } from '../screens.ts';
import { useSpeech } from '../text/text.tsx';
import { Capital } from './Capital.tsx';
import { Fate } from './Fate.tsx';
import { FatePicture } from './FatePicture.tsx';
import { usePlayed } from './usePlayed.ts';
import { WayHome } from './WayHome.tsx';
import './capitals.css';

/** The verdict takes so long to arrive, and the second capital lets one wait so long after it. */
const VERDICT_MS = 900;
const SILENCE_MS = 1200;

const reducedMotion = (): boolean => document.documentElement.dataset.motion === 'reduced';

/** The two capitals answer by telephone: one's own first, then silence, then the other. */
export const CapitalsScreen = ({ table, pack, services, onScreen }: CapitalsScreenProps) => {
  const { t } = useSpeech();
  const played = usePlayed(table);
  const [leaving, setLeaving] = useState(false);
  useReadingDue(table, played?.chair);
  const [silent, setSilent] = useState(() => !reducedMotion());
  useEffect(() => {
    if (!silent) return;
    const timer = setTimeout(() => setSilent(false), VERDICT_MS + SILENCE_MS);
    const skip = () => setSilent(false);
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab' && key !== 'Shift') skip();
    };
    addEventListener('keydown', onKey);
    // Not at the first touch: the finger would lift from, and so press, what takes the place of the line it skips.
    addEventListener('click', skip);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', onKey);
      removeEventListener('click', skip);
    };
  }, [silent]);

  const outcome = played?.record.outcome;
  useEffect(() => {
    // Who broke off hears no motif: the door was the end.
    if (!silent && outcome && outcome.how !== 'walkedOut') services.sound.verdict(outcome.stands);
  }, [silent, outcome, services]);

  if (!played) return null;
  const toPaper = () => onScreen('statement');
  if (leaving) return <WayHome played={played} services={services} onDone={toPaper} />;
  const { record, chair } = played;
  const { texts } = pack;
  const first = chair.seat;
  const times = callTimes(record, first);
  return (
    <main className="capitals" tabIndex={-1}>
      <h1 className="visually-hidden">{t('capitals.heading')}</h1>
      <div className="capitals-halves" aria-live="polite">
        {[first, otherSeat(first)].map((seat) => (
          <Capital
            key={seat}
            record={record}
            texts={texts}
            seat={seat}
            at={times[seat]}
            open={chair.neutral || seat === first}
            answered={seat === first || !silent}
          />
        ))}
      </div>
      <section className="fate" data-waiting={silent}>
        {silent ? (
          <p className="fate-waiting">
            <span>
              {t('capitals.reads', {
                capital: texts.delegations[otherSeat(first)].capital,
                text: record.outcome?.verdicts ? 'yes' : 'no',
              })}
            </span>
            <button type="button" className="link" onClick={() => setSilent(false)}>
              {t('capitals.skip')}
            </button>
          </p>
        ) : (
          <>
            <div className="fate-said">
              <Fate record={record} texts={texts} chair={chair} />
            </div>
            <FatePicture which={record.outcome?.verdicts ? (record.outcome.stands ? 'stands' : 'falls') : 'none'} />
            <div className="fate-on">
              <button
                type="button"
                className="ink-block"
                onClick={() => (reducedMotion() ? toPaper() : setLeaving(true))}
              >
                {t('capitals.paper')}
                <Arrow />
              </button>
              <button type="button" className="plain-link" onClick={() => onScreen('debrief')}>
                {t('capitals.outcome')}
              </button>
            </div>
          </>
        )}
      </section>
    </main>
  );
};
