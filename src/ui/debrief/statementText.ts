import type { Edition } from './edition.ts';
import { capitalised, clock } from './figures.ts';
import { listed } from './review.ts';
import type { Approval, Readout, Statement } from './statement.ts';

const TITLES = { text: 'statement.title', draft: 'statement.draft', readouts: 'statement.none' } as const;

export const titleOf = ({ t }: Edition, { form }: Statement): string => t(TITLES[form]);

/** Who agreed, where and when: the sentence that the articles complete. */
export const preambleOf = ({ t, texts }: Edition, date: string): string =>
  t('statement.preamble', {
    a: capitalised(texts.delegations.a.party),
    b: texts.delegations.b.party,
    place: texts.place,
    // A date stays on its line.
    date: date.replaceAll(' ', '\u00a0'),
  });

export const silenceOf = ({ t, language }: Edition, { silent }: Statement): string =>
  t('statement.silent', { count: silent.length, list: listed(language).format(silent.map(String)) });

export const signatoryOf = ({ t, texts }: Edition, { seat }: Pick<Approval, 'seat'>): string =>
  t('statement.for', { party: texts.delegations[seat].party });

export const approvalText = ({ t, texts }: Edition, { seat, approved, at }: Approval): string =>
  t(approved ? 'statement.approved' : 'statement.refused', {
    capital: texts.delegations[seat].capital,
    time: clock(at),
  });

export const metText = ({ t }: Edition, { from, until }: Statement): string =>
  t('statement.met', { from: clock(from), until: clock(until) });

/** How the day ended, as the side of `seat` tells it. */
export const endText = ({ t }: Edition, { case: which, leaver, until }: Statement, { seat }: Readout): string =>
  t('statement.ended', {
    how: which === 'walkedOut' ? (leaver === seat ? 'left' : 'stayed') : which,
    time: clock(until),
  });

/** The document as plain text, to be kept or sent. */
export const statementText = (edition: Edition, statement: Statement, date: string): string => {
  const { t, texts } = edition;
  const { articles, silent, approvals, readouts, form } = statement;
  const head = [titleOf(edition, statement), texts.dialogue, `${texts.place}, ${date}`, ''];
  const body =
    form === 'readouts'
      ? [
          metText(edition, statement),
          ...readouts.flatMap((readout) => [
            '',
            texts.delegations[readout.seat].formal,
            ...(readout.stood.length > 0 ? [t('statement.spokeFor')] : [t('statement.kept')]),
            ...readout.stood.map(({ title, label }) => `- ${t('tell.article', { title, label })}`),
            endText(edition, statement, readout),
          ]),
        ]
      : [
          ...(form === 'draft' ? [t('statement.fell'), ''] : []),
          preambleOf(edition, date),
          '',
          ...articles.map(({ number, text }) => `${number}. ${text}`),
          ...(silent.length > 0 ? ['', silenceOf(edition, statement)] : []),
          '',
          ...approvals.map((approval) => `${signatoryOf(edition, approval)}. ${approvalText(edition, approval)}.`),
        ];
  return [...head, ...body, '', t('statement.made'), ''].join('\n');
};
