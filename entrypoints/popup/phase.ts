import type { Unreadable } from '../../utils/browser/errors.ts';
import type { SaveError } from '../../utils/browser/save-queue.ts';

/** What the popup shows. */
export type Phase =
  | { name: 'reading' }
  /** The page is still loading. */
  | { name: 'waiting' }
  | { name: 'unreadable'; reason: Unreadable }
  | { name: 'listing' }
  | { name: 'form' }
  | { name: 'saving' }
  | { name: 'saved'; id: string; isUpdate: boolean }
  | { name: 'undone'; isUpdate: boolean }
  | { name: 'failed'; why: SaveError };
