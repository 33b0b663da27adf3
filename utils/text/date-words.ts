/** Month names (folded) in 14 languages, January first; any beginning of three letters or more that fits one month alone is read. */
export const MONTHS = [
  'january januar janvier enero janeiro gennaio januari styczen stycznia leden ledna jaenner janner ינואר',
  'february februar fevrier febrero fevereiro febbraio februari luty lutego unor unora feber פברואר',
  'march marz maerz mars marzo marco maart mrt marzec marca brezen brezna marts מרץ מרס',
  'april avril abril aprile kwiecien kwietnia duben dubna אפריל',
  'may mai mayo maio maggio mei maj maja kveten kvetna מאי',
  'june juni juin junio junho giugno czerwiec czerwca cerven cervna יוני',
  'july juli juillet julio julho luglio lipiec lipca cervenec cervence יולי',
  'august aout agosto augustus sierpien sierpnia srpen srpna augusti אוגוסט',
  'september septembre septiembre setiembre setembro settembre wrzesien wrzesnia zari ספטמבר',
  'october oktober octobre octubre outubro ottobre pazdziernik pazdziernika rijen rijna אוקטובר',
  'november novembre noviembre novembro listopad listopada listopadu נובמבר',
  'december dezember decembre diciembre dezembro dicembre grudzien grudnia prosinec prosince desember דצמבר',
];

/** Words for a whole span back from now: hours are a day's part, so 0 days. */
export const RELATIVE_UNITS: [days: number, words: string][] = [
  [
    0,
    'seconds?|secs?|minutes?|mins?|hours?|hrs?|h|sekunden?|minuten?|stunden?|secondes?|heures?|segundos?|minutos?|horas?|secondi|minut[io]|ore|ora|seconden|uur|uren|sekund\\w{0,3}|minut\\w{0,2}|godzin\\w{0,2}|godz|hodin\\w{0,4}|timm(?:e|ar)|timer?|timar',
  ],
  [1, 'days?|d|tagen?|tag|jours?|dias?|giorn[io]|dagen|dag|dage|dagar|dni|dzien|dnia|dny|dnem|dnu'],
  [
    7,
    'weeks?|wks?|w|wochen?|semaines?|semanas?|settiman[ae]|weken|week|tygodni\\w{0,2}|tydzien|tydn\\w{1,3}|tydnem|veck(?:a|or)|uger?|uker?',
  ],
  [
    30,
    'months?|mos?|monat(?:en)?|mois|mes(?:es|i|e)?|maand(?:en)?|miesi[ae]c\\w{0,2}|mesic\\w{0,2}|manad(?:er)?|maned(?:er)?',
  ],
];

/** Words for today, yesterday and the day before, folded. */
export const DAY_WORDS: [days: number, words: RegExp][] = [
  [
    0,
    /\b(?:today|just (?:now|posted)|heute|gerade eben|aujourd'hui|a l'instant|hoy|hoje|oggi|vandaag|dzisiaj|dzis|dnes|idag|i dag)\b|היום|本日|今日|오늘|방금/,
  ],
  [1, /\b(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|wczoraj|vcera|igar|i gar)\b|אתמול|昨日|어제/],
  [
    2,
    /\b(?:vorgestern|avant-hier|anteayer|anteontem|eergisteren|przedwczoraj|predevcirem|i forgars|i forgårs)\b|שלשום|一昨日|그저께/,
  ],
];
