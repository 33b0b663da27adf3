import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Pixels that the pointer moves before it is no click any more, and how near an edge the board scrolls by itself. */
const SLACK = 5;
const EDGE = 48;
const STEP = 14;

interface DragProps {
  board: RefObject<HTMLElement | null>;
  /** The ghost that follows the pointer, while there is one. */
  ghost: RefObject<HTMLElement | null>;
  onLift: (id: string) => void;
  /** The column under the pointer, by its `data-status`. */
  onOver: (column: string | undefined) => void;
  onDrop: () => void;
  onCancel: () => void;
}

/** Moving cards with a mouse or pen: a press that moves picks up, letting go drops, Escape puts back. A touch scrolls. */
export function useDrag(props: DragProps): { isDragging: boolean; onPointerDown: (event: PointerEvent) => void } {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const end = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => end.current?.(), []);

  const onPointerDown = (event: PointerEvent) => {
    const card = (event.target as Element).closest<HTMLElement>('[data-id]');
    if (!card || event.button !== 0 || event.pointerType === 'touch') return;
    const id = card.dataset.id ?? '';
    const from = { x: event.clientX, y: event.clientY };
    let at = from;
    let isOn = false;
    let frame = 0;

    const follow = () => {
      frame = requestAnimationFrame(follow);
      const { board, ghost, onOver } = latest.current;
      if (ghost.current) ghost.current.style.transform = `translate(${at.x + 10}px, ${at.y + 10}px)`;
      const box = board.current?.getBoundingClientRect();
      if (!board.current || !box) return;
      if (at.x < box.left + EDGE) board.current.scrollLeft -= STEP;
      else if (at.x > box.right - EDGE) board.current.scrollLeft += STEP;
      const columns = [...board.current.querySelectorAll<HTMLElement>('[data-status]')];
      const over = columns.find((column) => {
        const { left, right } = column.getBoundingClientRect();
        return at.x >= left && at.x < right;
      });
      onOver(at.y < box.top || at.y > box.bottom ? undefined : over?.dataset.status);
    };
    const move = (moved: PointerEvent) => {
      at = { x: moved.clientX, y: moved.clientY };
      if (isOn || Math.hypot(at.x - from.x, at.y - from.y) < SLACK) return;
      isOn = true;
      setDragging(true);
      latest.current.onLift(id);
      follow();
    };
    const stop = (isDropped: boolean) => {
      cancelAnimationFrame(frame);
      for (const [name, listener] of listeners) removeEventListener(name, listener as EventListener, true);
      end.current = undefined;
      if (!isOn) return;
      setDragging(false);
      // The click that follows is the end of the drag.
      const swallow = (click: Event) => click.stopPropagation();
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener('click', swallow, true), 0);
      if (isDropped) latest.current.onDrop();
      else latest.current.onCancel();
    };
    const listeners = [
      ['pointermove', move],
      ['pointerup', () => stop(true)],
      ['pointercancel', () => stop(false)],
      [
        'keydown',
        (key: KeyboardEvent) => {
          if (!isOn || key.key !== 'Escape') return;
          key.preventDefault();
          key.stopPropagation();
          stop(false);
        },
      ],
    ] as const;
    for (const [name, listener] of listeners) addEventListener(name, listener as EventListener, true);
    end.current = () => stop(false);
  };
  return { isDragging, onPointerDown };
}
