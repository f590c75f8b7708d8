import type { Pack } from '../scenario/pack.ts';
import type { Seat } from '../scenario/schema.ts';
import type { KeptGame } from '../session/shelf.ts';
import type { Table, TableSetup, TableView } from '../session/table.ts';
import type { ScreenName } from './screens.ts';
import type { Language } from './text/text.tsx';

/** The picture of the room, as far as the interface knows it. The composition root brings the real one. */
export interface Stage {
  /** Stark: for eyes that ask for more contrast. */
  show(table: TableView, stark: boolean): void;
  /** Ends whatever is being acted out. */
  skip(): void;
  still(on: boolean): void;
  close(): void;
}

export interface SoundDesk {
  /** Call at the first gesture; nothing sounds before. */
  wake(): void;
  volumes(volumes: { master: number; room: number; music: number; cues: number }): void;
  mute(on: boolean): void;
  /** What is seen, and where one sits while one sees it. */
  show(table: Pick<TableView, 'view' | 'seat'> | undefined, screen: ScreenName): void;
  /** The second capital has answered. */
  verdict(stands: boolean): void;
}

/** A moment of a game, as far as it can be pictured. */
export type Sitting = Pick<TableView, 'view' | 'sitters'>;

/** What of it is pictured: the signing, the way home, the chairs that somebody left, the last hour, or the table. */
export type Shot = 'signing' | 'home' | 'chairs' | 'late' | 'table';

/** A place of our own choosing at a moment of our own; what is left out is as the sitting has it. */
export interface Take {
  readonly place?: 'room' | 'arrival' | 'coffee' | 'corridor' | 'garden' | 'home' | 'phone' | 'press';
  /** Whom the place is about: the host who receives, the one who speaks, the one who goes home. */
  readonly by?: Seat;
  /** Minutes since midnight: the light. */
  readonly minutes?: number;
  /** How long one has been there; a place moves for about three seconds and is then at rest. */
  readonly seconds?: number;
}

/** What is kept between visits, in this browser only. */
export interface Shelf {
  list(): Promise<readonly KeptGame[]>;
  put(slot: KeptGame): Promise<void>;
  remove(id: string): Promise<void>;
}

/** All that the interface needs from the rest of the house; `main.tsx` puts it together. */
export interface Services {
  loadPack(scenario: string, language: Language): Promise<Pack>;
  /** Again: of a game that was begun before, here or elsewhere. */
  openTable(setup: TableSetup, again?: boolean): Table;
  /** Fetches all that paints before it is wanted: then a stage has its first picture at once. Rejects never. */
  prepareStage(): Promise<void>;
  /** Rejects when this machine can show no picture; the game is complete without it. */
  openStage(parent: HTMLElement, first: TableView): Promise<Stage>;
  /** One shot of this sitting, or a take of any place, painted once. Needs no Phaser; rejects without a canvas. */
  photograph(canvas: HTMLCanvasElement, sitting: Sitting, shot?: Shot | Take): Promise<void>;
  readonly sound: SoundDesk;
  readonly shelf: Shelf;
}
