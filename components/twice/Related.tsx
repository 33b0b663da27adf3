import type { Relation } from '../../utils/store/repeats.ts';
import { shownHost } from '../../utils/text/host.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import type { TwiceTexts } from '../../utils/texts/en/twice.ts';
import type { Show } from '../detail/show.ts';
import { StatusMark } from '../StatusMark.tsx';

interface RelatedProps {
  relations: Relation[];
  statuses: Record<Status, string>;
  texts: TwiceTexts;
  show: Show;
  onMerge: (id: string) => void;
}

/** Other saved postings of the same job, with the way to each and the way to make them one. */
export function Related({ relations, statuses, texts, show, onMerge }: RelatedProps) {
  if (relations.length === 0) return null;
  return (
    <section class="related">
      <h3>{texts.related}</h3>
      <ul>
        {relations.map(({ saved, as }) => {
          const title = saved.posting.title ?? texts.untitled;
          const host = shownHost(saved.url ?? '');
          return (
            <li key={saved.id}>
              <div>
                <a href={`#posting=${saved.id}`} dir="auto">
                  {title}
                </a>
                <span class="soft small">
                  {[texts.relatedAs[as], host, texts.savedAt(show.date(saved.savedAt))].filter(Boolean).join(' · ')}
                </span>
              </div>
              <StatusMark status={saved.status} name={statuses[saved.status]} />
              <button type="button" aria-label={texts.mergeName(title)} onClick={() => onMerge(saved.id)}>
                {texts.merge}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
