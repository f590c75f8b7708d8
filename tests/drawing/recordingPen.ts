import type { Pen } from '../../src/drawing/pen.ts';

export interface Recording {
  readonly pen: Pen;
  /** Every number a drawing call was given. */
  readonly numbers: number[];
  /** Every plain colour that was filled or stroked with. */
  readonly colours: string[];
  readonly depth: () => number;
  readonly calls: () => number;
}

/** A pen that draws nothing and remembers what it was asked for. */
export function recordingPen(): Recording {
  const numbers: number[] = [];
  const colours: string[] = [];
  let depth = 0;
  let calls = 0;
  const note = (...given: readonly unknown[]): void => {
    calls += 1;
    for (const value of given) if (typeof value === 'number') numbers.push(value);
  };
  const colour = (value: unknown): void => {
    if (typeof value === 'string') colours.push(value);
  };
  const pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    globalAlpha: 1,
    save: () => {
      depth += 1;
    },
    restore: () => {
      depth -= 1;
    },
    beginPath: () => note(),
    closePath: () => note(),
    clip: () => note(),
    moveTo: note,
    lineTo: note,
    arc: (x: number, y: number, radius: number, from: number, to: number) => {
      if (radius < 0) throw new RangeError('A circle has no negative radius.');
      note(x, y, radius, from, to);
    },
    quadraticCurveTo: note,
    bezierCurveTo: note,
    rect: note,
    clearRect: note,
    translate: note,
    rotate: note,
    scale: note,
    setTransform: note,
    fillRect: (...given: readonly number[]) => {
      note(...given);
      colour(pen.fillStyle);
    },
    fill: () => {
      note();
      colour(pen.fillStyle);
    },
    stroke: () => {
      note(pen.lineWidth);
      colour(pen.strokeStyle);
    },
    createLinearGradient: (...given: readonly number[]) => {
      note(...given);
      return {
        addColorStop: (at: number, stop: string) => {
          if (at < 0 || at > 1) throw new RangeError('A stop lies between 0 and 1.');
          note(at);
          colour(stop);
        },
      };
    },
  };
  return { pen: pen as unknown as Pen, numbers, colours, depth: () => depth, calls: () => calls };
}
