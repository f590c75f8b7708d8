import { countOf, fateOf, refusers } from '../../debrief/capitals.ts';
import type { Chair } from '../../debrief/chair.ts';
import type { GameState } from '../../engine/state.ts';
import type { Texts } from '../../scenario/schema.ts';
import { type Language, type Say, useSpeech } from '../text/text.tsx';
import { clock, naming } from './figures.ts';
import { listed } from './review.ts';

interface FateProps {
  readonly record: GameState;
  readonly texts: Texts;
  readonly chair: Chair;
}

/** "The text stands." and what it leaves open; or how there came to be none. */
export const Fate = ({ record, texts, chair }: FateProps) => {
  const { t, language } = useSpeech();
  const fate = fateOf(record);
  const heading = fate === 'stands' ? 'capitals.stands' : fate === 'falls' ? 'capitals.falls' : 'capitals.noText';
  return (
    <div>
      <h2 className="type-head">{t(heading)}</h2>
      <p>{fateText(t, language, record, texts, chair)}</p>
    </div>
  );
};

const fateText = (t: Say, language: Language, record: GameState, texts: Texts, chair: Chair): string => {
  const fate = fateOf(record);
  const time = clock(record.minutes);
  const any = Object.keys(record.agreed).length;
  if (fate === 'stands') return standing(t, language, record, texts);
  if (fate === 'falls') {
    const [seat = 'a', ...more] = refusers(record);
    const { capital } = texts.delegations[seat];
    return `${counted(t, record)} ${t('capitals.fell', { both: more.length > 0 ? 'yes' : 'no', place: texts.place, capital })}`;
  }
  if (fate === 'walkedOut')
    return t('capitals.walkedOut', { ...naming(chair, texts, record.outcome?.by ?? 'a'), time, lost: any });
  return t(fate === 'deadline' ? 'capitals.deadline' : 'capitals.closed', { time, any: any > 0 ? 'some' : 'none' });
};

const counted = (t: Say, record: GameState): string => {
  const { agreed, of } = countOf(record);
  return t('capitals.count', { agreed, of });
};

const standing = (t: Say, language: Language, record: GameState, texts: Texts): string => {
  const { silent } = countOf(record);
  const titles = listed(language);
  const count = silent.length;
  if (count === 0) return counted(t, record);
  const rest =
    count > 3
      ? t('capitals.silentCount', { count })
      : t('capitals.silent', { count, titles: titles.format(silent.map((item) => texts.items[item]?.title ?? item)) });
  return `${counted(t, record)} ${rest}`;
};
