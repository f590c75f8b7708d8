import { useEffect, useState } from 'react';

const AFTER_MS = 400;

/** True when the other side has been thinking long enough to say so. */
export const useConferring = (thinking: boolean): boolean => {
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!thinking) return;
    const timer = setTimeout(() => setLong(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, [thinking]);
  return thinking && long;
};
