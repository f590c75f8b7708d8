import type { MessageId } from '../text/text.tsx';
import { useAtTable } from './TableContext.tsx';

const TARGETS: readonly (readonly [string, MessageId])[] = [
  ['table-moves', 'table.skip.move'],
  ['table-text', 'table.skip.text'],
  ['table-worth', 'table.skip.worth'],
];

/** The ways past the rest, for those who go by keyboard. */
export const SkipLinks = () => {
  const { phone, t } = useAtTable();
  const shown = phone ? TARGETS.slice(0, 1) : TARGETS;
  return (
    <nav aria-label={t('table.skips')} className="skips">
      {shown.map(([id, label]) => (
        <a
          key={id}
          className="skip-link"
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            const target = document.getElementById(id);
            (target?.querySelector<HTMLElement>('button, input') ?? target)?.focus();
          }}
        >
          {t(label)}
        </a>
      ))}
    </nav>
  );
};
