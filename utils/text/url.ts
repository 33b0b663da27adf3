/** Query names that say where a visitor came from, not what is shown. */
const TRACKING =
  /^(?:utm_|mtm_|pk_|hsa_|mc_|_hs|oly_|trk|vero_|ga_|wt\.|iis?[dn]?$)|^(?:gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mkt_tok|ref|refid|referrer|referer|ref_src|ref_url|refsource|source|src|sourceid|srcid|trackingid|tracking|trackingcode|tk|from|vjs|vjfrom|advn|adid|campaign|campaignid|cid|cmp|cmpid|sjdu|jobsource|job_source|jobboard|gh_src|lever-source|lever-origin|lever-via|lever-social|ebp|recommendedflavor|eid|midtoken|midsig|trkemail|otptoken|lipi|licu|position|pagenum|refpageid|sessionid|session|sid|jsessionid|phpsessionid|phpsessid|aspsessionid|_ga|_gl|_branch_match_id|s_cid|icid|ito|spm|share|shared|sharedby|shareid|medium|feed|rss|print|embed|amp|originalsubdomain|savedsearchid|searchid|search_id|impressionid|alternatechannel|rltr|xkcb|xpse|xfps|sponsored|ss|sc|sal|acc|cookieconsent|bid|partner|partnerid|affiliate|aff|aff_id|channel|applicationsource|icims_source|mode|iis|iisn|rx_[a-z]{1,20}|rx|ccd|src_page|rcm)$/;

const query = (params: URLSearchParams): URLSearchParams => {
  const kept = [...params].filter(([name]) => !TRACKING.test(name.toLowerCase()));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return new URLSearchParams(kept);
};

const LONGEST = 4_000;
const parse = (url: string, base?: string): URL | undefined => {
  if (url.length > LONGEST) return undefined;
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
};

/**
 * The address of the posting itself, for telling whether two addresses show the same one: no fragment (unless it routes, `#/…`), no
 * tracking, parameters in order, no trailing slash. What is not an http address comes back as it was.
 */
export function canonicalUrl(url: string): string {
  const read = parse(url.trim());
  if (!read || !/^https?:$/.test(read.protocol)) return url;
  read.username = '';
  read.password = '';
  read.hostname = read.hostname.replace(/\.$/, '').replace(/^m\.(?=[^.]+\.[^.]+)/, 'www.');
  if (!/^#!?\//.test(read.hash)) read.hash = '';
  linkedIn(read);
  const kept = query(read.searchParams);
  read.search = kept.size ? `?${kept}` : '';
  if (read.pathname.length > 1) read.pathname = read.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/{1,5}$/, '');
  return read.href;
}

/** LinkedIn writes one posting in many ways: by id, by slug and id, and as the opened item of a list. */
function linkedIn(url: URL): void {
  if (!/(?:^|\.)linkedin\.com$/.test(url.hostname)) return;
  const id =
    /^\/jobs\/view\/(?:[^/]{0,300}-)?(\d{6,})\/?$/.exec(url.pathname)?.[1] ??
    (url.pathname.startsWith('/jobs') ? /^\d{6,}$/.exec(url.searchParams.get('currentJobId') ?? '')?.[0] : undefined);
  if (!id) return;
  url.hostname = 'www.linkedin.com';
  url.pathname = `/jobs/view/${id}`;
  url.search = '';
}

/** `href` as an absolute http(s) address, resolved against `base`; undefined for every other scheme or a broken one. */
export function safeUrl(href: string, base: string): string | undefined {
  const read = parse(href.trim(), base);
  if (!read || !/^https?:$/.test(read.protocol) || !read.hostname) return undefined;
  if (read.username || read.password) return undefined;
  return read.href.length > LONGEST ? undefined : read.href;
}

/** An address's query as pairs. Most queries hold nothing to decode, and lists hold hundreds of links. */
export function queryOf(url: URL): [name: string, value: string][] {
  if (!url.search) return [];
  if (/[%+]/.test(url.search)) return [...url.searchParams];
  return url.search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
}

/** Query names that hold a posting's id, folded (lower case, no `_` or `-`). */
const ID_NAMES =
  /^(?:jobid|ghjid|currentjobid|jk|vjk|jobreqid|requisitionid|reqid|careerjobreqid|jobreq|jobnumber|jobno|joblistingid|jl|jobpostingid|postingid|vacancyid|vacancyno|vacancynumber|vacancyref|jobref|jobcode|positionid|positionnumber|stellenid|idoffre|offerid|idoferta|jobopeningid|openingid|advertid|adid|listingid|ashbyjid|leverjid|opportunityid|requisitionnumber|jobseqno|rid|jid|job|currentjob|selectedjob|selectedjobid)$/;
const ID = /^(?=[^\s]{0,60}\d)[A-Za-z]{0,8}[-_]?[\w-]{2,60}$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The posting's id where the address names one as such: `jobId=123456`, `/jobs/123456`, `_R-12345`; else undefined. */
export function identifierFromUrl(url: URL): { value: string; evidence: string } | undefined {
  for (const [name, value] of queryOf(url)) {
    if (ID_NAMES.test(name.toLowerCase().replace(/[-_.]/g, '')) && ID.test(value)) {
      return { value, evidence: `${name}=${value}` };
    }
  }
  const path = /^#!?\//.test(url.hash) ? url.hash : url.pathname;
  if (path.length > 1_000) return undefined;
  const parts = path.split('/').filter(Boolean);
  for (const [at, part] of parts.entries()) {
    const workday =
      /_((?:JR|REQ|R|P)[-_]?\d{3,12})(?:-\d{1,3})?$/i.exec(part)?.[1] ?? /^(?:JR|REQ)[-_]?\d{3,12}$/i.exec(part)?.[0];
    if (workday) return { value: workday, evidence: part };
    const before = parts[at - 1]?.toLowerCase() ?? '';
    if (
      !/^(?:jobs?|vacanc(?:y|ies)|positions?|postings?|openings?|requisitions?|stellen?|job-?details?|view|viewjob|rd|pd|stellenangebote?|offres?|ofertas?|vagas?|vacatures?|j|o|p)$/.test(
        before,
      )
    ) {
      continue;
    }
    const id =
      /^\d{4,20}$/.exec(part)?.[0] ??
      /^(\d{5,20})-[\p{L}%]/u.exec(part)?.[1] ??
      /[\p{L}-]-(\d{6,20})(?:\.html?)?$/u.exec(part)?.[1];
    if (id) return { value: id, evidence: `/${before}/${part}` };
    if (UUID.test(part)) return { value: part, evidence: `/${before}/${part}` };
  }
  return undefined;
}
