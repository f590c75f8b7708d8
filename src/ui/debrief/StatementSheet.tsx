import { SEATS } from '../../scenario/vocabulary.ts';
import { Emblem } from '../parts/Emblem.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Shape } from '../parts/Shape.tsx';
import type { Edition } from './edition.ts';
import type { Approval, Statement } from './statement.ts';
import { approvalText, endText, metText, preambleOf, signatoryOf, silenceOf, titleOf } from './statementText.ts';
import './statementSheet.css';

interface StatementSheetProps {
  readonly edition: Edition;
  readonly statement: Statement;
  readonly date: string;
}

/** The sheet of paper: the joint statement, the draft that fell, or what each side says instead. */
export const StatementSheet = ({ edition, statement, date }: StatementSheetProps) => {
  const { t, texts, language } = edition;
  const { form } = statement;
  return (
    <article className="statement" lang={language} data-form={form} aria-labelledby="statement-title">
      <header className="statement-parties">
        {SEATS.map((seat) => (
          <p key={seat}>
            <Emblem seat={seat} size={56} />
            <span className="type-note">{texts.delegations[seat].formal}</span>
          </p>
        ))}
      </header>
      <div className="statement-title">
        <h2 id="statement-title">{titleOf(edition, statement)}</h2>
        <p>
          {texts.dialogue}
          <br />
          <span className="soft">
            {texts.place}, {date}
          </span>
        </p>
      </div>
      {form === 'draft' && <p className="statement-fell strong">{t('statement.fell')}</p>}
      {form === 'readouts' ? (
        <Readouts edition={edition} statement={statement} />
      ) : (
        <>
          <p className="statement-preamble">{preambleOf(edition, date)}</p>
          <Articles statement={statement} />
          {statement.silent.length > 0 && <p className="statement-silent soft">{silenceOf(edition, statement)}</p>}
          <Signatures edition={edition} statement={statement} />
        </>
      )}
      <footer className="type-note soft">{t('statement.made')}</footer>
    </article>
  );
};

type PartProps = Omit<StatementSheetProps, 'date'>;

/** Initialled in the margin where they stand; in brackets again where they fell. */
const Articles = ({ statement: { articles, form } }: Pick<PartProps, 'statement'>) => (
  <ol className="statement-articles">
    {articles.map(({ number, text }) => (
      <li key={number} value={number}>
        <span className="statement-number strong">{number}</span>
        <span>{text}</span>
        {form === 'text' && <Mark height={9} />}
      </li>
    ))}
  </ol>
);

const Signatures = ({ edition, statement: { approvals } }: PartProps) => (
  <ul className="statement-signatures">
    {approvals.map((approval) => (
      <li key={approval.seat}>
        <p className="type-note">{signatoryOf(edition, approval)}</p>
        <Initial {...approval} />
        <p className="type-note soft">{approvalText(edition, approval)}</p>
      </li>
    ))}
  </ul>
);

/** What a delegation put under the text, struck out where its capital would not have it. */
const Initial = ({ seat, approved }: Approval) => (
  <p className="statement-initial" data-struck={!approved}>
    <Shape seat={seat} size={26} />
  </p>
);

const Readouts = ({ edition, statement }: PartProps) => {
  const { t, texts } = edition;
  return (
    <>
      <p className="statement-preamble">{metText(edition, statement)}</p>
      <div className="statement-readouts">
        {statement.readouts.map((readout) => (
          <section key={readout.seat}>
            <h3 className="visually-hidden">{texts.delegations[readout.seat].formal}</h3>
            <p>{t(readout.stood.length > 0 ? 'statement.spokeFor' : 'statement.kept')}</p>
            <ul>
              {readout.stood.map(({ item, title, label }) => (
                <li key={item}>
                  <span className="type-note soft">{title}</span>
                  <span>{label}</span>
                </li>
              ))}
            </ul>
            <p>{endText(edition, statement, readout)}</p>
          </section>
        ))}
      </div>
    </>
  );
};
