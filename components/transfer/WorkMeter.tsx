import { showNumber } from '../../utils/text/show-number.ts';

interface WorkMeterProps {
  name: string;
  done: number;
  /** Undefined: nobody knows yet. */
  total: number | undefined;
  texts: { progress: (done: number, total: number) => string; stop: string };
  onStop: () => void;
}

/** How far something is that was asked for here and now, with a way to stop it. */
export function WorkMeter({ name, done, total, texts, onStop }: WorkMeterProps) {
  return (
    <div class="work-meter">
      <p role="status">{name}</p>
      <progress {...(total !== undefined && { value: done, max: Math.max(1, total) })} aria-label={name} />
      <p class="soft small">{total === undefined ? showNumber(done) : texts.progress(done, total)}</p>
      <div class="dialog-buttons">
        <button type="button" onClick={onStop}>
          {texts.stop}
        </button>
      </div>
    </div>
  );
}
