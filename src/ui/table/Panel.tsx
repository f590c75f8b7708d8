import { type ReactNode, useEffect, useRef } from 'react';
import { useAtTable } from './TableContext.tsx';

/** A paper laid in the left column: nothing opens over anything. */
export const Panel = ({ title, lead, children }: { title: string; lead: string; children: ReactNode }) => {
  const { dispatch, phone, t } = useAtTable();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="panel" aria-label={title} id="table-moves">
      <div className="panel-head">
        <h2 className="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {!phone && (
          <button type="button" className="plain-link" onClick={() => dispatch({ do: 'go', place: 'table' })}>
            {t('table.back')}
          </button>
        )}
      </div>
      <p className="panel-lead soft">{lead}</p>
      {children}
    </section>
  );
};
