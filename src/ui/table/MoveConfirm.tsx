import { useEffect, useRef } from 'react';
import { breakAfter, consequenceOf } from './consequences.ts';
import { type Form, isGrave, moveOf } from './forms.ts';
import type { Row } from './rows.ts';
import { useAtTable } from './TableContext.tsx';

/** The row itself asks: what will happen, then Confirm or Not yet. */
export const MoveConfirm = ({ row, form }: { row: Row; form: Form }) => {
  const { view, texts, dispatch, send, t, utter } = useAtTable();
  const confirm = useRef<HTMLButtonElement>(null);
  const notYet = useRef<HTMLButtonElement>(null);
  useEffect(() => (isGrave(form.kind) ? notYet : confirm).current?.focus(), [form.kind]);
  const move = moveOf(form, form.start);
  const then = breakAfter(view, move);
  return (
    <fieldset className="confirm" aria-label={utter(row.verb)}>
      <p className="confirm-words">
        <strong>{utter(row.verb)}:</strong> {utter(consequenceOf(view, texts, move))} {then && utter(then)}{' '}
        {row.minutes > 0 && (
          <span className="confirm-minutes soft">{t('table.minutes', { minutes: row.minutes })}</span>
        )}
      </p>
      <button type="button" ref={confirm} className="confirm-yes" onClick={() => move && send(move)}>
        {t('table.confirm')}
      </button>
      <button type="button" ref={notYet} className="confirm-no" onClick={() => dispatch({ do: 'row', key: null })}>
        {t('table.notYet')}
      </button>
    </fieldset>
  );
};
