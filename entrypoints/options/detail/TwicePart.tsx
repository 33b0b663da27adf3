import { useEffect, useState } from 'preact/hooks';
import { Related } from '../../../components/twice/Related.tsx';
import { Versions } from '../../../components/twice/Versions.tsx';
import type { SavedPosting } from '../../../utils/posting.ts';
import type { Relation } from '../../../utils/store/repeats.ts';
import { options, twice as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { show } from '../show.ts';
import { askToMerge } from './merging.ts';

/** What a posting's detail tells of its other postings and its earlier versions. */
export function TwicePart({ model, saved }: { model: OptionsModel; saved: SavedPosting }) {
  const { store } = model;
  const [relations, setRelations] = useState<Relation[]>([]);
  const { id } = saved;
  useEffect(() => {
    const look = async () => {
      const now = await store.get(id);
      return now ? store.repeats.of(now) : [];
    };
    // What is not found is not shown: the posting itself stands all the same.
    const watched = store.live(look).subscribe({ next: setRelations, error: () => setRelations([]) });
    return () => watched.unsubscribe();
  }, [store, id]);
  return (
    <>
      <Related
        relations={relations}
        statuses={options.statuses}
        texts={texts}
        show={show}
        onMerge={(otherId) => void askToMerge(model, id, otherId)}
      />
      <Versions saved={saved} names={options.fields} texts={texts} show={show} />
    </>
  );
}
