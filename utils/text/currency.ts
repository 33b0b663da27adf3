/**
 * Currencies that postings name: code, about how many make one US dollar (for telling an hour's wage from a year's, never for
 * converting), the unit in which a bare amount is customary (Y a year, M a month), and its words, folded.
 */
const TABLE = `USD 1 Y us$ u.s.$ usd us-dollar us-dollars
CAD 1.4 Y c$ ca$ cad cdn$ can$ cdn
AUD 1.5 Y a$ au$ aud
NZD 1.7 Y nz$ nzd
SGD 1.3 M s$ sg$ sgd
HKD 7.8 M hk$ hkd
EUR .9 Y € eur euros euro eura euroa eurot евро ευρω אירו ユーロ 유로
GBP .8 Y £ gbp pounds
CHF .9 Y chf sfr. sfr fr. franken
CZK 23 M czk kc korun koruny
PLN 4 M pln zl zlotych zloty
SEK 10.5 M sek
NOK 10.5 Y nok
DKK 7 M dkk
ISK 135 M isk
HUF 360 M huf forint ft
RON 4.6 M ron lei
BGN 1.8 M bgn лв. лв
HRK 7 M hrk
RUB 90 M ₽ rub rur руб. руб rubles
UAH 40 M ₴ uah grn грн. грн
TRY 33 M ₺ try tl
ILS 3.7 M ₪ ils nis שח ש"ח שקלים שקל
JPY 150 Y jpy 円 yen
CNY 7.2 M cny rmb 人民币
KRW 1350 M ₩ krw 원
TWD 32 M nt$ twd 新台幣 台幣
INR 84 Y ₹ inr
IDR 16000 M rp idr
MYR 4.5 M rm myr
PHP 57 M ₱ php
THB 35 M ฿ thb baht บาท
VND 25000 M ₫ vnd
BRL 5.5 M r$ brl reais
MXN 18 M mx$ mxn mex$
ARS 1000 M ars ar$
CLP 950 M clp
COP 4100 M cop
PEN 3.7 M s/. s/ pen soles
ZAR 18 M zar r
NGN 1500 M ₦ ngn
KES 130 M kes ksh
EGP 50 M egp جنيه
AED 3.7 M aed dhs
RSD 108 M rsd
KZT 480 M ₸ kzt
MAD 10 M mad
KWD .31 M kwd
BHD .38 M bhd
OMR .38 M omr
JOD .71 M jod
SAR 3.75 M sar
QAR 3.65 M qar
PKR 280 M pkr
LKR 300 M lkr
BDT 120 M bdt
GEL 2.7 M gel`;

/** Signs that several currencies share: they need another word of the page. */
const SHARED: Record<string, string> = {
  $: 'USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD',
  dollars: 'USD CAD AUD NZD SGD HKD',
  kr: 'SEK NOK DKK ISK',
  'kr.': 'SEK NOK DKK ISK',
  kronor: 'SEK',
  kroner: 'NOK DKK',
  '¥': 'JPY CNY',
  元: 'CNY TWD HKD',
  rs: 'INR PKR LKR',
  'rs.': 'INR PKR LKR',
  rupees: 'INR PKR LKR',
  pesos: 'MXN ARS CLP COP PHP',
  ريال: 'SAR QAR OMR',
  درهم: 'AED MAD',
  دينار: 'KWD JOD BHD',
  'din.': 'RSD',
  'ريال سعودي': 'SAR',
  'ريال قطري': 'QAR',
  'ريال عماني': 'OMR',
  'درهم إماراتي': 'AED',
  'درهم مغربي': 'MAD',
  'دينار كويتي': 'KWD',
  'دينار أردني': 'JOD',
  'دينار بحريني': 'BHD',
  'جنيه مصري': 'EGP',
};

export interface Currency {
  code: string;
  /** Units to about one US dollar. */
  rate: number;
  /** The unit that a bare amount of this size is customary in. */
  monthly: boolean;
}

const byCode = new Map<string, Currency>();
const byWord = new Map<string, string>();
for (const row of TABLE.split('\n')) {
  const [code = '', rate, custom, ...words] = row.split(' ');
  byCode.set(code, { code, rate: Number(rate), monthly: custom === 'M' });
  for (const word of words) byWord.set(word, code);
}

/** What is known of an ISO 4217 code. */
export const currencyOf = (code: string | undefined): Currency | undefined =>
  code ? byCode.get(code.toUpperCase()) : undefined;

/** The ISO 4217 code that a printed sign or word (folded) means; a shared one only where `hint` is among its own. */
export function currencyCode(word: string, hint?: string): string | undefined {
  const own = byWord.get(word);
  if (own) return own;
  const shared = SHARED[word]?.split(' ');
  if (!shared) return undefined;
  // Mainland China prints it a hundred times as often as the others.
  const usual = word === '元' ? 'CNY' : undefined;
  return shared.length === 1 ? shared[0] : (shared.find((code) => code === hint) ?? usual);
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const guarded = (word: string): string =>
  `${/^[a-z]/.test(word) ? '(?<![a-z])' : ''}${literal(word)}${/[a-z]$/.test(word) ? '(?![a-z])' : ''}`;
const isWord = (word: string): boolean => /^[a-z](?:.{0,40}[a-z])?$/.test(word);
const all = [...byWord.keys(), ...Object.keys(SHARED)].sort((a, b) => b.length - a.length);
/** All signs, then all words, each longest first, as the inside of a pattern; one guard for all words compiles three times as fast. */
export const CURRENCY_PATTERN = [
  ...all.filter((word) => !isWord(word)).map(guarded),
  `(?<![a-z])(?:${all.filter(isWord).map(literal).join('|')})(?![a-z])`,
].join('|');
