import { useId, useState } from 'react';
import { LAKE, LAKE_LINE, LAKE_PARTS } from '../../drawing/lake.ts';
import { useSpeech } from '../text/text.tsx';
import './lakeMark.css';

/** The light of an hour of the clock. */
const hourOf = (hours: number): 'morning' | 'day' | 'evening' | 'night' =>
  hours < 6 || hours >= 20 ? 'night' : hours < 10 ? 'morning' : hours < 17 ? 'day' : 'evening';

/** The mark at poster size: its lens opens as a window on the lake, with the jet, the Salève and the Alps, in the light of now. */
export const LakeMark = () => {
  const { t } = useSpeech();
  const id = useId();
  const [hour] = useState(() => hourOf(new Date().getHours()));
  return (
    <svg className="lake-mark" viewBox="0 0 800 480" role="img" aria-label={t('title.lens')}>
      <clipPath id={`${id}square`}>
        <path d="M0 0H480V480H0Z" />
      </clipPath>
      <clipPath id={`${id}beyond`}>
        <path d="M480 -10H1000V490H480Z" />
      </clipPath>
      <clipPath id={`${id}circle`}>
        <circle className="lake-mark-moves" cx="560" cy="240" r="240" />
      </clipPath>
      <path className="mark-a" d="M0 0H480V480H0Z" />
      <g clipPath={`url(#${id}beyond)`}>
        <circle className="mark-b lake-mark-moves" cx="560" cy="240" r="240" />
      </g>
      <g clipPath={`url(#${id}square)`}>
        <g clipPath={`url(#${id}circle)`}>
          {LAKE_PARTS.map(({ colour, d, line }) => (
            <path
              key={colour}
              className={`lake-${colour}`}
              d={d}
              {...(line ? { stroke: LAKE[hour][colour], strokeWidth: LAKE_LINE } : { fill: LAKE[hour][colour] })}
            />
          ))}
        </g>
      </g>
    </svg>
  );
};
