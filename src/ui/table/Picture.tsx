import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TableView } from '../../session/table.ts';
import { Still } from '../parts/Still.tsx';
import type { Services, Stage } from '../services.ts';
import { isStark, isStill } from '../settings/apply.ts';
import type { Settings } from '../settings/settings.ts';

interface PictureProps {
  readonly services: Services;
  readonly settings: Settings;
  readonly state: TableView;
  /** The room is there, and it moves. */
  readonly onAlive: (alive: boolean) => void;
}

/** The room. What it shows is also told, so a reader passes it by; where it cannot be, a still stands. */
export const Picture = ({ services, settings, state, onAlive }: PictureProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [failed, setFailed] = useState(false);
  const still = isStill(settings);
  const stark = isStark(settings);
  const latest = useRef(state);
  latest.current = state;
  // On a phone the strip opens for a look, until it is touched again or the talks go on.
  const [tallAt, setTallAt] = useState<number | null>(null);
  const tall = tallAt === state.view.turn;

  // Before the page is seen, so that its picture is never missing from it.
  useLayoutEffect(() => {
    const parent = place.current;
    if (!parent) return;
    let gone = false;
    let open: Stage | undefined;
    services.openStage(parent, latest.current).then(
      (made) => {
        open = made;
        if (gone) made.close();
        else setStage(made);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      open?.close();
      setStage(null);
    };
  }, [services]);

  useEffect(() => stage?.show(state, stark), [stage, state, stark]);
  useEffect(() => stage?.still(still), [stage, still]);
  useEffect(() => onAlive(stage !== null && !still), [onAlive, stage, still]);
  useEffect(() => {
    if (!stage) return;
    // Nobody waits for a picture: a press or a key ends what it is acting out.
    const skip = () => stage.skip();
    addEventListener('pointerdown', skip);
    addEventListener('keydown', skip);
    return () => {
      removeEventListener('pointerdown', skip);
      removeEventListener('keydown', skip);
    };
  }, [stage]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: garnish; what the picture shows is told in words
    <div
      className="table-world"
      data-tall={tall}
      aria-hidden="true"
      onClick={() => setTallAt(tall ? null : state.view.turn)}
    >
      <div className="picture" data-live={stage !== null}>
        <div className="picture-stage" ref={place}>
          {failed && <Still hour="day" />}
        </div>
      </div>
    </div>
  );
};
