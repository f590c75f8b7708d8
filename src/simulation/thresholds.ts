/** From where on a measure of the audit is a finding, and why from there. One place, to be argued with. */
export const THRESHOLDS = {
  moveDays: {
    at: 0.01,
    why: 'a move that is made on fewer than one day in a hundred, in any chair, is not part of the game',
  },
  moveCertain: {
    at: 2,
    why: 'standard errors: a mean this far from nothing is hardly chance (about one in twenty)',
  },
  trialDays: {
    at: 10,
    why: 'days: on fewer nothing can be sure',
  },
  moveRight: {
    at: 2,
    why: 'points of the mandate: what gains more than this whenever it is made, in every chair, needs no thought',
  },
  eventDays: {
    at: 0.005,
    why: 'an event that happens on fewer than one day in two hundred is written for nobody',
  },
  compromise: {
    at: 0.9,
    why: 'share of the best joint surplus: when splitting every item gets more than this, trading has nothing to teach',
  },
  better: {
    at: 0.2,
    why: 'share of the texts that beat the item-by-item compromise: fewer, and trading is there on paper only',
  },
  ahead: {
    at: 0.2,
    why: 'share of the texts in which a chair gets more of its mandate than the other: fewer, and it is the losing chair',
  },
  best: {
    at: 25,
    why: 'mean mandate of whoever plays a chair best: less, and nobody can win there',
  },
  usual: {
    at: 0.75,
    why: 'share of the days of a pairing that lead to its most frequent result: more, and a second play is no new game',
  },
} as const;
