import { useEffect, useRef, useState } from 'react';
import { isCharacter } from '../../counterpart/character.ts';
import type { Face } from '../../drawing/cast.ts';
import { easeOut } from '../../drawing/easing.ts';
import { mannerOf } from '../../drawing/manner.ts';
import { SPEAKER_FRAME, speakerOf } from '../../drawing/portrait.ts';
import { mixPose, type Pose, type Posture, poseFor } from '../../drawing/pose.ts';
import { DURATIONS } from '../../drawing/tokens.ts';
import { otherSeat } from '../../scenario/vocabulary.ts';
import { Strokes } from '../parts/Portrait.tsx';
import { bearingOf } from './bearing.ts';
import { useAtTable } from './TableContext.tsx';

/** Moves from one pose to the next; without motion it is there at once. */
const usePose = (who: Face, posture: Posture, mood: number): Pose => {
  const [pose, setPose] = useState(() => poseFor(posture, mood, mannerOf(who, posture)));
  const now = useRef(pose);
  now.current = pose;
  useEffect(() => {
    const from = now.current;
    const to = poseFor(posture, mood, mannerOf(who, posture));
    if (document.documentElement.dataset.motion === 'reduced') return setPose(to);
    const began = performance.now();
    let frame = 0;
    const step = (at: number) => {
      const done = Math.max(0, Math.min(1, (at - began) / DURATIONS.column));
      setPose(mixPose(from, to, easeOut(done)));
      if (done < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [who, posture, mood]);
  return pose;
};

/** The head across the table, beside what is said: as they mean it, and as far as they trust us. */
export const Speaker = ({ conferring }: { conferring: boolean }) => {
  const { state, view } = useAtTable();
  const seat = otherSeat(view.seat);
  const sitter = state.sitters[seat];
  const who = isCharacter(sitter) ? sitter : 'person';
  const mood = Math.max(-1, Math.min(1, (view.trust.theirs - 50) / 40));
  const pose = usePose(who, bearingOf(view, conferring), mood);
  return (
    <svg className={`speaker portrait seat-${seat}`} viewBox={SPEAKER_FRAME} aria-hidden="true">
      {pose.gone < 0.5 && <Strokes strokes={speakerOf(who, seat, pose, view.room.masks)} />}
    </svg>
  );
};
