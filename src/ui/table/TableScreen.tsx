import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { beliefOf } from '../../counterpart/belief.ts';
import type { Move } from '../../engine/move.ts';
import { TopBar } from '../parts/TopBar.tsx';
import type { TableScreenProps } from '../screens.ts';
import { useSpeech } from '../text/text.tsx';
import { useTable } from '../useTable.ts';
import { AideContext } from './Aide.tsx';
import { Clock } from './Clock.tsx';
import { Closing } from './Closing.tsx';
import { DayLine } from './DayLine.tsx';
import { Draft } from './Draft.tsx';
import { deskAfter, emptyDesk } from './desk.ts';
import { isLate } from './figures.ts';
import { Heard } from './Heard.tsx';
import { LastHour } from './LastHour.tsx';
import { Left } from './Left.tsx';
import { Meters } from './Meters.tsx';
import { Moves } from './Moves.tsx';
import { OnTable } from './OnTable.tsx';
import { DesktopContext, Papers } from './Papers.tsx';
import { Picture } from './Picture.tsx';
import { utterer } from './phrase.ts';
import { SkipLinks } from './SkipLinks.tsx';
import { type AtTable, TableProvider } from './TableContext.tsx';
import { Tabs } from './Tabs.tsx';
import { useAide } from './useAide.ts';
import { useEnding } from './useEnding.ts';
import { useFocus } from './useFocus.ts';
import { useHurry } from './useHurry.ts';
import { useKeys } from './useKeys.ts';
import { useLayout } from './useLayout.ts';
import { Worth } from './Worth.tsx';
import './table.css';
import './moves.css';
import './draft.css';
import './worth.css';
import './panels.css';
import './narrow.css';
import './thumb.css';
import './narrowCompose.css';
import './flat.css';

/** The table: left the world and the voice, right the text and what it is worth. */
export const TableScreen = (props: TableScreenProps) => {
  const { table, pack, services, settings, voice, onScreen } = props;
  const { language, t } = useSpeech();
  const state = useTable(table);
  const { view, wait, paused } = state;
  const { texts } = pack;
  const root = useRef<HTMLDivElement>(null);
  const [desk, dispatch] = useReducer(deskAfter, emptyDesk);
  const { layout, dense } = useLayout();
  const phone = layout === 'narrow' || layout === 'flat';
  const aide = useAide(settings.aide, view, desk);
  useKeys(root, settings.keys && !paused, desk, dispatch);
  useFocus(root, state, desk);

  useHurry(table, wait === 'thinking');

  const [alive, setAlive] = useState(false);
  const ending = useEnding(wait === 'over', alive, () => onScreen('capitals'));
  useEffect(() => {
    dispatch({ do: 'keep', items: view.items.filter(({ agreed }) => !agreed).map(({ id }) => id) });
  }, [view]);

  const send = useCallback(
    (move: Move) => {
      dispatch({ do: 'sent' });
      table.send({ type: 'move', move });
    },
    [table],
  );
  const at = useMemo<AtTable>(
    () => ({
      state,
      view,
      texts,
      scene: { view, texts },
      voice,
      belief: beliefOf(view),
      desk,
      layout,
      phone,
      dense: dense && !phone,
      language,
      t,
      utter: utterer(language, t, texts, view.seat),
      dispatch,
      send,
      mine: (wait === 'person' || wait === 'answering') && !paused,
      keys: settings.keys,
    }),
    [state, view, texts, voice, desk, layout, phone, dense, language, t, send, wait, paused, settings.keys],
  );
  const desktop = useMemo(
    () => ({
      paused,
      instructions: () => onScreen('briefing'),
      pause: () => {
        table.send({ type: paused ? 'resume' : 'pause' });
        dispatch({ do: 'go', place: 'table' });
      },
    }),
    [paused, table, onScreen],
  );
  const atRest = desk.place === 'table' && !paused;
  const draftShown = !phone || desk.place === 'draft';

  return (
    <TableProvider value={at}>
      <AideContext value={aide}>
        <DesktopContext value={desktop}>
          <div
            className={`table us-${view.seat}`}
            ref={root}
            data-layout={layout}
            data-place={desk.place}
            data-paused={paused}
            data-dense={dense && !phone}
            data-late={isLate(view)}
            data-ending={ending}
            inert={ending !== undefined}
          >
            <SkipLinks />
            <main className="table-main" tabIndex={phone ? 0 : -1}>
              <div className="table-side">
                <Picture services={services} settings={settings} state={state} onAlive={setAlive} />
                <div className="table-left">
                  {settings.captions && <Heard />}
                  <div className="day">
                    <Clock />
                    <div className="day-side">
                      <DayLine />
                      {phone && <Meters />}
                    </div>
                    <LastHour />
                  </div>
                  {draftShown && phone ? <Draft /> : <Left {...props} />}
                </div>
              </div>
              {!phone && (
                <div className="table-right">
                  <Draft />
                  <Worth />
                </div>
              )}
            </main>
            {phone ? (
              desk.place !== 'compose' && (
                <div className="table-foot">
                  {atRest && layout === 'flat' && <OnTable />}
                  {atRest && <Moves />}
                  <Tabs />
                </div>
              )
            ) : (
              <TopBar onHome={() => onScreen('title')}>
                <Papers />
              </TopBar>
            )}
            {ending && <Closing />}
          </div>
        </DesktopContext>
      </AideContext>
    </TableProvider>
  );
};
