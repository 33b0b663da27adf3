import type { JobPosting, PostingField, SavedPosting } from '../posting.ts';
import { aliasesOf } from './addresses.ts';
import { bothNotes, nextRevision } from './change.ts';
import { keptVersions } from './versions.ts';

/** What is chosen between; all else of two postings is kept from both. */
const OWN_CHOICES = ['status', 'rating', 'nextStep'] as const;
type OwnChoice = (typeof OWN_CHOICES)[number];

/** The names whose value comes from the other posting; what is not named stays as it stands in the one that is kept. */
export interface MergeChoice {
  fromOther: (PostingField | OwnChoice)[];
}

/** Where two postings say different things: the names that a person chooses between. */
export function differences(kept: SavedPosting, other: SavedPosting): (PostingField | OwnChoice)[] {
  const names = [...new Set([...Object.keys(kept.posting), ...Object.keys(other.posting)])] as PostingField[];
  const differ = (a: unknown, b: unknown) => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
  return [
    ...names.filter((name) => differ(kept.posting[name], other.posting[name])),
    ...OWN_CHOICES.filter((name) => differ(kept[name], other[name])),
  ];
}

/**
 * `kept` with what was chosen of `other`. Notes, tags, contacts, addresses, links and histories of both are kept, and what
 * `other` said stands among the versions.
 */
export function mergedInto(
  kept: SavedPosting,
  other: SavedPosting,
  { fromOther }: MergeChoice,
  at: string,
): SavedPosting {
  const own = OWN_CHOICES.filter((name) => fromOther.includes(name));
  const fields = fromOther.filter((name): name is PostingField => !own.includes(name as OwnChoice));
  const take = <Part extends object>(mine: Part, theirs: Part): Part => {
    const left = Object.entries(mine).filter(([name]) => !fields.includes(name as PostingField));
    const taken = Object.entries(theirs).filter(([name]) => fields.includes(name as PostingField));
    return Object.fromEntries([...left, ...taken]) as Part;
  };
  const contacts = [...(kept.contacts ?? []), ...(other.contacts ?? [])];
  const closedSeenAt = [kept.closedSeenAt, other.closedSeenAt].filter((each) => each !== undefined).sort()[0];
  const versions = [
    ...(kept.versions ?? []),
    ...(other.versions ?? []),
    { at: other.lastSeenAt, revision: other.revision, posting: other.posting },
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  const revision = kept.revision + 1;
  const history = [...kept.history, ...other.history.map((entry) => ({ ...entry, revision }))].sort((a, b) =>
    a.at < b.at ? -1 : 1,
  );
  const related = [...(kept.related ?? []), ...(other.related ?? [])].filter(
    ({ id }, index, all) => id !== kept.id && id !== other.id && all.findIndex((each) => each.id === id) === index,
  );
  const { related: _related, ...rest } = kept;
  const next: SavedPosting = {
    ...rest,
    ...Object.fromEntries(own.filter((name) => other[name] !== undefined).map((name) => [name, other[name]])),
    posting: take<JobPosting>(kept.posting, other.posting),
    original: take(kept.original, other.original),
    provenance: take(kept.provenance, other.provenance),
    notes: bothNotes(kept.notes, other.notes).slice(0, 100_000),
    tags: [...new Set([...kept.tags, ...other.tags])].slice(0, 50),
    ...(contacts.length > 0 && { contacts: unique(contacts).slice(0, 20) }),
    savedAt: kept.savedAt < other.savedAt ? kept.savedAt : other.savedAt,
    lastSeenAt: kept.lastSeenAt > other.lastSeenAt ? kept.lastSeenAt : other.lastSeenAt,
    ...(closedSeenAt && { closedSeenAt }),
    ...aliasesOf(kept.url, [...(kept.aliases ?? []), ...(other.aliases ?? []), other.url]),
    ...(related.length > 0 && { related: related.slice(-50) }),
    versions: keptVersions(versions),
    history: history.slice(-9_000),
  };
  const status = own.includes('status') ? { status: other.status } : {};
  return nextRevision(next, { at, event: 'merged', changed: [...fromOther], ...status });
}

/** `saved` with its link to `from` turned to `to`. */
export function withoutLinkTo(saved: SavedPosting, from: string, to: string): SavedPosting {
  const turned = (saved.related ?? []).map((each) => (each.id === from ? { ...each, id: to } : each));
  const related = turned.filter(
    ({ id }, index) => id !== saved.id && turned.findIndex((each) => each.id === id) === index,
  );
  return { ...saved, related };
}

const unique = <Item>(items: Item[]): Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
