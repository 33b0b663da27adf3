/**
 * Signs that make a cell a formula in some spreadsheet program, also in their wide, small and typographic forms, which
 * programs fold into them.
 */
const SIGN = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b]';
/** What a program skips before it looks for the sign: spaces, marks, quotes. Never what parts cells. */
const SKIPPED = '[ \\u00a0\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202a-\\u202f\\u205f-\\u2064\\u3000\\ufeff\\u00ad"\']*';
/** A cell begins, or would begin where a program parts rows by another sign than ours. */
const START = '(^|[,;\\t\\r\\n|])';

const LIVE = new RegExp(`${START}(?=${SKIPPED}${SIGN})`, 'g');
const GUARDED = new RegExp(`${START}'(?=${SKIPPED}${SIGN})`, 'g');
/** Only a number: inert, and no longer a number with a sign before it. */
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/**
 * `text` such that no spreadsheet takes it, or a part of it, for a formula: an apostrophe before each place where one
 * would begin. Also after line ends and separators inside the cell, since Excel with a German or French system parts
 * rows at semicolons and then takes quotes and line ends for what they are not.
 */
export const inertCell = (text: string): string => (NUMBER.test(text) ? text : text.replace(LIVE, "$1'"));

/** What `inertCell` made its text from. */
export const liveCell = (text: string): string => (NUMBER.test(text) ? text : text.replace(GUARDED, '$1'));
