/** The seasons as the lake shows them. */
export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
export type Season = (typeof SEASONS)[number];

/** The season of an ISO date on the northern half of the world; each begins with its month. */
export const seasonOf = (date: string): Season => SEASONS[Math.floor((Number(date.slice(5, 7)) % 12) / 3)] ?? 'autumn';
