import type { Capture, Finding, Findings, PostingField } from '../posting.ts';
import { extract, type ReadingOptions } from './index.ts';
import { addressShape, saysJob } from './page/links.ts';
import { linesOfDocument } from './text/from-document.ts';
import { type Line, linesIn } from './text/lines.ts';
import { markupOf } from './text/markup.ts';
import type { PageDocument } from './tree/nodes.ts';

export interface TextOptions extends ReadingOptions {
  /** Makes a document that runs nothing and loads nothing: `DOMParser`, or jsdom in Node. */
  parse: (html: string) => Document;
  /** The page that it was selected from. */
  url?: string | undefined;
}

/** No page: an address that names nothing, so that nothing is read from it. */
const NOWHERE = 'about:blank';
const LONE_ADDRESS = /^\s{0,20}(?:(?:link|url|source|quelle)\s?:\s?)?(https?:\/\/[^\s<>"']{4,2000})\s{0,20}$/im;

/** The address that a text gives as a line of its own, where it leads to a job. */
function addressIn(text: string): string | undefined {
  const given = LONE_ADDRESS.exec(text.slice(0, 50_000))?.[1];
  if (!given || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  return saysJob(url) && addressShape(url).single ? url.href : undefined;
}

/** Facts of a job: a text that gives a title and this many of them looks like a posting, long or short. */
const FACTS: readonly PostingField[] = [
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'experienceRequirements',
  'applicationContact',
  'qualifications',
  'responsibilities',
];
const ENOUGH = 3;
const SURE = 0.6;

const hasFacts = ({ findings }: Capture): boolean =>
  (findings.title?.confidence ?? 0) >= SURE && FACTS.filter((field) => field in findings).length >= ENOUGH;

/** Every finding says that it was read from what the person gave. */
function asSelected(capture: Capture): Capture {
  const findings = Object.entries(capture.findings).map(([field, finding]) => {
    const given = finding as Finding<unknown>;
    const others = given.others?.map((other) => ({ ...other, source: 'selection' as const }));
    return [field, { ...given, source: 'selection' as const, ...(others ? { others } : {}) }];
  });
  const kind = capture.kind === 'posting' || hasFacts(capture) ? 'posting' : 'other';
  return { ...capture, kind, findings: Object.fromEntries(findings) };
}

function readLines(lines: readonly Line[], url: string, { parse, ...options }: TextOptions): Capture {
  return extract(parse(markupOf(lines)), url, { ...options, isPosting: true });
}

/**
 * Reads a posting from plain text without its page: the rules for pages read a document that is made of its lines.
 * `url` of the answer is empty where nothing gives one; `kind` says what the text looks like. Never throws.
 */
export function extractText(text: string, options: TextOptions): Capture {
  const url = options.url ?? addressIn(text);
  const capture = readLines(linesIn(text), url ?? NOWHERE, options);
  return asSelected({ ...capture, url: url ?? '' });
}

const lettersOf = (html: unknown): number => String(html ?? '').replace(/<[^<>]{0,3000}>/g, '').length;
/** Markup that holds this much of the text is the better description: it has links and emphasis. */
const MOST_OF_IT = 0.8;

/** For each field the surer of two readings; the description with the part's own markup, where that holds the text. */
function surerOf(own: Findings, plain: Findings): Findings {
  const surest: Record<string, unknown> = { ...plain };
  for (const [field, finding] of Object.entries(own)) {
    const other = plain[field as PostingField];
    const isWhole =
      field === 'description' && lettersOf(finding.value) >= MOST_OF_IT * lettersOf(plain.description?.value);
    if (!other || isWhole || (field !== 'description' && finding.confidence >= other.confidence))
      surest[field] = finding;
  }
  return surest;
}

/**
 * Reads a posting from a part of a page, or from copied markup: `part` is a document with that alone. Its own markup counts;
 * what that does not tell is read from its lines as from plain text.
 */
export function extractPart(part: PageDocument, options: TextOptions): Capture {
  const url = options.url ?? NOWHERE;
  const own = extract(part, url, { ...options, isPosting: true });
  const plain = readLines(linesOfDocument(part, url, options), url, options);
  return asSelected({
    ...own,
    url: options.url ?? '',
    kind: own.kind === 'posting' ? own.kind : plain.kind,
    findings: surerOf(own.findings, plain.findings),
    partial: own.partial || plain.partial,
    faults: [...own.faults, ...plain.faults],
    elapsed: own.elapsed + plain.elapsed,
  });
}
