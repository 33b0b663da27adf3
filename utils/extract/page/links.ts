import { queryOf } from '../../text/url.ts';
import type { PageElement } from '../tree/nodes.ts';

/** Words in an address that mean a job, in the languages that Jobmark reads. */
const JOB_WORD =
  /(?:^|[^a-z])(?:jobs?|careers?|karriere|carrieres?|positions?|vacanc(?:y|ies)|vacatures?|openings?|stellen?(?:angebote?|anzeigen?)?|emplois?|offres?|empleos?|ofertas?|vagas?|lavoro|empregos?|trabajos?|trabalhos?|offert[ae]|tyopaik[a-z]{0,6}|vakans(?:ii|iya|y)?|vakances?|lediga|ledige|platsannonser?|allas(?:ok|ajanlat(?:ok)?)?|posao|zaposlitev|locuri-de-munca|is-ilan[a-z]{0,4}|praca|oferty?|prace|nabidk[ay]|rpd|jobb|stillinge?r?|requisitions?|postings?|opportunit(?:y|ies)|viewjob|recruit(?:ment)?|gh_jid|jk|job_?id)(?=$|[^a-z])/i;

/** The address in a form that others of its kind share: ids and slugs fall away. */
export function addressShape(url: URL): { shape: string; single: boolean } {
  let single = false;
  const parts = url.pathname.split('/').map((part) => {
    if (/\d{3,}/.test(part) || /^[\da-f]{8,}(?:-|$)/i.test(part)) {
      single = true;
      return '#';
    }
    if ((part.match(/[-_+]|%20/g)?.length ?? 0) >= 2 || part.length > 30) {
      single = true;
      return '*';
    }
    return part.toLowerCase();
  });
  const keys: string[] = [];
  // Numbers are what tells one thing's address from another's.
  if (!/\d{3}|[\da-f-]{8}|%/i.test(url.search)) return { shape: `${url.host}${parts.join('/')}?`, single };
  for (const [key, value] of queryOf(url)) {
    if (!/\d{3,}|^[\da-f-]{8,}$/i.test(value) || /^utm_|^ref|session|token|page|start|offset/i.test(key)) continue;
    single = true;
    keys.push(key);
  }
  return { shape: `${url.host}${parts.join('/')}?${keys.sort().join('&')}`, single };
}

/** An address that says all of itself, and none of what `addressShape` takes for one thing's own: no id, no slug. */
const WHOLE = /^(?:\/|https?:)/i;
const OWN = /\d{3}|[\da-f-]{8}|[-_+].*[-_+]|[^/?#]{31}|[^!-$&-~]/i;

/** Could `href` lead to one thing of many? Asked before it is parsed, since most links of a page could not. */
export const mayBeSingle = (href: string): boolean => !WHOLE.test(href) || OWN.test(href);

/** Does the address say that it leads to a job? */
export const saysJob = (url: URL): boolean =>
  JOB_WORD.test(`${url.host.replace(/\.[a-z]+$/, '')}${url.pathname.slice(0, 300)}`) ||
  JOB_WORD.test(
    queryOf(url)
      .map(([name]) => name)
      .join('&')
      .slice(0, 200),
  );

/** The absolute http(s) address of a link; undefined for any other. */
export function linkOf(element: PageElement, base: URL): URL | undefined {
  const href = element.getAttribute('href');
  if (!href || href.length > 2_000 || href.startsWith('#')) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
