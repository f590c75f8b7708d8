import { companyIn, moodBetween, outOfHearing } from '../../drawing/company.ts';
import type { Happening } from '../../engine/state.ts';
import type { View } from '../../engine/view.ts';
import { type Phrase, phrase } from './phrase.ts';

type Moved = Extract<Happening, { what: 'moved' }>;

/** Where this is said, when it is not at the table; at the table whom one speaks for, until one has; null after that. */
export const whereabouts = (view: View): Phrase | null => {
  const last = view.chronicle.findLast((h): h is Moved => h.what === 'moved');
  if (view.question?.kind === 'float' || last?.move.kind === 'float' || last?.move.kind === 'reply')
    return phrase('table.place.aside', { where: outOfHearing(view.minutes, view.room.weather) });
  const who = last?.by === view.seat ? 'us' : 'them';
  if (last?.move.kind === 'consult') return phrase('table.place.phone', { who });
  if (last?.move.kind === 'publicLine') return phrase('table.place.press');
  if (view.pause) return phrase('table.place.break', { id: view.pause.id });
  if (last?.move.kind === 'recess') return phrase('table.place.break', { id: 'coffee' });
  const spoke = view.chronicle.some((h) => h.what === 'moved' && h.by === view.seat && h.move.kind !== 'open');
  return spoke ? null : phrase('table.place.arrived', { host: String(view.host === view.seat) });
};

/** Who stands with whom while the room does not sit. */
export const company = (view: View): Phrase | null =>
  view.pause &&
  phrase('table.place.company', {
    how: companyIn(moodBetween(view.trust.ours, view.trust.theirs)),
  });
