import type { HistoryEntry, SavedPosting } from '../../utils/posting.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import type { Show } from './show.ts';

/** What happened to a saved posting, newest first. */
export function History({ saved, texts, show }: { saved: SavedPosting; texts: OptionsTexts; show: Show }) {
  const nameOf = (name: string) =>
    texts.ownNames[name] ?? (texts.fields as Record<string, string>)[name]?.toLowerCase() ?? name;
  const told = (entry: HistoryEntry) => {
    if (entry.status) return `${texts.status}: ${texts.statuses[entry.status].toLowerCase()}`;
    const names = entry.changed?.map(nameOf).join(', ');
    return texts.events[entry.event] + (names ? texts.changed(names) : '');
  };
  return (
    <details class="history">
      <summary>
        {texts.history} <span class="soft">{saved.history.length}</span>
      </summary>
      <ol>
        {saved.history.toReversed().map((entry) => (
          <li key={entry.revision}>
            <time dateTime={entry.at} class="soft">
              {show.moment(entry.at)}
            </time>
            <span>{told(entry)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
