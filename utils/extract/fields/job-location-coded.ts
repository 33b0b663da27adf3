import type { Place } from '../../posting.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate } from '../rule.ts';
import { placesIn } from '../sources/printed-places.ts';
import { proseBlocks } from '../sources/prose.ts';

type Found = Iterable<Candidate<Place[]>>;

const TOWN = String.raw`(\p{Lu}[\p{L}'’-]{1,30}(?:[ -](?:sur|sous|de|la|le|du|am|an|der|in|nad|pod|\p{Lu})[\p{L}'’-]{0,30}){0,3})`;

/** "le Centre Hospitalier (01200 Valserhône), 320 lits", "per il nido di Faenza (RA)": codes that only places carry. */
const CODED = [
  new RegExp(String.raw`\(((?:\d{5}|\d{4} ?[A-Z]{2})\s${TOWN})\)`, 'u'),
  new RegExp(
    String.raw`\s(?:a|ad|di|in|presso|sede di|zona)\s(${TOWN}\s\((?:A[GLNOPQRTV]|B[AGILNORSTZ]|C[AEHLNORSTZ]|E[NE]|F[CEGIMR]|G[EOR]|I[MS]|K[R]|L[CEIOTU]|M[BCEINOST]|N[AOU]|O[R]|P[ACDEGINORTUVZ]|R[ACEGIMNO]|S[APIORSV]|T[AENOPRSV]|U[D]|V[ABCEIRTV])\))`,
    'u',
  ),
];

/** The one place with its code that the first paragraphs name; undefined where they name several. */
function codedTown(page: Page): { name: string; text: string } | undefined {
  const found = new Map<string, string>();
  for (const { text } of proseBlocks(page).slice(0, 8)) {
    for (const pattern of CODED) {
      const name = pattern.exec(text.slice(0, 600))?.[1];
      if (name) found.set(name, text);
    }
  }
  const [only] = found;
  return only && found.size === 1 ? { name: only[0], text: only[1] } : undefined;
}

/** Where nothing names a place of work: the town that a code marks in the posting's first words. */
export function* fromCode(page: Page): Found {
  const coded = codedTown(page);
  if (coded) yield candidate(placesIn(coded.name), 'prose', coded.text, 0.6);
}
