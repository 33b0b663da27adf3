/** Cheap tests that come before costly readers: a text that fails one can't hold what the reader looks for. */

/** A number, or a word for a day ("yesterday"). */
export const mayHoldDate = (text: string): boolean =>
  /\d|today|yesterday|just now|heute|gestern|aujourd|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dnes|včera|dziś|dzisiaj|wczoraj|idag|igår|i dag|i går|היום|אתמול|今日|昨日|本日|오늘|어제|방금/i.test(
    text,
  );

/** A number and something that makes it money, or a currency's name alone. */
export const mayHoldPay = (text: string): boolean =>
  /[$€£¥₩₹₪]|\p{Sc}|\d\s?(?:k\b|tys|lpa|万|만|억|원|円|元)|\b(?:[A-Z]{3}|eur|euro?s?|usd|gbp|chf|pln|zł|kč|czk|kr|sek|nok|dkk|ils|nis|hrk|kn|ft|huf|lei|ron|brl|inr|rs|aed|sgd|hkd|jpy|krw|cny|rmb|pounds?|dollars?|franken)\b|円|원|元|ש"?ח/iu.test(
    text,
  );

/** A word about where people work. */
export const mayHoldWorkplace = (text: string): boolean =>
  /remot|hybrid|híbrid|ibrid|on-?\s?site|in[\s-]office|in[\s-]person|office|büro|home|telecommut|telework|virtual|anywhere|worldwide|distrib|wfh|t[eé]l[eé]travail|teletrab|telelavoro|smart working|zdaln|stacjonarn|domov|domu|vzdálen|thuis|kantoor|distans|hjemme|hemifrån|vor ort|präsenz|presenci|présentiel|in sede|mobil|מהבית|היברידי|מרחוק|リモート|在宅|テレワーク|出社|ハイブリッド|재택|원격|하이브리드|출근|상주/i.test(
    text,
  );

/** A number (in figures or small words) and a unit of time. */
export const mayHoldYears = (text: string): boolean =>
  /year|yrs|yoe|jahr|\bans?\b|ann[éeo]|años?|anos|anni|jaar|\blat\b|\blata|\broky?\b|roků|\blet\b|\bårs?\b|\bár|month|monat|\bmois\b|mes|maand|miesi|měs|månad|måned|年|년|개월|か月|ヶ月|שנ/i.test(
    text,
  );
