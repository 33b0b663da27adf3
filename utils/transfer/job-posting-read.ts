import type { JobPosting, Place } from '../posting.ts';
import { readDate } from '../text/date.ts';
import { readEmploymentTypes } from '../text/employment-type.ts';
import { cleanLine } from '../text/fold.ts';
import { placeFromParts } from '../text/place.ts';
import { safeUrl } from '../text/url.ts';
import { EMPLOYMENT_TYPES } from '../text/vocabulary.ts';
import { amountOfCell, currencyOfCell, payUnitOfCell } from './csv-values.ts';
import { htmlOfText } from './html.ts';
import type { RowDraft } from './incoming.ts';

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const text = (value: unknown): string | undefined => {
  const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? cleanLine(value) : '';
  return found || undefined;
};
/** The text of a value, or of the name or value of the thing that stands for it. */
const named = (value: unknown): string | undefined =>
  isNode(value) ? (text(value.name) ?? text(value.value) ?? text(value.credentialCategory)) : text(value);
const addressOf = (value: unknown) => {
  const found = isNode(value) ? (text(value.url) ?? text(value['@id']) ?? text(value.urlTemplate)) : text(value);
  return found && safeUrl(found, found);
};
const lines = (value: unknown): string[] | undefined => {
  const found = list(value).flatMap((each) => (typeof each === 'string' ? each.split('\n') : (named(each) ?? [])));
  const clean = found.flatMap((each) => cleanLine(each.replace(/<[^<>]*>/g, ' ')) || []);
  return clean.length > 0 ? clean : undefined;
};

const isPosting = (node: Node) =>
  list(node['@type']).some((type) => /^(?:https?:\/\/schema\.org\/)?JobPosting$/.test(String(type)));

/** Every JobPosting in parsed JSON-LD, wherever it stands; the depth was bounded by the reader. */
export function postingsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(postingsIn);
  if (!isNode(value)) return [];
  if (isPosting(value)) return [value];
  return Object.values(value).flatMap(postingsIn);
}

/** The JSON-LD texts of a web page that was saved as a file. */
export function scriptsOf(html: string): string[] {
  const scripts = html.split(/<script\b/i).slice(1);
  return scripts.flatMap((each) => {
    const open = each.indexOf('>');
    const end = each.search(/<\/script/i);
    return open >= 0 && end > open && /application\/ld\+json/i.test(each.slice(0, open))
      ? [each.slice(open + 1, end)]
      : [];
  });
}

/** A JobPosting of somebody else's as ours: what it says in another shape than schema.org's is left out. */
export function draftOfJobPosting(node: Node, now: Date): RowDraft {
  const company = list(node.hiringOrganization)[0];
  const experience = isNode(node.experienceRequirements) ? node.experienceRequirements.monthsOfExperience : undefined;
  const description = typeof node.description === 'string' ? node.description : undefined;
  const contact = list(node.applicationContact)[0];
  const url = addressOf(node.url);
  const posting: Partial<Record<keyof JobPosting, unknown>> = {
    title: named(node.title) ?? named(node.name),
    hiringOrganization: organization(company),
    jobLocation: list(node.jobLocation).flatMap((each) => placeOf(each) ?? []),
    jobLocationType: /telecommute/i.test(String(node.jobLocationType)) ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: lines(list(node.applicantLocationRequirements).map(named)),
    employmentType: typesOf(node.employmentType),
    baseSalary: payOf(list(node.baseSalary)[0]),
    datePosted: dayOf(node.datePosted, now),
    validThrough: dayOf(node.validThrough, now),
    identifier: isNode(node.identifier) ? text(node.identifier.value) : named(node.identifier),
    applyUrl: list(node.potentialAction).flatMap((each) => (isNode(each) ? (addressOf(each.target) ?? []) : []))[0],
    employmentUnit: isNode(company) ? named(company.department) : undefined,
    industry: lines(node.industry)?.join(', '),
    inLanguage: text(node.inLanguage),
    description: description && (/<[a-z]/i.test(description) ? description : htmlOfText(description)),
    responsibilities: lines(node.responsibilities),
    qualifications: lines(node.qualifications),
    jobBenefits: lines(node.jobBenefits),
    skills: lines(typeof node.skills === 'string' ? node.skills.split(/[,;\n]/) : node.skills),
    experienceRequirements:
      typeof experience === 'number' && experience >= 0 ? { monthsOfExperience: Math.round(experience) } : undefined,
    educationRequirements: list(node.educationRequirements)
      .flatMap((each) => named(each) ?? [])
      .join(', '),
    applicationContact: isNode(contact)
      ? defined({ name: text(contact.name), email: text(contact.email), telephone: text(contact.telephone) })
      : undefined,
  };
  return { posting: defined(posting) as JobPosting, own: {}, ...(url && { url }) };
}

const defined = (part: Node): Node =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined && value !== ''));

function organization(value: unknown): Node | undefined {
  const name = named(value);
  if (!isNode(value)) return name ? { name } : undefined;
  return defined({
    name,
    sameAs: addressOf(value.sameAs) ?? addressOf(value.url),
    logo: addressOf(list(value.logo)[0]),
  });
}

function placeOf(value: unknown): Place | undefined {
  if (!isNode(value)) return text(value) ? { name: text(value) ?? '' } : undefined;
  const address = isNode(value.address) ? value.address : undefined;
  const made =
    address &&
    placeFromParts({
      streetAddress: text(address.streetAddress),
      addressLocality: text(address.addressLocality),
      addressRegion: named(address.addressRegion),
      postalCode: text(address.postalCode),
      addressCountry: named(address.addressCountry),
    });
  const name = text(value.name) ?? text(value.address);
  return name ? { ...made, name } : made;
}

function typesOf(value: unknown): string[] | undefined {
  const types = list(value).flatMap((each) => {
    const said = String(each).replace(/^https?:\/\/schema\.org\//, '');
    return EMPLOYMENT_TYPES.find((type) => type === said.toUpperCase()) ?? readEmploymentTypes(said);
  });
  return types.length > 0 ? [...new Set(types)] : undefined;
}

function payOf(value: unknown): Node | undefined {
  if (!isNode(value)) return undefined;
  const inner = isNode(value.value) ? value.value : value;
  const amount = (each: unknown) => (typeof each === 'number' ? each : amountOfCell(text(each) ?? '')?.amount);
  const single = isNode(inner.value) ? undefined : amount(inner.value);
  const pay = defined({
    minValue: amount(inner.minValue) ?? single,
    maxValue: amount(inner.maxValue) ?? single,
    currency: currencyOfCell(text(value.currency) ?? text(inner.currency) ?? ''),
    unitText: payUnitOfCell(text(inner.unitText) ?? text(value.unitText) ?? ''),
  });
  return Object.keys(pay).length > 0 ? pay : undefined;
}

const dayOf = (value: unknown, now: Date) => {
  const said = text(value);
  return said && readDate(said, now)?.date;
};
