import type { Limb } from '../drawing/arm.ts';
import type { Look } from '../drawing/cast.ts';
import { css, darker, type Tint } from '../drawing/colour.ts';
import { GLASS, METAL, PAPER, SHEET } from '../drawing/palette.ts';
import { box, disc, line, outline, type Pen, type Point, polygon, within } from '../drawing/pen.ts';

/** What a standing figure can have in the near hand. */
export const HELD = ['papers', 'folder', 'coat', 'camera', 'cup', 'glass', 'fork', 'phone', 'umbrella'] as const;
export type Held = (typeof HELD)[number];

function leaf(pen: Pen, hand: Point, turn: number, width: number, height: number, fill: string): void {
  within(pen, () => {
    pen.translate(hand.x + 0.35, hand.y - 0.3);
    pen.rotate(turn);
    box(pen, -width / 2, -height / 2, width, height, fill);
  });
}

/** Hangs over the forearm in two folds. */
function coat(pen: Pen, { elbow, hand }: Limb, cloth: string, fold: string): void {
  const at = (t: number): Point => ({ x: elbow.x + (hand.x - elbow.x) * t, y: elbow.y + (hand.y - elbow.y) * t });
  const [from, to] = [at(-0.05), at(0.86)];
  pen.beginPath();
  pen.moveTo(from.x, from.y - 0.75);
  pen.lineTo(to.x, to.y - 0.6);
  pen.quadraticCurveTo(to.x + 0.4, to.y + 2, to.x + 0.1, to.y + 4.3);
  pen.lineTo(from.x + 0.2, from.y + 4.9);
  pen.quadraticCurveTo(from.x - 0.4, from.y + 2.2, from.x, from.y - 0.75);
  pen.fillStyle = cloth;
  pen.fill();
  pen.beginPath();
  pen.moveTo(from.x + 0.9, from.y + 0.2);
  pen.lineTo(to.x, to.y + 0.2);
  pen.quadraticCurveTo(to.x + 0.35, to.y + 2.2, to.x + 0.1, to.y + 4.3);
  pen.lineTo(from.x + 1.4, from.y + 4.7);
  pen.closePath();
  pen.fillStyle = fold;
  pen.fill();
}

/** At the eye, the lens ahead, the flash on top. */
function camera(pen: Pen, head: Point, ink: string, glass: string): void {
  within(pen, () => {
    pen.translate(head.x + 1.35, head.y + 0.1);
    box(pen, -0.3, -0.55, 1.1, 1.35, ink);
    box(pen, 0.7, -0.38, 1.15, 0.96, ink);
    box(pen, 1.75, -0.5, 0.3, 1.2, ink);
    box(pen, 0.0, -1.0, 0.6, 0.5, ink);
    box(pen, 2.05, -0.34, 0.1, 0.88, glass);
  });
}

function umbrella(pen: Pen, hand: Point, ink: string): void {
  const top = { x: hand.x + 0.1, y: hand.y - 9.6 };
  pen.lineCap = 'round';
  line(pen, [hand.x + 0.75, hand.y + 1], [top.x, top.y], 0.22, ink);
  line(pen, [top.x, top.y], [top.x - 0.06, top.y - 0.9], 0.18, ink);
  pen.beginPath();
  pen.moveTo(top.x - 6.4, top.y + 3.3);
  pen.bezierCurveTo(top.x - 5.4, top.y - 0.9, top.x + 4.9, top.y - 1.2, top.x + 6.4, top.y + 2.9);
  for (const share of [0.72, 0.5, 0.26, 0]) {
    const x = top.x - 6.4 + 12.8 * share;
    const y = top.y + 3.3 - 0.4 * share;
    pen.quadraticCurveTo(x + 1.5, y - 1.2, x, y);
  }
  pen.closePath();
  pen.fillStyle = ink;
  pen.fill();
  pen.lineCap = 'butt';
}

function cup(pen: Pen, hand: Point, white: string, ink: string): void {
  const [x, y] = [hand.x + 0.75, hand.y - 0.25];
  pen.beginPath();
  pen.moveTo(x - 0.5, y - 0.75);
  pen.lineTo(x + 0.5, y - 0.75);
  pen.quadraticCurveTo(x + 0.5, y + 0.25, x + 0.18, y + 0.32);
  pen.lineTo(x - 0.18, y + 0.32);
  pen.quadraticCurveTo(x - 0.5, y + 0.25, x - 0.5, y - 0.75);
  pen.fillStyle = white;
  pen.fill();
  box(pen, x - 0.44, y - 0.75, 0.88, 0.12, ink);
}

/** A tumbler, half full. */
function tumbler(pen: Pen, hand: Point, tint: Tint): void {
  within(pen, () => {
    pen.translate(hand.x + 0.75, hand.y - 0.1);
    polygon(pen, outline('-0.5 -1.35, 0.5 -1.35, 0.4 0.4, -0.4 0.4'), css(tint(GLASS), 0.7));
    polygon(pen, outline('-0.46 -0.6, 0.46 -0.6, 0.4 0.4, -0.4 0.4'), css(tint(darker(GLASS, 0.86))));
  });
}

/** A fork with its tines up. */
function fork(pen: Pen, hand: Point, metal: string): void {
  within(pen, () => {
    pen.translate(hand.x + 0.7, hand.y - 0.1);
    pen.rotate(0.3);
    box(pen, -0.09, -1.05, 0.18, 1.9, metal);
    box(pen, -0.3, -1.3, 0.6, 0.28, metal);
    for (const x of [-0.3, -0.07, 0.16]) box(pen, x, -1.85, 0.14, 0.6, metal);
  });
}

/** Something in the near hand, behind its fingers. */
export function drawHeld(pen: Pen, held: Held, arm: Limb, head: Point, look: Look, tint: Tint, ink: string): void {
  const { hand } = arm;
  switch (held) {
    case 'papers':
      leaf(pen, hand, 0.34, 2.2, 2.9, css(tint(darker(PAPER, 0.9))));
      return leaf(pen, hand, 0.24, 2.15, 2.85, css(tint(SHEET)));
    case 'folder':
      leaf(pen, { x: hand.x - 0.1, y: hand.y + 0.2 }, 0.2, 2.3, 3.1, css(tint(SHEET)));
      return leaf(pen, hand, 0.16, 2.4, 3.2, css(tint(look.cloth)));
    case 'coat':
      return coat(pen, arm, css(tint(darker(look.sleeve, 0.5))), css(tint(darker(look.sleeve, 0.6))));
    case 'camera':
      return camera(pen, head, ink, css(tint([207, 230, 239])));
    case 'cup':
      return cup(pen, hand, css(tint(SHEET)), ink);
    case 'glass':
      return tumbler(pen, hand, tint);
    case 'fork':
      return fork(pen, hand, css(tint(METAL)));
    case 'phone':
      within(pen, () => {
        pen.translate(hand.x + 0.3, hand.y - 0.8);
        pen.rotate(-0.22);
        box(pen, -0.26, -0.85, 0.5, 1.5, ink);
      });
      return;
    case 'umbrella':
      umbrella(pen, hand, ink);
      return disc(pen, hand.x + 0.75, hand.y + 1, 0.2, ink);
    default:
      held satisfies never;
  }
}
