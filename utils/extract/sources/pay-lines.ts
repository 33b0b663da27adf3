import type { BaseSalary } from '../../posting.ts';
import { type PayHints, readPay } from '../../text/money.ts';
import type { Block, Page } from '../page.ts';
import type { Labelled } from './labels.ts';

const LONGEST = 120;

/** "$118,000", a dash and "$147,500 USD" in an element each: where the whole line is a range, its pieces are no pay of their own. */
export function lineAround({ text, block }: { text: string; block: Block }, hints: PayHints): string {
  if (block.text.length > LONGEST || block.text.length <= text.length || !/\d/.test(text)) return text;
  const [piece, line] = [readPay(text, hints)?.pay, readPay(block.text, hints)?.pay];
  const isRange = line?.minValue !== undefined && line.maxValue !== undefined && line.minValue < line.maxValue;
  return isRange && (piece?.minValue === undefined || piece.minValue === piece.maxValue) ? block.text : text;
}

/** What the site itself reckons, or others earn: no word of this employer's. */
const GUESS =
  /(?<!\p{L})(?:salary estimate|estimated by|average (?:base )?(?:salary|pay)|median|similar jobs pay|prognose|durchschnitts\w*|durchschnittlich\w*|salaire moyen|estimation|salario medio|sal[aá]rio m[eé]dio|stipendio medio|gemiddeld\w*|średni\w*|průměrn\w*|glassdoor est|geschätzt\w*|estimée?|estimad[oa]|stimat[oa]|geschatte?|szacunkow\w*|odhadovan\w*|uppskattad\w*|anslået|arvioitu)(?!\p{L})|средн[яеию]|середн[яьої]|平均|平均年収|평균/iu;

/** Does a label say that its value is a guess at pay? */
export const namesGuess = (label: string): boolean => GUESS.test(label.slice(0, 300));

/** "22 000 – 28 000 грн, average pay 24 500": behind an amount the guess is about the next one. */
const isOfAnother = (text: string): boolean => {
  const at = text.slice(0, 300).search(GUESS);
  return at > 0 && /\d{2}/.test(text.slice(0, at)) && /^.{0,40}\d{2}/.test(text.slice(at));
};

/** Is the line, or the heading right above it, one of a guess at pay? */
export function isGuess(block: Block, page: Page): boolean {
  const above = page.blocks[block.index - 1];
  return (
    (namesGuess(block.text) && !isOfAnother(block.text)) ||
    (above !== undefined && above.text.length < 80 && namesGuess(above.text))
  );
}

const LEAST = /\b(?:min(?:imum)?|from|low(?:er)?|von|ab|m[ií]nim[oa]|od)\b/i;
const MOST = /\b(?:max(?:imum)?|to|high(?:er)?|up to|upper|bis|m[aá]xim[oa]|do)\b/i;

/** "Salary minimum" and "Salary maximum" under each other: both ends of one range, where both name the same currency and unit. */
export function boundsOf(
  pairs: readonly Labelled[],
  read: (pair: Labelled) => BaseSalary | undefined,
): { pay: BaseSalary; pairs: Labelled[] } | undefined {
  const least = pairs.find(({ label }) => LEAST.test(label) && !MOST.test(label));
  const most = pairs.find(({ label }) => MOST.test(label) && !LEAST.test(label));
  if (!least || !most || Math.abs(least.block.index - most.block.index) > 6) return undefined;
  const [low, high] = [read(least), read(most)];
  const [minValue, maxValue] = [low?.minValue ?? low?.maxValue, high?.maxValue ?? high?.minValue];
  if (minValue === undefined || maxValue === undefined || minValue > maxValue || low?.currency !== high?.currency)
    return undefined;
  return { pay: { ...high, ...low, minValue, maxValue }, pairs: [least, most] };
}
