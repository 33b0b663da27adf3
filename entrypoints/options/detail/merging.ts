import { signal } from '@preact/signals';
import type { MergeRow } from '../../../components/twice/MergeDialog.tsx';
import type { PostingField, SavedPosting } from '../../../utils/posting.ts';
import { differences, type MergeChoice } from '../../../utils/store/merge.ts';
import { options, twice as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { ownInWords } from '../own-in-words.ts';
import { show } from '../show.ts';

type Name = MergeChoice['fromOther'][number];

/** Two postings that the person is about to make one. */
export interface Merging {
  kept: SavedPosting;
  other: SavedPosting;
  rows: MergeRow<Name>[];
}

/** Asked for in the detail or for two selected postings; the window is drawn while it is set. */
export const merging = signal<Merging>();

/** Opens the window. What is still being typed is written first. */
export async function askToMerge(model: OptionsModel, keptId: string, otherId: string): Promise<void> {
  await model.opened.peek()?.flush();
  const [kept, other] = await Promise.all([model.store.get(keptId), model.store.get(otherId)]);
  if (!kept || !other) {
    model.undo.tell(texts.mergeGone);
    return;
  }
  merging.value = { kept, other, rows: differences(kept, other).map((name) => rowOf(name, kept, other)) };
}

/** Makes the two one, and remembers the way back. */
export async function mergeNow(model: OptionsModel, fromOther: Name[]): Promise<void> {
  const asked = merging.peek();
  merging.value = undefined;
  if (!asked) return;
  await model.actions.attempt(async () => {
    const merged = await model.store.repeats.merge(asked.kept.id, asked.other.id, { fromOther });
    if (!merged) {
      model.undo.tell(texts.mergeGone);
      return;
    }
    model.library.selectNone();
    model.open(asked.kept.id);
    model.undo.did(texts.merged, async () => {
      const isBack = await model.store.repeats.unmerge(merged);
      model.undo.tell(isBack ? texts.unmerged : texts.unmergeTooLate);
    });
  });
}

const OWN: Partial<Record<Name, string>> = { status: options.status, rating: texts.rating, nextStep: texts.nextStep };

function rowOf(name: Name, kept: SavedPosting, other: SavedPosting): MergeRow<Name> {
  const [mine, theirs] = [inWords(name, kept), inWords(name, other)];
  const label = OWN[name] ?? options.fields[name as PostingField];
  // A side that says nothing, or has not come further than being saved, gives way.
  const isOther = name === 'status' ? kept.status === 'saved' : mine === '' && theirs !== '';
  const [description, others] = [kept.posting.description, other.posting.description];
  const isLong = name === 'description' && description !== undefined && others !== undefined;
  return {
    ...{ name, label, kept: mine, other: theirs, isOther },
    ...(isLong && { whole: { kept: description, other: others } }),
  };
}

function inWords(name: Name, saved: SavedPosting): string {
  if (name === 'status') return options.statuses[saved.status];
  if (name === 'rating' || name === 'nextStep') return ownInWords(saved[name]);
  const value = saved.posting[name];
  return value == null ? '' : show.value<PostingField>(name, value);
}
