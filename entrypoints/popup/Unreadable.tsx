import type { Unreadable as Reason } from '../../utils/browser/errors.ts';
import { unreadable as texts, waysOn } from '../../utils/texts/index.ts';
import { type WayOn, waysOnFrom } from './ways-on.ts';

interface UnreadableProps {
  reason: Reason;
  /** Which ways that not every browser or page has are open. */
  open: Parameters<typeof waysOnFrom>[1];
  onWay: (way: WayOn) => void;
}

/** Why the page can't be read, and the ways on. */
export function Unreadable({ reason, open, onWay }: UnreadableProps) {
  const ways = waysOnFrom(reason, open);
  return (
    <div class="message" role="status">
      <p>{texts[reason]}</p>
      {ways.map((way, at) => (
        <button
          key={way}
          type="button"
          class={at === 0 && way !== 'hand' ? 'primary' : undefined}
          onClick={() => onWay(way)}
        >
          {waysOn[way]}
        </button>
      ))}
    </div>
  );
}
