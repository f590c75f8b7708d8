import { Shape } from '../parts/Shape.tsx';
import './marked.css';

/** How a sentence carries the shape of a delegation: these stand in its text, before `*the words it belongs to*`. */
export const SQUARE = '■';
export const CIRCLE = '●';
export const glyphOf = (seat: 'a' | 'b'): string => (seat === 'a' ? SQUARE : CIRCLE);

/** A sentence in which `■*these words*` have the shape and the colour of their delegation. */
export const Marked = ({ text }: { text: string }) => (
  <>
    {text.split(/([■●]\*[^*]*\*)/).map((part, at) => {
      const seat = part.startsWith(SQUARE) ? 'a' : part.startsWith(CIRCLE) ? 'b' : undefined;
      const key = `${at}${part}`;
      if (!seat) return part;
      return (
        <span key={key} className={`marked-words seat-${seat}`}>
          <Shape seat={seat} /> {part.slice(2, -1)}
        </span>
      );
    })}
  </>
);
