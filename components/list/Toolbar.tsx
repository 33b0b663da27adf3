import type { Ref } from 'preact';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { Icon } from '../Icon.tsx';
import { MenuButton, type MenuItem } from '../MenuButton.tsx';
import { ViewTabs } from './ViewTabs.tsx';

interface ToolbarProps {
  search: string;
  searchBox: Ref<HTMLInputElement>;
  texts: OptionsTexts;
  onSearch: (text: string) => void;
  onExport: () => void;
  onRecent: () => void;
  onKeys: () => void;
  /** There is nothing to search or to export. */
  isEmpty: boolean;
  views: { id: string; name: string; address: string }[];
  shownView: string;
  menu: MenuItem[];
}

/** The head of the page: its name, the search, and what concerns all postings. */
export function Toolbar(props: ToolbarProps) {
  const { search, searchBox, texts, onSearch, onExport, onKeys, isEmpty, menu } = props;
  return (
    <header class="toolbar">
      <div class="where">
        <h1>
          <span class="wordmark">{texts.name}</span>
          <span class="visually-hidden">{texts.heading}</span>
        </h1>
        <ViewTabs label={texts.views.navigation} views={props.views} shown={props.shownView} />
      </div>
      <search class="search">
        <Icon name="search" />
        <input
          ref={searchBox}
          type="search"
          aria-label={texts.search}
          aria-keyshortcuts="/"
          placeholder={texts.searchHint}
          value={search}
          disabled={isEmpty}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        {search !== '' && (
          <button
            type="button"
            class="quiet square"
            aria-label={texts.clearSearch}
            title={texts.clearSearch}
            onClick={() => onSearch('')}
          >
            <Icon name="close" />
          </button>
        )}
      </search>
      <div class="tools">
        <button type="button" onClick={onExport} disabled={isEmpty} aria-label={texts.exportAll}>
          <Icon name="down" />
          <span class="word">{texts.exportAll}</span>
        </button>
        <IconButton icon="recent" name={texts.recent} keys="u" onClick={props.onRecent} />
        <IconButton icon="keyboard" name={texts.allKeys} keys="?" onClick={onKeys} />
        {menu.length > 0 && (
          <MenuButton name={texts.more} items={menu}>
            <Icon name="more" />
          </MenuButton>
        )}
      </div>
    </header>
  );
}

function IconButton(props: { icon: 'recent' | 'keyboard'; name: string; keys: string; onClick: () => void }) {
  return (
    <button
      type="button"
      class="quiet square"
      aria-label={props.name}
      title={`${props.name} (${props.keys})`}
      aria-keyshortcuts={props.keys}
      aria-haspopup="dialog"
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
