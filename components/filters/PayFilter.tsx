import type { PayFacet, PayRange } from '../../utils/library/filters.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { FilterTexts } from '../../utils/texts/en/filters.ts';

interface PayFilterProps {
  facets: PayFacet[];
  range: PayRange | undefined;
  texts: FilterTexts;
  onRange: (range: PayRange | undefined) => void;
}

const MOST = 1e9;

/** An amount that a person typed, without the signs between thousands. */
function amountOf(text: string): number | undefined {
  const digits = text.replace(/[^\d]/g, '').slice(0, 10);
  return digits === '' ? undefined : Math.min(MOST, Number(digits));
}

/** Pay of a year in one currency, from and to. */
export function PayFilter({ facets, range, texts, onRange }: PayFilterProps) {
  const { pay: name } = texts.facets;
  const isKnown = facets.some(({ currency }) => currency === range?.currency);
  const currencies = range && !isKnown ? [{ currency: range.currency, count: 0 }, ...facets] : facets;
  const facet = facets.find(({ currency }) => currency === range?.currency);
  const box = (side: 'from' | 'to', label: string, hint: number | undefined) => (
    <input
      inputMode="numeric"
      aria-label={label}
      placeholder={hint === undefined ? texts[side] : showNumber(Math.round(hint))}
      value={range?.[side] ?? ''}
      disabled={!range}
      onInput={(event) => {
        if (!range) return;
        const { [side]: _old, ...rest } = range;
        const amount = amountOf(event.currentTarget.value);
        onRange(amount === undefined ? rest : { ...rest, [side]: amount });
      }}
    />
  );
  return (
    <fieldset class="facet">
      <legend>{name}</legend>
      {currencies.length === 0 ? (
        <p class="soft small">{texts.noPay}</p>
      ) : (
        <>
          <select
            aria-label={texts.currency}
            value={range?.currency ?? ''}
            onChange={({ currentTarget: { value } }) => onRange(value ? { currency: value } : undefined)}
          >
            <option value="">{texts.anyCurrency}</option>
            {currencies.map(({ currency, count }) => (
              <option key={currency} value={currency}>
                {texts.currencyWith(currency, count)}
              </option>
            ))}
          </select>
          <div class="from-to">
            {box('from', texts.fromOf(name), facet?.least)}
            <span aria-hidden="true">–</span>
            {box('to', texts.toOf(name), facet?.most)}
          </div>
          <p class="soft small">{texts.payHint}</p>
        </>
      )}
    </fieldset>
  );
}
