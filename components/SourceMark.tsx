/** How a value stands: read and sure, read and to be checked, changed by the person, or nothing there. */
export type Standing = 'sure' | 'look' | 'own' | 'empty';

const SHAPES: Record<Standing, preact.ComponentChildren> = {
  sure: <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />,
  look: <path d="M8 3v6M8 12v.5" />,
  own: <path d="M8 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM3 13.5c.5-2.8 2.4-4 5-4s4.5 1.2 5 4" />,
  empty: <circle cx="8" cy="8" r="4" stroke-dasharray="2 2.2" />,
};

/** The small button beside a field that opens the proof of its value. */
export function SourceMark(props: {
  standing: Standing;
  name: string;
  controls: string;
  open: boolean;
  onToggle: () => void;
}) {
  const { standing, name, controls, open, onToggle } = props;
  return (
    <button
      type="button"
      class={`source-mark ${standing}`}
      title={name}
      aria-label={name}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {SHAPES[standing]}
      </svg>
    </button>
  );
}
