import { useRef, useState } from 'react';
import { isCharacter } from '../../counterpart/character.ts';
import { Shape } from '../parts/Shape.tsx';
import { sayingOf } from '../voice/saying.ts';
import { Aide } from './Aide.tsx';
import { type Phrase, phrase } from './phrase.ts';
import { Speaker } from './Speaker.tsx';
import { spokenIn, type Told } from './spoken.ts';
import { type AtTable, useAtTable } from './TableContext.tsx';
import { useConferring } from './useConferring.ts';
import { useGives } from './useGives.ts';
import { company, whereabouts } from './whereabouts.ts';

const NOTES_SHOWN = 3;
const NOTES_ON_PHONE = 2;
/** More than two lines beside a face on a phone. */
const LONG = 46;

/** What was said last, and what came of it: the place where everything that happens is told. */
export const Voice = () => {
  const at = useAtTable();
  const { state, scene, phone, dense, t, utter } = at;
  const short = phone || dense;
  const conferring = useConferring(state.wait === 'thinking');
  const spoken = spokenIn(scene);
  const notes = (spoken?.notes ?? []).slice(phone ? -NOTES_ON_PHONE : -NOTES_SHOWN);
  const asks = spoken && asked(at);
  const where = whereabouts(at.view);
  const stands = company(at.view);
  const place = useRef<HTMLElement>(null);
  useGives(place, phone);
  // On a phone what had to give way is read in place, until the talks go on.
  const [openAt, setOpenAt] = useState<number | null>(null);
  return (
    <section
      className="voice"
      ref={place}
      data-open={openAt === at.view.turn}
      aria-label={t('table.voice')}
      id="table-voice"
      tabIndex={-1}
      data-asked={at.mine && at.view.question !== null && !conferring}
    >
      <Speaker conferring={conferring} />
      <div className="voice-words" aria-live="polite" aria-atomic="true">
        {where && !conferring && <p className="voice-place type-note strong">{utter(where)}</p>}
        {spoken ? (
          <>
            {!conferring && spoken.answer && <Utterance told={spoken.answer} answer />}
            <div className="voice-lead">
              <Utterance told={spoken} conferring={conferring && spoken.by === at.view.seat} />
            </div>
            {conferring && spoken.by !== at.view.seat && <p className="soft">{utter(phrase('table.voice.confer'))}</p>}
          </>
        ) : (
          <p className="voice-line">{conferring ? utter(phrase('table.voice.confer')) : utter(opening(at))}</p>
        )}
        {!conferring && notes.length > 0 && (
          <ul className="voice-notes type-note">
            {notes.map(({ key, said, brief }) => (
              <li key={key}>{utter(short ? brief : said)}</li>
            ))}
          </ul>
        )}
        {stands && !conferring && <p className="voice-company type-note">{utter(stands)}</p>}
        {asks && !conferring && <p className="voice-asks">{utter(asks)}</p>}
        {state.trouble && <p className="type-note soft">{t('table.trouble')}</p>}
      </div>
      {phone && (
        <p className="voice-rest type-note">
          <span aria-hidden="true">
            {!conferring && notes.length > 0 && notes.slice(-1).map(({ brief }) => utter(brief))}
          </span>
          <button type="button" className="plain-link" onClick={() => setOpenAt(at.view.turn)}>
            {t('table.voice.more')}
          </button>
        </p>
      )}
      <Aide spot="voice" />
    </section>
  );
};

/** Who moved, when, and the line: in the speaker's own words where they have a voice. */
const Utterance = ({
  told,
  answer = false,
  conferring = false,
}: {
  told: Told;
  answer?: boolean;
  conferring?: boolean;
}) => {
  const { state, view, texts, phone, dense, voice, language, t, utter } = useAtTable();
  const short = phone || dense;
  const { by, at, moved, line, brief } = told;
  const quote = by === view.seat ? undefined : sayingOf(moved, voice, view, texts, language);
  const sitter = state.sitters[by];
  const name = isCharacter(sitter) ? t(`partner.${sitter}`) : texts.delegations[by].name;
  const words = conferring
    ? utter(phrase('table.voice.confer'))
    : quote
      ? t('table.voice.quote', { line: quote })
      : utter(line);
  return (
    <>
      {!(answer && phone) && (
        <p className="voice-byline type-note soft">
          <Shape seat={by} />
          <span>
            {by === view.seat ? t('table.voice.you') : name}, {at}
            {(quote || conferring) && `. ${utter(short ? brief : line)}`}
          </span>
        </p>
      )}
      <p className={answer ? 'voice-answer' : 'voice-line'} data-long={words.length > LONG}>
        {answer && phone && (
          <span className="type-note soft">
            <Shape seat={by} /> {quote && `${utter(brief)} `}
          </span>
        )}
        {words}
      </p>
    </>
  );
};

const opening = ({ view }: AtTable): Phrase =>
  view.phase === 'opening'
    ? phrase('table.voice.opens', { who: view.floor === view.seat ? 'us' : 'them' })
    : phrase('table.voice.empty');

/** What the chair has to do first, where no move stands beside it. */
const asked = ({ view, mine }: AtTable): Phrase | null =>
  mine && view.phase === 'opening' ? phrase('table.voice.opens', { who: 'us' }) : null;
