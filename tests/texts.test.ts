import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writtenIn } from '../utils/text/locale.ts';
import * as de from '../utils/texts/de/index.ts';
import * as en from '../utils/texts/en/index.ts';
import * as es from '../utils/texts/es/index.ts';
import * as fr from '../utils/texts/fr/index.ts';
import { chooseLanguage, form } from '../utils/texts/index.ts';

const OTHERS = { de, es, fr };
const LOCALES = join(import.meta.dirname, '../public/_locales');

/** Every key on the way to a text, with what stands there. */
function leaves(texts: object, path = ''): [path: string, kind: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    return typeof value === 'object' && value !== null
      ? leaves(value, at)
      : [[at, value === '' ? 'nothing' : typeof value] as [string, string]];
  });
}

describe.each(Object.entries(OTHERS))('%s', (language, texts) => {
  it('has every text that English has, and no other', () => {
    // The names in a history are an open table: a language may write more of them its own way.
    const wanted = (all: object) => leaves(all).filter(([path]) => !path.startsWith('.detail.names.'));
    expect(wanted(texts).sort()).toEqual(wanted(en).sort());
  });

  it('is another language', () => {
    const strings = (all: object) => JSON.stringify(all);
    expect(strings(texts.options)).not.toBe(strings(en.options));
  });

  it('has every message of the manifest', () => {
    const messages = (name: string) => JSON.parse(readFileSync(join(LOCALES, name, 'messages.json'), 'utf8'));
    expect(Object.keys(messages(language)).sort()).toEqual(Object.keys(messages('en')).sort());
    expect(messages(language).description.message).not.toBe(messages('en').description.message);
  });
});

it('every language of the manifest is one of the interface', () => {
  expect(readdirSync(LOCALES).sort()).toEqual(['en', ...Object.keys(OTHERS)].sort());
});

describe('the language', () => {
  afterEach(() => chooseLanguage(['en']));

  it.each([
    [['de-AT', 'en'], 'de', 'de-AT'],
    [['it', 'fr-CA'], 'fr', 'fr-CA'],
    [['ES'], 'es', 'ES'],
    [['en-GB', 'de'], 'en', 'en-GB'],
    [['it', 'constructor'], 'en', 'en'],
    [[], 'en', 'en'],
  ])('of %j is %s, with the numbers and dates of %s', async (wanted, language, locale) => {
    expect(await chooseLanguage(wanted)).toBe(language);
    expect(writtenIn()).toBe(locale);
    expect(form).toBe({ en, ...OTHERS }[language]?.form);
  });
});
