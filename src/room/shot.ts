import type { Seat } from '../scenario/schema.ts';
import type { Picture } from './picture.ts';

/** After the end of a day, dark outside. */
const NIGHT = 19 * 60;

/** The end of a day as a photographer has it: over the text with pens in hand, on the way home, with one side's chairs empty, or late. */
export const shotOf = (
  picture: Picture,
  shot: 'signing' | 'home' | 'chairs' | 'late' | 'table',
  leaver: Seat | null,
  guest: Seat,
): Picture => {
  switch (shot) {
    case 'signing':
      return { ...picture, posture: { a: 'sign', b: 'sign' } };
    case 'home':
      return { ...picture, place: 'home', by: guest, fate: 'falls' };
    case 'chairs': {
      const { a, b } = picture.posture;
      return { ...picture, posture: { a: leaver === 'b' ? a : 'away', b: leaver === 'a' ? b : 'away' } };
    }
    case 'late':
      return { ...picture, minutes: NIGHT };
    case 'table':
      return picture;
    default:
      return shot satisfies never;
  }
};
