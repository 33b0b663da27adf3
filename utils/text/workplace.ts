import { cleanLine, foldInPlace } from './fold.ts';
import type { JobLocationType } from './vocabulary.ts';

type Reading = { value: JobLocationType; evidence: string };

/** Folded words for each way of working; HYBRID before TELECOMMUTE, since hybrid texts name remote days too. */
const WORDS: [JobLocationType, RegExp][] = [
  [
    'HYBRID',
    /\b(?:hybrid(?:e|es|o|a|i|ne|ni|ny|t|owy|owo|owa|arbeit|modell|work)?|ibrido|hibrid[oa]|hybrydow[aoey]\w{0,3}|home[- ]?office (?:moglich|mozny|je mozny|anteil|option|after|nach|tage|tag|in absprache|bis zu|je mozne|obcas|castecne|partiel|possible|\d)|homeoffice[- ](?:moglichkeit|anteil|option|regelung)|teilweise (?:remote|home)|partially remote|part(?:ly|ial)[- ]remote|partial(?:ly)? (?:home|work)|remote moglich|teilweise home|flexible? remote|remote (?:possible|partiel|parcial|option|optional|friendly|moglich)|occasional remote|(?:partly|partially|some) (?:from home|remote)|teletravail (?:partiel|occasionnel|possible|autorise|frequent|\d)|(?:mozna |moznost |prilezitostna |prevazne |castecna |obcasna |obcasny |mozny |moznost )(?:prace z domova|home[- ]?office|home)|prace z domova (?:mozna|castecne|obcas)|deels thuis|thuiswerken (?:mogelijk|is mogelijk)|(?:\d|a few|few|two|three|one|zwei|drei) (?:days?|tage?|dny|dni|jours?) (?:a|per|pro|je|par|\/)? ?(?:week|woche|semaine|tyden|tydne)? ?(?:remote|home ?office|in (?:the )?office|on[- ]?site|from home|im buro)|praca (?:hybrydowa|czesciowo zdalna)|czesciowo zdaln\w{1,3}|delvis distans|delvist hjemme|home office 50)\b|היברידי|ハイブリッド|一部リモート|하이브리드|부분 ?재택|재택 ?병행|リモート可|在宅可|一部在宅/,
  ],
  [
    'TELECOMMUTE',
    /\b(?:remote(?:ly)?|fully[- ]remote|telecommut(?:e|ing)|telework(?:ing)?|work(?:ing)? from home|home[- ]based|wfh|home ?office|homeoffice|work from anywhere|anywhere|distributed|teletravail|travail a distance|a distance|teletrabajo|remot[oa]s?|a distancia|trabajo desde casa|en remoto|trabalho remoto|home office|da remoto|lavoro da remoto|telelavoro|smart working|thuiswerk(?:en)?|op afstand|vanuit huis|praca zdalna|zdaln(?:a|ie|y|e)|calkowicie zdaln\w{1,3}|prace z domova|na dalku|z domova|remotni|distansarbete|pa distans|hemifran|fjernarbejde|hjemmearbejde|hjemmefra|hjemmekontor|ortsunabhangig|standortunabhangig|deutschlandweit remote|mobiles? arbeiten)\b|עבודה מהבית|מרחוק|リモート|在宅|テレワーク|재택|원격/,
  ],
  [
    'ONSITE',
    /\b(?:on[- ]?sites?|in[- ]?office|in[- ]?person|in the office|office[- ]based|no remote|not remote|non[- ]remote|at the office|vor ort|im buro|prasenz|sur (?:site|place)|presentiel|presencial(?:mente)?|in sede|in presenza|op locatie|op kantoor|stacjonarn(?:a|ie|y|e)|w biurze|na miste|na pracovisti|v kancelari|pa plats|pa kontoret|pa stedet|pa arbejdspladsen|fremmøde)\b|מהמשרד|פרונטלי|出社|オフィス勤務|오피스 ?출근|사무실 ?출근|상주/,
  ],
];

/** "Not remote" in its many forms: what follows is denied. */
const NO_REMOTE =
  /\b(?:not?|non|nicht|kein(?:e|en|er)?|without|isn't|is not|not a|no es|nao|pas de|sin|sem|bez|ei|ikke|inte|geen|niet|ingen|senza|brak|zadn[ay]|neni) (?:(?:available |fully |currently |possible |moglichkeit |eine? |a |for |to |work |eligible |be |moznost |mozna |possibility of |option |teil ){0,3})(?:remote(?:ly)?|home ?office|telework|telecommut(?:e|ing)|teletravail|remot[oa]|teletrabajo|praca zdalna|pracy zdalnej|thuiswerk(?:en)?|prace z domova|wfh|work(?:ing)? from home|distansarbete|hjemmearbejde|mobiles arbeiten|hybrid)\b|\bremote(?:[- ]work)?\??:? ?(?:not|no|nein|non|none|false|not (?:available|possible|allowed)|isn't|is not|nicht moglich)\b|\b(?:100 ?%|fully|full[- ]time|exclusively) (?:on[- ]?site|in[- ]?office|in[- ]?person|vor ort)/;

/** Things that carry these words and say nothing of where one works. */
const TRAPS =
  /\b(?:remote (?:sensing|teams?|desktops?|hands|control\w{0,4}|monitoring|support|access|areas?|locations? (?:such|like)|servers?|sites?|diagnos\w{1,6}|system\w{0,1}|procedure|working tools|village\w?|communit\w{1,4}|patient\w{0,7}|code|execution|sensor\w?|environments?|operation\w?|vehicle\w?|work(?:ers?|force|places?)|interview\w?|onboarding|collaboration|office locations|device\w?|management (?:tool|platform|system)\w{0,1}|configuration|debugging|session\w?|repositor\w{1,3}|meeting\w?|learning|education|identification|viewing|troubleshooting|employees)|hybrid (?:cloud\w?|vehicles?|cars?|it|apps?|mobile|applications?|infrastructure\w?|events?|electric|systems?|environments?|multi|architectures?|search|propulsion|intelligence|threats?|sql|solutions?|deployments?|data|identity|teams?|app|engines?|roles? (?:between|that|combining)|meetings?|retrieval|integration\w?|network\w{0,3}|warfare|bond\w{0,3}|quantum)|on[- ]?site (?:gym|parking|fitness|cafe\w{0,5}|restaurant|canteen|childcare|daycare|interviews?|visits?|search|medical|health\w{0,4}|support|customer|client|services?|training|installation|inspection|kitchen|massage|nursery|doctor|seo|catering|clinic|amenities|perks)|distributed (?:systems?|teams?|computing|databases?|services?|data|ledger|tracing|training|architectures?|software|applications?|storage|processing|environments?|energy|infrastructure|version|sql|state|denial)|hybridi\w+)\b/g;

/** `line` folded, with what would mislead blanked out at its place. */
const withoutTraps = (line: string): string => foldInPlace(line).replace(TRAPS, (trap) => '_'.repeat(trap.length));

/** The way of working that a short text (a label's value, a chip, a title) says; undefined where it says none. */
export function readWorkplace(text: string): Reading | undefined {
  const line = cleanLine(text).slice(0, 200);
  const flat = withoutTraps(line);
  const denied = NO_REMOTE.exec(flat);
  if (denied) return { value: 'ONSITE', evidence: line };
  for (const [value, pattern] of WORDS) if (pattern.test(flat)) return { value, evidence: line };
  return undefined;
}

/** Sentences of a description that state it outright; a mere mention of the word is not enough. */
const PROSE: [JobLocationType, RegExp][] = [
  [
    'HYBRID',
    /\bhybrid(?:es?)? (?:work(?:ing|place)?|role|position|job|schedule|model|setup|set-up|arrangement|environment|policy|opportunity|approach|remote|office|arbeits?\w{0,10}|modell)|\b(?:role|position|job|opportunity|work model|arrangement) (?:is|will be|offers?|follows?) (?:a |currently |considered |designated (?:as )?)?hybrid\b|hybride[ns]? (?:arbeit\w{0,12}|work\w{0,8})|(?:travail|mode|modele|modelo|modalidad|regime|lavoro|praca|tryb|model|prace)(?: de| di| pracy)?(?: trabajo| trabalho| lavoro)? (?:hybrid\w{0,3}|hibrid\w|ibrid\w|hybrydow\w{1,3})|hybrydow\w{1,4} (?:model|tryb|prac)|(?:home[- ]?office|remote|mobile\w? arbeiten|teletravail)(?:-moglichkeit(?:en)?|-tage\w?|-regelung| (?:ist |sind |nach absprache |tageweise |anteilig |teilweise )?(?:moglich|possible|mozny|mozna))|(?:moglichkeit|option|moznost|possibilite|posibilidad|possibilita|mogelijkheid|mozliwosc|mulighed|mojlighet)(?:en)? (?:zu[mr]?|auf|fur|de|di|of|tot|prace z|prace|pracy|om|for|att|castecneho|obcasneho|auf teilweises|zum teilweisen) ?(?:home[- ]?office\w{0,2}|remote\w{0,3}|mobile\w{0,2} arbeiten|teletravail|teletrabajo|domova|zdalnej|thuis\w{0,8}|smart working|distansarbete|hjemmearbejde|jobba hemifran|jobbe hjemmefra)|\b(?:[1-4]|one|two|three|four)(?:-[1-4])? (?:days?|x)(?: a| per| each|\/)? ?(?:week)? ?(?:in|at|from|on)[- ]?(?:the |our |your |site)? ?(?:\w{1,15} )?(?:offices?|home|site)\b|\b(?:[1-4]|zwei|drei|einen|ein|vier) tage? (?:pro|in der|\/|die) ?woche (?:im |von |zu )?(?:home|zuhause|hause|remote|buro)|\b[1-4] jours? (?:de teletravail|par semaine (?:de|en) teletravail)|\b[1-4] dni (?:w tygodniu )?(?:zdalnie|pracy zdalnej|z biura)|\b[1-4] (?:dny|dni|dnu)(?: v tydnu| tydne)? (?:z domova|home)|home[- ]?office [1-4] (?:dny|dni|days|tage)|(?:in (?:the|our|one of our) offices? at least \d{1,2} ?%)|\b(?:combine|mix|blend|combination) (?:of )?(?:remote|home|in[- ]office|office|on[- ]?site)\w{0,8} (?:and|with) (?:remote|home|in[- ]office|office|on[- ]?site)/,
  ],
  [
    'TELECOMMUTE',
    /\b(?:fully|100 ?%|entirely|completely|full[- ]time|permanently|exclusively) (?:remote|distributed company)\b|\b(?:role|position|job|opportunity|vacancy) (?:is|will be|can be)(?: a| an| available| considered| open to| performed| based| currently){0,2} (?:100 ?% |fully |entirely |completely )?remote(?:ly)?\b|\bthis (?:is|will be) an? (?:\w{1,12}[, -]{1,2}){0,3}remote(?:-first|-based)? (?:role|position|job|opportunity|contract)|\b(?:remote|work[- ]from[- ]home|home[- ]based) (?:role|position|job|opportunity)\b|\bwork (?:100 ?% |fully )?(?:remotely )?from (?:anywhere|wherever|home \(100|any location)|\b(?:100 ?%|full|komplett|vollstandig|zu 100 ?%) (?:home[- ]?office|remote|teletravail)|(?:teletravail|remote|distance) (?:complet|total|a 100 ?%|integral)|(?:100 ?%|totalmente|completamente|trabajo|trabalho|completo|posicion|puesto|vaga) (?:en |em |100% )?(?:remot[oa]|teletrabajo)\b|(?:completamente|interamente|totalmente) (?:da |in )?remot[oa]|(?:volledig|100 ?%) (?:remote|thuiswerk\w{0,2}|op afstand|vanuit huis)|(?:w 100 ?%|w pelni|calkowicie|100 ?%) (?:zdaln\w{1,3}|praca zdalna)|praca (?:w 100% )?zdalna|(?:plne|zcela|100 ?%|kompletne) (?:z domova|remote|na dalku|home ?office)|(?:helt|100 ?%|fullt) (?:pa distans|remote|hjemmefra|hemifran)|עבודה מלאה מהבית|עבודה מהבית מלאה|フルリモート|完全リモート|完全在宅|전면 ?재택|풀 ?리모트|100% 재택|완전 재택/,
  ],
  [
    'ONSITE',
    /\b(?:100 ?%|fully|entirely|exclusively|full[- ]time) (?:on[- ]?site|in[- ]?office|in[- ]?person|office[- ]based|vor ort|presencial|presentiel|in sede|op kantoor|stacjonarn\w{1,2})|\b(?:role|position|job) (?:is|will be|must be)(?: an?| performed| considered| currently){0,2} (?:on[- ]?site|in[- ]?office|in[- ]?person|office[- ]based)\b|\bthis is an? (?:\w{1,12}[, -]{1,2}){0,2}(?:on[- ]?site|in[- ]?office|in[- ]?person|office-based) (?:role|position|job|opportunity)|\b(?:on[- ]?site|in[- ]?office|in[- ]?person) (?:role|position)\b|(?:5|five) days (?:a|per) week (?:in|at) (?:the|our) \w{0,15} ?office|(?:modalidad|modalidade|regime|trabalho|trabajo) (?:100% )?presencial|praca stacjonarna|tryb pracy:? stacjonarn|フル出社|原則出社/,
  ],
];
const DENIAL = NO_REMOTE;
/** A condition, a wish or another's work: nothing about this job. */
const UNSURE =
  /\b(?:experience (?:in|with|working)|previous(?:ly)?|if you|comfortable|ability to|able to work|customers?|clients|our (?:remote|hybrid)|whether|or)\b/;

/** The way of working that a sentence of a description states for this job; far stricter than `readWorkplace`. */
export function readWorkplaceFromProse(text: string): Reading | undefined {
  for (const sentence of cleanLine(text)
    .slice(0, 20_000)
    .split(/(?<=[.!?。])\s+|[•\n]/)) {
    if (sentence.length > 600) continue;
    const flat = withoutTraps(sentence);
    if (DENIAL.test(flat)) return { value: 'ONSITE', evidence: sentence.slice(0, 300) };
    for (const [value, pattern] of PROSE) {
      const found = pattern.exec(flat);
      if (!found || UNSURE.test(flat.slice(Math.max(0, found.index - 40), found.index))) continue;
      return { value, evidence: sentence.slice(0, 300) };
    }
  }
  return undefined;
}
