import { useState } from 'react';
import type { Seat } from '../../scenario/schema.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { Plate } from '../parts/Plate.tsx';
import { Shape } from '../parts/Shape.tsx';
import type { MessageId } from '../text/text.tsx';
import {
  type ArticleKind,
  type Article as ArticleState,
  type DraftLine,
  isFew,
  optionPoints,
  tieOf,
} from './articles.ts';
import { Bracketed } from './Bracketed.tsx';
import { readingPhrase } from './estimate.ts';
import { numberOf } from './figures.ts';
import { Ladder } from './Ladder.tsx';
import { Interlock } from './Shapes.tsx';
import { theirTerms } from './suggest.ts';
import { useAtTable } from './TableContext.tsx';

const STATE: Record<ArticleKind, MessageId | null> = {
  initialled: 'table.article.initialled',
  offered: 'table.article.offered',
  floated: 'table.article.floated',
  mine: 'table.article.mine',
  asOffered: 'table.article.asOffered',
  reopened: 'table.article.reopened',
  left: null,
  open: null,
};

/** One article: what is written of it, in whose brackets, and its ladder. */
export const Article = ({ article, brief }: { article: ArticleState; brief: boolean }) => {
  const { view, texts, desk, dispatch, phone, dense, mine, t, utter } = useAtTable();
  const [shown, setShown] = useState<string | null>(null);
  const item = view.items.find(({ id }) => id === article.id);
  if (!item) return null;
  const title = texts.items[article.id]?.title ?? '';
  const open = () =>
    dispatch({
      do: 'compose',
      as: desk.as,
      start: theirTerms(view),
      item: article.id,
    });
  const composing = desk.place === 'compose';
  const free = composing || (mine && view.phase === 'talks' && view.question === null && !view.pause);
  const takes = free && !phone && article.kind !== 'initialled';
  const inHand = composing && desk.item === article.id;
  const tie = composing && desk.item ? tieOf(view, desk.item, article.id, { ...view.agreed, ...desk.terms }) : null;
  const held = inHand ? desk.held : null;
  const take = () => {
    if (getSelection()?.type === 'Range') return;
    if (composing) dispatch({ do: 'hand', item: article.id });
    else open();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the ladder in the line takes it in hand by keyboard
    <li
      className="article"
      data-kind={article.kind}
      data-hand={inHand}
      id={`article-${article.number}`}
      data-takes={takes}
      data-tie={tie ? (tie.holds ? 'holds' : 'may') : undefined}
      onClick={takes ? take : undefined}
    >
      <span className="article-number" aria-hidden="true">
        {article.number}
        <Plate plate={article.plate} />
      </span>
      <div className="article-text">
        <h3 className="visually-hidden">
          {t('table.article.words', { n: article.number, title, kind: article.kind })}
        </h3>
        <div className="article-title">
          {phone && article.kind !== 'initialled' ? (
            <button type="button" className="article-open" onClick={open}>
              {title}
            </button>
          ) : (
            <span className="strong" aria-hidden="true">
              {title}
            </span>
          )}
          {article.notes.map((note) => (
            <span key={utter(note)} className="type-note soft" aria-hidden="true">
              {utter(note)}
            </span>
          ))}
          <StateWord article={article} />
          {tie?.holds && desk.item && (
            <span className="article-tie type-note">
              {t('table.article.tie', {
                n: numberOf(view, desk.item),
                sign: tie.points > 0 ? '+' : '−',
                points: Math.abs(tie.points),
              })}
            </span>
          )}
        </div>
        {composing && shown === null ? (
          <Clause article={article} held={held} />
        ) : shown === null ? (
          <Lines article={article} brief={brief} lone={brief || (dense && !isFew(view))} />
        ) : (
          <Preview article={article} option={shown} />
        )}
        <p className="visually-hidden">
          {article.notes.map(utter).join(', ')}{' '}
          {article.chosen !== null &&
            t('table.article.worth', {
              points: optionPoints(view, article.id, article.chosen),
              weight: article.weight,
            })}
        </p>
      </div>
      <Ladder article={article} item={item} ties={tie?.options} onShow={setShown} />
    </li>
  );
};

const StateWord = ({ article }: { article: ArticleState }) => {
  const { view, desk, t } = useAtTable();
  const id = article.kind === 'mine' && desk.as === 'float' ? 'table.article.mine.idea' : STATE[article.kind];
  if (!id) return null;
  const ours = article.kind === 'offered' && article.by === view.seat;
  return (
    <span className="article-state type-note soft" aria-hidden="true">
      {article.kind === 'initialled' && <Interlock />}
      {article.by && article.kind !== 'asOffered' && (
        <Shape seat={article.by} size={9} outline={article.kind === 'floated'} />
      )}
      {t(ours ? 'table.article.tabled' : id)}
    </span>
  );
};

/** While one composes, the article as it would be written: its brackets close around the clause that is put in. */
const Clause = ({ article, held }: { article: ArticleState; held: string | null }) => {
  const { view, texts, phone, dense, t } = useAtTable();
  const option = held ?? article.chosen;
  const words = texts.items[article.id]?.options[option ?? ''];
  const text = (dense || phone ? words?.label : words?.text) ?? '';
  if (article.kind === 'initialled') return <p className="draft-line">{text}</p>;
  if (option === null)
    return (
      <p className="draft-line draft-words soft">
        <span className="visually-hidden">{t('table.article.left')}</span>
        <span aria-hidden="true">
          [<span className="blank" />]
        </span>
      </p>
    );
  const both = held === null && article.kind === 'asOffered';
  return (
    <p className="draft-line" data-tone="offered">
      <span className="visually-hidden">
        {t('table.article.text', { who: both ? 'both' : 'us', option: words?.label ?? '' })}
      </span>
      <span
        key={option}
        className={`draft-words clause seat-${view.seat}`}
        data-held={held !== null && held !== article.chosen}
        aria-hidden="true"
      >
        <span className={held !== null && held !== article.chosen ? '' : 'marked'}>
          <Bracketed signs={both ? [view.seat, otherSeat(view.seat)] : [view.seat]}>{text}</Bracketed>
        </span>
      </span>
    </p>
  );
};

const Lines = ({ article, brief, lone }: { article: ArticleState; brief: boolean; lone: boolean }) => {
  const { t } = useAtTable();
  if (article.kind === 'left') return <p className="draft-line soft">{t('table.article.left')}</p>;
  const lines = lone ? article.lines.slice(0, 1) : article.lines;
  return lines.map((line) => <Line key={`${line.tone}${line.by}`} article={article} line={line} brief={brief} />);
};

const Line = ({ article, line, brief }: { article: ArticleState; line: DraftLine; brief: boolean }) => {
  const { view, texts, layout, dense, t } = useAtTable();
  const words = texts.items[article.id]?.options[line.option];
  const short = brief || ((layout === 'middle' || dense) && !isFew(view) && line.tone !== 'offered');
  // Where a few articles have the whole page, what is initialled stands as it would be signed.
  const whole = line.tone === 'agreed' && !brief && layout === 'wide' && !dense && isFew(view);
  const text = (whole ? words?.text : short ? words?.brief : words?.label) ?? '';
  const written = line.tone === 'struck' ? <s>{text}</s> : text;
  const who =
    line.tone === 'struck'
      ? 'former'
      : line.by === null
        ? 'agreed'
        : line.by === 'both'
          ? 'both'
          : line.by === view.seat
            ? 'us'
            : 'them';
  const signs: readonly Seat[] = line.by === 'both' ? [view.seat, otherSeat(view.seat)] : line.by ? [line.by] : [];
  const bracket = line.by === 'both' ? (line.pen ?? view.seat) : line.by;
  return (
    <p className="draft-line" data-tone={line.tone}>
      <span className="visually-hidden">{t('table.article.text', { who, option: words?.label ?? '' })}</span>
      <span className={`draft-words ${bracket ? `seat-${bracket}` : ''}`} aria-hidden="true">
        <span className={line.tone === 'offered' ? 'marked' : ''}>
          {bracket ? <Bracketed signs={signs}>{written}</Bracketed> : written}
        </span>
      </span>
    </p>
  );
};

/** What an option under the pointer or the focus says, and what it gives each side. */
const Preview = ({ article, option }: { article: ArticleState; option: string }) => {
  const { view, texts, belief, dense, t, utter } = useAtTable();
  const found = view.items.find(({ id }) => id === article.id)?.options.find(({ id }) => id === option);
  return (
    <div className="preview" aria-hidden="true">
      {!dense && <p className="draft-line">{texts.items[article.id]?.options[option]?.label}</p>}
      <p className="draft-line type-note soft">
        {dense && `${texts.items[article.id]?.options[option]?.brief} · `}
        {t('table.rung.worth', { points: optionPoints(view, article.id, option), weight: article.weight })}
        {' · '}
        {found?.barred
          ? t('table.rung.barred')
          : found?.redLine
            ? utter({ id: 'table.rung.redLine' })
            : t('table.rung.them', { reads: utter(readingPhrase(belief, article.id, option)) })}
      </p>
    </div>
  );
};
