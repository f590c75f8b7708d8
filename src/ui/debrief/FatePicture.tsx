import { LakeMark } from '../parts/LakeMark.tsx';

type Which = 'stands' | 'falls' | 'none';

/** The day in one picture: the mark closes over the lake, a paper goes back into its brackets, or there is nothing in them. */
export const FatePicture = ({ which }: { which: Which }) => (
  <div className="fate-picture" data-which={which} aria-hidden="true">
    {which === 'stands' ? <LakeMark /> : <Brackets paper={which === 'falls'} />}
  </div>
);

const Brackets = ({ paper }: { paper: boolean }) => (
  <svg viewBox="0 0 800 480" aria-hidden="true">
    {paper && (
      <g className="fate-sheet">
        <path className="fate-paper" d="M275 62H525V418H275Z" />
        <path className="fate-lines" d="M305 112H420M305 156H495M305 182H470M305 226H495M305 252H450M305 296H480" />
        <path className="mark-a" d="M305 342H341V378H305Z" />
        <circle className="mark-b" cx="477" cy="360" r="18" />
      </g>
    )}
    <path className="fate-bracket fate-bracket-left" d="M270 40H190V440H270V408H222V72H270Z" />
    <path className="fate-bracket fate-bracket-right" d="M530 40H610V440H530V408H578V72H530Z" />
  </svg>
);
