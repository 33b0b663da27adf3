import { readEmploymentTypes } from '../../text/employment-type.ts';
import { foldText } from '../../text/fold.ts';
import { labelField } from '../../text/labels.ts';
import { structuredPostings } from '../description/about.ts';
import type { Piece } from '../description/outline.ts';
import { pageOutline, postingText } from '../description/posting-text.ts';
import { addressShape, saysJob } from '../page/links.ts';
import type { Teaser } from '../page/teasers.ts';
import type { Page } from '../page.ts';
import { chipsOf } from '../sources/chips.ts';
import { saysClosing } from '../sources/closing.ts';
import { titleBlock } from '../sources/heading.ts';
import { soundsLikeJob } from '../sources/job-words.ts';
import { oncePerPage } from '../sources/once.ts';
import { pipedHead } from '../sources/piped.ts';
import { isKnownPlace } from '../sources/place-words.ts';
import { ownBlocks } from '../sources/prose.ts';
import { tellsOfWork } from './about-jobs.ts';
import { tellsOfPerson } from './about-person.ts';
import { asksForApplication } from './application-form.ts';
import { sells } from './for-sale.ts';
import { lazily } from './lazily.ts';
import { saysOtherThing } from './other-things.ts';
import { addressNamesJob } from './own-address.ts';
import { jobsInFull, lastDaysOf, repeatedTexts } from './repetition.ts';
import { factsTold } from './told-facts.ts';

/** What speaks for and against the page being one posting. */
export interface Signs {
  /** How surely structured data is about the visible heading, 0 to 1. */
  structured: number;
  /** Kinds of sections in the text: responsibilities, qualifications, preferred, benefits. */
  sections: number;
  /** Letters of the posting's text. */
  text: number;
  /** Different words in it that speak to applicants. */
  words: number;
  /** Controls that apply, outside cards. */
  applies: number;
  /** Kinds of a posting's facts in the main part: labelled, or told by a line of the header. */
  labels: number;
  /** The heading or the document's title says that it is a posting. */
  named: boolean;
  /** The address says job, and names one. */
  address: boolean;
  /** The heading sounds like a job, and the document's title too; or one of them. */
  title: 'both' | 'one' | 'none';
  /** The heading speaks of several jobs. */
  plural: boolean;
  /** The document's title does, in its first part. */
  pluralTitle: boolean;
  /** Cards of other postings, or of what else has addresses like the page's own. */
  teasers: number;
  /** Those of them that are jobs: their address says so, or half of their texts sound like it. */
  offers: number;
  /** The page asks for what an application holds. */
  form: boolean;
  /** A banner says that the posting is closed. */
  banner: boolean;
  /** One line tells a job in pieces ("Acme | Cook | Oslo"). */
  piped: boolean;
  /** Texts of one make: a thread, a list. */
  repeated: number;
  /** Three last days, or three headings of jobs with a text each: several postings in full on one page. */
  several: boolean;
  /** It tells of a kind of work, or of a person. */
  guide: boolean;
  /** It sells a ware, a course, a ticket. */
  sells: boolean;
  /** The page's data says that it is an article, a product. */
  other: boolean | 'perhaps';
}

const FACTS = new Set<string>([
  'jobLocation',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'identifier',
  'employmentUnit',
  'hiringOrganization',
  'jobLocationType',
  'experienceRequirements',
]);
const PARTS = ['responsibilities', 'qualifications', 'preferred', 'benefits'] as const;

/** Words of texts that look for somebody, folded; each alternative a language or a turn. */
const WORDS =
  /we(?:'re| are) (?:looking|seeking|hiring)|is (?:looking|seeking) (?:for )?an?\b|join (?:us|our)|you (?:will|'ll)|candidate|applicants?|this (?:role|position|job)|equal opportunity|years of experience|\bcv\b|resume|your application|apply\b|full[- ]time|salary|wir suchen|gesucht|ausgeschrieben|bewerbung|bewirb|bewerben|vollzeit|kenntnisse|nous recherch|vous (?:etes|avez)|candidature|postul(?:er|ez|ation)|\bcdi\b|poste\b|wij zoeken|we zoeken|zoeken wij|jij (?:bent|hebt|gaat)|solliciteer|sollicitatie|vacature|functie|buscamos|se valorara|deseable|conocimientos|requisitos|candidato|incorporar|vaga|procuramos|cerchiamo|candidatura|szukamy|poszukujemy|oferujemy|wymagania|aplikuj|hledame|nabizime|pozadujeme|zivotopis|uchazec|do tymu|vi soker|ansok|vi soger|so[gk]er en\b|sucht (?:eine?n?|zum)\b|zoekt een|recherche une?\b|busca una?\b|cerca un[ao']?\b|vi sok|soknad|ansogning|etsimme|haemme|hakemu|hakijalta|odotamme|edellyt|tyotehtav|ariyoruz|araniyor|aranan|basvuru|deneyim|keres(?:unk|sunk)|jelentkez|elvaras|oneletrajz|cautam|angajam|cerinte|experient|otsime|ootame|kandideeri|ieskome|meklejam|trazimo|iscemo|prijav|мы ищем|ищем |ищет |требуется|приглашае|откликн|обязанност|требовани|опыт работы|резюме|шукаємо|запрошуємо|вимоги|обовязк|кандидат|търсим|изисквания|αναζητ|ζητειται|ζηταμε|βιογραφικ|υποψηφι|εμπειρια|招聘|应聘|岗位|职责|任职|简历|應徵|מחפש|דרוש|ניסיון|募集|応募|経験|채용|지원|모집|경력|สมัคร|ประสบการณ|สวสดการ|tuyen dung|ung tuyen|ung vien|kinh nghiem|nop ho so|chung toi (?:can|tim)|lowongan|lamar(?:an)?\b|pelamar|pengalaman|kualifikasi|kami mencari|jawatan kosong|pemohon|mohon|kelayakan|نبحث عن|تبحث عن|التقديم|المتقدم|خبرة|السيرة الذاتية|الوظيفة|المؤهلات|потреб(?:ан|на)|пријав|тражимо|konkuris|aicinam|pieteik|kvieciame|hladame|ponukame|uchadzac/g;

/** What postings call themselves. */
const NAMED =
  /\b(?:vacancy|job (?:opening|posting|offer|details?)|is hiring|hiring\b|stellenausschreibung|stellenangebot|stellenanzeige|offre d'emploi|vacature|oferta de (?:empleo|trabajo)|vaga de emprego|offerta di lavoro|oferta pracy|nabidka prace|jobannonce|platsannons|stillingsopslag|sokes|soges|gesucht|gezocht|haetaan|is ilani|allas(?:ajanlat|hirdetes)|loc de munca|tyopaikka|toopakkumine)\b|вакансия|вакансія|θεση εργασιας|招聘|\(m\/?[wf]\/?[dx]\)|求人|채용|รับสมัคร|สมัครงาน|\btuyen(?: dung)?\b|\blowongan\b|\bloker\b|\bjawatan kosong\b|وظيفة/;

/** Headings of lists: a number of jobs, jobs of a kind or place. */
const PLURAL =
  /^[\d][\d.,+ ]{0,12}(?:[\p{L}-]{1,25} ){0,4}(?:jobs|stellen|offres|vacatures|ofertas|vagas|offerte|ofert|nabidek|lediga)|\bjobs (?:in|at|near|for|from)\b|^(?:open|current|all|our|available)(?: \p{L}{1,20}){0,2} (?:jobs|positions|vacancies|openings|roles)$|stellenangebote (?:in|fur|bei)|jobs und stellen|offres d'emploi|ofertas de (?:empleo|trabajo)|vagas de|offerte di lavoro|oferty pracy|nabidky prace|lediga jobb|ledige (?:stillinger|job)/u;

/** The signs, each read when it is asked for. */
export const signsOf = oncePerPage((page: Page): Signs => {
  const pieces = postingText(page)?.pieces ?? [];
  return lazily<Signs>({
    structured: () => structuredPostings(page)[0]?.about ?? 0,
    sections: () => {
      const sections = new Set(pieces.filter((piece) => piece.heading).map((piece) => piece.section));
      return PARTS.filter((part) => sections.has(part)).length;
    },
    text: () => postingText(page)?.length ?? 0,
    words: () => new Set(foldedText(pieces).match(WORDS)).size,
    applies: () => page.actions.length,
    labels: () => factsOf(page).size,
    named: () =>
      NAMED.test(foldText(`${(titleBlock(page) ?? page.mainHeading)?.text ?? ''} | ${page.title}`.slice(0, 300))),
    address: () => (addressShape(page.url).single && saysJob(page.url)) || addressNamesJob(page),
    title: () => titleSign(page),
    plural: () => PLURAL.test(foldText((page.mainHeading?.text ?? '').slice(0, 200))),
    pluralTitle: () => PLURAL.test(foldText(page.title.slice(0, 200).split(/\s[|–—-]\s/)[0] ?? '')),
    teasers: () => differentOf(page.teasers),
    offers: () => offersOf(page.teasers),
    form: () => asksForApplication(page),
    banner: () =>
      pageOutline(page).some((piece) => piece.banner && piece.block.region === 'main' && !piece.block.listItem),
    piped: () => pipedHead(page) !== undefined,
    repeated: () => repeatedTexts(pageOutline(page)),
    several: () => lastDaysOf(page) >= 3 || jobsInFull(page) >= 3,
    guide: () => tellsOfWork(page) || tellsOfPerson(page),
    sells: () => sells(page),
    other: () => saysOtherThing(page),
  });
});

const differentOf = (teasers: readonly Teaser[]): number => new Set(teasers.map(({ href }) => href)).size;

function offersOf(teasers: readonly Teaser[]): number {
  const others = teasers.filter(({ job, text }) => !job && text);
  const sounding = others.filter(({ text }) => soundsLikeJob(text.slice(0, 200)));
  const areJobs = sounding.length * 2 >= others.length;
  return differentOf(teasers.filter(({ job }) => job || areJobs));
}

const foldedText = (pieces: readonly Piece[]): string =>
  foldText(
    pieces
      .map((piece) => piece.block.text)
      .join('\n')
      .slice(0, 30_000),
  );

/** The kinds of facts that the main part gives: labelled ones, and some that stand alone ("Heltid, tillsvidare", "Apply by 20 March"). */
function factsOf(page: Page): Set<string> {
  const facts = new Set<string>();
  for (const { region, label, block } of page.pairs) {
    const field = region === 'main' && !block.form ? labelField(label) : undefined;
    if (field && FACTS.has(field)) facts.add(field);
  }
  for (const { text: line, block } of chipsOf(page)) {
    if (block.region !== 'main' || line.length > 60) continue;
    // A place may lead to its map; other links choose from a list.
    if (block.control) {
      if (isKnownPlace(line)) facts.add('jobLocation');
      continue;
    }
    if (readEmploymentTypes(line).length > 0) facts.add('employmentType');
    if (saysClosing(line)) facts.add('validThrough');
    for (const fact of factsTold(line)) facts.add(fact);
  }
  // A last day for applications may stand in a sentence at the end.
  if (ownBlocks(page).some(({ text }) => text.length <= 300 && saysClosing(text))) facts.add('validThrough');
  return facts;
}

function titleSign(page: Page): Signs['title'] {
  const heading = soundsLikeJob(page.mainHeading?.text ?? '');
  const head = soundsLikeJob(page.title.slice(0, 150));
  if (heading && head) return 'both';
  if (heading || head) return 'one';
  const first = page.blocks.filter((block) => block.region === 'main' && !block.control && !block.form).slice(0, 5);
  return first.some((block) => block.text.length < 100 && soundsLikeJob(block.text)) ? 'one' : 'none';
}
