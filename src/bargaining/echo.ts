import type { Talk } from './talk.ts';

/** How often each followed the other: what they did after one's own bid, by whether that was new. */
interface Followed {
  /** One's bid was new, and so was theirs. */
  both: number;
  /** Only one's own was. */
  own: number;
  /** Only theirs was. */
  theirs: number;
  /** Neither was. */
  neither: number;
}

/** This share of exceptions is let pass. */
const EXCEPTIONS = 0.2;

/**
 * Tells who answers in kind, as MiCRO does: something new for something new, and nothing new for nothing new. Everybody
 * repeats a bid now and then, if only because nothing else is as good, so that the question answers itself in a few
 * turns. Call `observe` at the beginning of each own turn.
 */
export const echoOf = (talk: Talk): { observe: () => void; answersInKind: () => boolean } => {
  const followed: Followed = { both: 0, own: 0, theirs: 0, neither: 0 };
  let ownKnown = 0;
  let theirsKnown = 0;
  return {
    observe: () => {
      const ownNew = talk.differentOwn.size > ownKnown;
      const theirsNew = talk.differentHeard.size > theirsKnown;
      if (talk.own.length > 0) {
        if (ownNew) theirsNew ? followed.both++ : followed.own++;
        else theirsNew ? followed.theirs++ : followed.neither++;
      }
      ownKnown = talk.differentOwn.size;
      theirsKnown = talk.differentHeard.size;
    },
    answersInKind: () => {
      const { both, own, theirs, neither } = followed;
      if (both < 1 || neither < 2) return false;
      return theirs <= EXCEPTIONS * (theirs + neither) && own <= EXCEPTIONS * (own + both);
    },
  };
};
