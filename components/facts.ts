import type { PostingField } from '../utils/posting.ts';

/** What a posting says in a line each, in the order that people look for it; title and company stand above. */
export const FACTS = [
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'experienceRequirements',
  'skills',
  'educationRequirements',
  'applicantLocationRequirements',
  'employmentUnit',
  'industry',
  'inLanguage',
  'identifier',
  'applicationContact',
  'applyUrl',
  'expired',
] as const satisfies PostingField[];
export type Fact = (typeof FACTS)[number];

/** What is picked out of its text, a list each: what is asked for before what is offered. */
export const PICKED = [
  'qualifications',
  'preferredQualifications',
  'responsibilities',
  'jobBenefits',
] as const satisfies PostingField[];

/** The facts but for those that are told in another way. */
export const factsBut = (...told: Fact[]): Fact[] => FACTS.filter((fact) => !told.includes(fact));
