import { readDate } from '../../text/date.ts';
import { readEmploymentTypes } from '../../text/employment-type.ts';
import { labelField } from '../../text/labels.ts';
import { readPay } from '../../text/money.ts';
import { sectionOf } from '../../text/section.ts';
import { readWorkplace } from '../../text/workplace.ts';
import { isChromeLine } from '../description/chrome-words.ts';
import { mayHoldDate, mayHoldPay, mayHoldWorkplace } from '../sources/gates.ts';
import { hasLegalForm, soundsLikeJob } from '../sources/job-words.ts';
import { soundsLikePlace } from '../sources/place-words.ts';

const SOME_DAY = new Date(0);
/** A fraction of the words may name a way of work or a type of contract; a title has more beside it. */
const LONGEST_VALUE = 60;

/** Is the piece one of the values that stand beside a title: a place, a day, pay, a type of contract, a way of work, an address? */
export function isValue(text: string): boolean {
  if (/https?:|www\.|@|\d\s?(?:applicants|bewerber|candidats)|^[\d\s.,%-]{1,20}$/i.test(text)) return true;
  if (text.length > LONGEST_VALUE) return false;
  return (
    soundsLikePlace(text) ||
    readEmploymentTypes(text).length > 0 ||
    /^(?:cdi|permanent|unbefristet|indefinido|indeterminato|vast)$/i.test(text) ||
    (mayHoldWorkplace(text) && readWorkplace(text) !== undefined) ||
    (mayHoldPay(text) && readPay(text) !== undefined) ||
    (mayHoldDate(text) && readDate(text, SOME_DAY) !== undefined)
  );
}

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten|bonjour|salut|hola|ciao|ahoj|dobrý|cześć|hej|re|fwd?)\b/i;
const ENDS = /[.!?:;,…]$/;

/** Could the piece be a title: no greeting, no value, no part of a posting's text? 0 for no, more for those that sound like a job. */
export function titleWorth(text: string): number {
  if (text.length < 3 || text.length > 120 || GREETING.test(text) || /[,;:…]$/.test(text) || isChromeLine(text))
    return 0;
  if (sectionOf(text) !== undefined || labelField(text) !== undefined) return 0;
  const sounds = soundsLikeJob(text) ? (hasLegalForm(text) ? 1 : 3) : 0;
  if (isValue(text) && text.split(' ').length < 4 && sounds < 3) return 0;
  return sounds + (/[.!?]$/.test(text) ? 0.2 : 1);
}

/** Could the piece be an employer's name: short, beginning with a capital, and no value, job or heading? */
export const maybeName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 60 &&
  text.split(' ').length <= 6 &&
  /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  !ENDS.test(text) &&
  !GREETING.test(text) &&
  !isChromeLine(text) &&
  sectionOf(text) === undefined &&
  labelField(text) === undefined &&
  (hasLegalForm(text) || (!isValue(text) && !soundsLikeJob(text)));
