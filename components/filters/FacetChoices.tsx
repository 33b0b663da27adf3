import { useState } from 'preact/hooks';
import type { FacetCount } from '../../utils/library/filters.ts';
import { foldText } from '../../utils/text/fold.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { FilterTexts } from '../../utils/texts/en/filters.ts';

/** So many values are shown until a person asks for more. */
const FIRST = 7;

interface FacetChoicesProps {
  name: string;
  /** Most frequent first. */
  counts: FacetCount[];
  chosen: readonly string[];
  nameOf: (value: string) => string;
  texts: FilterTexts;
  onToggle: (value: string) => void;
}

/** The values of one facet to choose from, each with how many postings have it. */
export function FacetChoices({ name, counts, chosen, nameOf, texts, onToggle }: FacetChoicesProps) {
  const [isLong, setLong] = useState(false);
  const [sought, setSought] = useState('');
  const isMany = counts.length > FIRST + 1;
  const fits = ({ value }: FacetCount) => foldText(nameOf(value)).includes(foldText(sought));
  const shown = isLong ? counts.filter(fits) : counts.filter(({ value }, at) => at < FIRST || chosen.includes(value));
  if (counts.length === 0) return null;
  return (
    <fieldset class="facet">
      <legend>{name}</legend>
      {isLong && (
        <input
          type="search"
          aria-label={texts.find(name)}
          placeholder={texts.find(name)}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label class={count === 0 ? 'soft' : undefined}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span class="facet-value" dir="auto">
                {nameOf(value)}
              </span>
              <span class="count">{showNumber(count)}</span>
            </label>
          </li>
        ))}
        {shown.length === 0 && <li class="soft">{texts.noneFound}</li>}
      </ul>
      {isMany && (
        <button
          type="button"
          class="quiet small"
          aria-expanded={isLong}
          onClick={() => {
            setLong(!isLong);
            setSought('');
          }}
        >
          {isLong ? texts.less : texts.more(counts.length - FIRST)}
        </button>
      )}
    </fieldset>
  );
}
