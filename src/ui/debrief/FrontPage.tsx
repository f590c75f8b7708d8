import type { ComponentType } from 'react';
import type { GameState } from '../../engine/state.ts';
import { hostOf } from '../../engine/state.ts';
import type { Shot } from '../services.ts';
import type { Edition } from './edition.ts';
import { partOfDay } from './partOfDay.ts';
import type { Case, Statement } from './statement.ts';
import { storiesOf } from './stories.ts';
import './frontPage.css';

/** A picture of the day as it ended, for the newspaper. */
export type Photo = ComponentType<{ readonly record: GameState; readonly label: string; readonly shot: Shot }>;

interface FrontPageProps {
  readonly edition: Edition;
  readonly statement: Statement;
  readonly record: GameState;
  readonly photo: Photo;
}

/** Where the photographer stood. */
const SHOTS: Readonly<Record<Case, Shot>> = {
  whole: 'signing',
  agreed: 'signing',
  thin: 'signing',
  refused: 'home',
  refusedByBoth: 'home',
  walkedOut: 'chairs',
  deadline: 'late',
  closed: 'table',
};

/** The next morning's newspaper. */
export const FrontPage = ({ edition, statement, record, photo: Picture }: FrontPageProps) => {
  const { t, texts, language } = edition;
  const { paper } = texts;
  const { mission } = texts.delegations[hostOf(record.scenario)];
  const part = partOfDay(record.minutes);
  const taken = SHOTS[statement.case];
  // Time can be up at noon.
  const shot = taken === 'late' && part !== 'evening' ? 'table' : taken;
  return (
    <article className="paper" lang={language} aria-label={paper.name}>
      <header>
        <p className="paper-name">{paper.name}</p>
        <p className="paper-date type-note">
          <span>{paper.date}</span>
          <span className="soft">{t('paper.printed')}</span>
        </p>
      </header>
      <h2 className="paper-headline">{paper.headlines[statement.case]}</h2>
      <figure>
        <Picture record={record} label={t('paper.picture', { shot })} shot={shot} />
        <figcaption className="type-note soft">
          {t('paper.caption', { mission, shot, when: t('paper.when', { part }) })}
        </figcaption>
      </figure>
      <p className="paper-lead">{paper.lead[statement.case]}</p>
      <div className="paper-columns">
        {storiesOf(record, edition, statement).map(({ head, lines }) => (
          <section key={head}>
            <h3 className="strong">{head}</h3>
            {lines.map(({ lead, text }) => (
              <p key={text}>
                {lead && <strong>{lead}. </strong>}
                {text}
              </p>
            ))}
          </section>
        ))}
      </div>
    </article>
  );
};
