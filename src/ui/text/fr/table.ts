import type { table as source } from '../en/table.ts';

export const table: Record<keyof typeof source, string> = {
  'table.draft': 'Déclaration conjointe',
};
