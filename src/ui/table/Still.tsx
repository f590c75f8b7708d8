/** The room without the room's machinery: window, lake, jet and the long table, in flat shapes. */
export const Still = () => (
  <svg className="still" viewBox="0 0 672 364" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
    <path className="still-wall" d="M0 0H672V364H0Z" />
    <path className="still-sky" d="M138 0H534V116H138Z" />
    <path className="still-haze" d="M138 64H534V116H138Z" />
    <path className="still-alps" d="M138 132L196 106L236 116L290 76L332 106L368 86L418 118L470 92L534 126V160H138Z" />
    <path className="still-snow" d="M290 76L306 88L298 92L290 87L282 92L277 86Z" />
    <path className="still-hill" d="M138 142L204 134L262 144L340 138L420 146L534 136V164H138Z" />
    <path className="still-lake" d="M138 160H534V216H138Z" />
    <path className="still-jet" d="M434 160C432 110 436 62 441 44C446 62 452 110 452 160Z" />
    <path
      className="still-frame"
      d="M130 0H138V216H130ZM264 0H271V216H264ZM400 0H407V216H400ZM534 0H542V216H534ZM130 214H542V224H130Z"
    />
    <path className="still-table" d="M206 234H466L640 364H32Z" />
    <path
      className="still-paper"
      d="M236 252H300L288 264H220ZM372 252H436L452 264H384ZM182 282H264L246 300H158ZM408 282H490L514 300H426Z"
    />
    {[
      [40, 262, 21, 0],
      [92, 226, 16, 0],
      [140, 204, 13, 0],
      [632, 262, 21, 1],
      [580, 226, 16, 1],
      [532, 204, 13, 1],
    ].map(([x = 0, y = 0, r = 0, side]) => (
      <g key={x} className={side === 0 ? 'seat-a' : 'seat-b'}>
        <path
          className="still-suit"
          d={`M${x - 2.1 * r} ${y + 4.2 * r}V${y + 2.6 * r}Q${x - 2 * r} ${y + 1.2 * r} ${x} ${y + 1.1 * r}Q${x + 2 * r} ${y + 1.2 * r} ${x + 2.1 * r} ${y + 2.6 * r}V${y + 4.2 * r}Z`}
        />
        <circle className="still-head" cx={x} cy={y} r={r} />
        <path
          className="still-hair"
          d={`M${x - r} ${y - 0.1 * r}A${r} ${r} 0 0 1 ${x + r} ${y - 0.1 * r}L${x + 0.5 * r} ${y - 0.45 * r}H${x - 0.5 * r}Z`}
        />
        <path
          className="still-mask"
          d={`M${x - 0.7 * r} ${y + 0.1 * r}H${x + 0.7 * r}V${y + 0.6 * r}L${x} ${y + 1.05 * r}L${x - 0.7 * r} ${y + 0.6 * r}Z`}
        />
      </g>
    ))}
  </svg>
);
