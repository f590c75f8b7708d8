export const debrief = {
  'debrief.outcome': 'Outcome',
} as const;
