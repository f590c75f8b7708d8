import type { debrief as source } from '../en/debrief.ts';

export const debrief: Record<keyof typeof source, string> = {
  'debrief.outcome': 'Résultat',
};
