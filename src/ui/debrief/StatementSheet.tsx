import { Mark } from '../parts/Mark.tsx';
import { Shape } from '../parts/Shape.tsx';
import type { Edition } from './edition.ts';
import { clock } from './figures.ts';
import type { Statement } from './statement.ts';
import { approvalText, partiesOf, titleOf } from './statementText.ts';

interface StatementSheetProps {
  readonly edition: Edition;
  readonly statement: Statement;
  readonly date: string;
}

/** The sheet of paper: the joint statement, the draft that fell, or what each side says instead. */
export const StatementSheet = ({ edition, statement, date }: StatementSheetProps) => {
  const { t, texts, language } = edition;
  return (
    <article className="statement" lang={language} aria-labelledby="statement-title">
      <header className="statement-head">
        {statement.case === 'agreed' || statement.case === 'thin' ? <Mark height={20} /> : <span />}
        <p className="type-note soft">
          {texts.place}
          <br />
          {date}
        </p>
      </header>
      <h2 id="statement-title" className="type-head">
        {titleOf(edition, statement)}
      </h2>
      <p className="type-voice">{partiesOf(edition)}</p>
      {statement.case === 'none' ? (
        <Readouts edition={edition} statement={statement} />
      ) : (
        <Articles edition={edition} statement={statement} />
      )}
      {statement.case === 'refused' && <p className="statement-fell strong">{t('statement.fell')}</p>}
      {statement.approvals.length > 0 && (
        <ul className="statement-approvals">
          {statement.approvals.map((approval) => (
            <li key={approval.seat} className="type-note">
              <Shape seat={approval.seat} outline={!approval.approved} /> {approvalText(edition, approval)}
            </li>
          ))}
        </ul>
      )}
      <p className="statement-made type-note soft">{t('statement.made')}</p>
    </article>
  );
};

type PartProps = Omit<StatementSheetProps, 'date'>;

const Articles = ({ edition: { t }, statement: { articles, silent, case: which } }: PartProps) => (
  <ol className="statement-articles rows" data-fallen={which === 'refused'}>
    {articles.map(({ number, text }) => (
      <li key={number} value={number}>
        <span className="strong">{number}</span>
        <span>{text}</span>
      </li>
    ))}
    {silent.length > 0 && (
      <li className="statement-silent soft">
        <span>{silent.join(', ')}</span>
        <span>{t('statement.noText')}</span>
      </li>
    )}
  </ol>
);

const Readouts = ({ edition: { t, texts }, statement: { readouts, from, until } }: PartProps) => (
  <>
    <p className="statement-met">{t('statement.met', { from: clock(from), until: clock(until) })}</p>
    {readouts.map(({ seat, stood }) => (
      <section key={seat} className="statement-readout">
        <h3 className="strong">
          <Shape seat={seat} /> {texts.delegations[seat].formal}
        </h3>
        <p className="type-note soft">{t('statement.spokeFor')}</p>
        <ul className="rows">
          {stood.map(({ item, title, label }) => (
            <li key={item}>
              <span className="soft">{title}</span>
              <span>{label}</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);
