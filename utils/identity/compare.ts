import { isBoardKey, isVendorKey } from './address-keys.ts';
import type { Identity } from './identity.ts';
import { areApart, companiesAgree } from './names.ts';
import { similarity } from './signature.ts';

/** How two postings belong together, and what shows it. */
export interface Likeness {
  /** `same`: one posting. `repost`: put up again, on the same site. `same-job`: another site's posting of the job. */
  as: 'same' | 'repost' | 'same-job';
  by: 'id' | 'address' | 'requisition' | 'apply' | 'text';
}

/** How much of the shorter text must stand in the other, by what else speaks for the two (bench/duplicates.ts shows what each costs). */
const TEXT_ALONE = 0.83;
const TEXT_WITHOUT_COMPANY = 0.9;
const TEXT_UNDER_OTHER_TITLE = 0.9;
const TEXT_WITH_ID = 0.5;

/**
 * What `a` is to `b`; undefined where nothing shows that they are one job, or something speaks against it. In doubt they
 * stay apart: a posting kept twice is a nuisance, two taken for one lose one of them.
 */
export function compare(a: Identity, b: Identity): Likeness | undefined {
  const text = similarity(a.signature, b.signature)?.within;
  const sameTitle = titlesAgree(a, b);
  const companies = companiesAgree(a.company, b.company);
  const bothCompanies = a.company !== '' && b.company !== '';
  const reads = (least: number) => text !== undefined && text >= least;

  const id = shared(a, b, 'id:');
  if (id && !contradictsId(id)) return { as: 'same', by: 'id' };
  const apart = placesApart(a, b) || typesApart(a, b);
  if (apart) return undefined;
  if (!id && shared(a, b, 'url:') && sameAddress()) return { as: 'same', by: 'address' };
  if (!companies) return undefined;
  const elsewhere = a.host === b.host ? 'repost' : 'same-job';
  const alike = sameTitle || reads(TEXT_UNDER_OTHER_TITLE);
  if (a.requisition && a.requisition === b.requisition && (alike || areTranslated(a, b))) {
    return { as: alike && a.host === b.host ? 'same' : 'same-job', by: 'requisition' };
  }
  if (crosses(a, b) && (alike || (bothCompanies && areTranslated(a, b)))) return { as: elsewhere, by: 'apply' };
  if (!sameTitle) return undefined;
  return reads(bothCompanies ? TEXT_ALONE : TEXT_WITHOUT_COMPANY) ? { as: elsewhere, by: 'text' } : undefined;

  /** An id names one posting, but a board's address may run ahead of what it shows, and a site may number more than postings. */
  function contradictsId(key: string): boolean {
    if (a.title.whole === '' || b.title.whole === '') return false;
    if (sameTitle) return bothCompanies && !companies && !isVendorKey(key) && !reads(TEXT_WITH_ID);
    if (!companies) return true;
    if (reads(TEXT_WITH_ID)) return false;
    return isBoardKey(key) || !(isVendorKey(key) || areTranslated(a, b)) || !bothCompanies;
  }

  /** An address without an id may show one job after the other: only the same title and company are the same posting. */
  function sameAddress(): boolean {
    const isNameless = a.isTitledByHand && b.isTitledByHand && (a.title.whole === '' || b.title.whole === '');
    if (isNameless) return true;
    if (a.title.whole !== b.title.whole || a.company !== b.company) return false;
    return !a.identifier || !b.identifier || a.identifier === b.identifier;
  }
}

const shared = (a: Identity, b: Identity, kind: string): string | undefined =>
  a.address.find((key) => key.startsWith(kind) && b.address.includes(key));

/** One title may name the place or company that the other posting has elsewhere. */
function titlesAgree(a: Identity, b: Identity): boolean {
  if (a.title.whole === '' || b.title.whole === '') return false;
  if (a.title.whole === b.title.whole) return true;
  const names = (words: string[], { places, company }: Identity) =>
    words.every((word) => places.all.has(word) || company.split(' ').includes(word));
  return a.title.core === b.title.core && names(a.title.aside, b) && names(b.title.aside, a);
}

/** Both say their language, and not the same: neither title nor text can agree. */
const areTranslated = (a: Identity, b: Identity): boolean =>
  a.language !== '' && b.language !== '' && a.language !== b.language;

/** Does one lead to the other to apply, or do both lead to one place? */
function crosses(a: Identity, b: Identity): boolean {
  const ids = ({ address, apply }: Identity) => [
    ...address.filter((key) => key.startsWith('id:')).map((key) => key.slice('id:'.length)),
    ...apply.map((key) => key.slice('apply:'.length)),
  ];
  const mine = new Set(ids(a));
  return ids(b).some((id) => mine.has(id));
}

/** They say that the work is in different places, or one that it is remote and the other where it is. */
function placesApart(a: Identity, b: Identity): boolean {
  if (areApart(a.places, b.places)) return true;
  const isPlaced = ({ places }: Identity) => places.towns.size > 0;
  if (isPlaced(a) === isPlaced(b)) return false;
  const [placed, other] = isPlaced(a) ? [a, b] : [b, a];
  return other.isRemote && !placed.isRemote;
}

function typesApart(a: Identity, b: Identity): boolean {
  if (a.employmentType.length === 0 || b.employmentType.length === 0) return false;
  return !a.employmentType.some((type) => b.employmentType.includes(type));
}
