import { safeUrl } from '../../text/url.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { labelled, saying } from '../sources/labels.ts';
import { trustedRecords } from '../sources/records.ts';
import { lineOf } from '../sources/values.ts';
import { isObject, valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<string>>;

function* fromActions(page: Page): Found {
  for (const { href, text } of page.actions.slice(0, 6)) {
    const address = href ? safeUrl(href, page.url.href) : undefined;
    if (address && address !== page.url.href) yield candidate(address, 'header', text, 0.8);
  }
}

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'applyUrl').slice(0, 2)) {
    const printed = /https?:\/\/[^\s<>"']{4,1000}/.exec(pair.value)?.[0];
    const address = printed ? safeUrl(printed, page.url.href) : undefined;
    if (address) yield candidate(address, 'label', saying(pair), 0.8);
  }
}

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const contact = valueAt(data, 'applicationContact');
    const line = isObject(contact) ? lineOf(valueAt(contact, 'url')) : undefined;
    const address = line && /^https?:/.test(line) ? safeUrl(line, page.url.href) : undefined;
    if (address) yield candidate(address, source, address, 0.7 * about);
  }
}

/** Where one applies: an absolute address. */
export const applyUrl: FieldRules<string> = { rules: { fromActions, fromLabels, fromRecords } };
