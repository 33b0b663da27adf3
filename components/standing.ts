import type { Finding } from '../utils/posting.ts';
import type { Standing } from './SourceMark.tsx';

/** Below this, or where sources disagree, the person should look. */
const SURE = 0.6;

export interface StandingTexts {
  emptyMark: (field: string) => string;
  ownMark: (field: string) => string;
  sourceMark: (field: string, source: string, look: boolean) => string;
  sources: Record<string, string>;
}

/** How a field's value stands: `isOwn` where the person changed it, `proof` where it was read. */
export function standingOf(
  isOwn: boolean,
  isEmpty: boolean,
  proof: Omit<Finding<unknown>, 'value'> | undefined,
): Standing {
  if (isOwn) return 'own';
  if (isEmpty || !proof) return 'empty';
  return proof.disputed || proof.confidence < SURE ? 'look' : 'sure';
}

/** The name of the mark that says so. */
export function markName(standing: Standing, label: string, source: string | undefined, texts: StandingTexts): string {
  if (standing === 'own') return texts.ownMark(label);
  if (standing === 'empty' || source === undefined) return texts.emptyMark(label);
  return texts.sourceMark(label, texts.sources[source] ?? source, standing === 'look');
}
