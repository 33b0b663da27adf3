import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { dataElements } from './data-elements.ts';
import { jsonInScript, jsonInStream } from './script-json.ts';
import { type Json, objectsIn } from './walk.ts';

const LONGEST_SCRIPT = 3_000_000;
const MOST_OBJECTS = 5;

/** schema.org's property for the folded key names that sites use in their own state. */
const MEANING: Record<string, string> = {};
const meaning = (property: string, keys: string): void => {
  for (const key of keys.split(' ')) MEANING[key] = property;
};
meaning('title', 'title jobtitle positiontitle name text jobname position postingtitle requisitiontitle vacancytitle');
meaning(
  'hiringOrganization',
  'company companyname hiringorganization organization organizationname employer employername hiringcompany hirer',
);
meaning(
  'jobLocation',
  'location locations joblocation joblocations locationname office offices city cities formattedlocation primarylocation locationstext',
);
meaning(
  'employmentType',
  'employmenttype employmenttypes jobtype contracttype commitment employmentstatus timetype typeofemployment jobschedule',
);
meaning('baseSalary', 'salary basesalary salaryrange compensation payrange salarytext compensationtext');
meaning(
  'datePosted',
  'dateposted posteddate publishedat postedat publicationdate datepublished publisheddate firstpublished poston postingdate startdateposted',
);
meaning(
  'validThrough',
  'validthrough expirydate expirationdate closingdate applicationdeadline deadline closedat validuntil expiresat',
);
meaning(
  'identifier',
  'requisitionid jobreqid reqid reference referencenumber jobreference requisitionnumber refnumber',
);
meaning('employmentUnit', 'department departments departmentname team');
meaning('workplace', 'workplacetype workplace remotetype remotestatus workmodel joblocationtype workarrangement');
meaning('remote', 'remote isremote telecommuting allowsremote');
meaning(
  'description',
  'description content descriptionhtml jobdescription descriptionplain jobdescriptionhtml descriptionbody contenthtml',
);
meaning('validThrough', 'enddate');

const bareKey = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

/** An object of the site's own state in schema.org's words, and how many of them it has. */
function translate(object: Json): { data: Record<string, unknown>; score: number } {
  const data: Record<string, unknown> = { '@type': 'JobPosting' };
  for (const key of Object.keys(object).slice(0, 200)) {
    const property = Object.hasOwn(MEANING, bareKey(key)) ? MEANING[bareKey(key)] : undefined;
    const value = object[key];
    if (property && value !== null && value !== '' && !(property in data)) data[property] = value;
  }
  return { data, score: Object.keys(data).length - 1 };
}

const scriptsOf = (page: Page, title: string): string[] => {
  // JSON may write the title's quotes, slashes and other letters as escapes: the longest plain run of it must be there.
  const plain = title
    .split(/[^\p{ASCII}]|["'&<>/\\]/u)
    .reduce((a, b) => (b.length > a.length ? b : a), '')
    .trim();
  const needle = plain.length >= 4 ? plain : undefined;
  const texts: string[] = [];
  for (const script of dataElements(page).scripts) {
    const text = script.textContent ?? '';
    const isData =
      text.length > 60 && text.length < LONGEST_SCRIPT && !/ld\+json/i.test(script.getAttribute('type') ?? '');
    if (isData && (!needle || text.includes(needle))) texts.push(text);
  }
  return texts.slice(0, 20);
};

/** Objects of the page's embedded state that carry `title` as their own and speak of a job, fullest first, at most 5. */
export function stateAbout(page: Page, title: string): Json[] {
  const wanted = foldText(title);
  const found: { data: Json; score: number }[] = [];
  const texts = scriptsOf(page, title);
  const collect = (root: unknown): void => {
    for (const object of objectsIn(root)) {
      const { data, score } = translate(object);
      if (score >= 3 && typeof data.title === 'string' && foldText(data.title) === wanted) found.push({ data, score });
    }
  };
  for (const text of texts) {
    if (page.left() <= 0) break;
    for (const value of jsonInScript(text)) collect(value);
  }
  for (const value of jsonInStream(texts)) collect(value);
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OBJECTS)
    .map(({ data }) => data);
}
