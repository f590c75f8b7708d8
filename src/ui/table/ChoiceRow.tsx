interface ChoiceRowProps<T extends string | number> {
  readonly name: string;
  readonly label: string;
  /** True: what is written above it asks already. */
  readonly asked?: boolean;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly note?: string }[];
  readonly onChange: (value: T) => void;
}

/** A few short choices on one line. */
export const ChoiceRow = <T extends string | number>({
  name,
  label,
  asked = false,
  value,
  choices,
  onChange,
}: ChoiceRowProps<T>) => (
  <fieldset className="choice-row">
    <legend className={asked ? 'visually-hidden' : 'type-note soft'}>{label}</legend>
    {choices.map((one) => (
      <label key={one.value} className="chip">
        <input
          type="radio"
          className="visually-hidden"
          name={name}
          checked={one.value === value}
          onChange={() => onChange(one.value)}
        />
        <span>{one.label}</span>
        {one.note && <span className="type-note soft">{one.note}</span>}
      </label>
    ))}
  </fieldset>
);
