import type { HistoryEntry } from '../../utils/posting.ts';
import { shownHost } from '../../utils/text/host.ts';
import type { OnePosting } from './one-posting.ts';

/** What happened to a saved posting, in words, newest first. */
export function History({ one }: { one: OnePosting }) {
  const { saved, show, texts } = one;
  return (
    <details class="history">
      <summary>
        {texts.page.history} <span class="soft">{saved.history.length}</span>
      </summary>
      <ol>
        {saved.history.toReversed().map((entry) => (
          <li key={`${entry.revision} ${entry.at} ${entry.event}`}>
            <time dateTime={entry.at} class="soft">
              {show.moment(entry.at)}
            </time>
            <span dir="auto">{inWords(entry, one)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function inWords(entry: HistoryEntry, { saved, texts: { page, own } }: OnePosting): string {
  const { told } = own;
  const nameOf = (name: string) =>
    own.names[name] ?? (page.fields as Record<string, string>)[name]?.toLowerCase() ?? name;
  const others = (entry.changed ?? []).filter((name) => !(entry.status && name === 'status'));
  const names = others.map(nameOf).join(', ');
  const status = entry.status ? told.status(page.statuses[entry.status]) : undefined;
  switch (entry.event) {
    case 'saved':
      return [told.saved(hostOf(saved.url)), status].filter(Boolean).join('. ');
    case 'captured':
      return [names ? told.readAgain(names) : told.readAgainSame, status].filter(Boolean).join('. ');
    case 'edited':
      return [status, names && told.edited(names)].filter(Boolean).join('. ') || page.events.edited;
    default:
      return page.events[entry.event] + (names ? page.changed(names) : '');
  }
}

const hostOf = (url: string | undefined) => (url === undefined ? undefined : shownHost(url) || undefined);
