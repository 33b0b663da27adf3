import { useState } from 'preact/hooks';
import type { BaseSalary } from '../../utils/posting.ts';
import { PAY_UNITS, type PayUnit } from '../../utils/text/vocabulary.ts';
import type { EditorProps } from './editor.ts';

export interface PayTexts {
  minimum: string;
  maximum: string;
  currency: string;
  currencyHint: string;
  /** The name of the choice of unit, and what it shows while there is none. */
  unit: string;
  per: string;
  notAnAmount: string;
  notACurrency: string;
  payUnits: Record<PayUnit, string>;
}

/** Digits with spaces or the separators of thousands that people type, or nothing. */
const AMOUNT = /^\d{1,3}(?:[ '.,]?\d{3}){0,4}(?:[.,]\d{1,2})?$|^\d{1,12}(?:[.,]\d{1,2})?$/;

/** The number that was typed; undefined where it is none. A last group of three digits is thousands. */
export function amountOf(typed: string): number | undefined {
  const text = typed.trim();
  if (!AMOUNT.test(text)) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(text);
  const whole = text.slice(0, decimals?.index ?? text.length).replace(/\D/g, '');
  return Number(`${whole}.${decimals?.[1] ?? 0}`);
}

/** Digits of an amount that has room beside the other, its currency and its period. */
const LONGEST_BESIDE = 6;

/** Least, most, currency and unit. */
export function PayEditor({
  id,
  value = {},
  describedBy,
  texts,
  onEdit,
}: EditorProps<BaseSalary> & { texts: PayTexts }) {
  // What is typed and does not fit yet, by part.
  const [typed, setTyped] = useState<{ minValue?: string; maxValue?: string; currency?: string }>({});
  const set = (part: keyof BaseSalary, next: BaseSalary[keyof BaseSalary]) => {
    const { [part]: _old, ...rest } = value;
    const pay = next === undefined ? rest : { ...rest, [part]: next };
    onEdit(Object.keys(pay).length === 0 ? null : pay);
  };
  const type = (part: 'minValue' | 'maxValue' | 'currency', text: string) => {
    const read = part === 'currency' ? currencyOf(text) : amountOf(text);
    setTyped({ ...typed, [part]: text });
    if (text.trim() === '' || read !== undefined) set(part, text.trim() === '' ? undefined : read);
  };
  const settle = (part: keyof typeof typed) => !isWrong(part) && setTyped({ ...typed, [part]: undefined });
  const isWrong = (part: keyof typeof typed) => {
    const text = typed[part]?.trim();
    return Boolean(text) && (part === 'currency' ? currencyOf(text ?? '') : amountOf(text ?? '')) === undefined;
  };
  const isLong = [value.minValue, value.maxValue].some((amount) => String(amount ?? '').length > LONGEST_BESIDE);
  const wrong = isWrong('currency')
    ? texts.notACurrency
    : isWrong('minValue') || isWrong('maxValue')
      ? texts.notAnAmount
      : undefined;
  const input = (part: 'minValue' | 'maxValue' | 'currency', label: string, placeholder: string) => (
    <input
      id={part === 'minValue' ? id : undefined}
      aria-label={label}
      placeholder={placeholder}
      inputMode={part === 'currency' ? 'text' : 'decimal'}
      autocomplete="off"
      value={typed[part] ?? value[part] ?? ''}
      aria-invalid={isWrong(part)}
      aria-describedby={wrong ? `${id}-wrong` : describedBy}
      onInput={(event) => type(part, event.currentTarget.value)}
      onBlur={() => settle(part)}
    />
  );
  return (
    <>
      <div class={isLong ? 'pay long' : 'pay'}>
        {input('minValue', texts.minimum, texts.minimum)}
        <span aria-hidden="true">–</span>
        {input('maxValue', texts.maximum, texts.maximum)}
        {input('currency', texts.currency, texts.currencyHint)}
        <select
          aria-label={texts.unit}
          value={value.unitText ?? ''}
          onChange={(event) => set('unitText', (event.currentTarget.value || undefined) as PayUnit | undefined)}
        >
          <option value="">{texts.per}</option>
          {PAY_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {texts.payUnits[unit]}
            </option>
          ))}
        </select>
      </div>
      {wrong && (
        <p id={`${id}-wrong`} class="wrong small" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}

function currencyOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}
