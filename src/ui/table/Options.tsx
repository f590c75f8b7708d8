import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react';
import type { ItemView } from '../../engine/view.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { Plate } from '../parts/Plate.tsx';
import { Aide } from './Aide.tsx';
import { bondsOf } from './articles.ts';
import { Bracketed } from './Bracketed.tsx';
import { besideArticle } from './desk.ts';
import { readingPhrase } from './estimate.ts';
import { numbersOf, points } from './figures.ts';
import { Cross, Interlock, Sign } from './Shapes.tsx';
import { useAtTable } from './TableContext.tsx';
import { useWhole } from './useWhole.ts';

/** The article in hand: every text that it could have, what it gives us, and what we think it gives them. */
export const Options = ({ item, number }: { item: ItemView; number: number }) => {
  const { view, texts, belief, desk, dispatch, phone, keys, t, utter } = useAtTable();
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useWhole(list, phone);
  const words = texts.items[item.id];
  const chosen = item.agreed ?? desk.terms[item.id] ?? null;
  const choices = [...item.options.map(({ id }) => id), null];
  const heaviest = Math.max(1, ...view.items.map(({ weight }) => weight));
  const bonds = bondsOf(view, item.id, chosen ?? undefined, { ...view.agreed, ...desk.terms });
  const choose = (option: string | null) => {
    if (!item.agreed) dispatch({ do: 'choose', item: item.id, option, start: {} });
  };
  // An arrow to the next article takes the focus along.
  useEffect(() => {
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('[role=radio][tabindex="0"]')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (phone)
      place.current?.querySelector('[aria-checked=true]:not(.option-leave)')?.scrollIntoView({ block: 'nearest' });
  }, [phone]);
  const step = (event: KeyboardEvent) => {
    const up = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.key === 'Delete' || event.key === 'Backspace') choose(null);
    else if (side !== 0) {
      const next = besideArticle(view, item.id, side);
      if (next) dispatch({ do: 'hand', item: next });
    } else if (up !== 0) {
      const open = choices.filter((id) => !item.options.find((one) => one.id === id)?.barred);
      const to = (open.indexOf(chosen) + up + open.length) % open.length;
      choose(open[to] ?? null);
      const index = choices.indexOf(open[to] ?? null);
      place.current?.querySelectorAll<HTMLElement>('[role=radio]')[index]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="options">
      <div className="options-head">
        <h2 className="options-title">
          {!phone && <span>{number}</span>}
          <Plate plate={item.plate} {...(phone ? { number } : {})} />
          {words?.title}
        </h2>
        {phone ? (
          <p className="type-note soft">{t('table.compose.weighs', { n: number, weight: item.weight })}</p>
        ) : (
          <>
            <span className="type-note soft">{t('table.compose.us')}</span>
            <span className="type-note soft">{t('table.compose.them')}</span>
          </>
        )}
      </div>
      <div className="options-body" ref={list}>
        {words && <p className="options-about type-note soft">{words.about}</p>}
        <div
          role="radiogroup"
          className="options-list"
          ref={place}
          aria-label={t('table.ladder', { n: number, title: words?.title ?? '' })}
          data-options={item.id}
          onKeyDown={step}
        >
          {item.options.map((option, k) => (
            // biome-ignore lint/a11y/useSemanticElements: its arrow keys go to other articles as well
            <button
              key={option.id}
              type="button"
              role="radio"
              className="option"
              aria-checked={chosen === option.id}
              aria-disabled={option.barred || item.agreed !== null}
              tabIndex={option.id === (chosen ?? item.options[0]?.id) ? 0 : -1}
              data-digit={k + 1}
              draggable={!phone && !option.barred && item.agreed === null}
              onClick={() => !option.barred && choose(option.id)}
              onDragStart={(event) => {
                event.dataTransfer.setData('text/plain', words?.options[option.id]?.text ?? '');
                dispatch({ do: 'hold', option: option.id });
              }}
              onDragEnd={() => dispatch({ do: 'hold', option: null })}
              onPointerMove={(event) => {
                // A list that changes under a pointer at rest is not being pointed at.
                if (event.pointerType !== 'mouse' || (event.movementX === 0 && event.movementY === 0)) return;
                if (!item.agreed && !option.barred) dispatch({ do: 'hold', option: option.id });
              }}
              onPointerLeave={({ buttons }) => buttons === 0 && dispatch({ do: 'hold', option: null })}
            >
              <span className="option-signs">
                {keys && !phone && <span className="option-key type-note">{k + 1}</span>}
                {item.agreed === option.id && <Interlock />}
                {!item.agreed && (chosen === option.id || (chosen === null && item.positions.ours === option.id)) && (
                  <Sign seat={view.seat} filled={chosen === option.id} size={10} />
                )}
                {!item.agreed && item.positions.theirs === option.id && (
                  <Sign
                    seat={otherSeat(view.seat)}
                    filled={view.offer?.by === otherSeat(view.seat) && view.offer.terms[item.id] === option.id}
                    size={10}
                  />
                )}
              </span>
              <span className="option-label">
                {option.barred ? (
                  <s>{words?.options[option.id]?.label}</s>
                ) : chosen === option.id && !item.agreed ? (
                  <span className={`draft-words clause seat-${view.seat}`}>
                    <Bracketed>{words?.options[option.id]?.label}</Bracketed>
                  </span>
                ) : (
                  words?.options[option.id]?.label
                )}
                {bondsOf(view, item.id, option.id, { ...view.agreed, ...desk.terms })
                  .filter(({ holds }) => holds)
                  .map((bond) => (
                    <span key={bond.id} className="option-bond type-note">
                      {utter({
                        id: 'table.compose.together',
                        values: {
                          sign: bond.points > 0 ? '+' : '−',
                          points: Math.abs(bond.points),
                          list: numbersOf(view, bond.withItems),
                        },
                      })}
                    </span>
                  ))}
              </span>
              <span className="option-us">
                {option.redLine ? (
                  <Cross />
                ) : (
                  <span className="option-bar" style={{ '--long': option.worth / 100 / heaviest } as CSSProperties} />
                )}
                <span className="column-figures">
                  {points(option.worth) > 0 ? `+${points(option.worth)}` : points(option.worth)}
                </span>
              </span>
              <span className="option-them type-note">
                {option.barred
                  ? t('table.rung.barred')
                  : option.redLine
                    ? t('table.legend.ourRedLine')
                    : utter(readingPhrase(belief, item.id, option.id))}
              </span>
            </button>
          ))}
          {/* biome-ignore lint/a11y/useSemanticElements: one of the options above */}
          <button
            type="button"
            role="radio"
            className="option option-leave"
            aria-checked={chosen === null}
            aria-disabled={item.agreed !== null}
            tabIndex={-1}
            onClick={() => choose(null)}
          >
            <span className="option-signs" />
            <span className="option-label soft">
              {item.agreed
                ? t('table.compose.settled')
                : t(
                    phone
                      ? 'table.compose.leave'
                      : desk.as === 'float'
                        ? 'table.compose.idea.leave'
                        : 'table.compose.leaveLong',
                  )}
            </span>
          </button>
        </div>
        {bonds.map((bond) => (
          <p key={bond.id} className="bond type-note soft">
            {utter({
              id: 'table.compose.bond',
              values: {
                holds: bond.holds ? 'yes' : 'no',
                sign: bond.points > 0 ? '+' : '−',
                points: Math.abs(bond.points),
                list: numbersOf(view, bond.withItems),
                count: bond.withItems.length,
                text: texts.linkages[bond.id] ?? '',
              },
            })}
          </p>
        ))}
        <Aide spot="moves" />
      </div>
    </div>
  );
};
