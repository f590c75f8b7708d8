import { createContext, useContext } from 'react';
import type { Belief } from '../../counterpart/belief.ts';
import type { Move } from '../../engine/move.ts';
import type { View } from '../../engine/view.ts';
import type { Texts } from '../../scenario/schema.ts';
import type { TableView } from '../../session/table.ts';
import type { Language, Say } from '../text/text.tsx';
import type { Lines } from '../voice/lines.ts';
import type { Desk, DeskAction } from './desk.ts';
import type { Scene } from './narrate.ts';
import type { Utter } from './phrase.ts';
import type { Layout } from './useLayout.ts';

/** What every part of the table screen needs: what the chair sees, what lies on its desk, and how to say it. */
export interface AtTable {
  readonly state: TableView;
  readonly view: View;
  readonly texts: Texts;
  readonly scene: Scene;
  /** What the other side says with its moves, as far as it has arrived. */
  readonly voice: Lines | undefined;
  readonly belief: Belief;
  readonly desk: Desk;
  readonly layout: Layout;
  /** True: one column with tabs, the words short. */
  readonly phone: boolean;
  /** True: two columns and little height. */
  readonly dense: boolean;
  readonly language: Language;
  readonly t: Say;
  readonly utter: Utter;
  readonly dispatch: (action: DeskAction) => void;
  readonly send: (move: Move) => void;
  /** True: a person in this chair may move now. */
  readonly mine: boolean;
  readonly keys: boolean;
}

const TableContext = createContext<AtTable | undefined>(undefined);
export const TableProvider = TableContext;

export const useAtTable = (): AtTable => {
  const at = useContext(TableContext);
  if (!at) throw new Error('useAtTable outside a table');
  return at;
};
