const COUNT =
  '(?:[1-4]|one|two|three|four|ein(?:en)?|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|dois|due|tre|quattro|een|twee|drie|jeden|dwa|trzy|dva|tri|en|et|to|tva|fire|fyra)';
const DAY = '(?:days?|tage?n?|jours?|dias?|giorn[oi]|dag(?:en|ar|e)?|dni|dny|den|dzien)';
const THERE =
  '(?:from home|at home|remote(?:ly)?|von zu ?hause|von daheim|zu hause|(?:im|aus dem) home[- ]?office|mobil arbeiten|im buro|vor ort|(?:in|at|from) (?:the|our|an?) (?:[a-z]{2,12} )?office|in[- ]office|on[- ]?site|de chez (?:vous|toi|soi)|a la maison|a domicile|en teletravail|au bureau|sur site|sur place|en remoto|desde casa|en (?:la )?oficina|de casa|em casa|no escritorio|da casa|in ufficio|in sede|in smart working|thuis|vanuit huis|op kantoor|z domu|zdalnie|w biurze|z domova|v kancelari|hemifran|hemma|pa kontoret|hjemmefra|hjemme)';

/** Some days of the week at home or at the office, said in a sentence, folded: "zwei Tage pro Woche können Sie von zu Hause arbeiten". */
export const SOME_DAYS = new RegExp(
  `(?<![a-z\\d.,-])${COUNT} ?(?:- ?[1-4] )?${DAY}(?![a-z])[^.;!?\\d]{0,60}?(?<![a-z])${THERE}(?![a-z])|(?<![a-z])${THERE}(?![a-z])[^.;!?\\d]{0,25}?(?<![a-z])${COUNT} ?(?:- ?[1-4] )?${DAY} (?:a|per|pro|die|in der|je|each|every|of the|par|por|a la|alla|a|na|w|v|i|om) ?(?:the )?(?:week|woche|semaine|semana|settimana|tygodni\\w{0,2}|tydnu|vecka\\w?|ugen?)|(?:עבודה|משרה|מודל|מתכונת) היברידי|(?:יום|יומיים|ימים|[1-4] ימים)(?: בשבוע)? (?:מהבית|עבודה מהבית)|주 ?[1-4] ?(?:회|일|번) ?(?:재택|원격|출근|사무실)|週[1-4１-４]日?(?:の|は)?(?:出社|リモート|在宅|テレワーク)`,
);
