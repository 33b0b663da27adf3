import type { PayUnit } from './vocabulary.ts';

/** A time word that follows an amount with a preposition ("per hour", "/Std.") and words that hold the preposition ("hourly", "p.a."), folded. */
const FOLLOWING: [PayUnit, string, string][] = [
  [
    'HOUR',
    'hours?|hrs?|h|stunden?|std|heures?|hora|ora|uur|godz(?:ine|ina|iny)?|hod(?:inu|ina|iny)?|h|timme?n?|time(?:n|r)?|gio|jam|val|stunda|שעה',
    'в час|за час|на годину|за годину|на час|saatlik|oraber|tunnissa|tunnilta|tunni(?:tasu)?|te/h|时薪|/小时|hourly|p\\.?h|sejam|stundlich|horaires?|por hora|all.ora|na godz\\w{0,4}|hodinove|לשעה|時給|시급|시간당|ต่อชั่วโมง|/ ?ชั่วโมง|(?:في|بال|/) ?الساعة',
  ],
  [
    'DAY',
    'days?|diem|tag|jours?|dia|giorno|dag|dzien|den|d|ngay|hari|יום|manday|md',
    'daily|p\\.?d|taglich|journalier|al dia|diari[oa]|giornalier[oa]|dziennie|denne|ליום|日給|일급|日当|ต่อวัน|/ ?วัน|يوميا',
  ],
  [
    'WEEK',
    'weeks?|wk|woche|semaine|semana|settimana|week|tydzien|tyden|vecka|uge|שבוע',
    'weekly|p\\.?w|wochentlich|hebdomadaire|semanal(?:es)?|settimanal[ei]|wekelijks|tygodniowo|tydne|לשבוע|週給|주급',
  ],
  [
    'MONTH',
    'months?|mo|mth|monate?|mtl|mois|mes|mese|maand|miesiac|mies|mesic|mes|man(?:ad|ed)?|md|mnd|thang|bulan|men|kuu|mesec|mesiac|mjesec|luna|ay|חודש|月|월',
    'в месяц|за месяц|в мес\\.?|ежемесячно|на місяць|за місяць|на месец|месечно|aylik|havi|havonta|pe luna|lunar|το μηνα|μηνιαι\\S{2,4}|月薪|/月|kuukaudessa|/kk|kk|kuus|menesi|mjesecno|mesecno|mesacne|monthly|(?<=^ ?)p\\. ?m|pcm|monatlich|mtl|mensuels?|mensuel|mensual(?:es)?|mensais|mensal|mensil[ei]|al mese|maandelijks|miesiecznie|mies|mesicne|manadsvis|pr\\.? ?mane?d|i manaden|sebulan|perbulan|mjesecno|ต่อเดือน|/ ?เดือน|شهري|في الشهر|месечно|בחודש|לחודש|חודשי|月給|月収|월급',
  ],
  [
    'YEAR',
    'years?|yr|y|annum|anno|jahr|jahre|an|annee|ano|anni|jaar|rok|ar|nam|tahun|year|שנה|年|년',
    'в год|за год|на рік|за рік|годишно|yillik|evente|pe an|το χρονο|年薪|/年|vuodessa|aastas|godisnje|letno bruto|rocne|yearly|annually|annual|annuels?|annuel|p\\.? ?a\\.?|pa|jahrlich|brutto-?jahres\\w{0,12}|anual(?:es|mente)?|annu[oi]|annual[ei]|annui lordi|jaarlijks|rocznie|rocne|arligen|arligt|per annum|lpa|setahun|ต่อปี|/ ?ปี|سنوي|في السنة|לשנה|בשנה|שנתי|年収|年俸|연봉',
  ],
];
/** Words that bind a time word to an amount; as words they need a space, as a stroke they do not. */
const BINDING =
  "(?:(?<![a-z])(?:per|pro|je|an?|each|every|par|por|al|alla|all'|za|na|i|om|pr\\.?|per l'|il|au|le|the|ogni|cada|im|in der|de|calendar|p) ?[./]? |(?<![a-z])(?:all'|per l'|de l'|a l'|p/)|/ ?|\\\\ ?)";
const AFTER: [PayUnit, RegExp][] = FOLLOWING.map(([unit, nouns, words]) => [
  unit,
  new RegExp(`(?:${BINDING}(?:${nouns})|(?<![a-z])(?:${words}))(?![a-z])`),
]);

/** Names of pay that hold their unit, as they stand before an amount ("Jahresgehalt", "hourly rate", "月給"). */
const BEFORE: [PayUnit, RegExp][] = [
  [
    'HOUR',
    /hourly|per hour|stundenlohn|stundensatz|taux horaire|salaire horaire|por hora|tariffa oraria|paga oraria|uurloon|uurtarief|stawka godz|hodinov|timlon|timelon|שעתי|時給|시급/,
  ],
  [
    'DAY',
    /daily rate|day rate|per day|tagessatz|\btjm\b|taux journalier|stawka dzienna|denni sazba|\bmd rate|dagtarief|日給|일급|日当/,
  ],
  ['WEEK', /weekly|wochenlohn|per week|週給|주급/],
  [
    'MONTH',
    /monthly|per month|monatsgehalt|monatslohn|bruttomonats|monatsbrutto|mindestgehalt \(monat|salaire mensuel|mensual|mensal|mensile|maandsalaris|per maand|miesieczn|mesicni|manadslon|manedslon|maanedslon|חודשי|月給|月収|月額|월급|(?:^|[^년])월 ?$/,
  ],
  [
    'YEAR',
    /annual|yearly|per year|per annum|jahresgehalt|jahreslohn|jahresbrutto|bruttojahres|jahreszielgehalt|zielgehalt jahr|salaire annuel|annuel|anual|\bral\b|annua|jaarsalaris|roczn|rocni|arslon|\bctc\b|\bote\b|שנתי|年収|年俸|年額|연봉|연 ?$/,
  ],
];

const first = (text: string, patterns: [PayUnit, RegExp][]): { unit: PayUnit; at: number } | undefined => {
  let best: { unit: PayUnit; at: number } | undefined;
  for (const [unit, pattern] of patterns) {
    const at = pattern.exec(text)?.index ?? -1;
    if (at >= 0 && (!best || at < best.at)) best = { unit, at };
  }
  return best;
};

/** The unit that stands after an amount (folded text, from the amount's end); `at` is its distance. */
export const unitAfter = (text: string) => first(text, AFTER);
/** The unit in the words before an amount (folded); the one nearest to the amount counts. */
export function unitBefore(text: string): PayUnit | undefined {
  let best: { unit: PayUnit; at: number } | undefined;
  for (const [unit, pattern] of BEFORE) {
    for (let from = 0; from < text.length; ) {
      const found = pattern.exec(text.slice(from));
      if (!found) break;
      if (!best || from + found.index > best.at) best = { unit, at: from + found.index };
      from += found.index + found[0].length;
    }
  }
  return best?.unit;
}
