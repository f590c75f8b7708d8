import { signsOf } from '../../engine/frame.ts';
import { itemsOf, type Move } from '../../engine/move.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { Save } from '../../session/table.ts';
import { MoveIcon } from '../parts/MoveIcon.tsx';
import { iconOfMade } from '../parts/moveIcons.ts';
import { Page } from '../parts/Page.tsx';
import { Shape } from '../parts/Shape.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { type Say, useSpeech } from '../text/text.tsx';
import './plain.css';

interface TranscriptProps {
  readonly save: Save;
  readonly pack: Pack;
  readonly onFile: () => void;
  readonly onHome: () => void;
}

/** A game of an older edition: what was done, to read and to keep. */
export const Transcript = ({ save, pack, onFile, onHome }: TranscriptProps) => {
  const { t, language } = useSpeech();
  const list = new Intl.ListFormat(language);
  const { delegations, items, moves } = pack.texts;
  const signs = signsOf(pack.scenario);
  return (
    <Page name="plain transcript" bar={<TopBar onHome={onHome} />}>
      <h1 className="type-head">{t('transcript.title')}</h1>
      <p className="type-voice">{t('transcript.why')}</p>
      <p>
        <button type="button" className="link" onClick={onFile}>
          {t('games.file')}
        </button>
      </p>
      {save.log.length === 0 && <p>{t('transcript.none')}</p>}
      <ol className="rows">
        {save.log.map(({ by, move }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log never changes
          <li key={at}>
            <Shape seat={by} />
            <MoveIcon move={iconOfMade({ by, move }, signs)} />
            <span>
              {t('transcript.entry', {
                by: delegations[by].name,
                move: sentenceFor(
                  move,
                  (id) => items[id]?.spoken ?? items[id]?.title ?? moves[id]?.label ?? id,
                  list,
                  t,
                ),
              })}
            </span>
          </li>
        ))}
      </ol>
    </Page>
  );
};

const sentenceFor = (move: Move, titleOf: (id: string) => string, list: Intl.ListFormat, t: Say): string => {
  const titles = itemsOf(move).map(titleOf);
  return t(`transcript.${move.kind}`, {
    item: (move.kind === 'special' ? [titleOf(move.id), ...titles] : titles).join(', '),
    items: list.format(titles),
    stance: move.kind === 'open' ? move.stance : '',
    warmth: move.kind === 'reply' ? move.warmth : '',
  });
};
