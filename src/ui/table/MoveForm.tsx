import { useEffect, useId, useRef, useState } from 'react';
import { minutesFor, objection } from '../../engine/objection.ts';
import { ArticleChoice } from './ArticleChoice.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { breakAfter, consequenceOf } from './consequences.ts';
import { asksArticle, type Choice, type Form, mattersChoices, moveOf, STANCE_CHOICES } from './forms.ts';
import { VERB } from './rows.ts';
import { useAtTable } from './TableContext.tsx';

/** A move that names something: its choices, what they will do, and one ink block to say it. */
export const MoveForm = ({ form, lone = false }: { form: Form; lone?: boolean }) => {
  const { view, texts, dispatch, send, t, utter } = useAtTable();
  const [choice, setChoice] = useState<Choice>(form.start);
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  const place = useRef<HTMLFormElement>(null);
  const name = useId();
  useEffect(() => {
    if (lone) return;
    const first = place.current?.querySelector<HTMLElement>('input:checked') ?? place.current?.querySelector('input');
    first?.focus();
  }, [lone]);

  const move = moveOf(form, choice);
  const fault = move === null || objection(view, move) !== undefined;
  const verb = form.kind === 'special' ? (texts.moves[form.special ?? '']?.label ?? '') : t(VERB[form.kind]);
  const then = breakAfter(view, move);
  const minutes = move ? minutesFor(view, move) : 0;
  return (
    <form
      className="form"
      id="table-moves"
      ref={place}
      aria-label={verb}
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) send(move);
      }}
    >
      {!lone && (
        <div className="form-head">
          <h2 className="form-verb">{verb}</h2>
          <button type="button" className="plain-link" onClick={() => dispatch({ do: 'row', key: null })}>
            {t('table.notYet')}
          </button>
        </div>
      )}
      {form.also === 'stance' && (
        <ChoiceRow
          name={`${name}stance`}
          label={t('table.form.stance')}
          asked={lone}
          value={choice.stance}
          choices={STANCE_CHOICES.map((value) => ({ value, label: t(`table.form.stance.${value}`) }))}
          onChange={(stance) => change({ stance })}
        />
      )}
      {form.also === 'tone' && (
        <ChoiceRow
          name={`${name}tone`}
          label={t('table.form.tone')}
          value={choice.tone}
          choices={(['constructive', 'firm'] as const).map((value) => ({
            value,
            label: t(`table.form.tone.${value}`),
          }))}
          onChange={(tone) => change({ tone })}
        />
      )}
      {asksArticle(form, choice) && <ArticleChoice form={form} choice={choice} name={name} onChange={change} />}
      {form.also === 'matters' && (
        <ChoiceRow
          name={`${name}matters`}
          label={t('table.form.matters')}
          value={choice.matters}
          choices={mattersChoices(view, choice.item).map(({ value, honest }) => ({
            value,
            label: t('table.form.matters.choice', { value }),
            note: t(honest ? 'table.form.honest' : 'table.form.untrue'),
          }))}
          onChange={(matters) => change({ matters })}
        />
      )}
      <button type="submit" className="ink-block form-send" aria-disabled={fault}>
        <span className="form-consequence" aria-live="polite">
          {utter(consequenceOf(view, texts, move))} {then && utter(then)}
        </span>
        <span className="form-confirm">
          {lone ? verb : t('table.confirm')}
          {minutes > 0 && <span className="form-minutes">{t('table.minutes', { minutes })}</span>}
        </span>
      </button>
    </form>
  );
};
