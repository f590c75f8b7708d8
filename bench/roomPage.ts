import Phaser from 'phaser';
import scenarioText from '../scenarios/geneva-2021-09-30/scenario.json?raw';
import { tasteAt } from '../src/engine/luck.ts';
import { reduce } from '../src/engine/reduce.ts';
import { openTalks } from '../src/engine/state.ts';
import { viewFor } from '../src/engine/view.ts';
import { openRoom } from '../src/room/openRoom.ts';
import type { Gesture, Picture } from '../src/room/picture.ts';
import { gesturesSince, pictureOf } from '../src/room/pictureOf.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import { sitting } from '../src/simulation/player.ts';

/** The page in which bench/room.mjs measures: what runs in it, and how long each frame took. */

const SIZE = { width: 672, height: 364 };
const here = document.body.appendChild(document.createElement('div'));
Object.assign(here.style, { width: `${SIZE.width}px`, height: `${SIZE.height}px` });

/** Milliseconds of each frame in which something stepped, from the step to the end of its painting. */
const frames: number[] = [];
const { port1, port2 } = new MessageChannel();
let begun = 0;
port1.onmessage = () => frames.push(performance.now() - begun);
const request = requestAnimationFrame.bind(window);
window.requestAnimationFrame = (step) =>
  request((now) => {
    begun = performance.now();
    step(now);
    // A message comes after the frame has been painted.
    port2.postMessage(undefined);
  });

/** Milliseconds from each frame of the display to the next, once one watches. */
const intervals: number[] = [];
function watchDisplay(): void {
  let last = performance.now();
  const look = (now: number): void => {
    intervals.push(now - last);
    last = now;
    request(look);
  };
  request(look);
}

const still = (minutes: number, posture: 'listen' | 'speak' | 'refuse', x: number): Picture => ({
  place: 'room',
  minutes,
  weather: 'fair',
  season: 'autumn',
  masks: true,
  heads: { a: 'person', b: 'host' },
  trust: { a: 50, b: 50 },
  speaker: 'b',
  posture: { a: 'listen', b: posture },
  sheets: ['one', 'two', 'three', 'four', 'five'].map((item, at) => ({
    item,
    number: at + 1,
    x,
    status: 'offered',
    by: 'b',
    current: at === 0,
  })),
});

/** A morning between two of the cast as it is shown to one of them, from move to move. */
function morning(): readonly { readonly picture: Picture; readonly gestures: readonly Gesture[] }[] {
  const scenario = parseScenario(scenarioText);
  if (!scenario.ok) throw new Error('the scenario has faults');
  const sitters = { a: 'trader', b: 'host' } as const;
  const players = sitting(sitters);
  const shown = [];
  let state = openTalks(scenario.value, 'short', 1);
  let seen = 0;
  while (state.phase !== 'over') {
    const by = state.floor;
    state = reduce(state, { by, ...players[by](viewFor(state, by), tasteAt(1, state.turn, by)) });
    const view = viewFor(state, 'a');
    shown.push({ picture: pictureOf(view, sitters), gestures: gesturesSince(view, seen) });
    seen = view.chronicle.length;
  }
  return shown;
}

const PACE = 2000;

const benches = {
  empty: async () => {
    const config = { parent: here, ...SIZE, banner: false, audio: { noAudio: true }, scene: {} };
    new Phaser.Game({ type: Phaser.CANVAS, ...config });
  },
  /** Nobody speaks, so that no hand comes down meanwhile. */
  rest: async () => {
    const { speaker: _, ...quiet } = still(600, 'listen', 0);
    (await openRoom(here)).draw(quiet);
  },
  /** A move every two seconds, each with its gesture. */
  morning: async () => {
    const room = await openRoom(here);
    const shown = morning();
    let at = 0;
    const next = (): void => {
      const moment = shown[at++ % shown.length];
      if (!moment) return;
      room.draw(moment.picture);
      for (const gesture of moment.gestures) room.perform(gesture);
    };
    next();
    setInterval(next, PACE);
  },
  /** From one place to the next, each with its wipe there and back. */
  visits: async () => {
    const room = await openRoom(here);
    const { speaker: _, ...quiet } = still(600, 'listen', 0);
    room.draw(quiet);
    const visits: readonly Gesture[] = [
      { kind: 'consult', by: 'a' },
      { kind: 'publicLine', by: 'b' },
      { kind: 'float', by: 'a', at: 'corridor' },
      { kind: 'arrive', by: 'b' },
    ];
    let at = 0;
    const next = (): void => {
      const visit = visits[at++ % visits.length];
      if (visit) room.perform(visit);
    };
    next();
    setInterval(next, 5000);
  },
  /** More than any game does. */
  changing: async () => {
    const room = await openRoom(here);
    let n = 0;
    const change = (): void => {
      n += 1;
      room.draw(still(600 + n * 5, n % 2 ? 'speak' : 'refuse', n % 2 ? 0.4 : -0.2));
    };
    change();
    setInterval(change, 300);
  },
};

Object.assign(window, { benches, frames, intervals, watchDisplay });
