import type { Unreadable } from '../../utils/browser/errors.ts';

/** What a person can do about a page that can't be read: read it again, load it anew, open what stands behind it, … */
export type WayOn = 'again' | 'reload' | 'original' | 'settings' | 'hand';

const WAYS: Partial<Record<Unreadable, WayOn[]>> = {
  source: ['original'],
  reader: ['original'],
  pdf: ['hand'],
  picture: ['hand'],
  file: ['settings', 'hand'],
  offline: ['reload', 'hand'],
  asleep: ['reload'],
  managed: ['hand'],
  refused: ['hand'],
  busy: ['again', 'hand'],
  left: ['again', 'hand'],
};

/** The ways on from `reason`, the best first, of those that are open here. */
export function waysOnFrom(reason: Unreadable, open: { hand: boolean; original: boolean; settings: boolean }): WayOn[] {
  const isOpen = { again: true, reload: true, ...open };
  return (WAYS[reason] ?? []).filter((way) => isOpen[way]);
}
