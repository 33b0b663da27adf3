/**
 * The letters of one way of writing, in which a label of a host may be shown as it is meant. A label that mixes them, or
 * whose every letter has a Latin twin (Cyrillic "аррӏе"), stays in the letters that the address has on its way: `xn--…`.
 */
const READABLE = [
  /^[a-z\d\u00DF-\u00F6\u00F8-\u0130\u0132-\u0137\u0139-\u0148\u014A-\u017E-]+$/,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d-]+$/u,
  /^[\p{Script=Hangul}\d-]+$/u,
  /^[\p{Script=Hebrew}\d-]+$/u,
  /^[\p{Script=Arabic}\d-]+$/u,
  /^[\p{Script=Thai}\d-]+$/u,
  /^[\p{Script=Devanagari}\d-]+$/u,
  /^(?=.*[бгджзилфцчшщъыэюя])[а-яё\d-]+$/u,
  /^(?=.*[γδζθλξπσφψω])[ά-ώ\d-]+$/u,
];

/** The host of `address` as a person may read it; what can't be read as an address comes back empty. */
export function shownHost(address: string): string {
  if (!URL.canParse(address)) return '';
  const { host } = new URL(address);
  return host.split('.').map(shownLabel).join('.');
}

/** A web address as it may stand in a text: its host in the letters of its way (`xn--…`), whatever those that were given look like. Other texts stay. */
export const shownAddress = (address: string): string =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).href : address;

function shownLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const meant = decoded(label.slice(4));
  return meant !== undefined && READABLE.some((letters) => letters.test(meant)) ? meant : label;
}

const BASE = 36;
const SKEW = 38;
const DAMP = 700;
const T_MIN = 1;
const T_MAX = 26;

/** Punycode's letters, RFC 3492; undefined where they are none. */
function decoded(label: string): string | undefined {
  const at = label.lastIndexOf('-');
  const out = [...label.slice(0, Math.max(0, at))].map((letter) => letter.codePointAt(0) ?? 0);
  const rest = label.slice(at + 1);
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let place = 0; place < rest.length; ) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(rest.charCodeAt(place++));
      if (digit === undefined || weight > 0x7ff_ffff) return undefined;
      i += digit * weight;
      const t = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < t) break;
      weight *= BASE - t;
    }
    const size = out.length + 1;
    bias = adapted(i - before, size, before === 0);
    n += Math.floor(i / size);
    i %= size;
    if (n > 0x10_ffff) return undefined;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}

function adapted(delta: number, size: number, isFirst: boolean): number {
  let rest = Math.floor(isFirst ? delta / DAMP : delta / 2);
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
