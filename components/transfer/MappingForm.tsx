import type { ImportTexts } from '../../utils/texts/en/transfer.ts';
import type { ColumnUse } from '../../utils/transfer/csv-guess.ts';

/** A column of a table with its first values. */
interface MappedColumn {
  name: string;
  examples: string[];
  use: ColumnUse;
}

interface MappingFormProps {
  texts: ImportTexts;
  rows: number;
  charset: string;
  columns: MappedColumn[];
  /** All that a column can be read as, in the order to offer. */
  uses: readonly ColumnUse[];
  delimiter: string;
  order: string;
  /** A date that can be read two ways. */
  unclear: string | undefined;
  onUse: (column: number, use: ColumnUse) => void;
  onDelimiter: (delimiter: string) => void;
  onOrder: (order: string) => void;
  onGo: () => void;
  onBack: () => void;
}

/** What a table's columns hold, guessed and to be corrected. */
export function MappingForm(props: MappingFormProps) {
  const texts = props.texts.mapping;
  const taken = new Set(props.columns.map(({ use }) => use));
  return (
    <form
      class="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        props.onGo();
      }}
    >
      <p class="soft">{texts.hint(props.rows, props.charset)}</p>
      <div class="mapping-options">
        <Pick label={texts.delimiter} value={props.delimiter} names={texts.delimiters} onPick={props.onDelimiter} />
        <Pick label={texts.order} value={props.order} names={texts.orders} onPick={props.onOrder} />
      </div>
      {props.unclear && <p class="look">{texts.unclear(props.unclear)}</p>}
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.examples}</th>
              <th scope="col">{texts.use}</th>
            </tr>
          </thead>
          <tbody>
            {props.columns.map(({ name, examples, use }, at) => (
              <tr key={at} class={use === 'leave-out' ? 'is-idle' : ''}>
                <th scope="row">{name || texts.unnamed(at + 1)}</th>
                <td class="soft">{examples.join(' · ')}</td>
                <td>
                  <select
                    aria-label={texts.useOf(name || texts.unnamed(at + 1))}
                    value={use}
                    onChange={(event) => props.onUse(at, event.currentTarget.value as ColumnUse)}
                  >
                    {props.uses.map((each) => (
                      <option key={each} value={each} disabled={each !== use && isSingle(each) && taken.has(each)}>
                        {texts.uses[each]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="import-buttons">
        <button type="button" onClick={props.onBack}>
          {props.texts.back}
        </button>
        <button type="submit" class="primary">
          {texts.go}
        </button>
      </div>
    </form>
  );
}

const isSingle = (use: ColumnUse) => use !== 'to-notes' && use !== 'leave-out';

interface PickProps {
  label: string;
  value: string;
  names: Record<string, string>;
  onPick: (value: string) => void;
}

function Pick({ label, value, names, onPick }: PickProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {Object.entries(names).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
