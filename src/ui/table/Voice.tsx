import { Shape } from '../parts/Shape.tsx';
import { sayingOf } from '../voice/saying.ts';
import { Aide } from './Aide.tsx';
import { numberOf, numbersOf } from './figures.ts';
import { type Phrase, phrase } from './phrase.ts';
import { spokenIn } from './spoken.ts';
import { type AtTable, useAtTable } from './TableContext.tsx';
import { useConferring } from './useConferring.ts';

const NOTES_SHOWN = 3;

/** What was said last, and what came of it: the place where everything that happens is told. */
export const Voice = () => {
  const at = useAtTable();
  const { state, view, texts, scene, language, t, utter } = at;
  const conferring = useConferring(state.wait === 'thinking');
  const spoken = spokenIn(scene);
  const moved = spoken && view.chronicle[spoken.index];
  const quote =
    spoken && moved?.what === 'moved' && spoken.by !== view.seat
      ? sayingOf(moved, state.sitters[spoken.by], view, texts, language)
      : undefined;
  const notes = spoken?.notes ?? [];
  const asks = asked(at);
  return (
    <section className="voice" aria-label={t('table.voice')} id="table-voice" tabIndex={-1}>
      <div aria-live="polite" aria-atomic="true">
        {spoken ? (
          <>
            <p className="voice-byline type-note soft">
              <Shape seat={spoken.by} />
              <span>
                {t('table.voice.byline', {
                  head: spoken.by === view.seat ? t('table.voice.you') : texts.delegations[spoken.by].head,
                  time: spoken.at,
                })}
                {quote && ` ${utter(spoken.line)}`}
              </span>
            </p>
            <p className="voice-line">
              {conferring ? utter(phrase('table.voice.confer')) : (quote ?? utter(spoken.line))}
            </p>
          </>
        ) : (
          <p className="voice-line">{conferring ? utter(phrase('table.voice.confer')) : utter(opening(at))}</p>
        )}
        {!conferring && notes.length > 0 && (
          <ul className="voice-notes type-note">
            {notes.slice(-NOTES_SHOWN).map(({ key, said }) => (
              <li key={key}>{utter(said)}</li>
            ))}
          </ul>
        )}
        {asks && !conferring && <p className="voice-asks">{utter(asks)}</p>}
        {state.trouble && <p className="type-note soft">{t('table.trouble')}</p>}
      </div>
      <Aide spot="voice" />
    </section>
  );
};

const opening = ({ view }: AtTable): Phrase =>
  view.phase === 'opening'
    ? phrase('table.voice.opens', { who: view.floor === view.seat ? 'us' : 'them' })
    : phrase('table.voice.empty');

/** What the chair has to answer, beside what was said. */
const asked = ({ view, mine }: AtTable): Phrase | null => {
  const { question } = view;
  if (!mine) return null;
  if (question?.kind === 'probe') return phrase('table.voice.question.probe', { n: numberOf(view, question.item) });
  if (question?.kind === 'float') {
    const list = numbersOf(view, Object.keys(question.terms));
    return phrase('table.voice.question.float', { list, count: list.length });
  }
  if (view.closing !== null && view.closing !== view.seat) return phrase('table.voice.closing');
  if (view.phase === 'opening') return phrase('table.voice.opens', { who: 'us' });
  return null;
};
