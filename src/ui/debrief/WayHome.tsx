import { useEffect, useRef } from 'react';
import { type Fate, fateOf } from '../../debrief/capitals.ts';
import { viewFor } from '../../engine/view.ts';
import type { Services } from '../services.ts';
import { type MessageId, useSpeech } from '../text/text.tsx';
import { partOfDay } from './partOfDay.ts';
import type { PlayedGame } from './usePlayed.ts';
import './wayHome.css';

interface WayHomeProps {
  readonly played: PlayedGame;
  readonly services: Services;
  readonly onDone: () => void;
}

const RIDE_MS = 3400;
/** The picture comes to rest a little before one is there. */
const MOVES_S = 3;

const LINES: Readonly<Record<Fate, MessageId>> = {
  stands: 'home.stands',
  falls: 'home.falls',
  walkedOut: 'home.walkedOut',
  deadline: 'home.none',
  closed: 'home.none',
};

/** The way home, between the capitals and the morning paper: one picture and one line. Any key or click ends it. */
export const WayHome = ({ played, services, onDone }: WayHomeProps) => {
  const { t } = useSpeech();
  const { record } = played;
  const canvas = useRef<HTMLCanvasElement>(null);
  const arrive = useRef(onDone);
  arrive.current = onDone;
  useEffect(() => {
    const done = () => arrive.current();
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab' && key !== 'Shift') done();
    };
    const listen = () => {
      addEventListener('keydown', onKey);
      addEventListener('click', done);
    };
    // Not the very click that led here.
    const soon = setTimeout(listen);
    return () => {
      clearTimeout(soon);
      removeEventListener('keydown', onKey);
      removeEventListener('click', done);
    };
  }, []);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const { chair, sitters } = played;
    const sitting = { view: viewFor(record, chair.seat), sitters };
    // The road is heard from here on; the paper comes at its end.
    services.sound.show({ ...sitting, seat: chair.seat }, 'statement');
    const leaver = record.outcome?.how === 'walkedOut' ? record.outcome.by : null;
    const by = leaver ?? chair.seat;
    target.width = target.clientWidth;
    target.height = target.clientHeight;
    // Where no picture comes, nobody waits for one.
    let end = setTimeout(() => arrive.current(), RIDE_MS);
    let frame = 0;
    let left = false;
    let began = 0;
    const paint = async (now: number): Promise<void> => {
      const seconds = began ? (now - began) / 1000 : 0;
      await services.photograph(target, sitting, { place: 'home', by, seconds });
      if (left) return;
      if (!began) {
        began = performance.now();
        clearTimeout(end);
        end = setTimeout(() => arrive.current(), RIDE_MS);
      }
      if (seconds < MOVES_S) frame = requestAnimationFrame(ride);
    };
    const ride = (now: number) => void paint(now).catch(() => arrive.current());
    frame = requestAnimationFrame(ride);
    return () => {
      left = true;
      clearTimeout(end);
      cancelAnimationFrame(frame);
    };
  }, [played, record, services]);
  return (
    <main className="way-home" tabIndex={-1}>
      <div className="way-home-picture" aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      <div className="way-home-line">
        <p className="type-voice">{t(LINES[fateOf(record)], { part: partOfDay(record.minutes) })}</p>
        <button type="button" className="link" ref={(button) => button?.focus()} onClick={onDone}>
          {t('home.on')}
        </button>
      </div>
    </main>
  );
};
