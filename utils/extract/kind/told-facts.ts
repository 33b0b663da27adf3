import { readExperience } from '../../text/experience.ts';
import { readPay } from '../../text/money.ts';
import { isSentence, mayHoldDate, mayHoldPay, mayHoldWorkplace, mayHoldYears } from '../sources/gates.ts';
import { isKnownPlace } from '../sources/place-words.ts';
import { POSTED } from '../sources/posted.ts';

const WORKPLACE =
  /^(?:100 ?% )?(?:remote|hybrid|on-?site|hybride?|remoto|h[ií]brido|ibrido|zdalnie|hybrydowo|stacjonarnie|distans|היברידי|מהבית|リモート|재택)$/i;

/** The kinds of facts that one short line of a header tells without a label: where, for how much, from where, after how many years. */
export function factsTold(line: string): string[] {
  const facts: string[] = [];
  if (isSentence(line)) return facts;
  if (isKnownPlace(line)) facts.push('jobLocation');
  // A price has no unit of time.
  if (mayHoldPay(line) && /\d/.test(line) && readPay(line)?.pay.unitText) facts.push('baseSalary');
  if (mayHoldWorkplace(line) && WORKPLACE.test(line)) facts.push('jobLocationType');
  if (line.length <= 40 && mayHoldYears(line) && readExperience(line)) facts.push('experienceRequirements');
  if (POSTED.test(line.toLowerCase()) && mayHoldDate(line)) facts.push('datePosted');
  return facts;
}
