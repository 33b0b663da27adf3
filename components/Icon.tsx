import type { ComponentChildren } from 'preact';

const SHAPES = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.5 10.5 3 3" />
    </>
  ),
  close: <path d="m4 4 8 8m0-8-8 8" />,
  back: <path d="M9.5 3.5 5 8l4.5 4.5M5 8h8" />,
  out: <path d="M9 3h4v4m0-4L7.5 8.5M6.5 4H3v9h9V9.5" />,
  edit: <path d="M3 13l.6-2.6L10.8 3.2l2 2L5.6 12.4z" />,
  check: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  bin: <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5M7 7v3.5M9 7v3.5" />,
  down: <path d="M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6" />,
  tag: <path d="M2.5 7.5v-5h5l6 6-5 5zM5.25 5.25h.01" />,
  ascending: <path d="m4 9.5 4-4 4 4" />,
  descending: <path d="m4 6.5 4 4 4-4" />,
  more: <path d="M3 8h.6M7.7 8h.6M12.4 8h.6" />,
  copy: <path d="M6 6h7v7.5H6zM3 10V2.5h7" />,
  calendar: <path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5V5M10.5 2.5V5" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />,
  recent: <path d="M2.5 8A5.5 5.5 0 1 0 4.2 4M2.5 2.5v2.8h2.8M8 5v3.2l2.2 1.3" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  view: <path d="M4 2.5h8v11L8 10.5l-4 3z" />,
  columns: <path d="M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10" />,
  up: <path d="m4 10 4-4 4 4" />,
  keyboard: <path d="M1.5 4h13v8h-13zM4 6.5h.01M6.5 6.5h.01M9.5 6.5h.01M12 6.5h.01M5 9.5h6" />,
} satisfies Record<string, ComponentChildren>;

/** A small drawing beside words or in a named button; it says nothing by itself. */
export function Icon({ name }: { name: keyof typeof SHAPES }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
