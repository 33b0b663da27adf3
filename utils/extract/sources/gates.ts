/** Cheap tests that come before costly readers: a text that fails one can't hold what the reader looks for. */

/** A number, or a word for a day ("yesterday"). */
export const mayHoldDate = (text: string): boolean =>
  /[\d٠-٩۰-۹]|today|yesterday|just now|heute|gestern|aujourd|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dnes|včera|dziś|dzisiaj|wczoraj|idag|igår|i dag|i går|היום|אתמול|今日|昨日|本日|오늘|어제|방금|сегодня|вчера|сьогодні|вчора|bug[uü]n|d[uü]n\b|tän[aä]än|eilen|astăzi|azi\b|σήμερα|χθες|今天|昨天|刚刚|hôm (?:nay|qua)|hari ini|kemarin|danas|jučer|juče|вчера|днес|šiandien|šodien|vakar|วันนี้|เมื่อวาน|اليوم|أمس|يومين|(?:منذ|قبل) /i.test(
    text,
  );

/** A sign, a code or a name of a currency, or a number in the short forms of pay ("120k", "12 LPA", "500万"). */
export const mayHoldPay = (text: string): boolean =>
  /[$€£¥₩₹₪₺₽₴฿₫₱₸₾]|\d\s?(?:k\b|K\b|tys|LPA|lpa|万|만|억|원|円|元|[Ll]akhs?\b|[Ll]acs?\b|[Cc]r\b)|\b[A-Z]{3}(?![A-Za-z])|[Ee]uro|Kč|kč|zł|\b(?:eur|czk|kr|pln|chf|usd|gbp|sek|nok|dkk|nis|hrk|kn|Ft|lei|Rs|rs|rmb|TL|tl)\b|руб|грн|лв\.?|[Рр]УБ|евро|ευρώ|\d\s?元|薪|[Pp]ound|[Dd]ollar|[Ff]ranken|[Kk]ron|บาท|[Tt]riệu|\d\s?(?:tr|jt|[Jj]uta)\b|R[pM]\s?\d|\bR\s?\d{1,3}[ ,]?\d{3}|VN[ĐDđ]|đồng|dong\b|ريال|درهم|جنيه|دينار|din\.|円|원|元|ש"?ח/.test(
    text,
  );

/** A word about where people work. */
export const mayHoldWorkplace = (text: string): boolean =>
  /remot|siedzib|yerinde|h[iy]br[iy]d|híbrid|ibrid|on-?\s?site|sur (?:site|place)|in[\s-]office|in[\s-]person|office|büro|home|hause|daheim|casa|domicile|maison|hemma|telecommut|telework|virtual|anywhere|worldwide|distrib|wfh|t[eé]l[eé]travail|teletrab|telelavoro|smart working|zdaln|stacjonarn|domov|domu|vzdálen|thuis|kantoor|distans|hjemme|hemifrån|vor ort|präsenz|presenci|présentiel|in sede|mobil|удал[её]|дистан|гибрид|віддал|гібрид|хибрид|офис|офіс|месте|присъств|uzaktan|evden|ofis|távmunk|távoli|iroda|otthon|acas[aă]|distan[tț]|birou|sediu|τηλεργ|αποστ|υβριδ|απομακ|γραφείο|ζώσης|远程|居家|混合办公|坐班|现场|遠|et[aä]ty|et[aä]n[aä]|lähityö|hübriid|kaugt|kontoris|nuotol|attālin|od kuće|daljav|od doma|pisarni|diaľku|מהבית|היברידי|מרחוק|リモート|在宅|テレワーク|出社|ハイブリッド|재택|원격|하이브리드|출근|상주|ไฮบริด|ทางไกล|ระยะไกล|ที่บ้าน|ออฟฟิศ|từ xa|văn phòng|jarak jauh|dari rumah|kantor|wfo|عن ب|هجين|المنزل|المكتب|حضوري|مقر ال|вкъщи|разстояние|од куће|daljin/i.test(
    text,
  );

/** A number, in figures or small words, with a unit of time close behind it. */
export const mayHoldYears = (text: string): boolean =>
  /(?:\d|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|uma?|een|ett?|jeden|ein|zwei|drei|vier|fünf|sechs|une?|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|due|tre|cinque|twee|drie|vijf|dwa|trzy|pięć|dva|tři|pět|två|fem|to|several)(?!\p{L})|\b(?:minim\p{L}{1,5}|alespoň|aspoň|najmniej|przynajmniej)(?=\srok))[^.!?\d]{0,26}?(?:year|yrs|yoe|jahr|ans?\b|anné|año|anos?\b|ann[io]\b|jaar|lat\b|lata|rok|roč|let\b|år|month|monat|mois|mes|maand|miesi|měs|månad|måned|年|년|개월|か月|ヶ月|лет|год|рок|рік|yıl|év\b|éves|ani\b|[εέ]τ[ηώ]|χρόνι|vuo|aasta|tahun|năm|godin|leti|metų|gad[ui]|ปี)|שנ|سن(?:وات|ة|تين|ين)|عام/iu.test(
    text,
  );

/** Five words and more with a full stop: prose, no fact of a header. */
export const isSentence = (text: string): boolean => /^(?:\S{1,30}\s){4,20}\S{1,30}[.!?]$/.test(text);
