import type { ReactNode } from 'react';
import type { View } from '../../engine/view.ts';
import type { Pack } from '../../scenario/pack.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { useSpeech } from '../text/text.tsx';
import './instructions.css';
import { Shape } from './Shape.tsx';
import { Strong } from './Strong.tsx';
import { timeOfDay } from './timeOfDay.ts';
import { Weights } from './Weights.tsx';

interface PartProps {
  readonly pack: Pack;
  readonly view: View;
}

/** From where, since when, and the order itself: the heading of everything below. */
export const Order = ({ pack, view, as: Heading = 'h1' }: PartProps & { as?: 'h1' | 'h2' }) => {
  const { t } = useSpeech();
  const { brief } = pack.texts.delegations[view.seat];
  return (
    <div className="order">
      <p className="type-note order-from">
        <Shape seat={view.seat} />{' '}
        <span>
          <Strong text={t('brief.heading', { from: brief.from })} />
          <span className="order-date">{t('brief.date')}</span>
        </span>
      </p>
      <Heading className="type-figure">
        {brief.order.map((line) => (
          <span key={line}>{unbroken(line)} </span>
        ))}
      </Heading>
      <p className="order-gist type-voice">{brief.gist}</p>
    </div>
  );
};

/** What the capital has without a text, and what it will never sign. */
export const Limits = ({ pack, view }: PartProps) => {
  const { t } = useSpeech();
  const { brief, capital } = pack.texts.delegations[view.seat];
  const red = view.items.filter(({ redLine }) => redLine !== null);
  return (
    <dl className="limits">
      <Fact name={t('brief.walkAway')}>
        <span className="type-figure">{Math.round(view.walkAway / 100)}</span>
        <span className="limits-words">
          {t('brief.walkAwayOf')} {t('brief.walkAwayRefuses', { capital })}
        </span>
      </Fact>
      <Fact name={t('brief.never')}>
        <ul>
          {red.map(({ id }) => (
            <li key={id}>
              <span aria-hidden="true">×</span> {brief.redLines[id] ?? pack.texts.items[id]?.title}
            </li>
          ))}
        </ul>
        {red.length === 0 && t('brief.none')}
        {red.some(({ redLine }) => redLine?.clear) && <p className="soft">{t('brief.soften')}</p>}
      </Fact>
    </dl>
  );
};

/** What each article is worth. */
export const Stakes = ({ pack, view }: PartProps) => {
  const { t } = useSpeech();
  return (
    <section className="stakes" aria-labelledby="stakes">
      <div className="stakes-head">
        <h2 id="stakes" className="type-head">
          {t('brief.matters')}
        </h2>
        <p className="type-note soft">{t('brief.points')}</p>
      </div>
      <Weights pack={pack} view={view} />
    </section>
  );
};

/** The page behind the glance: what else counts, then the paper itself. */
export const InFull = ({ pack, view }: PartProps) => (
  <>
    <AlsoCounts pack={pack} view={view} />
    <div className="in-full">
      {pack.texts.delegations[view.seat].brief.full.map(({ heading, text }) => (
        <section key={heading}>
          <h3 className="strong">{heading}</h3>
          <p>{text}</p>
        </section>
      ))}
    </div>
  </>
);

const AlsoCounts = ({ pack, view }: PartProps) => {
  const { t } = useSpeech();
  const { brief } = pack.texts.delegations[view.seat];
  const linkages = view.linkages.toSorted((x, y) => Math.abs(y.points) - Math.abs(x.points)).slice(0, 2);
  return (
    <dl className="also-counts">
      {linkages.length > 0 && (
        <Fact name={t('brief.better')}>
          <ul>
            {linkages.map(({ id, points }) => (
              <li key={id}>
                {pack.texts.linkages[id]}
                {'\u00a0'}
                <strong className="points">{signed(points)}</strong>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t('brief.homeSupport')}>
        {t('brief.homeNow', { home: view.home, close: timeOfDay(view.day.closes), needs: view.day.ratify })}{' '}
        {brief.home}
      </Fact>
      <Fact
        name={
          <>
            <Shape seat={otherSeat(view.seat)} /> {t('brief.otherSide')}
          </>
        }
      >
        {brief.otherSide}
      </Fact>
    </dl>
  );
};

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className="fact">
    <dt className="strong">{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** In large type a line never breaks at a hyphen. */
const unbroken = (line: string): string => line.replaceAll('-', '-\u2060');

const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);
