import type { SavedPosting } from '../posting.ts';
import { safeFileName, UniqueNames } from './file-names.ts';
import { each, type FormatOptions, type Pages } from './format.ts';
import { markdownOfHtml, markdownText } from './markdown-text.ts';
import { pace } from './pace.ts';
import { frontMatter } from './yaml.ts';

/** All postings in one Markdown file, one after the other. */
export async function* markdownFile(pages: Pages, options: FormatOptions): AsyncGenerator<string> {
  yield `# ${markdownText(options.words.heading)}\n`;
  for await (const saved of each(pages)) yield `\n${postingMarkdown(saved, options, 2)}${endOfFence(saved.notes)}`;
}

/** A zip with a Markdown file for each posting, its facts as front matter (YAML) that note apps read. */
export async function* markdownZip(pages: Pages, options: FormatOptions): AsyncGenerator<Uint8Array> {
  // Its tables take 30 ms to make: where nobody asks for a zip, they are not made.
  const { strToU8, Zip, ZipDeflate } = await import('fflate');
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    else ready.push(bytes);
  });
  const names = new UniqueNames();
  const rest = pace();
  for await (const saved of each(pages)) {
    const { title, hiringOrganization } = saved.posting;
    const called = [title, hiringOrganization?.name].filter(Boolean).join(' - ');
    const file = new ZipDeflate(`${names.take(safeFileName(called, options.words.untitled))}.md`, { level: 6, mem: 1 });
    file.mtime = options.now;
    zip.add(file);
    file.push(strToU8(frontMatter(factsOf(saved)) + postingMarkdown(saved, options, 1)), true);
    if (failure) throw failure;
    yield* ready.splice(0);
    await rest();
  }
  zip.end();
  yield* ready;
}

/** The facts of a posting that searches in note apps go by. Tags there hold no spaces. */
function factsOf(saved: SavedPosting): Parameters<typeof frontMatter>[0] {
  const { posting, nextStep } = saved;
  return {
    title: posting.title,
    company: posting.hiringOrganization?.name,
    places: posting.jobLocation?.map(({ name }) => name),
    workplace: posting.jobLocationType,
    employment: posting.employmentType,
    payMin: posting.baseSalary?.minValue,
    payMax: posting.baseSalary?.maxValue,
    currency: posting.baseSalary?.currency,
    payPer: posting.baseSalary?.unitText,
    posted: posting.datePosted,
    closes: posting.validThrough,
    status: saved.status,
    rating: saved.rating,
    nextStep: nextStep?.text,
    nextStepDate: nextStep?.date,
    tags: saved.tags.map((tag) => tag.trim().replace(/[\s,#]+/g, '-')),
    skills: posting.skills,
    url: saved.url,
    saved: saved.savedAt.slice(0, 10),
    jobmark: saved.id,
  };
}

/**
 * One posting as Markdown, its title a heading of `level`. Notes are Markdown already and stand last, as they were written:
 * all that follows their heading, but for the last line end.
 */
export function postingMarkdown(saved: SavedPosting, { words }: FormatOptions, level: number): string {
  const { posting, nextStep, contacts = [] } = saved;
  const mark = '#'.repeat(level);
  const places = posting.jobLocation?.map(({ name }) => name).join('; ');
  const facts = [
    posting.hiringOrganization?.name,
    places,
    words.workplace(posting),
    words.employment(posting),
    words.pay(posting),
    words.statuses[saved.status],
  ];
  const parts = [
    `${mark} ${markdownText(posting.title ?? words.untitled)}`,
    facts
      .filter(Boolean)
      .map((fact) => markdownText(String(fact)))
      .join(' · '),
    saved.url && `<${saved.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
    nextStep && `**${words.nextStep}:** ${[nextStep.date, markdownText(nextStep.text)].filter(Boolean).join(' ')}`,
    contacts.length > 0 && `${mark}# ${words.contacts}`,
    contacts
      .map(
        ({ name, role, email, telephone }) =>
          `- ${markdownText([name, role, email, telephone].filter(Boolean).join(', '))}`,
      )
      .join('\n'),
    posting.description && `${mark}# ${words.description}`,
    posting.description && markdownOfHtml(posting.description, level + 2),
    saved.notes && `${mark}# ${words.notes}`,
    saved.notes,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What closes a block of code that notes leave open: it would take in the postings that follow. */
function endOfFence(notes: string): string {
  let open = '';
  for (const line of notes.split('\n')) {
    const [, fence = '', rest = ''] = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(line) ?? [];
    if (open === '') open = fence;
    else if (fence.startsWith(open) && rest.trim() === '') open = '';
  }
  return open && `${open}\n`;
}
