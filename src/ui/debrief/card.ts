import { countOf, fateOf, refusers } from '../../debrief/capitals.ts';
import type { Chair } from '../../debrief/chair.ts';
import { type GameState, itemsInPlay, minuteOf, scheduleOf } from '../../engine/state.ts';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat, SEATS } from '../../scenario/vocabulary.ts';
import type { MessageId } from '../text/text.tsx';
import { dateIn, type Edition } from './edition.ts';
import { clock } from './figures.ts';
import type { PlayedGame } from './usePlayed.ts';

/** How a delegation stands on the card: behind the text, against it, or out of the door. */
export type Stand = 'firm' | 'against' | 'gone';

/** What a game may tell others without telling how: nothing of anybody's instructions is in it. */
export interface Card {
  readonly place: string;
  readonly fate: string;
  readonly count: string;
  /** Who played which chair, for how long, against whom. */
  readonly sat: string;
  /** Article by article: does it have a text? */
  readonly marks: readonly boolean[];
  readonly stands: boolean;
  readonly sides: Readonly<Record<Seat, Stand>>;
}

export const cardOf = ({ record, chair, sitters }: PlayedGame, edition: Edition): Card => {
  const { t, texts, language } = edition;
  const { agreed, of, silent } = countOf(record);
  const { date } = record.scenario;
  return {
    place: `${texts.place}, ${dateIn(language, date)}`,
    fate: fateLine(record, edition),
    count: agreed > 0 ? t('capitals.count', { agreed, of }) : t('card.none'),
    sat: satLine(record, chair, sitters, edition),
    marks: itemsInPlay(record).map(({ id }) => !silent.includes(id)),
    stands: record.outcome?.stands === true,
    sides: { a: standOf(record, 'a'), b: standOf(record, 'b') },
  };
};

const standOf = (record: GameState, seat: Seat): Stand => {
  const { outcome } = record;
  if (outcome?.verdicts) return outcome.verdicts[seat].approves ? 'firm' : 'against';
  if (outcome?.how === 'walkedOut') return outcome.by === seat ? 'gone' : 'firm';
  return 'against';
};

const fateLine = (record: GameState, { t, texts }: Edition): string => {
  const capital = (seat: Seat): string => texts.delegations[seat].capital;
  const [first, second] = refusers(record);
  switch (fateOf(record)) {
    case 'stands':
      return t('capitals.stands');
    case 'falls':
      return second ? t('verdict.refusedByBoth') : t('capitals.refuses', { capital: capital(first ?? 'a') });
    case 'walkedOut':
      return t('card.left', { capital: capital(record.outcome?.by ?? 'a') });
    case 'deadline':
      return t('card.time');
    default:
      return t('capitals.noText');
  }
};

const satLine = (
  record: GameState,
  { seat, neutral }: Chair,
  sitters: PlayedGame['sitters'],
  { t, texts }: Edition,
): string => {
  const partner = t(`partner.${sitters[otherSeat(seat)]}` as MessageId);
  return t('card.sat', {
    who: neutral ? 'two' : 'one',
    name: texts.delegations[seat].name,
    from: clock(minuteOf(scheduleOf(record).opens)),
    until: clock(record.minutes),
    partner: partner.slice(0, 1).toLowerCase() + partner.slice(1),
  });
};

const SIGNS: Readonly<Record<Seat, string>> = { a: '■', b: '●' };

/** The card as a few lines: ◐ has both initials, ○ has no text. */
export const cardText = (card: Card, { seat, neutral }: Chair, link: string): string =>
  [
    `Ad Referendum · ${card.place}`,
    `${card.fate} ${card.count}`,
    card.marks.map((has) => (has ? '◐' : '○')).join(''),
    `${neutral ? SEATS.map((one) => SIGNS[one]).join('') : SIGNS[seat]} ${card.sat}`,
    link,
  ].join('\n');
