import { isCountry } from '../../text/place.ts';
import { soundsLikeJob } from './job-words.ts';

/** Two-letter codes of states and provinces as they stand after a town: US, Canada, Australia. */
const STATE =
  /,\s(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|QC|BC|AB|MB|SK|NSW|VIC|QLD)\b/;
const ZIP_TOWN = /^(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}\p{L}{2,}/u;
const WORDS = /^[\p{L}\p{M}.'’()/ -]{2,40}$/u;
const REGION_WORD =
  /\b(?:area|metro(?:politan)?|region|county|greater|district|province|state|anywhere|worldwide|emea|apac|latam|europe|european union|eu|usa|u\.s\.a?\.?|us|uk|dach|region|umgebung|raum|okres|kraj|stadt|praha|prague)\b/i;

/**
 * Does a text of unknown meaning look like a place? "Berlin, Germany", "Austin, TX", "8001 Zürich", "Czechia" do; a lone town
 * does not: nothing tells it from a company.
 */
export function soundsLikePlace(text: string): boolean {
  if (text.length < 2 || text.length > 80 || /[!?:@#$€£%=]|\d{6}/.test(text)) return false;
  if (isCountry(text)) return true;
  if (ZIP_TOWN.test(text) || STATE.test(text)) return true;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return false;
  if (!parts.every((part) => WORDS.test(part) && /^\p{Lu}/u.test(part))) return false;
  const last = parts[parts.length - 1] ?? '';
  return isCountry(last) || REGION_WORD.test(text) || (parts.length >= 2 && !soundsLikeJob(text));
}
