import { isLate, leftOf } from './figures.ts';
import { useAtTable } from './TableContext.tsx';

/** In the last hour one sentence says what is left: minutes, and articles without a text. */
export const LastHour = () => {
  const { view, utter } = useAtTable();
  if (!isLate(view)) return null;
  const { hours, minutes } = leftOf(view);
  const open = view.items.filter(({ agreed }) => !agreed).length;
  return (
    <p className="last-hour strong">
      {utter({ id: 'table.lastHour', values: { minutes: hours * 60 + minutes, open } })}
    </p>
  );
};
