import { cleanLine, foldInPlace, sentencesOf } from './fold.ts';
import type { JobLocationType } from './vocabulary.ts';
import { SOME_DAYS } from './workplace-days.ts';
import { DAYS, DEMANDED, DENIED, HOME, HYBRID, ONSITE, PARTLY, REMOTE, TRAPS, WHOLLY } from './workplace-words.ts';

type Reading = { value: JobLocationType; evidence: string };

/** `line` folded, with what would mislead blanked out in its place. */
const withoutTraps = (line: string): string => foldInPlace(line).replace(TRAPS, (trap) => '_'.repeat(trap.length));

/**
 * The way of working that a short text (a label's value, a chip, a title) says; undefined where it says none. Home office, telework and
 * "remote possible" are HYBRID unless said to be whole; "on-site or remote" is HYBRID too; "not remote" is ONSITE.
 */
export function readWorkplace(text: string): Reading | undefined {
  const line = cleanLine(text.slice(0, 1_000)).slice(0, 200);
  const flat = withoutTraps(line);
  const value = wayOf(flat);
  return value ? { value, evidence: line } : undefined;
}

function wayOf(flat: string): JobLocationType | undefined {
  if (DENIED.test(flat)) return 'ONSITE';
  if (HYBRID.test(flat) || DAYS.test(flat)) return 'HYBRID';
  const [remote, home, onsite] = [REMOTE.test(flat), HOME.test(flat), ONSITE.test(flat)];
  if (remote || home) {
    if (onsite) return 'HYBRID';
    if (WHOLLY.test(flat)) return 'TELECOMMUTE';
    return home || PARTLY.test(flat) ? 'HYBRID' : 'TELECOMMUTE';
  }
  return onsite ? 'ONSITE' : undefined;
}

/** Sentences of a description that state it outright, folded; a mere mention of the word is not enough. */
const STATED: [JobLocationType, RegExp][] = [
  [
    'TELECOMMUTE',
    /\b(?:fully|100 ?%|entirely|completely|permanently|exclusively) remote\b|\b(?:role|position|job|opportunity|vacancy) (?:is|will be|can be)(?: a| an| available| considered| open to| performed| based| currently){0,4} (?:100 ?% |fully |entirely |completely )?remote(?:ly)?\b|\bthis (?:is|will be) an? (?:[\w-]{1,12}[, ]{1,2}){0,4}remote(?:-first|-based)?\b[^.;]{0,30}\b(?:role|position|job|opportunity|contract)\b|\b(?:this|a|an|our|the|is|as) (?:[\w-]{1,12}[, ]{1,2}){0,4}(?:remote|work[- ]from[- ]home|home[- ]based),? (?:[\w-]{1,12} )?(?:role|position|job|opportunity)\b|\bwork (?:100 ?% |fully )?(?:remotely )?from (?:anywhere|wherever)|\b(?:100 ?%|full|komplett|vollstandig|zu 100 ?%) (?:home[- ]?office|remote|teletravail)|\b(?:teletravail|remote|teletrabajo) (?:complet|total|a 100 ?%|integral)|\b(?:100 ?%|totalmente|completamente) (?:en |em |da )?(?:remot[oa]|teletrabajo)\b|\b(?:trabajo|trabalho|posicion|puesto|vaga|modalidad) (?:100 ?% )?remot[oa]\b|\b(?:volledig|100 ?%) (?:remote|thuiswerk\w{0,2}|op afstand|vanuit huis)|\b(?:w 100 ?%|w pelni|calkowicie|100 ?%) zdaln\w{1,3}|\b(?:plne|zcela|100 ?%|kompletne) (?:z domova|remote|na dalku|home ?office)|\b(?:helt|100 ?%|fullt) (?:pa distans|remote|hjemmefra|hemifran)|עבודה מלאה מהבית|フルリモート|完全リモート|完全在宅|전면 ?재택|풀 ?리모트|100% 재택|완전 재택/,
  ],
  [
    'HYBRID',
    /\b(?:some|partial|occasional) (?:home|remote|hybrid) working\b|\bhybrid(?:es?|ni|nim)? (?:work(?:ing)?\b(?! ?space)|workplace|role|position|job|schedule|model\w{0,2}|setup|set-up|arrangement|policy|opportunity|approach|remote|office|arbeit\w{0,12}|arbeiten|rezim\w{0,2})|\b(?:role|position|job|opportunity|work model|arrangement) (?:is|will be|offers?|follows?) (?:a |currently |considered |designated (?:as )?)?hybrid\b|\b(?:travail|mode|modele|modelo|modalidad|modalidade|regime|lavoro|tryb|model|prace|praca|modalita)(?: de| di| pracy)?(?: trabajo| trabalho| lavoro| travail)? (?:hybrid\w{0,3}|hibrid\w|ibrid\w|hybrydow\w{1,3})|\bhybrydow\w{1,4} (?:model|tryb|prac)|\b(?:home[- ]?office|remote|mobile\w? arbeiten|teletravail)(?:-moglichkeit(?:en)?|-tage\w?|-regelung| (?:ist |sind |est |es |is |e |je |nach absprache |tageweise |anteilig |teilweise )?(?:moglich|possible|mozny|mozna))|\b(?:moglichkeit|option|possibility|moznost|possibilite|posibilidad|possibilita|possibilidade|mogelijkheid|mozliwosc|mulighed|mojlighet)(?:en)? (?:(?:zu[mr]?|auf|fur|to|of|de|di|tot|om|for|att|na|castecneho|obcasneho|obcasne|teilweises|mobilem|mobiles) ?){0,4}(?:work (?:partly |partially )?(?:remotely|from home)|working (?:remotely|from home)|home[- ]?office\w{0,2}|remote\w{0,3}|arbeiten|teletravail|teletrabajo|teletrabalho|(?:prace )?z domova|(?:pracy )?zdalnej|thuis\w{0,8}|smart working|distansarbete|hjemmearbejde|(?:jobba|arbeta) hemifran)|\b(?:[1-4]|one|two|three|four)(?: ?- ?[1-4])? (?:days?|x)(?: a| per| each|\/)? ?(?:week)? (?:in|at|from|on)[- ]?(?:the |our |your )?(?:\w{1,15} )?(?:offices?|home|site)\b|\b(?:[1-4]|zwei|drei|einen|ein|vier)(?: ?- ?[1-4])? tage? (?:pro |in der |\/ ?|die )?woche (?:im |von |zu )?(?:home|zuhause|hause|remote|buro)|\b[1-4] jours? (?:de teletravail|par semaine (?:de|en) teletravail)|\b[1-4] dni (?:w tygodniu )?(?:zdalnie|pracy zdalnej|z biura)|\b[1-4] (?:dny|dni|dnu)(?: v tydnu| tydne)? (?:z domova|home)|\bhome[- ]?office [1-4] (?:dny|dni|days|tage)|\bin (?:the|our|one of our) offices? at least \d{1,2} ?%/,
  ],
  [
    'ONSITE',
    /\b(?:100 ?%|fully|entirely|exclusively) (?:on[- ]?site|in[- ]?office|in[- ]?person|office[- ]based|vor ort|presencial|presentiel|in sede|op kantoor|stacjonarn\w{1,2})|\b(?:role|position|job|work) (?:is|will be|must be)(?: an?| performed| considered| currently){0,4} (?:on[- ]?site|in[- ]?office|in[- ]?person|office[- ]based)\b|\b(?:this is|will be|is) an? (?:[\w-]{1,12}[, ]{1,2}){0,4}(?:on[- ]?site|in[- ]?office|in[- ]?person|office-based) (?:role|position|job|opportunity)|\b(?:5|five) days (?:a|per) week (?:in|at) (?:the|our) (?:\w{1,15} )?office|\b(?:modalidad|modalidade|regime|trabalho|trabajo) (?:100% )?presencial|\b(?:praca|tryb pracy:?) stacjonarn\w|フル出社|原則出社/,
  ],
];
/** A short line of a list of benefits: "home office", "možnost home office". */
const LISTED = /\bhome[- ]?office\b|\bmobiles? arbeiten\b|\bteletravail\b|\bsmart working\b|\bthuiswerken\b/;
/** What any of the patterns needs: most sentences hold none of it. */
const MAYBE =
  /remot|home|hybr|h[ií]brid|ibrid|on.?site|office|person|vor ort|zuhause|distan|wherever|anywhere|t[eé]l[eé]|zdaln|domova|dálku|hjem|hemif|thuis|vanuit|presen|pr[eé]sen|smart|mobil|stacjon|büro|kantoor|sede|jours|tage|dni|hause|daheim|casa|domici|maison|domu|hemm|jours|בית|היברידי|リモート|在宅|出社|재택|원격|출근|리모트/i;
/** A condition, a denial, others' work: nothing about this job. */
const UNSURE =
  /\b(?:not|no|n't|don't|cannot|nicht|kein\w{0,2}|without|unable|experience (?:in|with|working)|previous(?:ly)?|if|comfortable|ability|able|customers?|clients|employees|whether|depending|either|which|other|many|these|some roles|most)\b/;

/** The way of working that a sentence of a description states for this job; far stricter than `readWorkplace`. */
export function readWorkplaceFromProse(text: string): Reading | undefined {
  for (const sentence of sentencesOf(text)) {
    if (sentence.length > 600 || /\?\s*$|\bvar(?:y|ies)\b/.test(sentence)) continue;
    if (!MAYBE.test(sentence)) continue;
    const flat = withoutTraps(sentence);
    const evidence = sentence.slice(0, 300).trim();
    if (DENIED.test(flat) || DEMANDED.test(flat)) return { value: 'ONSITE', evidence };
    for (const [value, pattern] of STATED) {
      const found = pattern.exec(flat);
      if (found && !UNSURE.test(flat.slice(Math.max(0, found.index - 40), found.index))) return { value, evidence };
    }
    const days = SOME_DAYS.exec(flat);
    if (days && !UNSURE.test(flat.slice(Math.max(0, days.index - 40), days.index)))
      return { value: 'HYBRID', evidence };
    if (flat.length <= 90 && LISTED.test(flat) && !UNSURE.test(flat) && !/\bthe home office\b/.test(flat)) {
      return { value: WHOLLY.test(flat) ? 'TELECOMMUTE' : 'HYBRID', evidence };
    }
  }
  return undefined;
}
