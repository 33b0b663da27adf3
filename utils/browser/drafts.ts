import { browser } from 'wxt/browser';

/**
 * What was typed into the popup and not saved yet, by the page's canonical address: a popup closes at any click
 * outside. The newest MOST are kept.
 */
const KEY = 'draft:';
const MOST = 50;

export interface Draft {
  /** When it was typed last: ISO 8601. */
  at: string;
  /** Fields by name, null for emptied ones: untrusted when read back. */
  edits: Record<string, unknown>;
  notes: string;
  /** How far the person has come, where they said so. */
  status?: string;
  /** What they did to its tags. */
  tags?: object;
}

export async function readDraft(canonicalUrl: string): Promise<unknown> {
  const key = KEY + canonicalUrl;
  return (await browser.storage.local.get(key))[key];
}

export async function keepDraft(canonicalUrl: string, draft: Draft): Promise<void> {
  await browser.storage.local.set({ [KEY + canonicalUrl]: draft });
}

export async function dropDraft(canonicalUrl: string): Promise<void> {
  await browser.storage.local.remove(KEY + canonicalUrl);
}

/** Forgets all but the newest MOST drafts. */
export async function pruneDrafts(): Promise<void> {
  const drafts = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(KEY));
  const age = ([, draft]: [string, unknown]) => String((draft as Partial<Draft> | null)?.at ?? '');
  const old = drafts.sort((a, b) => age(b).localeCompare(age(a))).slice(MOST);
  await browser.storage.local.remove(old.map(([key]) => key));
}
