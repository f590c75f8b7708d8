import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cueLevel, FULL } from '../../src/sound/level.ts';
import { openSound, type Sound } from '../../src/sound/sound.ts';

/** Howler as far as it is used here: files come when the test says so, fades end when the test says so. */
const { deck, FakeHowl } = vi.hoisted(() => {
  interface Options {
    src: string[];
    volume?: number;
    onload?: () => void;
    onplay?: () => void;
    onfade?: () => void;
  }
  class FakeHowl {
    readonly options: Options;
    readonly name: string;
    readonly did: string[] = [];
    private now = 'loading';
    private loudness: number;
    private onceLoaded: (() => void) | undefined;
    private target = 0;

    constructor(options: Options) {
      this.options = options;
      this.name = /([a-z]+)\.ogg/.exec(options.src[0] ?? '')?.[1] ?? '?';
      this.loudness = options.volume ?? 1;
      deck.howls.push(this);
    }
    state() {
      return this.now;
    }
    once(_event: 'load', then: () => void) {
      this.onceLoaded = then;
    }
    volume(level?: number) {
      if (level !== undefined) this.loudness = level;
      return this.loudness;
    }
    play(_sprite?: string) {
      this.did.push(`play ${this.loudness.toFixed(3)}`);
      this.options.onplay?.();
      return 1;
    }
    rate(rate: number) {
      this.did.push(`rate ${rate}`);
    }
    fade(from: number, to: number) {
      this.did.push(`fade ${from.toFixed(2)} ${to.toFixed(2)}`);
      this.target = to;
    }
    stop() {
      this.did.push('stop');
    }
    unload() {
      this.now = 'unloaded';
    }
    arrive() {
      this.now = 'loaded';
      this.options.onload?.();
      this.onceLoaded?.();
    }
    faded() {
      this.loudness = this.target;
      this.options.onfade?.();
    }
  }
  const deck = { howls: [] as FakeHowl[], mutes: [] as boolean[] };
  return { deck, FakeHowl };
});

vi.mock('howler', () => ({ Howl: FakeHowl, Howler: { mute: (on: boolean) => deck.mutes.push(on) } }));

const howl = (name: string) => {
  const found = deck.howls.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was never asked for`);
  return found;
};
const names = () => deck.howls.map((one) => one.name);
const pass = (ms: number) => vi.advanceTimersByTime(ms);

let sound: Sound;
beforeEach(() => {
  vi.useFakeTimers();
  deck.howls.length = 0;
  deck.mutes.length = 0;
  sound = openSound();
});
afterEach(() => {
  sound.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('before the first gesture nothing is loaded, and what was missed stays missed', () => {
  sound.ambience({ place: 'room', strain: 0.5 });
  sound.volumes({ master: 0.5, room: 1, cues: 1 });
  sound.mute(true);
  sound.mute(false);
  sound.play('pen');
  expect(deck).toEqual({ howls: [], mutes: [] });
  sound.wake();
  expect(names()).toEqual(['room', 'strain']);
});

test('a file is fetched when it is first needed, once', () => {
  sound.wake();
  expect(names()).toEqual([]);
  sound.play('offer');
  howl('offer').arrive();
  pass(500);
  sound.play('offer');
  expect(names()).toEqual(['offer']);
  expect(howl('offer').did).toHaveLength(2);
});

test('a cue whose file comes too late is let go', () => {
  sound.wake();
  sound.play('agree');
  pass(5000);
  howl('agree').arrive();
  expect(howl('agree').did).toEqual([]);
  sound.play('agree');
  expect(howl('agree').did).toHaveLength(1);
});

test('the same cue twice at once is heard once', () => {
  sound.wake();
  sound.play('offer');
  howl('offer').arrive();
  sound.play('offer');
  pass(50);
  sound.play('offer');
  expect(howl('offer').did).toHaveLength(1);
});

test('a pen never sounds quite the same twice, a chord always does', () => {
  sound.wake();
  for (const cue of ['pen', 'agree'] as const) {
    sound.play(cue);
    howl(cue).arrive();
    pass(1000);
    sound.play(cue);
  }
  expect(new Set(howl('pen').did.filter((did) => did.startsWith('rate'))).size).toBe(2);
  expect(howl('agree').did.filter((did) => did.startsWith('rate'))).toEqual([]);
});

test('cues follow the master and the cue volume; at nought they are not even loaded', () => {
  const half = { master: 0.5, room: 0, cues: 0.5 };
  sound.wake();
  sound.volumes({ master: 1, room: 1, cues: 0 });
  sound.play('door');
  expect(names()).toEqual([]);
  sound.volumes(half);
  sound.play('door');
  howl('door').arrive();
  expect(howl('door').did[0]).toBe(`play ${(cueLevel('door', FULL) / 4).toFixed(3)}`);
  sound.volumes(FULL);
  expect(howl('door').volume()).toBeCloseTo(cueLevel('door', FULL));
});

test('stepping into the corridor crosses from one place to the other, and the room falls silent', () => {
  sound.wake();
  sound.ambience({ place: 'room', strain: 0 });
  howl('room').arrive();
  howl('room').faded();
  sound.ambience({ place: 'corridor', strain: 0 });
  howl('corridor').arrive();
  expect(howl('room').did).toEqual(['play 0.000', 'fade 0.00 0.50', 'fade 0.50 0.00']);
  expect(howl('corridor').did).toEqual(['play 0.000', 'fade 0.00 0.60']);
  howl('room').faded();
  expect(howl('room').did.at(-1)).toBe('stop');
  sound.ambience({ place: 'room', strain: 0 });
  expect(howl('room').did.slice(-2)).toEqual(['play 0.000', 'fade 0.00 0.50']);
});

test('a place left before its file came is not heard', () => {
  sound.wake();
  sound.ambience({ place: 'room', strain: 0 });
  sound.ambience({ place: 'none', strain: 0 });
  howl('room').arrive();
  expect(howl('room').did).toEqual([]);
});

test('the drone follows the strain', () => {
  sound.wake();
  sound.ambience({ place: 'room', strain: 0 });
  expect(names()).toEqual(['room']);
  sound.ambience({ place: 'room', strain: 1 });
  howl('strain').arrive();
  howl('strain').faded();
  sound.ambience({ place: 'room', strain: 0.5 });
  expect(howl('strain').did.at(-1)).toBe('fade 0.35 0.09');
});

test('muted, nothing new begins; unmuted, it goes on', () => {
  sound.wake();
  sound.mute(true);
  sound.play('cup');
  expect(names()).toEqual([]);
  sound.mute(false);
  sound.play('cup');
  expect(names()).toEqual(['cup']);
  expect(deck.mutes).toEqual([false, true, false]);
});

test('a page that nobody looks at is silent', () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  sound.wake();
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  sound.play('cup');
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(deck.mutes).toEqual([false, true, false]);
  expect(names()).toEqual([]);
  sound.close();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(deck.mutes).toHaveLength(3);
});

test('closed is closed', () => {
  sound.wake();
  sound.play('cup');
  sound.ambience({ place: 'room', strain: 0 });
  sound.close();
  expect(deck.howls.map((one) => one.state())).toEqual(['unloaded', 'unloaded']);
  sound.play('pen');
  sound.ambience({ place: 'corridor', strain: 1 });
  sound.wake();
  expect(names()).toEqual(['cup', 'room']);
});
