import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { FilterPanel } from '../../../components/filters/FilterPanel.tsx';
import { SearchNote } from '../../../components/list/SearchNote.tsx';
import type { Facets } from '../../../utils/library/filters.ts';
import { dayOf } from '../../../utils/text/day.ts';
import { filters as filterTexts, search as searchTexts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';

/** Until the first answer. */
const NO_FACETS: Facets = {
  status: [],
  workplace: [],
  employmentType: [],
  tag: [],
  company: [],
  pay: [],
  companies: 0,
};

/** What is shown of the postings, with the filters beside it while they are asked for. */
export function PaneBody(props: { model: OptionsModel; main?: Ref<HTMLDivElement>; children: ComponentChildren }) {
  const { model, main, children } = props;
  const { library, look, texts } = model;
  const panel = useRef<HTMLElement>(null);
  const isShown = look.areFiltersShown.value;
  const asked = look.filtersAsked.value;
  useEffect(() => {
    if (asked > 0) panel.current?.querySelector<HTMLElement>('.facet :is(input, select)')?.focus();
  }, [asked]);
  return (
    <div class="pane-body">
      {isShown && (
        <FilterPanel
          panel={panel}
          filters={library.filters.value}
          facets={library.facets.value ?? NO_FACETS}
          today={dayOf(new Date())}
          texts={filterTexts}
          words={texts}
          onFilters={(filters) => look.setFilters(filters)}
          onClose={() => look.showFilters(false)}
        />
      )}
      <div ref={main} class="pane-main">
        <SearchNote
          terms={library.marked.value}
          reading={library.reading.value}
          indexing={library.indexing.value}
          texts={searchTexts}
        />
        {children}
      </div>
    </div>
  );
}
