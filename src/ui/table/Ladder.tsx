import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import type { ItemView, OptionView } from '../../engine/view.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { type Article, isFew } from './articles.ts';
import { besideArticle } from './desk.ts';
import { readingPhrase } from './estimate.ts';
import { points } from './figures.ts';
import { Cross, Interlock, Sign } from './Shapes.tsx';
import { theirTerms } from './suggest.ts';
import { useAtTable } from './TableContext.tsx';

/** How tall a stroke may be, as draft.css has the room for it. */
const TALLEST = { many: { high: 38, low: 25 }, few: { high: 59, low: 43 } } as const;
const PER_POINT = { many: 1.15, few: 1.7 } as const;

interface LadderProps {
  readonly article: Article;
  readonly item: ItemView;
  /** Its texts that are tied to what the article in hand says. */
  readonly ties: readonly string[] | undefined;
  readonly onShow: (option: string | null) => void;
}

/** The options of an article from pole to pole: a stroke is as tall as the text is good for us. */
export const Ladder = ({ article, item, ties, onShow }: LadderProps) => {
  const { view, texts, belief, desk, dispatch, mine, phone, layout, dense, t, utter } = useAtTable();
  const place = useRef<HTMLDivElement>(null);
  const tallest = Math.max(...view.items.map(({ weight }) => weight));
  const size = isFew(view) && !phone ? 'few' : 'many';
  const scale = Math.min(PER_POINT[size], TALLEST[size][dense || layout === 'middle' ? 'low' : 'high'] / tallest);
  const fixed = article.kind === 'initialled' || !mine || view.phase === 'opening' || view.question !== null;
  const composing = desk.place === 'compose';
  const focusable = article.chosen ?? item.positions.ours;

  const choose = (option: string | null) => {
    if (!fixed) dispatch({ do: 'choose', item: item.id, option, start: theirTerms(view) });
  };
  const step = (event: KeyboardEvent, index: number) => {
    const rungs = [...(place.current?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const updown = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (sideways !== 0) {
      const to = (index + sideways + rungs.length) % rungs.length;
      rungs[to]?.focus();
      const option = item.options[to];
      if (composing && option) choose(option.id);
    } else if (updown !== 0) {
      const next = besideArticle(view, item.id, updown);
      if (composing && next) dispatch({ do: 'hand', item: next });
      document.querySelector<HTMLElement>(`[data-ladder="${next}"] [role=radio][tabindex="0"]`)?.focus();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (composing) choose(null);
    } else return;
    event.preventDefault();
  };

  const strokes = (option: OptionView) => (
    <>
      {option.redLine && <Cross />}
      {(!option.redLine || article.chosen === option.id) && (
        <span
          className="stroke"
          data-chosen={article.chosen === option.id}
          style={{ height: Math.max(1, (option.worth / 100) * scale) }}
        />
      )}
    </>
  );
  const rungs = { '--rungs': item.options.length } as CSSProperties;

  if (phone)
    return (
      <div className="ladder" style={rungs} aria-hidden="true">
        <div className="ladder-rungs">
          {item.options.map((option) => (
            <span key={option.id} className="rung" data-fixed="true" data-barred={option.barred}>
              {strokes(option)}
            </span>
          ))}
        </div>
        <Marks article={article} item={item} />
      </div>
    );

  return (
    <div className="ladder" style={rungs}>
      <div
        className="ladder-rungs"
        ref={place}
        data-ladder={item.id}
        role="radiogroup"
        aria-label={t('table.ladder', { n: article.number, title: texts.items[item.id]?.title ?? '' })}
        aria-disabled={fixed}
        onPointerLeave={() => onShow(null)}
      >
        {item.options.map((option, k) => (
          // biome-ignore lint/a11y/useSemanticElements: a stroke is drawn, and its arrow keys are the ladder's own
          <button
            key={option.id}
            type="button"
            role="radio"
            className="rung"
            aria-checked={article.chosen === option.id}
            tabIndex={option.id === focusable || (!item.options.some(({ id }) => id === focusable) && k === 0) ? 0 : -1}
            aria-label={t('table.rung', {
              option: texts.items[item.id]?.options[option.id]?.label ?? option.id,
              points: points(option.worth),
              red: option.redLine ? 'yes' : 'no',
              barred: option.barred ? 'yes' : 'no',
              reads: utter(readingPhrase(belief, item.id, option.id)),
            })}
            data-fixed={fixed}
            data-barred={option.barred}
            data-tied={ties?.includes(option.id)}
            onClick={() => !option.barred && choose(option.id)}
            onKeyDown={(event) => step(event, k)}
            onFocus={() => onShow(option.id)}
            onBlur={() => onShow(null)}
            onPointerEnter={() => onShow(option.id)}
          >
            {strokes(option)}
          </button>
        ))}
      </div>
      <Marks article={article} item={item} />
    </div>
  );
};

/** Under the base: where we stand and where they stand, and the gap between. */
const Marks = ({ article, item }: { article: Article; item: ItemView }) => {
  const { view } = useAtTable();
  const rival = otherSeat(view.seat);
  const middle = (option: string): number => {
    const index = item.options.findIndex(({ id }) => id === option);
    return index < 0 ? -1 : ((index + 0.5) * 100) / item.options.length;
  };
  const at = (percent: number, shift = 0): CSSProperties => ({ left: `calc(${percent}% + ${shift}px)` });
  if (article.kind === 'initialled')
    return (
      <div className="marks" aria-hidden="true">
        <span className="mark-at" style={at(middle(article.chosen ?? ''))}>
          <Interlock />
        </span>
      </div>
    );
  const ours = middle(article.ours.option);
  const theirs = middle(article.theirs.option);
  const shift = ours === theirs ? 6 : 0;
  const left = view.seat === 'a' ? 1 : -1;
  const hidden = article.kind === 'left' && article.ours.option === '';
  return (
    <div className="marks" aria-hidden="true">
      {ours >= 0 && theirs >= 0 && ours !== theirs && (
        <span
          className="gap"
          style={{
            left: `calc(${Math.min(ours, theirs)}% + 8px)`,
            right: `calc(${100 - Math.max(ours, theirs)}% + 8px)`,
          }}
        />
      )}
      {ours >= 0 && !hidden && (
        <span className="mark-at" style={at(ours, -shift * left)}>
          <Sign seat={view.seat} filled={article.ours.filled} size={10} />
        </span>
      )}
      {theirs >= 0 && (
        <span className="mark-at" style={at(theirs, shift * left)}>
          <Sign seat={rival} filled={article.theirs.filled} size={10} />
        </span>
      )}
    </div>
  );
};
