import type { SavedPosting } from '../../utils/posting.ts';
import { shownHost } from '../../utils/text/host.ts';
import { Icon } from '../Icon.tsx';
import type { DetailTexts } from './texts.ts';

/** The ways to the pages that the posting came from and leads to. */
export function WaysOut({ saved, texts }: { saved: SavedPosting; texts: DetailTexts }) {
  const { posting, url } = saved;
  return (
    <p class="ways-out">
      {url ? <WayOut href={url} name={texts.page.original} /> : <span class="soft">{texts.own.byHand}</span>}
      {posting.applyUrl && <WayOut href={posting.applyUrl} name={texts.page.apply} />}
      {posting.hiringOrganization?.sameAs && (
        <WayOut href={posting.hiringOrganization.sameAs} name={texts.own.companySite} />
      )}
    </p>
  );
}

/** A link away from here, that names where it leads. A file is only named, since browsers let no page lead there; all else is nothing. */
function WayOut({ href, name }: { href: string; name: (host: string) => string }) {
  if (!URL.canParse(href)) return null;
  if (/^file:/i.test(href)) return <span dir="auto">{href}</span>;
  if (!/^https?:/i.test(href)) return null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name(shownHost(href))}
      <Icon name="out" />
    </a>
  );
}
