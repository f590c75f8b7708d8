import type { Pack } from '../../scenario/pack.ts';
import { FIRST_TALKS } from '../../session/playNow.ts';
import type { SaveFault } from '../../session/saves.ts';
import type { Save } from '../../session/table.ts';

/** Why a game does not open: what its text lacks, or talks that are not in this house. */
export type OpenFault = SaveFault | { readonly code: 'unknownTalks'; readonly scenario: string };

/** What can be done with a save: play on, only read it, or neither. */
export type Judgement =
  | { readonly can: 'play'; readonly pack: Pack }
  | { readonly can: 'read'; readonly pack: Pack }
  | { readonly can: 'neither'; readonly fault: OpenFault };

/** The talks that this house has. */
const TALKS: readonly string[] = [FIRST_TALKS];

export const judge = async (save: Save, loadPack: (scenario: string) => Promise<Pack>): Promise<Judgement> => {
  if (!TALKS.includes(save.scenario)) {
    return { can: 'neither', fault: { code: 'unknownTalks', scenario: save.scenario } };
  }
  const [pack, { editionOf }, { firstRefused }] = await Promise.all([
    loadPack(save.scenario),
    import('../../session/localTable.ts'),
    import('../../session/replayCheck.ts'),
  ]);
  if (save.edition !== editionOf(pack.scenario)) return { can: 'read', pack };
  const entry = firstRefused(pack.scenario, save);
  return entry === undefined ? { can: 'play', pack } : { can: 'neither', fault: { code: 'badLog', entry } };
};
