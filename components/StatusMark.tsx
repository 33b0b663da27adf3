import type { ComponentChildren } from 'preact';
import type { Status } from '../utils/text/vocabulary.ts';

/** A circle that fills as a search for this job goes on, and is struck when it ended: told by shape, not by colour alone. */
const SHAPES: Record<Status, ComponentChildren> = {
  saved: null,
  applied: <path class="filled" d="M6 6V2.5a3.5 3.5 0 0 1 0 7Z" />,
  interviewing: <path class="filled" d="M6 6V2.5A3.5 3.5 0 1 1 2.5 6Z" />,
  offer: <circle class="filled" cx="6" cy="6" r="3.5" />,
  rejected: <path d="m4 4 4 4m0-4L4 8" />,
  withdrawn: <path d="M3.5 6h5" />,
  archived: <path d="M3.5 4.75h5M3.5 7.25h5" />,
};

/** How far a posting has come, as a mark and its word. */
export function StatusMark({ status, name }: { status: Status; name: string }) {
  return (
    <span class={`status-mark ${status}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" />
        {SHAPES[status]}
      </svg>
      <span class="status-word">{name}</span>
    </span>
  );
}
