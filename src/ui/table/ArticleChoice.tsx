import { Plate } from '../parts/Plate.tsx';
import { numberOf } from './figures.ts';
import type { Choice, Form } from './forms.ts';
import { useAtTable } from './TableContext.tsx';

interface ArticleChoiceProps {
  readonly form: Form;
  readonly choice: Choice;
  readonly name: string;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** Which article, or which of them: what may not be chosen can be read, and says why below. */
export const ArticleChoice = ({ form, choice, name, onChange }: ArticleChoiceProps) => {
  const { view, texts, t } = useAtTable();
  const plateOf = (item: string) => view.items.find(({ id }) => id === item)?.plate;
  const some = form.articles === 'some';
  const pick = (item: string): Partial<Choice> => {
    if (!some) {
      const matters = view.items.find(({ id }) => id === item)?.matters ?? choice.matters;
      return { item, matters };
    }
    const without = choice.items.filter((one) => one !== item);
    return { items: without.length < choice.items.length ? without : [...choice.items, item] };
  };
  return (
    <fieldset className="article-choice">
      <legend className="visually-hidden">{t('table.form.articles')}</legend>
      {form.articles === 'oneOrNone' && (
        <label className="chip">
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={choice.item === null}
            onChange={() => onChange({ item: null })}
          />
          <span className="chip-number" />
          <span>{t(form.kind === 'consult' ? 'table.form.none.consult' : 'table.form.none.decline')}</span>
        </label>
      )}
      {form.choices.map(({ item, why }) => (
        <label key={item} className="chip" data-why={why !== null}>
          <input
            type={some ? 'checkbox' : 'radio'}
            className="visually-hidden"
            name={name}
            checked={some ? choice.items.includes(item) : choice.item === item}
            onChange={() => onChange(pick(item))}
          />
          <span className="chip-number">{numberOf(view, item)}</span>
          <Plate plate={plateOf(item)} size={20} />
          <span>{texts.items[item]?.title}</span>
        </label>
      ))}
    </fieldset>
  );
};
