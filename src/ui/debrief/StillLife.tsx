import type { GameState } from '../../engine/state.ts';

/** The room when everyone has gone: tall window, lake, long table, two name plates. Evening, or night when it went wrong. */
export const StillLife = ({ record, label }: { record: GameState; label: string }) => {
  const dark = !record.outcome?.stands;
  const sky = dark ? ['#20263f', '#3a3f5c', '#6d6478'] : ['#3a4368', '#887d97', '#e9a179'];
  return (
    <svg className="still-life" viewBox="0 0 440 280" role="img" aria-label={label}>
      <path d="M0 0H440V280H0Z" fill="#d8d0be" />
      <path d="M74 0H366V168H74Z" fill={sky[0]} />
      <path d="M74 56H366V110H74Z" fill={sky[1]} />
      <path d="M74 88H366V128H74Z" fill={sky[2]} />
      <path d="M74 116L112 88L140 102L176 66L196 84L214 70L262 104L300 84L366 116V136H74Z" fill="#7389a0" />
      <path d="M176 66L196 84L214 70L228 80L216 84L206 80L196 92L184 80L170 84L164 76Z" fill="#fff" />
      <path d="M74 122L150 110L230 124L310 108L366 118V138H74Z" fill="#4a667a" />
      <path d="M74 130H366V168H74Z" fill={dark ? '#2f5069' : '#4e88ad'} />
      <path d="M92 142H150M210 150H288M110 158H140" stroke="#d9e6ee" strokeWidth="1" opacity="0.6" />
      <path d="M291 130C292 90 294 58 297 42C302 60 306 96 307 130Z" fill="#fff" opacity="0.92" />
      <path d="M68 0H76V172H68ZM364 0H372V172H364ZM166 0H171V168H166ZM268 0H273V168H268Z" fill="#f2ece0" />
      <path d="M62 166H378V174H62Z" fill="#ece5d6" />
      <path d="M14 0H62L48 174H14ZM392 0H426V174H392L378 0Z" fill="#c4baa4" />
      <path d="M0 0H30L16 190H0ZM410 0H440V190H424Z" fill="#b3a88f" />
      <Chairs />
      <path d="M104 186H336L420 252H20Z" fill="#8b5a3c" />
      <path d="M20 252H420V268H20Z" fill="#6e432a" />
      <path d="M0 268H440V280H0Z" fill="#4b4438" />
      <Papers initialled={record.outcome?.verdicts !== null} />
    </svg>
  );
};

const CHAIRS = [
  [78, 170, 20],
  [44, 190, 24],
  [342, 170, 20],
  [372, 190, 24],
] as const;

const Chairs = () => (
  <>
    {CHAIRS.map(([x, y, width]) => (
      <path key={`${x}-${y}`} d={`M${x} ${y}h${width}v${width * 1.9}h${-width}Z`} fill="#2d2a28" />
    ))}
  </>
);

const Papers = ({ initialled }: { initialled: boolean }) => (
  <>
    <path d="M128 200L164 200L152 214L112 214ZM276 200L312 200L328 214L290 214Z" fill="#fbfaf5" />
    <path d="M112 226L152 226L136 244L90 244ZM288 226L328 226L350 244L304 244Z" fill="#fbfaf5" />
    <path d="M200 206H240L246 232H194Z" fill="#fffefb" />
    <path d="M206 212H234M205 217H235M204 222H228" stroke="#8c877a" strokeWidth="1" />
    {initialled && <path d="M224 227L229 224L231 228L237 223" fill="none" stroke="#161511" strokeWidth="1.2" />}
    <path d="M156 217H184V224H156ZM256 217H284V224H256Z" fill="#fffefb" />
    <path d="M159 218.5H163V222.5H159Z" fill="#0b43b5" />
    <circle cx="261" cy="220.5" r="2.2" fill="#e0421a" />
    <path d="M166 220.5H180M266 220.5H280" stroke="#161511" strokeWidth="1" />
    <path d="M186 190h7v-6l-1.5-3v-6h-4v6l-1.5 3ZM247 190h7v-6l-1.5-3v-6h-4v6l-1.5 3Z" fill="#6f9a86" />
  </>
);
