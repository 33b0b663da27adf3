import { isCareerPage } from './career-pages.ts';

/** What a document's title says once its grammar is read; `pieces` are what no rule could name, in order. */
export interface TitleParts {
  title?: string | undefined;
  /** Named by a word ("at ACME", "ACME is hiring"), so surely an organisation. */
  company?: string | undefined;
  place?: string | undefined;
  pieces: string[];
}

const LONGEST = 400;
/** "at" in the languages that Jobmark reads, as it stands between a job and its employer. */
const AT =
  '(?:at|@|bei|beim|chez|bij|presso|hos|u|ve|na empresa|en la empresa|w firmie|(?:làm việc )?tại(?= công ty)|di(?= PT[ .])|في(?= شركة))';
/** "is hiring" between an employer and its job. */
const HIRES =
  '(?:is hiring(?: an?| for an?)?|hiring(?: an?)?|is looking for an?|sucht(?: eine?n?)?|recrute(?: pour des postes de| une?)?|zoekt(?: een)?|contratando|está contratando|busca|cerca|assume|szuka|rekrutuje|hledá|söker|søger)';
const IN = '(?:in|à|en|em|a|w|v|ve|i|te|na)';
const SEPARATOR = /\s{1,3}(?:[|·•»«>–—]|-|::|\/\/)\s{1,3}|\s?[|｜]\s?|\s?»(?<!«[^»]{1,60}»)\s?|:\s{1,3}/;

const FRAME_BEFORE =
  /^(?:job application for|application for|apply for|bewerbung (?:als|für)|candidature (?:pour|au poste de)|solliciteer (?:voor|op)|find jobs|job details|vacancy|stellenangebot|stellenausschreibung|job offer|job|offre d'emploi|vacature|nabídka práce|vaga(?: de emprego)?(?: de| para)?|oferta de (?:empleo|trabajo)(?: de| para)?|offerta di lavoro|oferta pracy|tuyển(?: dụng)?|lowongan(?: kerja)?|loker|ledig (?:stilling|tjänst)(?: som)?|vi s[øö][gk]er(?: en)?|volné místo|wolne stanowisko|nous recrutons(?: une?)?|cerchiamo(?: un[ao]?)?|buscamos(?: una?)?|wir suchen(?: eine?n?)?|we(?:'re| are) (?:hiring|looking for)(?: an?)?|offene stelle|poste à pourvoir|állásajánlat|вакансия|вакансія)(?![\p{L}\d])\s{0,3}[:–|-]?\s{0,3}/iu;
const FRAME_AFTER =
  /[\s,]{1,3}(?:(?:job|vacancy|stelle|stellenangebot|vacature|position|role)(?:\s(?:details|description|offer))?(?:,? posted on [\d/.-]{6,10})?)$/i;
/** Brackets alone, and words for "vacancy", that stand right behind a title. */
const BEHIND_TITLE =
  /^(?:\([^()]{2,40}\)|\[[^[\]]{2,40}\]|[İi]ş [İi]lan[ıi]|állás(?:hirdetés)?|állásajánlat|вакансия|вакансія|работа|θέση εργασίας|darbo skelbimas|vakance|tööpakkumine|avoin työpaikka|cargo|empleo|vaga|(?:の)?(?:募集|求人|採用)(?:要項|情報)?|채용(?: ?공고)?)$/iu;
/** "вакансия ООО «Завод»": the word for an opening before its employer. */
const OPENING_OF =
  /^(?:вакансия|вакансія|работа|робота)\s(?:(?:у|в|от|на|від)\s)?(?:компани[ияю]\s|компанії\s)?(?=[\p{Lu}«"])/u;
/** Words that name a page, not a job or an organisation. */
const PAGE_WORDS =
  /^(?:application(?: form)?|apply(?: now| online| for this job)?|jobs?|careers?|karriere|job (?:(?:posting |opening )?details?|description|ad|offer|posting|opening|search)|vacanc(?:y|ies)|open positions?|current (?:openings?|vacancies|opportunities)|(?:career|job|employment) opportunit(?:y|ies)|stellenangebote?|stellenanzeige|offres? d'emploi|emploi|recrutement|vacatures?|ofertas? de (?:empleo|trabajo)|vagas?(?: de emprego)?|lavora con noi|kariéra|kariera|carri[eè]res?|carriera|carreiras?|carrera|práce|nabídka práce|praca|oferty pracy|jobb|karriär|home|search results|(?:job )?postings?|bewerbung|bewerben|formulaire de candidature|submit your application|application form|(?:your |my )?(?:personal|contact|candidate) (?:information|details|data)|apply for this (?:job|position|role)|persönliche angaben|informations personnelles|dados pessoais|datos personales|dati personali|persoonlijke gegevens|dane osobowe|osobní údaje|about (?:us|the (?:job|role|company|position|team))|sign in|log in|register|create (?:an )?account|similar jobs|related jobs|job alerts?|empleos?|trabajos?|trabalhos?|empregos?|lavoro|emplois|share this job|not found|404|error|menu|welcome|overview|details|description|company|採用情報|求人|채용|상세요강|모집요강|상세정보|채용상세|职位介绍|职位信息|职位描述|find jobs|detalhes? da vaga|detalhes? da oferta|detalles? del? (?:empleo|puesto|oferta)|dettagli(?:o)? (?:offerta|annuncio)|détails? de l'offre|szczegóły oferty|detail (?:nabídky|pozice)|stellenausschreibung(?:en)?|job (?:advert|announcement|advertisement)|vacancy (?:notice|announcement|details)|notice of vacancy|call for applications|avis de (?:vacance|recrutement)|usajobs - job announcement|detail lowongan(?: kerja)?|lowongan kerja|chi tiết (?:việc làm|tin tuyển dụng)|tin tuyển dụng|รายละเอียดงาน|تفاصيل الوظيفة|(?:untitled )?document|untitled|(?:visit )?website|homepage|求人情報検索|stellendetails?|vacaturedetails?|job details tab|career pages|recruitment|recrutamento|reclutamiento|cariere|cariera|kariyer|karrier|rekry(?:tointi)?|вакансии|вакансії|карьера|кар['’]єра|ledige?t? (?:stilling|tjänst)|jobb hos oss|avoimet työpaikat|(?:tule )?töihin meille|állások|állásajánlatok|locuri de muncă|posturi vacante|(?:açık )?pozisyonlar|iş (?:ilanları|fırsatları)|offene stelle|freie stellen|arbeiten bei uns|karriere bei uns|poste à pourvoir|nous recrutons|volné místo|volná pracovní místa|wolne stanowiska|bewerbungsportal|jobportal|karriereportal|stellenmarkt|jobbörse|bolsa de (?:trabajo|empleo)|empleo público|offre de poste|recruiting|trabalhe(?: conosco| connosco)|trabaj[ae] con nosotros|únete(?: al equipo)?|empleo|nos offres(?: d'emploi)?|nous rejoindre|rejoignez-nous|on recrute|work(?:ing)? (?:with|for|at) us|join (?:us|our team|the team)|we(?:'re| are) hiring|life at|werken bij(?: ons)?|werkenbij|onze vacatures|karriere (?:&|und|\+) jobs|jobs (?:&|und|\+|and) (?:karriere|careers?)|offene stellen|unsere stellen|praca u nas|dołącz do nas|pracuj z nami|pridej se k nam|přidej se k nám|volná místa|volné pozice|lediga (?:jobb|tjänster)|jobba hos oss|ledige (?:stillinger|job)|bliv en del af os|job og karriere|posizioni aperte|opportunità|קריירה|משרות(?: פנויות)?|דרושים|הצטרפו אלינו|キャリア採用|中途採用|新卒採用|採用|募集要項|求人一覧|채용공고|채용정보|인재채용|인재영입|careers? home|job listings?|all jobs|candidate portal|job board|careers? (?:site|portal|page))$/i;
const CAREER_OF = new RegExp(
  String.raw`^(?:(?:kari[eé]ra [vw]e?|careers|jobs|job offer|vacancies|karriere|emplois|vacatures|kariéra|praca|jobb|lediga jobb|vakante stillinger)(?: ${AT} | - |\s))(.{2,80})$`,
  'i',
);
const WORK_AT = new RegExp(
  String.raw`^(?:work(?:ing)?|life|werken|arbeiten|travailler|jobba|arbeta|trabajar|lavorare)\s${AT}\s(.{2,80})$`,
  'i',
);
const CAREERS =
  /^(.{2,80}?)(?:'s)?\s(?:careers?(?: (?:page|site|portal))?|jobs|job board|application form|online application|karriere|stellenangebote|recrutement|vacatures|kariéra)$/i;

/** "Acme recrute", "Acme sucht": the job stands in another piece. */
const RECRUITS =
  /^(.{2,60}?)\s(?:recrute|is hiring|is recruiting|sucht(?: dich| sie)?|stellt ein|zoekt|rekrutuje|zatrudni|hledá|nabírá|söker|søger|cerca|assume|busca|contrata)\s?!?$/i;

/** "ACMEの求人", "ACME 채용": openings of ACME. */
const ASIAN_CAREERS =
  /^(.{2,60}?)(?:\s?の(?:(?:中途|新卒)?採用|求人|転職|募集)(?:[/／・](?:求人|採用|転職|募集)){0,3}(?:情報)?[「『]?|採用情報|\s(?:채용|채용공고|채용정보))$/;

/** The organisation in "Careers at ACME", "ACME Careers", "Jobs bei ACME"; undefined where the piece has no such word. */
export function employerInPiece(piece: string): string | undefined {
  return (
    RECRUITS.exec(piece)?.[1]?.trim() ??
    ASIAN_CAREERS.exec(piece)?.[1]?.trim() ??
    WORK_AT.exec(piece)?.[1]?.trim() ??
    CAREER_OF.exec(piece)?.[1]?.trim() ??
    CAREERS.exec(piece)?.[1]?.trim()
  );
}

export const isPageWord = (piece: string): boolean => {
  const bare = piece.trim().replace(/[’‘]/g, "'");
  return PAGE_WORDS.test(bare) || isCareerPage(bare);
};

/** The parts of a title between its separators. */
export const piecesOf = (text: string): string[] =>
  text
    .slice(0, LONGEST)
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 0);

const HIRING = new RegExp(`^(.{2,80}?)\\s${HIRES}\\s(.{2,200})$`, 'i');
const TITLE_AT = new RegExp(`^(.{2,200}?)\\s${AT}\\s(.{2,100})$`, 'i');
const TITLE_IN = new RegExp(`^(.{2,200}?)\\s(?:jobs?\\s)?${IN}\\s(\\p{Lu}.{1,80})$`, 'iu');
const STARTS_AT = new RegExp(
  `^(?:(?:job(?: offer)?|role|position|careers?|jobs|vacancy|stelle|stellenangebot|offre d'emploi|vacature|oferta|vaga)\\s)?${AT}\\s(.{2,100})$`,
  'i',
);
const HOUSED = /^\p{Lu}[\p{L}&,' -]{2,40}\s(?:at|bei|chez)\s(\p{Lu}.{1,60})$/u;
const STARTS_IN = new RegExp(`^(?:jobs?\\s)?(?:${IN})\\s(.{2,80})$`, 'i');

/** Reads what stands beside a known title: `before` and `after` it in the document's title. */
function beside(before: string, after: string): TitleParts {
  const parts: TitleParts = { pieces: [] };
  const hires = new RegExp(`^(.{2,80}?)\\s${HIRES}$`, 'i').exec(before.trim());
  if (hires) parts.company = hires[1];
  else
    parts.pieces.push(
      ...piecesOf(`${before} `.replace(FRAME_BEFORE, '')).map((piece) => piece.replace(/[:|–—-]$/, '').trim()),
    );
  for (const [at, piece] of piecesOf(after.replace(/^\s{0,3}[,:|–—-]\s/, ' - ').replace(/^\s{1,3}- /, '')).entries()) {
    const bare = piece
      .replace(/^[|–—,:-]\s{0,3}/, '')
      .replace(OPENING_OF, '')
      .trim();
    // "Keeper (CLOSED) | Zoo", "Uzmanı İş İlanı - Ege A.Ş.": what a page says of the title, right behind it.
    if (at === 0 && BEHIND_TITLE.test(bare)) continue;
    const employer = STARTS_AT.exec(bare)?.[1];
    const inPlace = at === 0 ? STARTS_IN.exec(bare) : null;
    if (employer) {
      const placed = TITLE_IN.exec(employer);
      parts.company ??= placed?.[1] ?? employer;
      parts.place ??= placed?.[2];
    } else if (inPlace?.[1]) {
      const both = TITLE_AT.exec(inPlace[1]);
      parts.place ??= both?.[1] ?? inPlace[1];
      parts.company ??= both?.[2];
    } else {
      // "Engineering at Acme": a department and its employer.
      const housed = HOUSED.exec(bare)?.[1];
      if (housed) parts.company ??= housed;
      else parts.pieces.push(bare);
    }
  }
  parts.pieces = parts.pieces.filter((piece) => piece.length > 1 && !isPageWord(piece));
  return parts;
}

const OPENING = /^(?:の)?(?:募集|求人|採用)/;
/** Where `part` stands in `text` as whole words, letter case aside; -1 for nowhere. */
export function indexOfWords(text: string, part: string): number {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0) return -1;
  const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
  const [first, last] = [text.charAt(at - 1), text.charAt(at + part.length)];
  // "ホールスタッフ募集": no space stands before the word for an opening.
  if (OPENING.test(text.slice(at + part.length, at + part.length + 8)) && !isWord(first)) return at;
  return (isWord(first) && isWord(part.charAt(0))) || (isWord(last) && isWord(part.slice(-1))) ? -1 : at;
}

/** Reads a document's title (one clean line, first 400 characters); `heading` is the visible title, where one is known. */
export function readTitle(text: string, heading?: string): TitleParts {
  const line = text.slice(0, LONGEST);
  const at = heading ? indexOfWords(line, heading) : -1;
  if (heading && at >= 0) return { title: heading, ...beside(line.slice(0, at), line.slice(at + heading.length)) };
  const bare = line.replace(FRAME_BEFORE, '');
  const [first = '', ...rest] = piecesOf(bare);
  const hiring = HIRING.exec(first);
  if (hiring?.[2]) {
    const placed = TITLE_IN.exec(hiring[2]);
    return { title: placed?.[1] ?? hiring[2], company: hiring[1], place: placed?.[2], pieces: rest };
  }
  const employed = TITLE_AT.exec(first.replace(FRAME_AFTER, ''));
  if (employed) return { title: employed[1], company: employed[2], pieces: rest.filter((piece) => !isPageWord(piece)) };
  const pieces = [first, ...rest].map((piece) => piece.replace(FRAME_AFTER, '').trim());
  return { pieces: pieces.filter((piece) => piece.length > 1 && !isPageWord(piece)) };
}
