export const table = {
  'table.draft': 'Joint statement',
} as const;
