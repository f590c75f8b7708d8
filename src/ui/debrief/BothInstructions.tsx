import type { Played } from '../../engine/reduce.ts';
import { historicalTerms } from '../../engine/space.ts';
import { itemsInPlay } from '../../engine/state.ts';
import { instructionsOf, points, walkAwayOf, weightsOf } from '../../engine/worth.ts';
import type { Item, Seat } from '../../scenario/schema.ts';
import { SEATS } from '../../scenario/vocabulary.ts';
import { FigureBar } from '../parts/FigureBar.tsx';
import { Plate } from '../parts/Plate.tsx';
import { Shape } from '../parts/Shape.tsx';
import { ReadingSection } from '../reading/ReadingSection.tsx';
import { signed } from './figures.ts';
import { type Review, yearOf } from './review.ts';
import './bothInstructions.css';

interface BothInstructionsProps {
  readonly review: Review;
  readonly log: readonly Played[];
  /** How the player had ordered the other side's articles; null: not at all. */
  readonly order: readonly string[] | null;
}

/** How each side read the other; the two briefs side by side, with every number that either side kept to itself. */
export const BothInstructions = ({ review, log, order }: BothInstructionsProps) => {
  const { t, record, texts } = review;
  const items = itemsInPlay(record);
  const linkages = record.scenario.linkages.filter(({ when }) =>
    when.every(({ item }) => items.some(({ id }) => id === item)),
  );
  // In hundredths, as the worths of the texts.
  const most = 100 * Math.max(...SEATS.flatMap((seat) => items.map(({ id }) => weightsOf(record, seat)[id] ?? 0)));
  return (
    <div className="instructions">
      <h1 className="type-head">{t('instructions.heading')}</h1>
      <p className="soft">{t('instructions.intro')}</p>
      <ReadingSection review={review} log={log} order={order} />
      <div className="instructions-sides">
        {SEATS.map((seat) => (
          <Brief key={seat} review={review} seat={seat} />
        ))}
      </div>
      <h2 className="type-head">{t('instructions.weights')}</h2>
      <div className="scroll-x">
        <table className="worths rows-table">
          <thead>
            <tr>
              <th scope="col">{t('instructions.text')}</th>
              {SEATS.map((seat) => (
                <th key={seat} scope="col">
                  <Shape seat={seat} size={9} /> {texts.delegations[seat].capital}
                </th>
              ))}
            </tr>
          </thead>
          {items.map((item, at) => (
            <ItemWorths key={item.id} review={review} item={item} number={at + 1} most={most} />
          ))}
          {linkages.length > 0 && (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {t('instructions.linkages')}
                </th>
              </tr>
              {linkages.map(({ id, a, b }) => (
                <tr key={id}>
                  <th scope="row">{texts.linkages[id]}</th>
                  <td>{signed(a)}</td>
                  <td>{signed(b)}</td>
                </tr>
              ))}
            </tbody>
          )}
        </table>
      </div>
    </div>
  );
};

const Brief = ({ review, seat }: { review: Review; seat: Seat }) => {
  const { t, texts, record } = review;
  const { brief, name } = texts.delegations[seat];
  const inPlay = itemsInPlay(record).map(({ id }) => id);
  const red = instructionsOf(record, seat).redLines.filter(({ item }) => inPlay.includes(item));
  return (
    <section className="instructions-side" aria-label={name}>
      <p className="type-note soft">
        <Shape seat={seat} /> {brief.from}
      </p>
      <h2 className="type-voice strong">{brief.order.join(' ')}</h2>
      <p>{brief.gist}</p>
      <p className="strong">{t('instructions.walkAway', { n: points(walkAwayOf(record, seat)) })}</p>
      <h3 className="type-note soft">{t('instructions.redLines')}</h3>
      <ul>
        {red.map(({ item }) => (
          <li key={item}>
            <span aria-hidden="true">×</span> {brief.redLines[item] ?? texts.items[item]?.title}
            {record.cleared[seat].includes(item) && <span className="soft"> ({t('instructions.redCleared')})</span>}
          </li>
        ))}
      </ul>
      <p>{brief.home}</p>
      <details>
        <summary className="link">{t('instructions.full')}</summary>
        {brief.full.map(({ heading, text }) => (
          <div key={heading}>
            <h3 className="strong">{heading}</h3>
            <p>{text}</p>
          </div>
        ))}
      </details>
    </section>
  );
};

interface ItemWorthsProps {
  readonly review: Review;
  readonly item: Item;
  readonly number: number;
  /** What the text worth most to anyone is worth, as the longest bar. */
  readonly most: number;
}

const ItemWorths = ({ review, item, number, most }: ItemWorthsProps) => {
  const { t, texts, record } = review;
  const weight = (seat: Seat): number => weightsOf(record, seat)[item.id] ?? 0;
  const history = historicalTerms(record)[item.id];
  const agreed = record.outcome?.text[item.id];
  const worth = (seat: Seat, option: string): number =>
    weight(seat) * (instructionsOf(record, seat).values[item.id]?.[option] ?? 0);
  const red = (seat: Seat, option: string): boolean =>
    instructionsOf(record, seat).redLines.some((line) => line.item === item.id && line.options.includes(option));
  const notes = (option: string): readonly string[] => [
    ...(option === agreed ? [t('instructions.agreed')] : []),
    ...(option === history ? [t('instructions.history', { year: yearOf(review) })] : []),
    ...(option === item.statusQuo ? [t('instructions.silence')] : []),
  ];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <span className="strong numbered">
            {number} <Plate plate={item.plate} size={20} /> {texts.items[item.id]?.title}
          </span>{' '}
          <span className="soft">{t('instructions.weight', { a: weight('a'), b: weight('b') })}</span>
        </th>
      </tr>
      {item.options.map(({ id }) => (
        <tr key={id} data-agreed={id === agreed}>
          <th scope="row">
            {texts.items[item.id]?.options[id]?.label}
            {notes(id).length > 0 && <span className="type-note soft"> {notes(id).join(', ')}</span>}
          </th>
          {SEATS.map((seat) => (
            <td key={seat}>
              <FigureBar seat={seat} share={worth(seat, id) / most}>
                {points(worth(seat, id))}
                {red(seat, id) && (
                  <span className="worths-red" role="img" aria-label={t('instructions.red')}>
                    ×
                  </span>
                )}
              </FigureBar>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
};
