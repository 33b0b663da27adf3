import { useEffect, useRef } from 'preact/hooks';

interface ChoicesProps<Value extends string> {
  /** Of the group of radio buttons. */
  name: string;
  label: string;
  value: Value;
  choices: { value: Value; name: string; says?: string }[];
  /** The one that is chosen has the focus when they appear. */
  takesFocus?: boolean;
  onChoose: (value: Value) => void;
}

/** One of a few: a name each, and what it is for. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (props.takesFocus) box.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, []);
  return (
    <fieldset ref={box} class="choices">
      <legend>{props.label}</legend>
      {props.choices.map(({ value, name, says }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {name}
            {says && <span class="soft small">{says}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
