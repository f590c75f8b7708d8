import { createRoot } from 'react-dom/client';
import type { Pack } from './scenario/pack.ts';
import type { Scenario, Texts } from './scenario/schema.ts';
import { otherSeat } from './scenario/vocabulary.ts';
import { openShelf } from './session/shelf.ts';
import type { Table, TableSetup, TableView } from './session/table.ts';
import { App } from './ui/App.tsx';
import { registerOffline } from './ui/offline.ts';
import type { Services, SoundDesk, Stage } from './ui/services.ts';

/* Here the parts of the house meet. What a title does not need comes when it is wanted. */

/** Shipped files are held to their schema by the tests, so the page that plays them need not carry the checker. */
const SCENARIOS = import.meta.glob<Scenario>('../scenarios/*/scenario.json', { import: 'default' });
const TEXTS = import.meta.glob<Texts>('../scenarios/*/[a-z][a-z].json', { import: 'default' });

const shipped = <T,>(files: Record<string, () => Promise<T>>, scenario: string, name: string): Promise<T> => {
  const load = files[`../scenarios/${scenario}/${name}.json`];
  return load ? load() : Promise.reject(new Error(`There is no ${name} of ${scenario} here.`));
};

let openTable: ((setup: TableSetup) => Table) | undefined;

/** A table needs the rules and someone to think: both are there before the first pack is. */
const prepareTables = async (): Promise<void> => {
  if (openTable) return;
  const [{ openLocalTable }, { openThinker }, { isCharacter }] = await Promise.all([
    import('./session/localTable.ts'),
    import('./counterpart/thinking.ts'),
    import('./counterpart/character.ts'),
  ]);
  const thinker = openThinker();
  openTable = (setup) =>
    openLocalTable(setup, {
      think: async ({ character, view, luck }) => {
        if (!isCharacter(character)) throw new Error(`nobody here is called ${character}`);
        return thinker.think(character, view, luck);
      },
    });
};

const loadPack = async (id: string, language: string): Promise<Pack> => {
  const [scenario, texts] = await Promise.all([
    shipped(SCENARIOS, id, 'scenario'),
    shipped(TEXTS, id, language),
    prepareTables(),
  ]);
  return { scenario, texts };
};

/** Moves that a chair has not yet seen drawn or heard; the first look at a table counts as seen. */
const newcomer = () => {
  const seen = new Map<string, number>();
  return ({ seat, view }: Pick<TableView, 'seat' | 'view'>): number => {
    const before = seen.get(seat) ?? view.chronicle.length;
    seen.set(seat, view.chronicle.length);
    return Math.min(before, view.chronicle.length);
  };
};

/** Games whose delegations have been received at the door: who looked something up or comes back to one is not again. */
const received = new WeakSet<TableView['sitters']>();

/** Whether somebody asks for more contrast, of the game or of their system. */
const isStark = (): boolean => document.documentElement.dataset.contrast === 'more';

/** Everything that is painted with; what moves it comes with the table. */
const loadPainters = () => Promise.all([import('./room/standIn.ts'), import('./room/pictureOf.ts')]);
let painters: Awaited<ReturnType<typeof loadPainters>> | undefined;
const preparePainters = async () => {
  painters ??= await loadPainters();
  return painters;
};

const openStage = async (parent: HTMLElement, first: TableView): Promise<Stage> => {
  // Every layer is painted on a canvas. Without one Phaser is not even fetched: it tries one out as it arrives.
  if (!document.createElement('canvas').getContext('2d')) throw new Error('The room cannot be drawn here.');
  const moving = import('./room/openRoom.ts');
  moving.catch(() => undefined);
  const [{ standIn }, { arrivalAt, endingOf, gesturesSince, pictureOf }] = painters ?? (await preparePainters());
  const still = document.documentElement.dataset.motion === 'reduced';
  const seen = pictureOf(first.view, first.sitters);
  const arrives = !still && !received.has(first.sitters) && arrivalAt(first.view).length > 0;
  const takeAway = standIn(
    parent,
    { ...seen, stark: isStark(), ...(arrives ? { place: 'arrival', by: first.view.host } : {}) },
    still,
  );
  const room = await (await moving).openRoom(parent, { still });
  const seenUntil = newcomer();
  return {
    show: (table, stark) => {
      const seen = seenUntil(table);
      const thinking = table.wait === 'thinking' ? otherSeat(table.seat) : undefined;
      const { view, sitters, wait } = table;
      const picture = wait === 'over' ? endingOf(view, sitters) : pictureOf(view, sitters, thinking);
      room.draw({ ...picture, stark });
      if (!received.has(sitters)) for (const gesture of arrivalAt(view)) room.perform(gesture);
      received.add(sitters);
      for (const gesture of gesturesSince(view, seen)) room.perform(gesture);
      // By the second frame the room has painted itself.
      requestAnimationFrame(() => requestAnimationFrame(takeAway));
    },
    skip: () => room.skip(),
    still: (on) => room.still(on),
    close: () => room.close(),
  };
};

const photograph: Services['photograph'] = async (canvas, { view, sitters }, shot = 'table') => {
  const [{ drawStill }, { pictureOf }, { shotOf }] = await Promise.all([
    import('./room/painting.ts'),
    import('./room/pictureOf.ts'),
    import('./room/shot.ts'),
  ]);
  const picture = { by: view.host, ...pictureOf(view, sitters), stark: isStark() };
  if (typeof shot === 'string')
    return drawStill(canvas, shotOf(picture, shot, view.outcome?.by ?? null, otherSeat(view.host)));
  const { seconds, ...take } = shot;
  drawStill(canvas, { ...picture, ...take }, 1, seconds);
};

const openSoundDesk = (): SoundDesk => {
  let asked = false;
  let desk: SoundDesk | undefined;
  const late: { volumes?: Parameters<SoundDesk['volumes']>[0]; mute?: boolean; show?: Parameters<SoundDesk['show']> } =
    {};
  return {
    wake: () => {
      if (asked) return;
      asked = true;
      loadSoundDesk().then(
        (loaded) => {
          desk = loaded;
          if (late.volumes) loaded.volumes(late.volumes);
          loaded.mute(late.mute ?? false);
          if (late.show) loaded.show(...late.show);
        },
        // Everything that sounds is also written.
        () => undefined,
      );
    },
    volumes: (volumes) => {
      late.volumes = volumes;
      desk?.volumes(volumes);
    },
    mute: (on) => {
      late.mute = on;
      desk?.mute(on);
    },
    show: (...shown) => {
      late.show = shown;
      desk?.show(...shown);
    },
    verdict: (stands) => desk?.verdict(stands),
  };
};

const loadSoundDesk = async (): Promise<SoundDesk> => {
  const [{ openSound }, { cuesOf }, { sceneOf }] = await Promise.all([
    import('./sound/sound.ts'),
    import('./sound/cue.ts'),
    import('./sound/scene.ts'),
  ]);
  const sound = openSound();
  let seenUntil = newcomer();
  sound.wake();
  return {
    wake: () => sound.wake(),
    volumes: (volumes) => sound.volumes(volumes),
    mute: (on) => sound.mute(on),
    show: (table, screen) => {
      if (!table) {
        seenUntil = newcomer();
        sound.leave();
        return;
      }
      const { view } = table;
      sound.play(view.chronicle.slice(seenUntil(table)).flatMap(cuesOf));
      sound.scene(sceneOf(view, screen));
    },
    verdict: (stands) => sound.play([{ cue: stands ? 'stands' : 'falls', after: 0, pan: 0 }]),
  };
};

const services: Services = {
  loadPack,
  openTable: (setup, again = false) => {
    if (!openTable) throw new Error('a table before its pack');
    if (again) received.add(setup.sitters);
    return openTable(setup);
  },
  prepareStage: async () => void (await preparePainters().catch(() => undefined)),
  openStage,
  photograph,
  sound: openSoundDesk(),
  shelf: openShelf(),
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<App services={services} />);
registerOffline();
