import { readEmploymentTypes } from './employment-type.ts';
import { cleanLine, foldInPlace } from './fold.ts';
import type { EmploymentType } from './vocabulary.ts';

/** How much of a week a job takes, folded; words that are said of little else. */
const TIME =
  /\b(?:(?:full|part)[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel|complet)|(?:jornada|tiempo|tempo) (?:completa|completo|parcial|integral|inteiro|pieno|parziale)|media jornada|voltijds?|deeltijds?|fulltime|parttime|heltid|deltid|fuldtid|(?:nie)?pelny(?:m)? (?:etat|wymiarze)|pol etatu|(?:plny|castecny|zkraceny) uvazek|hpp|hlavni pracovni pomer|minijob)\b/g;
/** Terms that stand beside it in one sentence. */
const TERM =
  /\b(?:cdd|fixed[- ]term|seasonal|saison\w{0,8}|stagional[ei]|determinato|temporal|a termo|zastepstwo|czas okreslony|zeitlich befristet)\b/;
/** "37 hours per week including evening meetings.": a short sentence of the week's hours. */
const WEEK = /^\d{2}(?:[.,]\d{1,2})? ?(?:hours?|hrs|std\.?|stunden|heures|horas|ore|uur|timmar|timer|godzin|hodin)\b/;
const LONGEST_WEEK = 80;
/** Other people, or what an applicant has done. */
const OTHERS =
  /\b(?:team|staff|employees?|colleagues|students?|studies|degree|experience|equivalent|whether|mitarbeit\w{1,6}|kolleg\w{1,5}|salaries|equipe|dipendenti|empleados|funcionarios|medewerkers|collega\w{0,2}|pracownik\w{1,4}|zamestnan\w{1,5}|anstallda|ansatte)\b/;

/** The types that the first sentences of a posting tell ("recrute un·e animateur en CDD à temps plein"); [] where they tell none. */
export function readEmploymentTypesFromLead(text: string): EmploymentType[] {
  for (const sentence of foldInPlace(cleanLine(text).slice(0, 1_000)).split(/(?<=[.!?]) /)) {
    const told = [...sentence.matchAll(TIME)].filter(
      ({ index, 0: word }) => !OTHERS.test(sentence.slice(Math.max(0, index - 25), index + word.length + 25)),
    );
    if (told.length === 0 && sentence.length <= LONGEST_WEEK && WEEK.test(sentence)) {
      const types = readEmploymentTypes(sentence);
      if (types.length > 0) return types;
    }
    if (told.length === 0) continue;
    const term = TERM.exec(sentence)?.[0] ?? '';
    return readEmploymentTypes([...told.map(([word]) => word), term].join(', '));
  }
  return [];
}
