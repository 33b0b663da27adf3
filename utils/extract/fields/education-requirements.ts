import { cleanLine } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { labelled, saying } from '../sources/labels.ts';
import { sectionedText } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { lineOf } from '../sources/values.ts';
import { isObject, valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<string>>;

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'educationRequirements').slice(0, 2)) {
    yield candidate(cleanLine(pair.value.replace(/\n/g, ', ')), 'label', saying(pair), pair.confidence);
  }
}

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const given = valueAt(data, 'educationRequirements');
    const line = isObject(given) ? lineOf(valueAt(given, 'credentialCategory')) : lineOf(given);
    if (line) yield candidate(line, source, line, 0.7 * about);
  }
}

const DEGREE =
  /\b(?:bachelor(?:'s|s)?|master(?:'s|s)?|b\.?sc|m\.?sc|ph\.?d|mba|bs\/ms|ba\/bs|bsc|degree in|university degree|hochschulabschluss|studium der|abgeschlossenes? (?:studium|ausbildung|lehre)|bac ?\+ ?\d|diplôme|licence en|titulaci[oó]n|grado en|laurea|hbo|wo denkniveau|wykształcenie (?:wyższe|średnie)|vysokoškolsk|vš vzdělání|sš vzdělání|högskoleexamen|kandidatexamen)\b|학사|석사|대졸|大卒|学士|修士|תואר ראשון/;

/** A short requirement that names a degree. */
function* fromProse(page: Page): Found {
  for (const { block } of sectionedText(page)) {
    if (block.text.length > 250 || !block.listItem || !DEGREE.test(block.text.toLowerCase())) continue;
    yield candidate(block.text, 'prose', block.text, 0.6);
    return;
  }
}

/** The education that is asked for, as printed. */
export const educationRequirements: FieldRules<string> = {
  rules: { fromLabels, fromProse, fromRecords },
  accepts: (value) => value.length >= 2 && value.length <= 400 && !/^(?:none|any|not specified|-)$/i.test(value),
};
