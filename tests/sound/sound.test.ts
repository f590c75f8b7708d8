import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cuesFor } from '../../src/sound/cue.ts';
import { cueLevel, FULL } from '../../src/sound/level.ts';
import { NOWHERE, type Scene } from '../../src/sound/scene.ts';
import { openSound, type Sound } from '../../src/sound/sound.ts';

/** Howler and our loops as far as they are used here: files come when the test says so. */
const { deck, FakeHowl, context } = vi.hoisted(() => {
  class FakeHowl {
    readonly name: string;
    readonly did: string[] = [];
    private now = 'loading';
    private loudness = 1;
    private onceLoaded: (() => void) | undefined;

    constructor({ src }: { src: string[] }) {
      this.name = /([a-zA-Z]+)\.ogg/.exec(src[0] ?? '')?.[1] ?? '?';
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
    play() {
      this.did.push(`play ${this.loudness.toFixed(3)}`);
      return 1;
    }
    rate(rate: number) {
      this.did.push(`rate ${rate}`);
    }
    stereo(pan: number) {
      this.did.push(`pan ${pan}`);
    }
    unload() {
      this.now = 'unloaded';
    }
    arrive() {
      this.now = 'loaded';
      this.onceLoaded?.();
    }
  }
  const deck = { howls: [] as FakeHowl[], masters: [] as number[], levels: new Map<string, number>(), closed: 0 };
  const context = {
    currentTime: 0,
    resume: async () => undefined,
    suspend: async () => undefined,
  };
  return { deck, FakeHowl, context };
});

vi.mock('howler', () => ({
  Howl: FakeHowl,
  Howler: {
    volume: () => 1,
    ctx: context,
    masterGain: {
      gain: { cancelScheduledValues: () => undefined, setTargetAtTime: (to: number) => deck.masters.push(to) },
    },
  },
}));
vi.mock('../../src/sound/layer.ts', () => ({
  playable: () => [],
  openLayer: (loop: string) => ({
    fadeTo: (level: number) => deck.levels.set(loop, level),
    close: () => {
      deck.closed += 1;
    },
  }),
}));

const room: Scene = { place: 'room', rain: false, trust: 0.5, left: 300, opening: false };
const howl = (name: string) => {
  const found = deck.howls.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was never asked for`);
  return found;
};
const names = () => deck.howls.map((one) => one.name);
const heard = () => [...deck.levels].filter(([, level]) => level > 0).map(([loop]) => loop);
const once = (cue: 'pen' | 'agree' | 'refuse' | 'door' | 'cup') => [{ cue, after: 0, pan: 0 }] as const;
const pass = (ms: number) => vi.advanceTimersByTime(ms);

let sound: Sound;
beforeEach(() => {
  vi.useFakeTimers();
  deck.howls.length = 0;
  deck.masters.length = 0;
  deck.levels.clear();
  deck.closed = 0;
  sound = openSound();
});
afterEach(() => {
  sound.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('before the first gesture nothing is loaded, and what was missed stays missed', () => {
  sound.scene(room);
  sound.volumes({ ...FULL, master: 0.5 });
  sound.mute(true);
  sound.mute(false);
  sound.play(cuesFor('propose', 'a'));
  pass(5000);
  expect(names()).toEqual([]);
  expect(heard()).toEqual([]);
  sound.wake();
  expect(names()).toEqual([]);
  expect(heard()).toEqual(['room', 'murmur']);
});

test('an offer is heard in its order: the microphone, the paper, and then the two notes', () => {
  sound.wake();
  sound.play(cuesFor('propose', 'b'));
  for (const name of names()) howl(name).arrive();
  expect(names()).toEqual(['microphone', 'paper', 'offerB']);
  expect(howl('offerB').did).toEqual([]);
  pass(600);
  expect(howl('paper').did).toHaveLength(3);
  expect(howl('offerB').did).toEqual([`play ${cueLevel(FULL).toFixed(3)}`, 'pan 0.35']);
});

test('a cue whose file comes too late is let go', () => {
  sound.wake();
  sound.play(once('agree'));
  pass(5000);
  howl('agree').arrive();
  expect(howl('agree').did).toEqual([]);
  sound.play(once('agree'));
  expect(howl('agree').did).toHaveLength(1);
});

test('the same cue twice at once is heard once', () => {
  sound.wake();
  sound.play(once('agree'));
  howl('agree').arrive();
  sound.play(once('agree'));
  pass(50);
  sound.play(once('agree'));
  expect(howl('agree').did).toHaveLength(1);
});

test('a pen sounds differently twenty times, a chord always the same', () => {
  sound.wake();
  for (const cue of ['pen', 'agree'] as const) {
    sound.play(once(cue));
    howl(cue).arrive();
    for (let n = 1; n < 20; n += 1) {
      pass(1000);
      sound.play(once(cue));
    }
  }
  const takes = (cue: string) => howl(cue).did.join(' ').split('play ').slice(1);
  expect(new Set(takes('pen')).size).toBe(20);
  expect(new Set(takes('agree').map((take) => take.trim())).size).toBe(1);
});

test('cues follow the master and the cue volume; at nought they are not even loaded', () => {
  sound.wake();
  sound.volumes({ ...FULL, cues: 0 });
  sound.play(once('agree'));
  expect(names()).toEqual([]);
  sound.volumes({ master: 0.5, room: 0, music: 0, cues: 0.5 });
  sound.play(once('agree'));
  howl('agree').arrive();
  expect(howl('agree').did[0]).toBe(`play ${(cueLevel(FULL) / 4).toFixed(3)}`);
  sound.volumes(FULL);
  expect(howl('agree').volume()).toBeCloseTo(cueLevel(FULL));
});

test('stepping out to the lake crosses from one place to the other', () => {
  sound.wake();
  sound.scene({ ...room, trust: 1 });
  expect(heard()).toContain('room');
  sound.scene({ ...room, place: 'corridor' });
  expect(heard()).toEqual(['room', 'lake', 'ground', 'figure']);
  expect(deck.levels.get('room')).toBeLessThan(deck.levels.get('lake') ?? 0);
});

test('the score withdraws while somebody reads, and comes forward when something happens', () => {
  sound.wake();
  sound.scene({ ...room, left: 30 });
  const full = deck.levels.get('pulse') ?? 0;
  pass(20_000);
  expect(deck.levels.get('pulse')).toBeCloseTo(0.3 * full);
  sound.scene({ ...room, left: 30 });
  expect(deck.levels.get('pulse')).toBeCloseTo(full);
});

test('after a refusal the music rests, whatever happens, and the room goes on', () => {
  sound.wake();
  sound.scene({ ...room, left: 30 });
  sound.play(once('refuse'));
  expect(deck.levels.get('pulse')).toBe(0);
  pass(3000);
  sound.scene({ ...room, left: 30 });
  expect(deck.levels.get('pulse')).toBe(0);
  expect(heard()).toContain('room');
  pass(4000);
  expect(deck.levels.get('pulse')).toBeGreaterThan(0);
});

test('the last hour is struck once', () => {
  sound.wake();
  sound.scene({ ...room, left: 65 });
  sound.scene({ ...room, left: 50 });
  howl('clock').arrive();
  sound.scene({ ...room, left: 40 });
  expect(howl('clock').did).toHaveLength(1);
});

test('who leaves the table hears nothing more of it', () => {
  sound.wake();
  sound.scene(room);
  sound.play(cuesFor('propose', 'a'));
  howl('offerA').arrive();
  sound.leave();
  pass(5000);
  expect(howl('offerA').did).toEqual([]);
  expect(heard()).toEqual([]);
});

test('the door is heard though the talks are over', () => {
  sound.wake();
  sound.play(cuesFor('walkOut', 'a'));
  sound.scene(NOWHERE);
  howl('door').arrive();
  pass(3000);
  expect(howl('door').did[0]).toMatch(/^play/);
});

test('muted, all fades and nothing new begins; unmuted, it goes on', () => {
  sound.wake();
  sound.mute(true);
  sound.play(once('cup'));
  sound.scene(room);
  expect(names()).toEqual([]);
  expect(heard()).toEqual([]);
  sound.mute(false);
  sound.play(once('cup'));
  expect(names()).toEqual(['cup']);
  expect(heard()).toContain('room');
  expect(deck.masters).toEqual([1, 0, 1]);
});

test('a page that nobody looks at is silent', () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  sound.wake();
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  sound.play(once('cup'));
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(deck.masters).toEqual([1, 0, 1]);
  expect(names()).toEqual([]);
  sound.close();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(deck.masters).toHaveLength(3);
});

test('closed is closed', () => {
  sound.wake();
  sound.play(once('cup'));
  sound.close();
  expect(deck.howls.map((one) => one.state())).toEqual(['unloaded']);
  expect(deck.closed).toBe(12);
  sound.play(once('pen'));
  sound.scene(room);
  sound.wake();
  expect(names()).toEqual(['cup']);
});
