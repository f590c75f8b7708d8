import { drawArm, foldedArm, type Limb, mixLimb } from './arm.ts';
import { behindTable } from './behindTable.ts';
import type { Look } from './cast.ts';
import { clamp, css, darker, multiply, type Rgb, type Tint } from './colour.ts';
import { drawHead, neckUnder } from './head.ts';
import { GLASS, GOLD, INK, PAPER, SHEET, SKIN_SHADE, TEXT_LINE } from './palette.ts';
import { box, curve, disc, line, outline, type Pair, type Pen, polygon, within } from './pen.ts';
import { type Build, type Pose, reach, type Skeleton, skeletonOf, USUAL } from './pose.ts';

/** A hand's target is the middle of the hand; the wrist is this far behind it. */
const WRIST_BACK = 0.6;

/** The trunk and what shows of a shirt, across and along the spine. */
const BACK = curve([-0.5, 1.55], [-1.2, 1.5], [-1.66, 0.55], [-1.75, -0.7]);
const TORSO: readonly Pair[] = [...BACK, ...outline('-2 -6, -2.3 -15, 2.6 -15, 2.1 -6, 1.42 0.1, 0.72 1.5')];
const SHIRT = outline('0.5 1.5, 1.18 1.32, 1.5 0, 1.8 -2.2, 1.3 -0.9');
const TIE = outline('1.06 1.1, 1.3 0.7, 1.58 -0.5, 1.72 -2, 1.2 -0.2, 0.98 0.6');
const LAPEL = outline('0.2 1.52, 0.34 1.34, 0.92 1.18, 1.02 0.2, 1.26 -1, 1.82 -2.3, 1.5 -2.1, 0.4 -0.8, 0 1.1');

function trunk(pen: Pen, look: Look, { at }: Skeleton, tint: Tint): void {
  const show = (points: readonly Pair[], colour: Rgb): void =>
    behindTable(
      pen,
      points.map(([across, along]) => at(across, along)),
      css(tint(colour)),
    );
  show(TORSO, look.cloth);
  show(SHIRT, PAPER);
  if (look.tie) show(TIE, look.tie);
  show(LAPEL, look.sleeve);
}

function neckAndCollar(pen: Pen, look: Look, { at, head }: Skeleton, facing: number, tint: Tint): void {
  const [nape, chin] = neckUnder(head, facing);
  polygon(
    pen,
    [[nape.x, nape.y], [chin.x, chin.y], at(0.66, 1.45), at(-0.6, 1.5)],
    css(tint(multiply(look.skin, SKIN_SHADE))),
  );
  polygon(
    pen,
    [at(-0.66, 1.78), at(0.66, 1.72), at(1.12, 1.2), at(0.72, 1.16), at(0.5, 1.42), at(-0.72, 1.44)],
    css(tint(PAPER)),
  );
}

function uniform(pen: Pen, { at }: Skeleton, folded: number, tint: Tint): void {
  const gold = css(tint(GOLD));
  polygon(pen, [at(-0.84, 1.06), at(0.72, 1.06), at(0.72, 0.44), at(-1.02, 0.44)], gold);
  for (const across of [-0.36, 0.22]) {
    const [x, y] = at(across, 0.76);
    disc(pen, x, y, 0.16, css(tint(INK)));
  }
  if (folded < 0.5) polygon(pen, [at(0.92, -0.9), at(1.56, -1.14), at(1.58, -1.42), at(0.92, -1.22)], gold);
}

/** The bones of both arms for a pose. */
export function armsOf(pose: Pose, build: Build = USUAL): { readonly near: Limb; readonly far: Limb } {
  const { shoulder: top, head, at } = skeletonOf(pose, build);
  const [x, y] = at(-0.05, -0.3);
  const shoulder = { x: top.x + (x - top.x) * (1 - pose.folded), y: top.y + (y - top.y) * (1 - pose.folded) };
  const raised = Math.max(pose.phone, pose.glass);
  const flat = WRIST_BACK * (1 - raised);
  const target = {
    x: pose.nearX - flat + (head.x + 0.68 + 0.85 * pose.glass - pose.nearX) * raised,
    y: pose.nearY + (head.y + 1.55 - 0.1 * pose.glass - pose.nearY) * raised,
  };
  const near: Limb = { shoulder, ...reach(shoulder, target) };
  const folded = foldedArm(shoulder);
  const far: Limb = { shoulder, ...reach(shoulder, { x: pose.farX - WRIST_BACK * (1 - pose.open), y: pose.farY }) };
  return { near: mixLimb(near, folded.near, pose.folded), far: mixLimb(far, folded.far, pose.folded) };
}

function penIn(pen: Pen, hand: Limb['hand'], ink: string): void {
  pen.lineCap = 'butt';
  line(pen, [hand.x + 0.02, hand.y - 1.55], [hand.x + 1.0, hand.y + 0.38], 0.22, ink);
}

function phoneAt(pen: Pen, head: Limb['hand'], ink: string): void {
  within(pen, () => {
    pen.translate(head.x - 0.02, head.y + 0.42);
    pen.rotate(-0.35);
    box(pen, -0.22, -0.62, 0.44, 1.24, ink);
  });
}

/** A glass on its way to the mouth. */
function glassAt(pen: Pen, hand: Limb['hand'], raised: number, tint: Tint): void {
  within(pen, () => {
    pen.translate(hand.x + 0.42, hand.y - 0.5);
    pen.rotate(-0.5 * raised);
    polygon(pen, outline('-0.36 -0.85, 0.36 -0.85, 0.28 0.45, -0.28 0.45'), css(tint(GLASS), 0.55));
    polygon(pen, outline('-0.33 -0.3, 0.33 -0.3, 0.28 0.45, -0.28 0.45'), css(tint(GLASS), 0.9));
  });
}

/** A paper held up, its edge towards us and its text towards the reader. */
function pageAt(pen: Pen, hand: Limb['hand'], held: number, tint: Tint): void {
  within(pen, () => {
    pen.translate(hand.x + 0.7, hand.y + 0.25);
    pen.rotate(0.5 - 0.22 * held);
    pen.scale(1, held);
    // Edged: on a page as white as itself it would be three lines in the air.
    polygon(pen, outline('-1.03 -2.42, 1.01 -2.63, 1.18 0.11, -0.88 0.33'), css(tint(darker(PAPER, 0.76))));
    polygon(pen, outline('-0.9 -2.3, 0.9 -2.5, 1.05 0, -0.75 0.2'), css(tint(SHEET)));
    for (const y of [-1.95, -1.45, -0.95]) box(pen, -0.5, y, 1.05, 0.2, css(tint(TEXT_LINE)));
  });
}

/** A head that turns round is never a line: it narrows, and is on the other side. */
const facingOf = (mirrored: number): number => {
  const facing = 1 - 2 * mirrored;
  return (facing < 0 ? -1 : 1) * Math.max(0.6, Math.abs(facing));
};

/** A seated figure at the pen's origin: the table's edge, facing +x, unit R. */
export function drawFigure(pen: Pen, look: Look, pose: Pose, masks: boolean, tint: Tint): void {
  const bones = skeletonOf(pose, look.build);
  const arms = armsOf(pose, look.build);
  const ink = css(tint(INK));
  const facing = facingOf(pose.mirrored);
  drawArm(
    pen,
    arms.far,
    { cloth: darker(look.sleeve, 0.84), skin: look.skin, open: pose.open, hidden: pose.folded },
    tint,
  );
  trunk(pen, look, bones, tint);
  neckAndCollar(pen, look, bones, facing, tint);
  within(pen, () => {
    pen.translate(bones.head.x, bones.head.y);
    pen.rotate(bones.headTurn);
    pen.scale(facing, 1);
    // Nobody drinks through a mask.
    drawHead(pen, look, { masks: masks && pose.glass < 0.6, brow: pose.brow }, tint);
  });
  if (pose.phone > 0.5) phoneAt(pen, bones.head, ink);
  if (pose.folded > 0) drawStub(pen, bones, look, pose.folded, tint);
  if (pose.page > 0.3) pageAt(pen, arms.near.hand, pose.page, tint);
  const open = Math.max(pose.phone, pose.glass, clamp(-pose.nearY / 4, 0, 1));
  drawArm(pen, arms.near, { cloth: look.sleeve, skin: look.skin, open, hidden: pose.folded }, tint);
  if (look.uniform) uniform(pen, bones, pose.folded, tint);
  if (pose.pen > 0.5) penIn(pen, arms.near.hand, ink);
  if (pose.glass > 0.2) glassAt(pen, arms.near.hand, pose.glass, tint);
  if (pose.folded > 0) tuckedHand(pen, bones, look, pose.folded, tint);
}

/** With folded arms the far sleeve shows over the near one, and its hand lies on the near arm. */
function drawStub(pen: Pen, { shoulder }: Skeleton, look: Look, folded: number, tint: Tint): void {
  disc(pen, shoulder.x + 2.1, shoulder.y + 1.26, 0.62 * folded, css(tint(darker(look.sleeve, 0.84))));
}

function tuckedHand(pen: Pen, { shoulder }: Skeleton, look: Look, folded: number, tint: Tint): void {
  const radius = 0.3 * folded;
  const fill = css(tint(look.skin));
  pen.beginPath();
  pen.lineCap = 'round';
  pen.lineWidth = radius * 2;
  pen.strokeStyle = fill;
  pen.moveTo(shoulder.x + 1.42, shoulder.y + 1.2);
  pen.lineTo(shoulder.x + 1.3, shoulder.y + 1.72);
  pen.stroke();
}
