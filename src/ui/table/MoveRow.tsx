import type { Signs } from '../../engine/view.ts';
import { MoveIcon } from '../parts/MoveIcon.tsx';
import { type IconName, iconOf, iconOfMade } from '../parts/moveIcons.ts';
import { isLate } from './figures.ts';
import { objectionPhrase } from './reasons.ts';
import type { Row } from './rows.ts';
import { useAtTable } from './TableContext.tsx';

interface MoveRowProps {
  readonly row: Row;
  readonly primary?: boolean;
  readonly digit?: number;
  readonly letter?: string | null;
  readonly onPick: (row: Row) => void;
}

/** A move: its verb, what it likely does, its minutes; or why not, in the same place. */
export const MoveRow = ({ row, primary = false, digit, letter, onPick }: MoveRowProps) => {
  const { view, mine, keys, phone, layout, dense, desk, t, utter } = useAtTable();
  const brief = phone || layout === 'middle' || (dense && desk.place === 'moves');
  const why = row.why === 'notYourFloor' ? null : row.why;
  const verb = utter(row.verb);
  const special = row.key.startsWith('special:') ? row.key.slice('special:'.length) : undefined;
  const idle = !mine || row.why !== null;
  return (
    <button
      type="button"
      className="move"
      data-primary={primary && !idle}
      data-why={why !== null}
      data-idle={!mine}
      data-row={row.key}
      {...(digit === undefined ? {} : { 'data-digit': digit })}
      {...(letter ? { 'data-letter': letter } : {})}
      {...(keys && (letter ?? digit) !== undefined && (letter ?? digit) !== null
        ? { 'aria-keyshortcuts': String(letter ?? digit) }
        : {})}
      aria-disabled={idle}
      onClick={() => !idle && onPick(row)}
    >
      <MoveIcon move={iconIn(row, view.signs)} />
      <span className="move-verb">{why ? <s>{verb}</s> : <Lettered text={verb} letter={keys ? letter : null} />}</span>
      <span className="move-effect">
        {why
          ? utter(objectionPhrase(view, why, special))
          : brief && row.act.do !== 'send'
            ? clause(utter(row.effect))
            : utter(row.effect)}
      </span>
      <span className="move-minutes">
        {row.minutes > 0 && !why ? t('table.minutes', { minutes: row.minutes }) : ''}
        {row.minutes > 0 && !why && isLate(view) && (
          <span className="move-leaves">
            {t('table.minutes.leaves', { minutes: Math.max(0, view.day.closes - view.minutes - row.minutes) })}
          </span>
        )}
      </span>
    </button>
  );
};

const iconIn = ({ key, act }: Row, signs: Signs): IconName => {
  if (key === 'counter') return key;
  if (act.do === 'send') return iconOfMade({ by: 'a', move: act.move }, signs);
  return act.do === 'compose' ? act.as : iconOf(act.form.kind, act.form.special, signs);
};

/** The first clause says what weighs most; the rest is said before it is confirmed. */
const clause = (text: string): string => text.split(/[.;\u202f]/, 1)[0] ?? text;

/** The letter that makes the move is underlined in its verb. */
const Lettered = ({ text, letter }: { text: string; letter: string | null | undefined }) => {
  const at = letter ? text.toLowerCase().indexOf(letter) : -1;
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <u>{text.slice(at, at + 1)}</u>
      {text.slice(at + 1)}
    </>
  );
};
