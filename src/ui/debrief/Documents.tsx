import type { GameState } from '../../engine/state.ts';
import type { Edition } from './edition.ts';
import { dateIn } from './edition.ts';
import { FrontPage, type Photo } from './FrontPage.tsx';
import { StatementSheet } from './StatementSheet.tsx';
import type { Statement } from './statement.ts';
import './documents.css';

interface DocumentsProps {
  readonly edition: Edition;
  readonly statement: Statement;
  readonly record: GameState;
  readonly photo: Photo;
}

/** The newspaper beneath, the sheet above it. */
export const Documents = ({ edition, statement, record, photo }: DocumentsProps) => (
  <div className="documents">
    <FrontPage edition={edition} statement={statement} record={record} photo={photo} />
    <StatementSheet edition={edition} statement={statement} date={dateIn(edition.language, record.scenario.date)} />
  </div>
);
