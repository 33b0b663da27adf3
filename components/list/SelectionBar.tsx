import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { CloseButton } from '../CloseButton.tsx';
import { TagBox } from '../detail/TagEditor.tsx';
import { Icon } from '../Icon.tsx';
import { MenuButton, type MenuItem } from '../MenuButton.tsx';

interface SelectionBarProps {
  count: number;
  knownTags: string[];
  texts: OptionsTexts;
  onStatus: (status: Status) => void;
  onAddTag: (tag: string) => void;
  onExport: () => void;
  onDelete: () => void;
  onClear: () => void;
  /** What else can be done with them. */
  more: MenuItem[];
}

/** What can be done with the postings that are selected; it keeps its place when there are none. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, knownTags, texts } = props;
  if (count === 0) return null;
  return (
    <section class="selection-bar" aria-label={texts.selection}>
      <strong>{texts.selected(count)}</strong>
      <select
        aria-label={texts.setStatus}
        value=""
        onChange={(event) => {
          const status = event.currentTarget.value as Status;
          event.currentTarget.value = '';
          props.onStatus(status);
        }}
      >
        <option value="" disabled hidden>
          {texts.setStatus}
        </option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {texts.statuses[status]}
          </option>
        ))}
      </select>
      <TagBox id="tag-selected" known={knownTags} texts={{ ...texts, newTag: texts.addTag }} onAdd={props.onAddTag} />
      <button type="button" onClick={props.onExport}>
        <Icon name="down" />
        {texts.exportSelected}
      </button>
      <button type="button" class="danger" onClick={props.onDelete}>
        <Icon name="bin" />
        {texts.delete}
      </button>
      {props.more.length > 0 && (
        <MenuButton name={texts.more} items={props.more}>
          <Icon name="more" />
        </MenuButton>
      )}
      <CloseButton name={texts.clearSelection} onClick={props.onClear} />
    </section>
  );
}
