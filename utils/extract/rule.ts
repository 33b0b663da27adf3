import type { Reading } from '../posting.ts';
import type { Source } from '../text/vocabulary.ts';
import type { Page } from './page.ts';

/** A value with its proof, already through the field's normaliser. */
export interface Candidate<Value> extends Reading {
  value: Value;
}

/** One way to read a field, best candidates first. A throw costs this rule's answer, never the page. */
export type Rule<Value> = (page: Page) => Iterable<Candidate<Value>>;

/** A field: its named rules in order of trust, and what makes a value impossible. */
export interface FieldRules<Value> {
  rules: Record<string, Rule<Value>>;
  /** Costlier or weaker ways, asked only where no rule is sure (`SURE`). */
  fallbacks?: Record<string, Rule<Value>>;
  /** False rejects: a slogan as a title, a job board as the company, a date in 1970. */
  accepts?: (value: Value, page: Page) => boolean;
  /** Do two candidates say the same? Agreement of independent sources raises confidence. */
  same?: (a: Value, b: Value) => boolean;
}

/** From this confidence on an answer needs no fallback. */
export const SURE = 0.8;

const LONGEST_EVIDENCE = 500;

/** A candidate whose evidence is cut to what a finding may carry. */
export function candidate<Value>(value: Value, source: Source, evidence: string, confidence: number): Candidate<Value> {
  return { value, source, evidence: evidence.slice(0, LONGEST_EVIDENCE), confidence };
}
