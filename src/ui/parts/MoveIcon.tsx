import { type IconName, MOVE_ICONS } from './moveIcons.ts';
import './parts.css';

/** What a move looks like, beside its word. */
export const MoveIcon = ({ move, size = 20 }: { readonly move: IconName; readonly size?: number }) => (
  <svg className="move-icon" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <path d={MOVE_ICONS[move]} />
  </svg>
);
