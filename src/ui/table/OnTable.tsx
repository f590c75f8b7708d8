import { OfferInBrief } from './OfferInBrief.tsx';
import { asksMore } from './rows.ts';
import { useAtTable } from './TableContext.tsx';
import { useMoves } from './useMoves.ts';
import { Worth } from './Worth.tsx';

/** On a phone: what lies on the table and what it is worth; both wait while a choice is being made. */
export const OnTable = () => {
  const { view } = useAtTable();
  const { open } = useMoves();
  if (open && asksMore(open)) return null;
  return (
    <>
      <OfferInBrief />
      {view.phase !== 'opening' && <Worth short />}
    </>
  );
};
