import type { MessageId } from '../text/text.tsx';
import { Panel } from './Panel.tsx';
import { useAtTable } from './TableContext.tsx';

const KEYS: readonly (readonly [string, MessageId])[] = [
  ['1 – 5', 'table.keys.digits'],
  ['M', 'table.keys.moves'],
  ['A – Z', 'table.keys.letters'],
  ['T D N', 'table.keys.pages'],
  ['← → ↑ ↓', 'table.keys.arrows'],
  ['Enter', 'table.keys.enter'],
  ['Delete', 'table.keys.delete'],
  ['Ctrl Enter', 'table.keys.send'],
  ['Escape', 'table.keys.escape'],
  ['?', 'table.keys.help'],
];

export const KeyList = () => {
  const { keys, t } = useAtTable();
  return (
    <Panel title={t('table.keys')} lead={t('table.keys.lead', { on: String(keys) })}>
      <dl className="key-list">
        {KEYS.map(([key, id]) => (
          <div key={id} className="key-row">
            <dt className="strong">{key}</dt>
            <dd>{t(id)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
};
