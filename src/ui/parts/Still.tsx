import { LAKE } from '../../drawing/lake.ts';
import { PAINT, PALETTE } from '../../drawing/tokens.ts';
import type { Seat } from '../../scenario/schema.ts';

const ALPS = 'M138 132L196 106L236 116L290 76L332 106L368 86L418 118L470 92L534 126V160H138Z';
const SNOW = 'M290 76L306 88L298 92L290 87L282 92L277 86Z';
const HILL = 'M138 142L204 134L262 144L340 138L420 146L534 136V164H138Z';
const JET = 'M434 160C432 110 436 62 441 44C446 62 452 110 452 160Z';
const FRAME = 'M130 0H138V216H130ZM264 0H271V216H264ZM400 0H407V216H400ZM534 0H542V216H534ZM130 214H542V224H130Z';
const PAPERS = 'M236 252H300L288 264H220ZM372 252H436L452 264H384ZM182 282H264L246 300H158ZM408 282H490L514 300H426Z';
/** Where they sit, near to far, and how large a head is there. */
const PEOPLE: readonly (readonly [Seat, x: number, y: number, r: number])[] = [
  ['a', 40, 262, 21],
  ['a', 92, 226, 16],
  ['a', 140, 204, 13],
  ['b', 632, 262, 21],
  ['b', 580, 226, 16],
  ['b', 532, 204, 13],
];

interface StillProps {
  readonly hour: Exclude<keyof typeof LAKE, 'printed'>;
  /** What there is to see, where it is not told beside it. */
  readonly label?: string;
  /** Whether everyone has gone. */
  readonly empty?: boolean;
}

/** The room without the room's machinery: window, lake, jet and the long table, in flat shapes. */
export const Still = ({ hour, label, empty = false }: StillProps) => {
  const lake = LAKE[hour];
  return (
    <svg
      className="still"
      viewBox="0 0 672 364"
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path fill={PAINT.wall} d="M0 0H672V364H0Z" />
      <path fill={lake.sky} d="M138 0H534V160H138Z" />
      <path fill={lake.alps} d={ALPS} />
      <path fill={lake.snow} d={SNOW} />
      <path fill={lake.hill} d={HILL} />
      <path fill={lake.water} d="M138 160H534V216H138Z" />
      <path fill={lake.jet} d={JET} />
      <path fill={PAINT.linen} d={FRAME} />
      <path fill={PAINT.table} d="M206 234H466L640 364H32Z" />
      <path fill={PAINT.sheet} d={PAPERS} />
      {!empty && PEOPLE.map(([seat, x, y, r]) => <Somebody key={x} seat={seat} x={x} y={y} r={r} />)}
    </svg>
  );
};

const Somebody = ({ seat, x, y, r }: { seat: Seat; x: number; y: number; r: number }) => (
  <>
    <path
      fill={PALETTE[`${seat}-fill`][0]}
      d={`M${x - 2.1 * r} ${y + 4.2 * r}V${y + 2.6 * r}Q${x - 2 * r} ${y + 1.2 * r} ${x} ${y + 1.1 * r}Q${x + 2 * r} ${y + 1.2 * r} ${x + 2.1 * r} ${y + 2.6 * r}V${y + 4.2 * r}Z`}
    />
    <circle fill={PAINT.skin} cx={x} cy={y} r={r} />
    <path
      fill={PAINT.hair}
      d={`M${x - r} ${y - 0.1 * r}A${r} ${r} 0 0 1 ${x + r} ${y - 0.1 * r}L${x + 0.5 * r} ${y - 0.45 * r}H${x - 0.5 * r}Z`}
    />
    <path
      fill={PAINT.mask}
      d={`M${x - 0.7 * r} ${y + 0.1 * r}H${x + 0.7 * r}V${y + 0.6 * r}L${x} ${y + 1.05 * r}L${x - 0.7 * r} ${y + 0.6 * r}Z`}
    />
  </>
);
