import { type Pen, within } from './pen.ts';

/** A pen that gives every shape an edge of one colour where it would fill it, `width` wide on every side. */
const edging = (pen: Pen, colour: string, width: number): Pen => {
  const stroke = (lineWidth: number): void =>
    within(pen, () => {
      Object.assign(pen, { strokeStyle: colour, lineJoin: 'round', lineWidth });
      pen.stroke();
    });
  const edges: Partial<Pen> = {
    fill: () => stroke(2 * width),
    stroke: () => stroke(pen.lineWidth + 2 * width),
    fillRect: (...of) => {
      pen.beginPath();
      pen.rect(...of);
      stroke(2 * width);
    },
  };
  return new Proxy(pen, {
    get(_, key) {
      const value = edges[key as keyof Pen] ?? pen[key as keyof Pen];
      return typeof value === 'function' ? value.bind(pen) : value;
    },
    set: (_, key, value) => Reflect.set(pen, key, value),
  });
};

/** Draws twice, first the edges and over them the shapes: what is drawn stands out as a whole from whatever is behind it. */
export function withEdge(pen: Pen, colour: string, width: number, draw: (pen: Pen) => void): void {
  within(pen, () => draw(edging(pen, colour, width)));
  draw(pen);
}
