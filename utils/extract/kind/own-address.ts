import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { titleBlock } from '../sources/heading.ts';
import { soundsLikeJob } from '../sources/job-words.ts';

/** Parts of an address below which jobs stand, folded. */
const JOB_PART =
  /^(?:(?:offene-|freie-)?(?:jobs?|stellen?)(?:-?(?:angebote?|anzeigen?|markt))?|careers?|karriere|carrieres?|kariera|kariyer|karrier|cariere|carriera|carreiras?|carreras?|positions?|vacanc(?:y|ies)|vacatures?|vacantes?|openings?|employment|emplois?|offres?(?:-(?:d-)?emploi)?|recrut(?:ement|amento)|recruit(?:ment)?|rekry(?:tointi)?|empleos?|empleo-publico|ofertas?(?:-de-(?:empleo|trabajo))?|vagas?|werken-?bij(?:-ons)?|lavora-con-noi|bandi(?:-di-concorso)?|concorsi|trabaja(?:-con-nosotros)?|trabalhe-conosco|praca|oferty-pracy|prace|volna-mista|volne-pozice|lediga-(?:jobb|tjanster)|lediga?|ledige?-stillinger?|jobb|avoimet-tyopaikat|allasok|vakans(?:ii|iya)|hiring|join-us|we-are-hiring|work-with-us)$/;

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** "/werken-bij/zelfstandig-werkend-kok": below a part for jobs the address names what the heading names. */
export function addressNamesJob(page: Page): boolean {
  const parts = page.url.pathname.slice(0, 300).split('/').filter(Boolean);
  const last = parts.at(-1)?.replace(/\.\w{2,5}$/, '') ?? '';
  const title = titleBlock(page)?.text;
  if (!title || last.length < 4 || !parts.slice(0, -1).some((part) => JOB_PART.test(part.toLowerCase()))) return false;
  const own = wordsOf(last);
  const told = new Set(wordsOf(title));
  const shared = own.filter((word) => told.has(word)).length;
  return shared > 0 && shared * 3 >= own.length * 2 && (shared > 1 || soundsLikeJob(title));
}
