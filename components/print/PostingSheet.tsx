import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import { shownAddress } from '../../utils/text/host.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import type { PrintTexts } from '../../utils/texts/en/print.ts';
import { Description } from '../Description.tsx';
import { markdownToHtml } from '../detail/markdown.ts';
import type { Show } from '../detail/show.ts';
import { factsBut, PICKED } from '../facts.ts';

/** The way to apply has a line of its own, that it is closed a sentence. */
const ON_PAPER = factsBut('applyUrl', 'expired');

export interface PostingSheetProps {
  saved: SavedPosting;
  page: OptionsTexts;
  texts: PrintTexts;
  show: Show;
}

/** One posting as it stands on paper: no interface, links with their addresses. */
export function PostingSheet({ saved, page, texts, show }: PostingSheetProps) {
  const { posting, nextStep, contacts = [] } = saved;
  const stated = ON_PAPER.filter((field) => posting[field] !== undefined);
  // What the description tells in full is not told twice.
  const lists = posting.description ? [] : PICKED.filter((field) => posting[field]?.length);
  const line = (name: string, value: string | undefined) =>
    value && (
      <div key={name}>
        <dt>{name}</dt>
        <dd dir="auto">{value}</dd>
      </div>
    );
  return (
    <article class="sheet">
      <h1 dir="auto">{posting.title ?? texts.untitled}</h1>
      {posting.hiringOrganization?.name && (
        <p class="company" dir="auto">
          {posting.hiringOrganization.name}
        </p>
      )}
      {posting.expired && <p>{page.expiredBanner}</p>}
      <dl>
        {stated.map((field) => line(page.fields[field], show.value<PostingField>(field, posting[field] ?? '')))}
        {line(texts.link, saved.url && shownAddress(saved.url))}
        {line(texts.apply, posting.applyUrl && shownAddress(posting.applyUrl))}
        {line(page.savedAt, show.moment(saved.savedAt))}
      </dl>
      <dl class="own">
        {line(texts.status, page.statuses[saved.status])}
        {line(texts.tags, saved.tags.join(', '))}
        {line(
          texts.nextStep,
          nextStep && [nextStep.text, nextStep.date && show.date(nextStep.date)].filter(Boolean).join(', '),
        )}
        {line(texts.contacts, contacts.map((contact) => Object.values(contact).join(', ')).join('\n'))}
      </dl>
      {saved.notes && (
        <section>
          <h2>{texts.notes}</h2>
          <Notes notes={saved.notes} />
        </section>
      )}
      {lists.map((field) => (
        <section key={field}>
          <h2>{page.fields[field]}</h2>
          <ul dir="auto">
            {posting[field]?.map((entry, index) => (
              <li key={index}>{entry}</li>
            ))}
          </ul>
        </section>
      ))}
      {posting.description && (
        <section>
          <h2>{page.description}</h2>
          <Description atOnce html={posting.description} />
        </section>
      )}
    </article>
  );
}

function Notes({ notes }: { notes: string }) {
  const html = markdownToHtml(notes);
  return html === undefined ? <pre dir="auto">{notes}</pre> : <Description atOnce html={html} />;
}
