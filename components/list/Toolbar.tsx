import type { Ref } from 'preact';
import type { Query } from '../../utils/library/find.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { Icon } from '../Icon.tsx';

interface ToolbarProps {
  query: Query;
  searchBox: Ref<HTMLInputElement>;
  texts: OptionsTexts;
  onQuery: (query: Query) => void;
  onExport: () => void;
  onKeys: () => void;
  /** There is nothing to search or to export. */
  isEmpty: boolean;
}

/** The head of the page: its name, the search, and what concerns all postings. */
export function Toolbar({ query, searchBox, texts, onQuery, onExport, onKeys, isEmpty }: ToolbarProps) {
  return (
    <header class="toolbar">
      <h1>
        <span class="wordmark">{texts.name}</span>
        <span class="heading">{texts.heading}</span>
      </h1>
      <search class="search">
        <Icon name="search" />
        <input
          ref={searchBox}
          type="search"
          aria-label={texts.search}
          aria-keyshortcuts="/"
          placeholder={texts.searchHint}
          value={query.text}
          disabled={isEmpty}
          onInput={(event) => onQuery({ ...query, text: event.currentTarget.value })}
        />
        {query.text !== '' && (
          <button
            type="button"
            class="quiet square"
            aria-label={texts.clearSearch}
            title={texts.clearSearch}
            onClick={() => onQuery({ ...query, text: '' })}
          >
            <Icon name="close" />
          </button>
        )}
      </search>
      <div class="tools">
        <button type="button" onClick={onExport} disabled={isEmpty}>
          <Icon name="down" />
          {texts.exportAll}
        </button>
        <button type="button" class="quiet" onClick={onKeys} aria-keyshortcuts="?" aria-haspopup="dialog">
          <Icon name="keyboard" />
          {texts.allKeys}
        </button>
      </div>
    </header>
  );
}
