import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';

/** What texts about a kind of work call themselves, folded: guides, templates, pay tables, questions for interviews. */
const ABOUT_WORK =
  /\bhow to (?:become|write|hire|get (?:a|into))\b|\bjob description (?:template|sample|example)|\b(?:template|sample|example)s? (?:for|of) (?:a |an )?job description|\bwhat (?:does|is|do) an? .{2,40}(?: do)?\?|\binterview questions|\b(?:career|salary) (?:guide|path|report)|\b(?:resume|cv|cover letter) (?:template|example|sample)|\bgehalt(?:sguide|svergleich|scheck|srechner|sreport)?\b.{0,40}\b(?:verdient|20\d\d|durchschnitt|vergleich)|\bwas verdien|\bberufsbild\b|\bhva[d]? tjener\b|\bvad tjanar\b|\bcuanto (?:gana|cobra)\b|\bquanto (?:ganha|guadagna)\b|\bcombien gagne\b|\bile zarabia\b|\bkolik (?:vydelava|bere)\b|\bwat verdient\b|\bhow much (?:do|does)\b|\bfiche metier\b|\bvorstellungsgesprach\b|\bjob interview\b|\bentretien d'embauche\b|\bentrevista de (?:trabajo|emprego)\b|\bcolloquio di lavoro\b|\bsollicitatiegesprek|\brozmowa kwalifikacyjna\b|\bmodele de (?:cv|lettre)|\bcomo (?:ser|hacer un cv|escribir|redactar|escrever|elaborar)\b|\bwie schreib(?:e|t|en) (?:ich|man|sie)\b|\bcomment (?:devenir|rediger|ecrire)\b|\bcome (?:diventare|scrivere)\b|\bjak (?:napsat|napisac)\b|\bhoe schrijf\b|\bhoe word je\b|\bjak zostac\b|\bjak se stat\b/;

/** Does the heading or the document's title say that the page tells of a kind of work, not of one post? */
export const tellsOfWork = ({ mainHeading, title }: Page): boolean =>
  ABOUT_WORK.test(foldText(`${mainHeading?.text ?? ''} | ${title}`.slice(0, 400)));
