import type { Page } from 'puppeteer-core';
import type { PostingField } from '../utils/posting.ts';

/** What stands in the popup's control for a field. */
export function valueOf(popup: Page, field: PostingField): Promise<string> {
  return popup.$eval(`#field-${field}`, (control) => (control as HTMLInputElement).value);
}
