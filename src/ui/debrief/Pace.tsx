import { type Pace as SidePace, STEP_LABELS, temperOf, wayOf } from '../../debrief/demands.ts';
import type { Lessons } from '../../debrief/lessons.ts';
import type { Step } from '../../negotiation/steps.ts';
import type { Seat } from '../../scenario/schema.ts';
import { Shape } from '../parts/Shape.tsx';
import { exactly, roughly } from './exactly.ts';
import { naming } from './figures.ts';
import { Method, Reckoned } from './Reckoning.tsx';
import { type Review, sidesOf } from './review.ts';
import { StepArrow } from './StepArrow.tsx';
import './pace.css';

interface PaceProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly printing: boolean;
}

/** How each side gave way, and the classes of its steps with their count. */
export const Pace = ({ review, lessons, printing }: PaceProps) => {
  const { own, other } = sidesOf(review);
  return (
    <div className="pace">
      {[own, other].map((seat) => (
        <Side key={seat} review={review} pace={lessons.pace[seat]} open={printing} />
      ))}
      <Legend review={review} lessons={lessons} seats={[own, other]} />
    </div>
  );
};

const gives = (step: Step): boolean => step === 'fortunate' || step === 'nice' || step === 'concession';

const Side = ({ review, pace, open }: { review: Review; pace: SidePace; open: boolean }) => {
  const { t, texts, chair } = review;
  const { seat, steps, fit, reach, bids, sensitivity } = pace;
  const giving = steps.filter(gives).length;
  const others = steps.length - giving;
  const temper = temperOf(pace);
  const names = naming(chair, texts, seat);
  const e = fit ? roughly(review, fit.e) : '';
  const bounds = { most: exactly(review, reach.most), least: exactly(review, reach.least), count: bids.length - 1 };
  return (
    <section className="pace-side">
      <h2 className="type-note soft">
        <Shape seat={seat} size={8} /> {texts.delegations[seat].capital}
      </h2>
      <p>{t('pace.curve', { ...names, ...wayOf(pace), temper, e })}</p>
      <p>{t('pace.steps', { ...names, count: steps.length, giving })}</p>
      <Method t={t} open={open}>
        <Reckoned
          means={t('pace.curve.means')}
          sums={[
            fit
              ? t('pace.curve.count', {
                  ...bounds,
                  e,
                  rmse: roughly(review, fit.rmse / 100),
                  r2: fit.r2 === null ? '–' : roughly(review, fit.r2),
                })
              : t('pace.curve.none', bounds),
          ]}
          term={t('pace.curve.term')}
        />
        {steps.length > 0 && (
          <Reckoned
            means={t('pace.steps.means')}
            sums={[
              t('pace.steps.count', {
                giving,
                others,
                ratio: roughly(review, giving / Math.max(1, others)),
                responsive: (sensitivity ?? 0) > 1 ? 'yes' : 'no',
              }),
            ]}
            term={t('pace.steps.term')}
          />
        )}
      </Method>
    </section>
  );
};

interface LegendProps {
  readonly review: Review;
  readonly lessons: Lessons;
  readonly seats: readonly Seat[];
}

const Legend = ({ review, lessons, seats }: LegendProps) => {
  const { t } = review;
  return (
    <section className="pace-legend">
      <h2 className="type-note soft">{t('lessons.steps')}</h2>
      <ul>
        {STEP_LABELS.filter((step) => step !== 'short' || lessons.demands.some(({ label }) => label === step)).map(
          (step) => (
            <li key={step}>
              <StepArrow step={step} />
              <span className="strong">{t(`step.${step}`)}</span>
              <span className="soft">{t(`step.${step}.about`)}</span>
              {seats.map((seat) => (
                <span key={seat} className="pace-count">
                  <Shape seat={seat} size={8} />{' '}
                  {lessons.demands.filter((demand) => demand.by === seat && demand.label === step).length}
                </span>
              ))}
            </li>
          ),
        )}
      </ul>
      <p className="type-note soft">{t('lessons.steps.note')}</p>
    </section>
  );
};
