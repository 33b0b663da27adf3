import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Pixels that the pointer moves before it is no click any more, and how near an edge the board scrolls by itself. */
const SLACK = 5;
const EDGE = 48;
const STEP = 14;
/** A finger that rests so long, in milliseconds, picks up; one that moves sooner scrolls. */
const REST = 400;
/** How far from the pointer the ghost is drawn: under a finger it would not be seen. */
const BESIDE = { mouse: { x: 10, y: 10 }, touch: { x: -24, y: -64 } };

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

/**
 * Moving cards by pointer: a press of mouse or pen that moves picks up, a finger that rests on a card too. Letting go
 * drops, Escape puts back.
 */
export function useDrag(props: DragProps): { isDragging: boolean; onPointerDown: (event: PointerEvent) => void } {
  const [isDragging, setDragging] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const end = useRef<(() => void) | undefined>(undefined);
  const isOn = useRef(false);
  useEffect(() => {
    const board = latest.current.board.current;
    // Heard from the start: a browser asks once, when the finger comes down, whether anybody may keep it from scrolling.
    const stay = (event: Event) => isOn.current && event.cancelable && event.preventDefault();
    const names = ['touchmove', 'touchend', 'contextmenu'];
    for (const name of names) board?.addEventListener(name, stay, { passive: false });
    return () => {
      for (const name of names) board?.removeEventListener(name, stay);
      end.current?.();
    };
  }, []);

  const onPointerDown = (event: PointerEvent) => {
    const card = (event.target as Element).closest<HTMLElement>('[data-id]');
    if (!card || event.button !== 0 || !event.isPrimary) return;
    const id = card.dataset.id ?? '';
    const isTouch = event.pointerType === 'touch';
    const beside = isTouch ? BESIDE.touch : BESIDE.mouse;
    const from = { x: event.clientX, y: event.clientY };
    let at = from;
    let frame = 0;

    const follow = () => {
      frame = requestAnimationFrame(follow);
      const { board, ghost, onOver } = latest.current;
      if (ghost.current) ghost.current.style.transform = `translate(${at.x + beside.x}px, ${at.y + beside.y}px)`;
      if (board.current) onOver(columnAt(board.current, at));
    };
    const lift = () => {
      isOn.current = true;
      setDragging(true);
      latest.current.onLift(id);
      follow();
    };
    const rest = isTouch ? setTimeout(lift, REST) : undefined;
    const move = (moved: PointerEvent) => {
      at = { x: moved.clientX, y: moved.clientY };
      if (isOn.current || Math.hypot(at.x - from.x, at.y - from.y) < SLACK) return;
      if (isTouch) stop(false);
      else lift();
    };
    const stop = (isDropped: boolean) => {
      clearTimeout(rest);
      cancelAnimationFrame(frame);
      for (const [name, listener] of listeners) removeEventListener(name, listener as EventListener, true);
      end.current = undefined;
      if (!isOn.current) return;
      setDragging(false);
      // The click and the end of the touch that follow belong to the drag.
      const swallow = (click: Event) => click.stopPropagation();
      addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => {
        removeEventListener('click', swallow, true);
        isOn.current = false;
      }, 0);
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
          if (!isOn.current || key.key !== 'Escape') return;
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

/** The column under a point, which scrolls into view where the point is near the board's edge. */
function columnAt(board: HTMLElement, at: { x: number; y: number }): string | undefined {
  const box = board.getBoundingClientRect();
  if (at.x < box.left + EDGE) board.scrollLeft -= STEP;
  else if (at.x > box.right - EDGE) board.scrollLeft += STEP;
  if (at.y < box.top || at.y > box.bottom) return undefined;
  const columns = [...board.querySelectorAll<HTMLElement>('[data-status]')];
  return columns.find((column) => {
    const { left, right } = column.getBoundingClientRect();
    return at.x >= left && at.x < right;
  })?.dataset.status;
}
