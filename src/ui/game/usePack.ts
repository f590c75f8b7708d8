import { useEffect, useState } from 'react';
import type { Pack } from '../../scenario/pack.ts';
import type { Services } from '../services.ts';
import type { Language } from '../text/text.tsx';

/** The talks with their words; undefined while they load. What went wrong is thrown for the boundary to tell. */
export const usePack = (services: Services, scenario: string, language: Language): Pack | undefined => {
  const [pack, setPack] = useState<Pack>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let wanted = true;
    services.loadPack(scenario, language).then(
      (loaded) => wanted && setPack(loaded),
      (error: unknown) => wanted && setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      wanted = false;
    };
  }, [services, scenario, language]);
  if (failure) throw failure;
  return pack;
};
