import type { ComponentType } from 'react';
import type { GameState } from '../../engine/state.ts';
import { hostOf } from '../../engine/state.ts';
import type { Edition } from './edition.ts';
import { StillLife } from './StillLife.tsx';
import { newsOf, remarks, type Statement } from './statement.ts';

/** A picture of the room as it was, for the newspaper. */
export type Photo = ComponentType<{ readonly record: GameState; readonly label: string }>;

interface FrontPageProps {
  readonly edition: Edition;
  readonly statement: Statement;
  readonly record: GameState;
  readonly photo?: Photo | undefined;
}

const REMARKS = {
  agreed: ['paper.agreed.1', 'paper.agreed.2'],
  thin: ['paper.thin.1', 'paper.thin.2'],
  refused: ['paper.refused.1', 'paper.refused.2'],
  none: ['paper.none.1', 'paper.none.2'],
} as const;

/** The next morning's newspaper. */
export const FrontPage = ({ edition, statement, record, photo: Picture = StillLife }: FrontPageProps) => {
  const { t, texts, language } = edition;
  const { paper } = texts;
  const { mission } = texts.delegations[hostOf(record.scenario)];
  const news = statement.case === 'agreed' || statement.case === 'thin' ? newsOf(record, texts) : [];
  return (
    <article className="paper" lang={language} aria-label={paper.name}>
      <header>
        <p className="paper-date type-note soft">
          <span>{paper.date}</span>
          <span>{t('paper.printed')}</span>
        </p>
        <p className="paper-name">{paper.name}</p>
      </header>
      <div className="paper-column">
        <h2 className="paper-headline">{paper.headlines[statement.case]}</h2>
        <figure>
          <Picture record={record} label={t('paper.picture')} />
          <figcaption className="type-note soft">{t('paper.caption', { mission })}</figcaption>
        </figure>
        <p>{paper.lead[statement.case]}</p>
        {news.map(({ item, title, news: line }) => (
          <p key={item} className="paper-news">
            <strong>{title}.</strong> {line}
          </p>
        ))}
        {remarks(
          REMARKS[statement.case].map((id) => t(id)),
          record,
          news.length > 0 ? 1 : 2,
        ).map((line) => (
          <p key={line} className="paper-news soft">
            {line}
          </p>
        ))}
      </div>
    </article>
  );
};
