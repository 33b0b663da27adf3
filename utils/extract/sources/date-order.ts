import type { Page } from '../page.ts';
import { currencyHint } from './currency-hint.ts';
import { oncePerPage } from './once.ts';

const NUMERIC = /\b(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}\b/g;
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|sg|fr|es|it|pt|br|nl|be)$/;

/**
 * A language tag that settles "3/4/2025" on this page, or undefined: other dates of the page where one number is above 12,
 * then the host's country, then the page's language where its region writes one way.
 */
export const dateLanguage = oncePerPage((page: Page): string | undefined => {
  const lang = (page.document.documentElement?.getAttribute('lang') ?? '').trim().slice(0, 20) || undefined;
  let [dayFirst, monthFirst] = [0, 0];
  for (const { text } of page.blocks.slice(0, 2_000)) {
    if (text.length > 400) continue;
    for (const [, first, second] of text.matchAll(NUMERIC)) {
      if (Number(first) > 12) dayFirst++;
      else if (Number(second) > 12) monthFirst++;
    }
  }
  if (dayFirst !== monthFirst && (dayFirst === 0 || monthFirst === 0)) return dayFirst ? 'en-GB' : 'en-US';
  if (DAY_FIRST_HOST.test(page.url.hostname)) return lang && !/^en\b/i.test(lang) ? lang : 'en-GB';
  // Only the United States put the month first: a job there settles it, whatever the page's own language says.
  if (!lang || /^en(?:-us)?$/i.test(lang)) {
    const currency = currencyHint(page);
    if (currency === 'USD') return 'en-US';
    // In Canada both are written.
    if (currency && currency !== 'CAD') return 'en-GB';
  }
  // Pounds and euros are paid where the day comes first.
  if (page.blocks.some(({ text }) => text.length < 200 && /[£€]\s?\d/.test(text)))
    return lang && !/^en/i.test(lang) ? lang : 'en-GB';
  // "en" alone is written by sites of both orders.
  return lang && !/^en$/i.test(lang) ? lang : undefined;
});
