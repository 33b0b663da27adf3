import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { CloseButton } from '../CloseButton.tsx';
import { Icon } from '../Icon.tsx';
import { MenuButton, type MenuItem } from '../MenuButton.tsx';
import { TagBox } from '../TagBox.tsx';

/** More tags than this are typed and not chosen from a list. */
const MOST_LISTED = 100;

const RATINGS = [5, 4, 3, 2, 1];

interface SelectionBarProps {
  count: number;
  /** How many are shown in all, drawn or not. */
  found: number;
  knownTags: string[];
  texts: OptionsTexts;
  listTexts: ListTexts;
  onStatus: (status: Status) => void;
  onRating: (rating: number | undefined) => void;
  onAddTags: (tags: string[]) => void;
  onDropTag: (tag: string) => void;
  onExport: () => void;
  onDelete: () => void;
  onSelectAll: () => void;
  onClear: () => void;
  /** What else can be done with them. */
  more: MenuItem[];
}

/** What can be done with the postings that are selected. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, found, knownTags, texts, listTexts } = props;
  return (
    <section class="selection-bar" aria-label={texts.selection}>
      <strong role="status">
        {count === found && count > 1 ? listTexts.allSelected(count) : texts.selected(count)}
      </strong>
      {count < found && (
        <button type="button" class="quiet link" onClick={props.onSelectAll}>
          {listTexts.selectAllFound(found)}
        </button>
      )}
      <Choose
        name={texts.setStatus}
        choices={STATUSES.map((status) => [status, texts.statuses[status]])}
        onChoose={(status) => props.onStatus(status as Status)}
      />
      <Choose
        name={listTexts.setRating}
        choices={[
          ...RATINGS.map((one): [string, string] => [`${one}`, listTexts.rating(one)]),
          ['0', listTexts.noRating],
        ]}
        onChoose={(rating) => props.onRating(Number(rating) || undefined)}
      />
      <TagBox id="tag-selected" known={knownTags} texts={{ ...texts, newTag: texts.addTag }} onAdd={props.onAddTags} />
      {knownTags.length > MOST_LISTED && (
        <TagBox
          id="tag-dropped"
          known={knownTags}
          texts={{ ...texts, newTag: listTexts.dropTag }}
          onAdd={(tags) => tags.forEach(props.onDropTag)}
        />
      )}
      {knownTags.length > 0 && knownTags.length <= MOST_LISTED && (
        <Choose name={listTexts.dropTag} choices={knownTags.map((tag) => [tag, tag])} onChoose={props.onDropTag} />
      )}
      <button type="button" onClick={() => props.onStatus('archived')}>
        {listTexts.archive}
      </button>
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

/** A list of values, each of which does something at once. */
function Choose(props: { name: string; choices: [string, string][]; onChoose: (value: string) => void }) {
  return (
    <select
      aria-label={props.name}
      value=""
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        currentTarget.value = '';
        props.onChoose(value);
      }}
    >
      <option value="" disabled hidden>
        {props.name}
      </option>
      {props.choices.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}
