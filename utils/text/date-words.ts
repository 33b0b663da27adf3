/** Month names (folded) in many languages, January first; any beginning of three letters or more that fits one month alone is read. */
export const MONTHS = [
  'january januar janvier enero janeiro gennaio januari styczen stycznia leden ledna jaenner janner ינואר январь января січень січня януари ocak ianuarie ιανουαριος ιανουαριου jaanuar jan januara januarja janvaris sausio sijecanj sijecnja tammikuu tammikuuta يناير มกราคม јануар јануара',
  'february februar fevrier febrero fevereiro febbraio februari luty lutego unor unora feber פברואר февраль февраля лютии лютого февруари subat februarie φεβρουαριος φεβρουαριου veebruar feb februara februarja februaris vasario veljaca veljace helmikuu helmikuuta فبراير شباط فيفري กุมภาพันธ์ фебруар фебруара',
  'march marz maerz mars marzo marco maart mrt marzec marca brezen brezna marts מרץ מרס март марта березень березня mart martie marcius μαρτιος μαρτιου mar marec maret mac kovo ozujak ozujka marta maaliskuu maaliskuuta مارس آذار มีนาคม',
  'april avril abril aprile kwiecien kwietnia duben dubna אפריל апрель апреля квітень квітня април nisan aprilie aprilis απριλιος απριλιου aprill apr aprila balandzio travanj travnja huhtikuu huhtikuuta أبريل ابريل إبريل نيسان أفريل เมษายน',
  'may mai mayo maio maggio mei maj maja kveten kvetna מאי маи мая травень травня mayis majus μαιος μαιου maijs geguzes svibanj svibnja toukokuu toukokuuta مايو أيار ماي พฤษภาคม маја',
  'june juni juin junio junho giugno czerwiec czerwca cerven cervna יוני июнь июня червень червня юни haziran iunie junius ιουνιος ιουνιου juuni jun juna junij junija junijs birzelio lipanj lipnja kesakuu kesakuuta يونيو يونيه حزيران جوان มิถุนายน јун јуна',
  'july juli juillet julio julho luglio lipiec lipca cervenec cervence יולי июль июля липень липня юли temmuz iulie julius ιουλιος ιουλιου juuli jul jula julij julija julijs julai lip liepos srpanj srpnja heinakuu heinakuuta يوليو يوليه تموز جويلية กรกฎาคม јул јула',
  'august aout agosto augustus sierpien sierpnia srpen srpna augusti אוגוסט август августа серпень серпня agustos augusztus αυγουστος αυγουστου avgust avgusta agustus augusts ogos srp rugpjucio kolovoz kolovoza elokuu elokuuta أغسطس اغسطس สิงหาคม',
  'september septembre septiembre setiembre setembro settembre wrzesien wrzesnia zari ספטמבר сентябрь сентября вересень вересня септември eylul septembrie szeptember σεπτεμβριος σεπτεμβριου septembar septembra septembris rugsejo rujan rujna syyskuu syyskuuta سبتمبر أيلول กันยายน септембар септембра',
  'october oktober octobre octubre outubro ottobre pazdziernik pazdziernika rijen rijna אוקטובר октябрь октября жовтень жовтня октомври ekim octombrie οκτωβριος οκτωβριου oktoober oktobar oktobra oktobris spalio lokakuu lokakuuta أكتوبر اكتوبر ตุลาคม октобар октобра',
  'november novembre noviembre novembro listopad listopada listopadu נובמבר ноябрь ноября листопад листопада ноември kasim noiembrie νοεμβριος νοεμβριου novembar novembra novembris lapkricio marraskuu marraskuuta نوفمبر พฤศจิกายน новембар новембра',
  'december dezember decembre diciembre dezembro dicembre grudzien grudnia prosinec prosince desember דצמבר декабрь декабря грудень грудня декември aralik decembrie δεκεμβριος δεκεμβριου detsember decembar decembra decembris disember gruodzio joulukuu joulukuuta ديسمبر ธันวาคม децембар децембра',
];

/** Words for a whole span back from now: hours are a day's part, so 0 days. */
export const RELATIVE_UNITS: [days: number, words: string][] = [
  [
    0,
    'seconds?|secs?|minutes?|mins?|hours?|hrs?|h|sekunden?|minuten?|stunden?|secondes?|heures?|segundos?|minutos?|horas?|secondi|minut[io]|ore|ora|seconden|uur|uren|sekund\\w{0,3}|minut\\w{0,2}|godzin\\w{0,2}|godz|hodin\\w{0,4}|timm(?:e|ar)|timer?|timar|saat|dakika|ore|minute|tuntia?|minuuttia?|gio|phut|jam|menit|sat[ai]?|valand\\w{0,2}|stund\\w{0,2}',
  ],
  [
    1,
    'days?|d|tagen?|tag|jours?|dias?|giorn[io]|dagen|dag|dage|dagar|dni|dzien|dnia|dny|dnem|dnu|gun|zile?|paivaa?|paeva|dager|ngay|hari|dan[ai]?|dnevi|dnami|dien(?:as|am|u)',
  ],
  [
    7,
    'weeks?|wks?|w|wochen?|semaines?|semanas?|settiman[ae]|weken|week|tygodni\\w{0,2}|tydzien|tydn\\w{1,3}|tydnem|veck(?:a|or)|uger?|uker?|hafta|saptaman[ai]|viikkoa?|nadalat?|tuan|minggu|nedelj\\w{0,2}|tjedn\\w{0,2}|savait\\w{1,3}|tyzdn\\w{1,3}',
  ],
  [
    30,
    'months?|mos?|monat(?:en)?|mois|mes(?:es|i|e)?|maand(?:en)?|miesi[ae]c\\w{0,2}|mesic\\w{0,2}|manad(?:er)?|maned(?:er)?|ay|lun[ai]|kuukau(?:si|tta)|kuud|thang|bulan|mjesec\\w{0,2}|mesec\\w{0,2}|menes\\w{0,4}|mesiac\\w{0,3}',
  ],
];

/** Words for today, yesterday and the day before, folded. */
export const DAY_WORDS: [days: number, words: RegExp][] = [
  [
    0,
    /\b(?:today|just (?:now|posted)|heute|gerade eben|aujourd'hui|a l'instant|hoy|hoje|oggi|vandaag|dzisiaj|dzis|dnes|idag|i dag|bugun|tanaan|astazi|azi|tana|hom nay|hari ini|danas|danes|siandien|sodien)\b|วันนี้|اليوم|данас|сегодня|сьогодні|днес(?![а-я])|σημερα|今天|刚刚|היום|本日|今日|오늘|방금/,
  ],
  [
    1,
    /\b(?:yesterday|gestern|hier(?! [a-z]{2})|ayer|ontem|ieri|gisteren|wczoraj|vcera|igar|i gar|dun|eilen|eile|hom qua|kemarin|semalam|jucer|juce|vceraj|vakar)\b|เมื่อวาน|أمس|јуче|вчера|вчора|χθες|昨天|אתמול|昨日|어제/,
  ],
  [
    2,
    /\b(?:vorgestern|avant-hier|anteayer|anteontem|eergisteren|przedwczoraj|predevcirem|i forgars|i forgårs)\b|שלשום|一昨日|그저께/,
  ],
];
