import { useState } from 'react';

export type Shared = { readonly how: 'copied' | 'failed' } | { readonly how: 'shown'; readonly link: string } | null;

/** Copies an address; where the browser will not, shows it to be copied by hand. */
export const useLink = (linkTo: () => Promise<string>): readonly [Shared, () => void] => {
  const [shared, setShared] = useState<Shared>(null);
  const share = async (): Promise<void> => {
    let link: string;
    try {
      link = await linkTo();
    } catch {
      return setShared({ how: 'failed' });
    }
    try {
      await navigator.clipboard.writeText(link);
      setShared({ how: 'copied' });
    } catch {
      setShared({ how: 'shown', link });
    }
  };
  return [shared, () => void share()];
};
