import type { Edition } from './edition.ts';
import { clock } from './figures.ts';
import type { Approval, Statement } from './statement.ts';

export const titleOf = ({ t }: Edition, { case: which }: Statement): string =>
  t(which === 'none' ? 'statement.none' : which === 'refused' ? 'statement.draft' : 'statement.title');

export const partiesOf = ({ t, texts }: Edition): string =>
  t('statement.sides', {
    a: texts.delegations.a.formal,
    b: texts.delegations.b.formal,
    dialogue: texts.dialogue,
  });

export const approvalText = ({ t, texts }: Edition, { seat, approved, at }: Approval): string =>
  t(approved ? 'statement.approved' : 'statement.refused', { name: texts.delegations[seat].formal, time: clock(at) });

/** The document as plain text, to be kept or sent. */
export const statementText = (edition: Edition, statement: Statement, date: string): string => {
  const { t, texts } = edition;
  const { articles, silent, approvals, readouts } = statement;
  const head = [`${texts.place}, ${date}`, '', titleOf(edition, statement), partiesOf(edition), ''];
  const body =
    statement.case === 'none'
      ? [
          t('statement.met', { from: clock(statement.from), until: clock(statement.until) }),
          ...readouts.flatMap(({ seat, stood }) => [
            '',
            texts.delegations[seat].formal,
            t('statement.spokeFor'),
            ...stood.map(({ title, label }) => `- ${t('tell.article', { title, label })}`),
          ]),
        ]
      : [
          ...articles.map(({ number, text }) => `${number}. ${text}`),
          ...(silent.length > 0 ? [`${silent.join(', ')}. ${t('statement.noText')}`] : []),
          '',
          ...approvals.map((approval) => approvalText(edition, approval)),
          ...(statement.case === 'refused' ? [t('statement.fell')] : []),
        ];
  return [...head, ...body, '', t('statement.made'), ''].join('\n');
};
