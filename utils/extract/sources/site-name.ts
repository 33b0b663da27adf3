import { cleanLine, foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import type { PageElement } from '../tree/nodes.ts';
import { dataElements } from './data-elements.ts';
import { oncePerPage } from './once.ts';

/** Letters and digits alone, accents folded: "Diabetes UK" and "diabetes-uk" are one. */
export const bareName = (text: string): string => foldText(text.slice(0, 300)).replace(/[^\p{L}\p{N}]+/gu, '');

const NOT_NAMES = new Set(
  'www gov muni edu vagas vaga empleo trabajo emploi lavoro praca prace jobb werken werkenbij jobs job careers career karriere boards board apply com org net co uk de ch at fr nl cz pl it es se dk eu io ai us en app hire join work my about talent recruiting recruitment'.split(
    ' ',
  ),
);

/** A path's word for its postings ("jobsuche", "stellenangebote", "offres"). */
const isForJobs = (part: string): boolean =>
  /^(?:jobsuche|jobboerse|stellen(?:angebote?|anzeigen?|markt)?|offres?|emplois|vacatures?|vakansii|vacanc(?:y|ies)|ofertas?|allas|oferta)$/.test(
    part,
  );

/** The names in the page's address that may be an organisation's: host labels and the first path parts, bare. */
const addressNames = oncePerPage(({ url }: Page): string[] =>
  [...url.hostname.split('.'), ...url.pathname.split('/').slice(0, 3)]
    .map((part) => bareName(part))
    .filter((part) => part.length >= 3 && part.length <= 40 && !NOT_NAMES.has(part) && !isForJobs(part)),
);

/** Those of the host alone. */
export const hostNames = oncePerPage(({ url }: Page): string[] =>
  url.hostname
    .split('.')
    .slice(0, -1)
    .map((part) => bareName(part))
    .filter((part) => part.length >= 3 && part.length <= 40 && !NOT_NAMES.has(part)),
);

const initials = (name: string): string =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');

/** Does the page's address carry this name (host label, or tenant in the path: "acme" for "ACME Group", "dwf" for its initials)? */
export function isInAddress(name: string, page: Page): boolean {
  const bare = bareName(name);
  if (bare.length < 3) return false;
  return addressNames(page).some(
    (part) =>
      part === bare ||
      (part.length >= 4 && bare.startsWith(part)) ||
      (bare.length >= 4 && part.startsWith(bare)) ||
      (part.length >= 3 && part.length <= 5 && initials(name).startsWith(part)),
  );
}

/** The host's own name: the label before the public suffix ("builtin" of www.builtin.com), bare. */
export const ownLabel = ({ url }: Page): string => {
  const labels = url.hostname.split('.').filter((label) => label.length > 0);
  const short = labels.length > 2 && /^(?:co|com|org|net|ac|gov)$/.test(labels[labels.length - 2] ?? '');
  return bareName(labels[labels.length - (short ? 3 : 2)] ?? '');
};

const namesSite = (meta: PageElement): boolean =>
  meta.getAttribute('property') === 'og:site_name' ||
  /^(?:application-name|apple-mobile-web-app-title)$/.test(meta.getAttribute('name') ?? '');

/** The site's own name as its head prints it: og:site_name, application-name. */
export const siteName = oncePerPage((page: Page): string | undefined => {
  const meta = dataElements(page).metas.find(namesSite);
  const name = cleanLine((meta?.getAttribute('content') ?? '').slice(0, 200));
  return name && name.length <= 80 ? name : undefined;
});

/** Is this the name of the site that the page stands on (its host or what its head calls it)? */
export function isSiteName(name: string, page: Page): boolean {
  const bare = bareName(
    name.replace(
      /\.(?:com|org|net|cz|de|ch|io|co|fr|nl|pl|eu|at|se|dk|es|it|pt|br|fi|no|ph|ru|ua|uk|in|jp|kr|il|tr|gr|hu|ro|bg|hr|rs|si|sk|ee|lv|lt|ie|nz|au|ca|be)$/i,
      '',
    ),
  );
  const own = ownLabel(page);
  const site = siteName(page);
  if (bare.length < 2) return false;
  return bare === own || (bare.length >= 4 && own === bare) || (site !== undefined && bareName(site) === bare);
}

/** Job boards and applicant systems that print their own name where an employer's would stand. */
const BOARDS = new Set(
  'linkedin indeed glassdoor monster stepstone xing builtin stackoverflow stackoverflowcareers weworkremotely remoteok wellfound angellist ziprecruiter careerbuilder dice jobscz jobsch jobup totaljobs reed adzuna jooble talentcom infojobs pracujpl nofluffjobs justjoinit welcometothejungle apec hellowork helloworld greenhouse greenhouseio lever ashby ashbyhq workday smartrecruiters workable recruitee teamtailor personio bamboohr icims jobvite taleo successfactors ultipro ukg adp applitrack interfolio peopleadmin pageup pageuppeople neogov governmentjobs jobadder bullhorn comeet dayforce paycom csod applicantpro simplyhired craigslist jobserve cvlibrary trademe pnet careers24 timesjobs foundit mycareersfuture jobtarget nettemps hotjobs higheredjobs usajobs topjobs paylocity rippling breezy breezyhr jazzhr pinpoint eightfold phenom avature brassring refline join 잡코리아 사람인 원티드 점핏 로켓펀치 인크루트 알바몬 알바천국 워크넷 고용24 jobkorea リクナビ リクナビnext マイナビ マイナビ転職 doda デューダ エン転職 求人ボックス ビズリーチ タウンワーク バイトル ハローワーク インディード 智联招聘 前程无忧 boss直聘 拉勾招聘 猎聘 104人力銀行 hhru headhunter superjob workua djinni kariyernet profession ejobs bestjobs mojposao infostud cvbankas cvonline cvkeskus duunitori jobly oikotie kuntarekry valtiolle finn jobindex jobnet platsbanken arbetsformedlingen bayt naukri naukrigulf seek jobstreet jobsdb 51job zhaopin liepin computrabajo bumeran zonajobs laborum getonboard gupy catho geekhunter netempregos hellowork francetravail poleemploi cadremploi karriereat hokify meinestadt nationalevacaturebank profesia drushim alljobs wanted saramin jumpit wantedly googlejobs google jobs facebook twitter topcv vietnamworks itviec careerviet jobthai jobbkk notion glints kalibrr arbeidsplassen jobbnorge karrierestart mojedelo cvbankas arbeitsagentur interamt willhaben jobware stellenanzeigen jobvector kimeta stellenonline jobscout24 ostjob ictjobs myjob leforem actiris vdab jobat meteojob regionsjob optioncarriere emploipublic fhf keljob monemploi jobboom emploiquebec guichetemplois tecnoempleo infoempleo turijobs milanuncios elempleo trabajando opcionempleo empleate vagas empregos trabalhabrasil expressoemprego itjobs almalaurea subito helplavoro trovolavoro cliclavoro jobbydoo werkzoeken werknl intermediair olx gowork rocketjobs infopraca aplikuj bulldogjob pracecz jobsplus startupjobs uradprace jobangels varbi ledigajobb jobbsafari blocketjobb hrmanager easycruit webcruiter tyomarkkinatori skywalker secretcv yenibiris robotaua rabotaua zarplata trudvsem jobmaster sqlink greenjapan findy hrmos mynavi townwork incruit zighang lagou yourator cakeresume'.split(
    ' ',
  ),
);

/** Words for jobs that boards have in their names, bare; employers have them in no name of their own. */
const BOARD_WORD =
  /jobs?(?:$|[a-z]{0,3}$)|^job|karriere|stellen|emplois?|emple[oa]|emprego|trabajo|trabalho|vagas|lavoro|praca|pracuj|prace|rabota|robota|jobb|vacature|tyopaik|duuni|rekry|rekrut|kariyer|allas|recruit(?!ment|ing|er)|hiring|vacanc|דרושים|求人|転職|採用|채용|취업/;

/** The legal form behind a name. */
const FORM = /,?\s(?:ltd|limited|inc|llc|gmbh|plc|(?:\(pty\)|pty|pvt|pte)\.? ltd)\.?$/i;

/** Is the name that of the site, and one for jobs ("OnlineJobs.ph", "Net-Empregos")? Then it is a board, known or not. */
export const isJobSite = (name: string, page: Page): boolean => {
  const own = name.replace(FORM, '');
  const isOfHost = isSiteName(own, page) || hostNames(page).includes(bareName(own));
  return isOfHost && BOARD_WORD.test(bareName(own.replace(/\.[a-z]{2,4}$/i, '')));
};

/** Is this a job board or an applicant system, printed as the site's name? */
export const isBoard = (name: string): boolean => {
  const own = SLOGAN.exec(name)?.[1] ?? name.replace(FORM, '');
  return (
    BOARDS.has(bareName(own.replace(DOMAIN, '').replace(/\s(?:jobs|careers)(?:\s[\d.]+)?$/i, ''))) ||
    BOARD_COMPOUND.test(name)
  );
};

const DOMAIN = /(?:\.com?)?\.[a-z]{2,4}$/i;
/** "Naukri.com, India's No. 1 job site": what a logo says behind the board's name. */
const SLOGAN = /^([^\s,:|–-]{3,20})(?:[,:]|\s[|–-])\s(?:\S+\s){2}/;

/** "Städjobb Kiruna", "Pflegejobs", "Klimavacatures": a field and the word for jobs in one word, with the list's town at most. */
const BOARD_COMPOUND =
  /^(?:\p{L}{3,20}(?:jobb?|jobs|stellen|vacatures|praca|tyot|stillinger)|(?:jobs?|empleos?|empregos?|emplois?)[A-Z]\p{L}{2,20})(?:\s\p{Lu}\p{L}{2,20})?$/u;

/** Is the name the page's own address ("Ofertas.es")? Few employers are called so, and every board is. */
export const isHostName = (name: string, page: Page): boolean =>
  /^\S+\.[a-z]{2,4}$/i.test(name) &&
  hostNames(page).includes(bareName(name.replace(/\.[a-z]{2,4}(?:\.[a-z]{2})?$/i, '')));
