import { Strong } from '../parts/Strong.tsx';
import { homeWord, lastMove, type Moves, trustWord } from './reasons.ts';
import { useAtTable } from './TableContext.tsx';

/** How far they trust us and how far home stands behind us, each with what last moved it. */
export const Meters = () => {
  const { view, texts, t, utter } = useAtTable();
  const { ratify } = view.day;
  const why = (moved: Moves | null): string | null =>
    moved &&
    utter({
      id: 'table.moved',
      values: {
        way: moved.by > 0 ? 'up' : moved.by < 0 ? 'down' : 'same',
        by: Math.abs(moved.by),
        because: moved.because,
      },
    });
  const trust = view.trust.theirs;
  const home = why(lastMove(view, texts, 'home'));
  return (
    <section className="meters" aria-label={t('table.meters')}>
      <Meter
        label={utter({ id: 'table.trust.label', values: { value: trust, word: trustWord(trust) } })}
        brief={t('table.trust.short', { value: trust })}
        value={trust}
        reason={why(lastMove(view, texts, 'trust')) ?? t('table.trust.start')}
      />
      <Meter
        label={utter({ id: 'table.home.label', values: { value: view.home, word: homeWord(view.home, ratify) } })}
        brief={utter({ id: 'table.home.short', values: { value: view.home } })}
        value={view.home}
        tick={ratify}
        reason={home ?? t('table.home.start', { needs: ratify })}
        note={home === null ? '' : t('table.home.needs', { needs: ratify })}
      />
    </section>
  );
};

interface MeterProps {
  readonly label: string;
  readonly brief: string;
  readonly value: number;
  readonly tick?: number;
  readonly reason: string;
  readonly note?: string;
}

const Meter = ({ label, brief, value, tick, reason, note = '' }: MeterProps) => (
  <div className="meter">
    <p className="meter-label">
      <Strong text={label} />
    </p>
    <p className="meter-brief" aria-hidden="true">
      {brief}
    </p>
    <div className="meter-line" aria-hidden="true">
      <span className="meter-value" style={{ width: `${value}%` }} />
      {tick !== undefined && <span className="meter-tick" style={{ left: `${tick}%` }} />}
    </div>
    <p className="meter-reason type-note soft">
      <span>{reason}</span>
      {note && <span>{note}</span>}
    </p>
  </div>
);
