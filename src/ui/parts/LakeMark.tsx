import { useId, useState } from 'react';
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
    <svg className="lake-mark" data-hour={hour} viewBox="0 0 800 480" role="img" aria-label={t('title.lens')}>
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
          <path className="lake-sky" d="M300 0H480V480H300Z" />
          <path className="lake-alps" d="M300 290L322 272L340 279L372 244L388 258L402 247L480 300V320H300Z" />
          <path
            className="lake-snow"
            d="M372 244L388 258L402 247L421 260L409 266L398 262L388 274L376 262L361 268L356 261Z"
          />
          <path className="lake-hill" d="M300 302L345 290L372 298L404 268L436 243L452 239L480 244V340H300Z" />
          <path className="lake-strata" d="M421 256L452 248L480 253V259L452 254L412 264Z" />
          <path className="lake-shore" d="M300 300H480V308H300Z" />
          <path className="lake-water" d="M300 307H480V480H300Z" />
          <path className="lake-lights" d="M322 314v12M352 314v8M414 314v14M446 314v9M470 314v12" />
          <path className="lake-veil" d="M394 84C420 120 436 240 437 336H387C387 250 389 150 394 84Z" />
          <path className="lake-jet" d="M392.5 84H395.5L397 336H386Z" />
          <path className="lake-wave" d="M330 336H466M352 366H401M424 386H470M386 410H424" />
        </g>
      </g>
    </svg>
  );
};
