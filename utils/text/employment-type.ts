import { cleanLine, foldInPlace } from './fold.ts';
import { EMPLOYMENT_TYPES, type EmploymentType } from './vocabulary.ts';

/** Folded words for each type. Permanent ("unbefristet", "CDI", "indefinido") is none of them; fixed terms are TEMPORARY. */
const WORDS: [EmploymentType, RegExp][] = [
  [
    'FULL_TIME',
    /\bfull[- _]?time(?:r)?\b|\b(?:voll|vol|full|fuld|hel)-?(?= ?(?:oder|und|bzw\.?|or|and|of|en|eller|och|og|[/&,]) ?(?:in )?(?:teilzeit|deeltijd|part[- ]?time|deltid))|\bhpp\b|\bhlavni pracovni pomer\b|\bft\b|\bvollzeit\w{0,14}|\btemps[- ](?:plein|complet)\b|\bplein temps\b|\bcdi\b(?=.{0,12}temps plein)|\b(?:jornada|tiempo|tempo|periodo) (?:completa|completo|integral|inteiro|pieno|plena)\b|\ba tempo pieno\b|\bfull[- ]?tijds\w{0,1}\b|\bvoltijds?\b|\bpelny (?:etat|wymiar)\b|\bpelnym wymiarze\b|\bpelen etat\b|\bpelny etat\b|\bcaly etat\b|\bplny (?:pracovni )?(?:uvazek|pomer)\b|\bprace na plny\b|\bheltid\w{0,14}|\bfuldtid\w{0,14}|\b(?:fuld|full|hel) tid\b|\bfulltid\b|\bpermanent full\b|\bjornada (?:laboral )?completa\b|\bganztags?\b|\bkokoaika\w{0,6}|\bkokopaiva\w{0,6}|\btam zamanli\b|\bteljes munkaido\w{0,4}|\bnorma intreaga\b|\btaistooaeg\w{0,2}|\btaiskoormus\w{0,3}|\btaiskohaga\b|\bpilna slodze|\bpilns darba laiks|(?<!\bne )\bvisa darbo diena|\bpilnas etatas|\bpuno radno vr(?:ij)?eme|\bpolni delovni cas|\bplny (?:pracovny )?uvazok|полн(?:ая|ои|ую) занятост|полныи (?:рабочии )?день|повна занятість|повна заинятість|повнии (?:робочии )?день|пълно работно време|пълен работен ден|пълна заетост|πληρης απασχοληση|πληρους απασχολησης|全职|全職|全日制|משרה מלאה|フルタイム|正社員|正規雇用|常勤|정규직|전일제|풀타임|\btoan thoi gian\b|\b(?:penuh|purna) waktu\b|\bsepenuh masa\b|\bpilna darbo diena\b|\bvisas etatas\b|งานประจำ|(?<!ไม่)เต็มเวลา|(?:دوام|وقت) كامل|(?<!не)пуно радно време/,
  ],
  [
    'PART_TIME',
    /\b(?:teil|deel|del)-?(?= ?(?:oder|und|bzw\.?|of|en|eller|och|og|[/&,]) ?(?:in )?(?:vollzeit|voltijd|fuldtid|heltid))|\b(?:plein|completa|pieno|integral) (?:ou|o|e) (?:partiel|parcial|parziale)\b|\bpart[- _]?time(?:r)?\b|\bpt\b(?![. ] ?[a-z]{4})|\bteilzeit\w{0,14}|\btemps[- ]partiel\b|\bmi-temps\b|\b(?:jornada|tiempo|tempo|meio) (?:parcial|media|reducida|periodo)\b|\bmedia jornada\b|\bpart[- ]?tijds\w{0,1}\b|\bdeeltijds?\b|\bniepelny (?:etat|wymiar)\b|\bniepelnym wymiarze\b|\bczesc etatu\b|\bpol etatu\b|\b1\/2 etatu\b|\b(?:castecny|zkraceny|polovicni|zkraceny pracovni) (?:uvazek|pomer)\b|\bprace na castecny\b|\bzkraceny\b|\bdeltid\w{0,14}|\bdeltidsjob\b|\bhalbtags?\b|\bwerkstudent\w{0,6}\b|\bworking student\b|\bminijob\w{0,4}\b|\bgeringfugig\w{0,16}|\bnebenjob\b|\bstudentenjob\b|\bbijbaan\b|\bosa-?aika\w{0,6}|\byari zamanli\b|\breszmunkaido\w{0,4}|\bnorma partiala\b|\bosalise tooajaga\b|\bosaline tooaeg\b|\bosakoormus\w{0,3}|\bnepilna slodze|\bnepilns darba|\bnepuno radno|\bpolovicni delovni|\b(?:skrateny|ciastocny) (?:pracovny )?uvazok|частичн(?:ая|ои) занятост|неполн(?:ая занятост|ыи (?:рабочии )?день)|часткова заинятість|неповна заинятість|неповнии (?:робочии )?день|непълно работно време|μερικη απασχοληση|μερικης απασχολησης|兼职|兼職|משרה חלקית|חצי משרה|パートタイム|パート\b|アルバイト|バイト|非常勤|파트타임|시간제|아르바이트|단시간|\bban thoi gian\b|\bparuh waktu\b|\b(?:separuh masa|sambilan)\b|\bne(?:pilna| visa) darbo diena\b|\bpuse etato\b|พาร์[ทต]ไทม์|ไม่เต็มเวลา|(?:دوام|وقت) جزئي|непуно радно време/,
  ],
  [
    'CONTRACTOR',
    /\bcon_(?:w2|corp|ind|hire)\w{0,9}|\bcontract(?:or|ors|ing)?\b(?! (?:type|duration|length|staff: ?no|van|voor|de|de|a duree|travail))|\bfree-?lanc\w{1,4}\b|\bindependent contractor\b|\bself-employed\b|\b(?:c2c|corp[- ]to[- ]corp|1099|b2b)\b|\bfreie[rn]? mitarbeit\w{0,4}\b|\bselbst(?:st)?andig\w{0,2}\b|\bindependant\b|\bautonomo\b|\bpessoa juridica\b|\bpj\b|\blibero professionista\b|\bpartita iva\b|\bcollaborazione\b|\bzzp\w{0,2}\b|\binhuur\b|\bkontrakt\b|\bumowa b2b\b|\bzivnost\w{0,8}\b|\bico\b|\bosvc\b|\bkonsultuppdrag\b|\bkonsult\b|\bprestation\b|\bserbest calisan\b|\bvallalkozo\w{0,3}\b|фриланс|самозанят|договор подряда|(?<![а-я])гпх(?![а-я])|(?<![а-я])фоп(?![а-я])|αυτοαπασχολ|外包|פרילנס|קבלן|業務委託|フリーランス|請負|프리랜서|도급|위촉|ฟรีแลนซ์|عمل حر/,
  ],
  [
    'TEMPORARY',
    /\btemp(?:orary|oral|oraire|oraneo)?\b|\bfixed[- ]term\b|\bbefristet\w{0,3}\b(?<!unbefristet\w{0,3})|\binterim(?:aire)?\b|\bcdd\b|\bseasonal\b|\bstagional[ei]\b|\bsaison\w{0,8}\b|\bduree determinee\b|\bzeitarbeit\b|\baushilfe\b|\bsaisonnier\b|\bmaternity (?:cover|leave)\b|\bcasual\b|\blimited[- ]term\b|\bterm(?: appointment| position|-limited)\b|\b(?:contrato )?temporal\b|\b(?:contrato|contratacion) (?:de|por) temporada\b|\bfij[oa][- ]discontinu[oa]\b|\bduracion determinada\b|\bpor obra\b|\btemporari[oa]\b|\btermo certo\b|\ba termo\b|\b(?:tempo )?determinato\b|\ba termine\b|\bsomministrazione\b|\btijdelijk\w{0,1}\b|\bbepaalde tijd\b|\buitzend\w{0,8}\b|\bczas okreslony\b|\bokreslony\b|\btymczasow\w{1,3}\b|\bsezonow\w{1,3}\b|\bzastepstwo\b|\b(?:na dobu|pracovni pomer na dobu) urcitou\b|\bdobu urcitou\b|\bbrigad\w{1,3}\b|\bdpp\b|\bdpc\b|\bdohoda\b|\bsezonni\b|\bvikariat\w{0,2}\b|\bvisstid\w{0,14}|\btidsbegrans\w{1,4}\b|\btidsbegraenset\w{0,2}\b|\btidsbegrænset\w{0,2}\b|\bmidlertidig\w{0,2}\b|\bsommarjobb\b|\bsommerjob\b|\bengasjement\b|\bbarselsvikar\w{0,3}\b|\bauf zeit\b|\bmaaraaika\w{0,6}|\bdonemsel\b|\bgecici\b|\bhatarozott idej\w{1,3}|\bperioada determinata\b|\btahtajali(?:ne|selt)\b|\bterminuota\b|\bodredeno vr(?:ij)?eme|\bdolocen cas\b|\bmaara-?aikai\w{0,4}|\bsijaisuus\b|временн(?:ая|ои) (?:работ|занятост)|тимчасов|(?<!бес|без)срочн(?:ыи|ыи трудовои) (?:договор|контракт)|(?<!без)срочен (?:трудов )?договор|вахтов|сезонн|ορισμενου χρονου|临时|短期工|זמני|זמנית|עונתי|契約社員|派遣|有期|期間限定|臨時|계약직|기간제|임시|단기|파견|\bthoi vu\b|\bhop dong co thoi han\b|\buz noteiktu laiku\b|งานชั่วคราว|ลูกจ้างชั่วคราว|مؤقت/,
  ],
  [
    'INTERN',
    /\bintern(?:ship|ships|s)?\b|\btrainee(?:ship|s|program\w{0,4})?\b|\bapprentice(?:ship|ships|s)?\b|\bpraktik\w{1,8}\b|\bausbildung\b(?!s)|\bausbildungsplatz\b|\bazubi\w{0,1}\b|\blehrstelle\w{0,1}\b|\blehrling\w{0,1}\b|\bduales studium\b|\bvolontariat\b|\bvolontar\w{0,3}\b|\bpflichtpraktik\w{1,4}\b|\bstage\b|\bstagiaire\b|\balternance\b|\balternant\w{0,1}\b|\bapprentissage\b|\bapprenti\w{0,1}\b|\bcontrat pro\b|\bpracticas?\b|\bbecari[oa]\b|\bbeca\b|\bpasante\b|\bpasantia\b|\bestagi\w{1,4}\b|\bjovem aprendiz\b|\btirocini\w{1,3}\b|\bapprendistato\b|\bstagista\b|\bstageplek\b|\bstageplaats\b|\bafstudeer\w{0,10}\b|\bstaz\w{0,4}\b|\bpraktyk\w{0,2}\b|\bstaz\b|\bstaze\b|\bstazist\w{0,3}\b|\bpraxe pro studenty\b|\blarling\w{0,3}\b|\bpraktikplats\b|\belev(?:plads)?\b|\bco-?op\b|\bwork placement\b|\bplacement (?:year|student)\b|\bdiplomarbeit\b|\bmasterarbeit\b|\bbachelorarbeit\b|\babschlussarbeit\b|\bstaj(?:yer\w{0,2})?\b|\bgyakornok\w{0,3}\b|\bgyakornoki\b|\bstagiu\b|\bstagiar\b|\bharjoittel(?:u|ija)\w{0,4}|\boppisopimus\w{0,4}|\bpraks[ae]\b|стажиров|стажер|стажуванн|πρακτικη ασκηση|实习|實習|סטאז|מתמחה|התמחות|インターン|実習|인턴|수습생|연수생|\bthuc tap\b|\bmagang\b|\blatihan industri\b|ฝึกงาน|متدرب|تدريب (?:تعاوني|صيفي)/,
  ],
  [
    'VOLUNTEER',
    /\bvolunt(?:eer|eers|eering|ary work|ariado|ariato|arios?|aria)\b|\behrenamt\w{0,6}\b|\bfreiwillig\w{0,14}\b|\bbenevol\w{1,3}\b|\bvrijwillig\w{1,6}\b|\bwolontari\w{1,3}\b|\bdobrovoln\w{1,6}\b|\bfrivillig\w{0,6}\b|\bvolontar(?:arbete)\b|\bfsj\b|\bbfd\b|\bgonullu\b|\bonkentes\w{0,3}\b|\bvoluntari?at?\b|волонт[ее]р|доброволец|доброволч|εθελοντ|志愿者|מתנדב|התנדבות|ボランティア|자원봉사|\btinh nguyen vien\b|\b(?:suka)?relawan\b|อาสาสมัคร|متطوع|تطوع/,
  ],
  ['PER_DIEM', /\bper[- _]diem\b|\bprn\b|\bday labou?r\b|\btagelohner\b|\bdagloner\b|日雇い|単発|일용직|일당직/],
];

const NOT_A_TYPE =
  /\b(?:contract(?:s|ing)? (?:manag\w{1,6}|negotiat\w{1,6}|law|specialist|administrat\w{1,4}|analyst)|smart contracts?|abgeschlossene?[nrs]? (?:[a-z]+ ){0,2}[a-z]*ausbildung|ausbildung als|internal\w{0,2}|international\w{0,2}|internet|interne[rsn]?)\b/g;

/** Order of the answer: schema.org's own. */
const inOrder = (found: Set<EmploymentType>): EmploymentType[] => EMPLOYMENT_TYPES.filter((type) => found.has(type));

/** Share of a whole post ("0.5 WTE", "0,8 FTE"). */
function readShare(flat: string): EmploymentType[] | undefined {
  const share = /(?<![\d.,])([01])[.,](\d{1,2}) ?(?:fte|wte|etp|vzae?)\b/.exec(flat);
  if (!share) return undefined;
  const part = Number(`${share[1]}.${share[2]}`);
  return part === 1 ? ['FULL_TIME'] : part > 0 && part < 1 ? ['PART_TIME'] : undefined;
}

/** Workload in per cent ("80-100%"): 100 is full time, a range up to 100 is both, less is part time. */
function readWorkload(flat: string): EmploymentType[] | undefined {
  const found =
    /(?<![\d.,])(?<!prise? en charge (?:a )?)(\d{1,3}) ?%? ?(?:(?:-|to|bis|a|au|ou|oder|or|\/|~) ?(\d{1,3}))? ?%(?! ?(?:remote|home|tele|zdaln|on-?site|vor ort|im buro|of\b|de\b|presen|distan|z domova|commit|in[- ]?office|hybrid|pension|match|bonus|discount|rabatt|employer|all(?:er|e)?\b|auf\b|off\b|extra\b|provision|commission))/.exec(
      flat,
    );
  if (!found) return readShare(flat);
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  if (from < 10 || to > 100 || from > to) return undefined;
  if (from === 100) return ['FULL_TIME'];
  return to === 100 ? ['FULL_TIME', 'PART_TIME'] : ['PART_TIME'];
}

/** Hours a week ("40 Wochenstunden", "32-40 uur per week"): 35 and more are full time, less is part time. */
function readHours(flat: string): EmploymentType[] {
  const found =
    /(?<![\d.,:])(\d{1,2})(?:[.,]\d{1,2})? ?(?:(?:-|to|bis|a|tot) ?(\d{1,2})(?:[.,]\d{1,2})? ?)?(?:wochenstunden|(?:hours?|hrs?|h|stunden|std\.?|heures|horas|ore|uur|uren|godzin|hodin|timmar|timer) ?(?:per|a|pro|je|in der|die|par|por|\/|na|w|i|om|tydne|tygodniowo) ?\.? ?(?:week|wk|woche|semaine|semana|settimana|tydzien|tyden|vecka[n]?|uge[n]?)|hours weekly|hodin tydne|godzin tygodniowo|horas semanales|h(?:oras)? semanais|ore settimanali|heures hebdo\w{0,8}|timer ukentlig|viikkotuntia)/.exec(
      flat,
      // A Dutch chip "32 - 36 uur" counts the week's hours.
    ) ?? /^(\d{2})(?:[.,]\d{1,2})? ?(?:(?:-|tot|a) ?(\d{2}) ?)?(?:uur|uren)$/.exec(flat.trim());
  const low = Number(found?.[1] ?? 0);
  const high = Number(found?.[2] ?? low);
  if (low < 4 || high > 60 || low > high) return [];
  if (low >= 35) return ['FULL_TIME'];
  return high >= 35 ? ['FULL_TIME', 'PART_TIME'] : ['PART_TIME'];
}

const read = (flat: string): Set<EmploymentType> => {
  const found = new Set<EmploymentType>();
  for (const [type, pattern] of WORDS) if (pattern.test(flat)) found.add(type);
  return found;
};

/**
 * The types that a short text (a label's value, a chip) says, in schema.org's words; [] where it says none. "Permanent" alone is
 * none; freelance, B2B and "contract" are CONTRACTOR; fixed-term (CDD, befristet) and seasonal are TEMPORARY; apprenticeships,
 * Praktikum and Stage are INTERN; Werkstudent is PART_TIME; "80-100%" is FULL_TIME and PART_TIME,
 * and so are hours a week, with 35 and more as full time.
 */
export function readEmploymentTypes(text: string): EmploymentType[] {
  const flat = foldInPlace(cleanLine(text).slice(0, 300)).replace(NOT_A_TYPE, ' ');
  const spaced = flat.replace(/fulltime/g, 'full-time').replace(/parttime/g, 'part-time');
  const found = read(spaced);
  // "Fixed-term contract", "permanent contract": the word contract names the paper, not a contractor.
  const paper =
    /\b(?:permanent|fixed[- ]term|temporary|employment|unlimited|indefinite|open-ended|full[- ]?time|part[- ]?time|internship|apprenticeship|zero[- ]hours?|tijdelijk|vast|standard|regular) contract\b|\bfixed[- ]term ?\/ ?contract\b|\bcontract (?:type|of employment)\b|\bkontrakt (?:na czas|o prac)/.test(
      spaced,
    );
  if (paper && !/\bcontractor|freelanc|b2b|c2c/.test(spaced)) found.delete('CONTRACTOR');
  if (!found.has('FULL_TIME') && !found.has('PART_TIME')) {
    for (const type of readWorkload(spaced) ?? readHours(spaced)) found.add(type);
    if (/(?:^|[^_a-z])other(?:$|[^_a-z])/.test(spaced) && spaced.length < 12) found.add('OTHER');
  }
  return inOrder(found);
}

/** A type that a sentence states outright: a word of this job or of an offer before it, a word for a post after it. */
const STATED =
  /\b(?:(?:full|part)[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel)|tiempo completo|jornada completa|tempo (?:integral|pieno|parziale)|voltijds?|deeltijds?|pelny etat|plny uvazek|heltid|deltid|fuldtid)\b/g;
const BEFORE =
  /\b(?:this|the|our|a|an|is|as|pa|we offer|offering|type|wir bieten|suchen|ab sofort|in|contrat|poste|puesto|vaga|contratto|umowa|nabizime|pracovni pomer|hpp|jobbet|tjansten|stillingen)\b/;
const AFTER =
  /\b(?:position|role|job|contract|employment|opportunity|internship|stelle|anstellung|festanstellung|position|poste|emploi|puesto|contrato|vaga|baan|functie|etat|uvazek|tjanst|stilling|basis)\b/;
/** "Stillingen er på fuld tid", "De functie is fulltime": a sentence that says it of the job itself. */
const SAID_OF_JOB =
  /\b(?:th(?:e|is) (?:role|position|job|post|vacancy)|(?:die|diese) (?:stelle|position|anstellung)|(?:le|ce) poste|(?:el|este) (?:puesto|empleo|trabajo)|(?:a|esta) vaga|la (?:posizione|funzione)|(?:de|deze) (?:functie|baan|vacature)|stillingen|tjansten|anstallningen|jobbet|pozice|praca) (?:is|will be|ist|est|es|e|er|ar|je|jest)(?: (?:an?|in|pa|auf|en|de|i|op|na|om)){0,2} (fuld tid|full tid|hel tid|deltid|full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps (?:plein|partiel|complet)|tiempo (?:completo|parcial)|jornada completa|media jornada|tempo (?:integral|pieno|parziale)|voltijds?|deeltijds?|fulltime|parttime|heltid|fuldtid|pelny etat|plny uvazek)(?![a-z])/;

/** "Accepting applications for a full-time Road Maintainer": a post that is sought. */
const SOUGHT_AS =
  /\b(?:applications for|seek(?:s|ing)?|hir(?:e|ing)|recruiting|(?:look|search)(?:ing)? for|employ|appoint) (?:an? |our |[a-z]{3,14} ){0,3}?((?:full|part)[- ]time(?: (?:or|and|\/) (?:full|part)[- ]time)?)\b/;
/** "Na plný úvazek", "na pełen etat", "kokoaikaiseen työsuhteeseen": words that are said of a post alone. */
const OF_POST =
  /\bna (?:(?:plny|zkraceny|castecny|polovicni|skrateny|ciastocny) uvazek|(?:pelny|pelen|pol|niepelny|cwierc|3\/4) etatu?)\b|\b(?:kokoaikai|osa-aikai)[a-z]{1,6} (?:[a-z]{3,15} ){0,2}(?:tyosuht|tehtav|tyohon|toime|viran|virka)/;
/** "I fast stilling, 100 %", "50 % vikariat stilling". */
const STILLING =
  /\bstilling(?:en)?\b[^.;\d]{0,12}(\d{2,3} ?%)|(\d{2,3} ?%)(?: [a-z]{3,14}){0,2} stilling|\b(?:soker|soger|tjanst\w{0,3}|anstallning\w{0,3})\b[^.;%]{0,60} pa (\d{2,3} ?%)/;
function soughtTypes(sentence: string): EmploymentType[] {
  const sought = SOUGHT_IN.exec(sentence)?.[1];
  if (sought) return readSought(sought);
  const said = SOUGHT_AS.exec(sentence)?.[1] ?? OF_POST.exec(sentence)?.[0];
  if (said) return inOrder(read(said));
  const share = STILLING.exec(sentence);
  return share ? (readWorkload(share[1] ?? share[2] ?? share[3] ?? '') ?? []) : [];
}

/** "Wir suchen ab sofort eine ZFA in Voll- oder Teilzeit". */
const SOUGHT_IN =
  /\bsuch(?:en|t)\b[^.;]{0,160}\bin (voll- ?(?:oder|und|bzw\.?|\/) ?teilzeit|teil- ?(?:oder|und|bzw\.?|\/) ?vollzeit|(?:vollzeit|teilzeit)(?: ?(?:oder|und|bzw\.?|\/) ?(?:vollzeit|teilzeit))?)\b/;
const readSought = (said: string): EmploymentType[] =>
  /voll.{2,9}teil|teil.{2,9}voll/.test(said) ? ['FULL_TIME', 'PART_TIME'] : inOrder(read(said));

/** "Contratto a tempo determinato, full time" as a line of a list. */
const CONTRACT_LINE =
  /^(?:contratto|contrato|contrat|umowa|arbeitsvertrag|anstallning|arbeidscontract|arbeidsovereenkomst) (?:de |a |d'|en |na |met |pour )?[a-z]/;

/** How far from the type, in letters, those words count. */
const [AHEAD, BEHIND] = [75, 55];

/** The part of a sentence that states a type, with what stands around it. */
function statedIn(sentence: string): string | undefined {
  for (const { index, 0: type } of sentence.matchAll(STATED)) {
    const [before = ''] = sentence
      .slice(Math.max(0, index - AHEAD), index)
      .split(/[.!?]/)
      .slice(-1);
    const [after = ''] = sentence.slice(index + type.length, index + type.length + BEHIND).split(/[.!?]/);
    if (BEFORE.test(before) && AFTER.test(after)) return before + type + after;
  }
  return undefined;
}
const WORKLOAD =
  /\b(?:pensum|workload|arbeitspensum|beschaftigungsgrad|anstellungsgrad|taux d'(?:activite|occupation)|grado di occupazione|stellenumfang)\b[^.!?\d]{0,20}(\d{2,3} ?%? ?(?:[-/] ?\d{2,3} ?)?%)/;

/** "Mit 75 % der regelmäßigen wöchentlichen Arbeitszeit, befristet bis ...": how German public posts say it. */
const PUBLIC_SHARE =
  /\b(\d{2,3}) ?(?:%|v\.? ?h\.?|prozent) (?:der )?(?:regelma(?:ss|ß)igen |tariflichen |vollen )?(?:wochentlichen |tariflichen )?arbeitszeit/;
const PUBLIC_TERM = /\bbefristet (?:bis|fur|auf|zunachst)\b|\bzeitlich befristet\b/;
/** "Stillingen er på 37 timer om ugen", "Die Stelle umfasst 39 Stunden pro Woche": the week's hours of this post. */
const POST_HOURS =
  /\b(?:stillingen|tjansten|anstallningen|jobbet|die stelle|(?:the|this) (?:role|post|position|job)|de functie|le poste|el puesto|la vaga|zoekt|zoeken wij|wij zoeken|arbeitszeit|arbejdstiden|arbetstiden)\b[^.;]{0,60}?\d{2}[^.;]{0,12}\b(?:timer|timmar|stunden|hours|uur|heures|horas)\b/;

function publicTypes(sentence: string): EmploymentType[] {
  const share = Number(PUBLIC_SHARE.exec(sentence)?.[1] ?? 0);
  const types: EmploymentType[] = share ? [share === 100 ? 'FULL_TIME' : 'PART_TIME'] : [];
  if (share && PUBLIC_TERM.test(sentence)) types.push('TEMPORARY');
  return types;
}

/** What either pattern needs. */
const MAYBE =
  /%|aikai|stilling|timer|timmar|stunden|hours|uur|heures|horas|time|zeit|temps|tiempo|jornada|tempo|tijd|etat|uvazek|[tf]id\b/;

/** The types that a sentence of a description states for this job ("this is a full-time position", "Pensum 80-100%"). */
export function readEmploymentTypesFromProse(text: string): EmploymentType[] {
  for (const sentence of foldInPlace(cleanLine(text).slice(0, 20_000)).split(/(?<=[.!?。]) |•/)) {
    if (!MAYBE.test(sentence)) continue;
    if (sentence.length > 600 || /\b(?:experience|studies|student|degree|years of)\b/.test(sentence)) continue;
    const workload = WORKLOAD.exec(sentence);
    if (workload) return readWorkload(workload[1] ?? '') ?? [];
    const share = publicTypes(sentence);
    if (share.length > 0) return inOrder(new Set(share));
    const hours = sentence.length <= 300 && POST_HOURS.test(sentence) ? readHours(sentence) : [];
    if (hours.length > 0) return hours;
    if (sentence.length <= 120 && CONTRACT_LINE.test(sentence)) {
      const types = inOrder(read(sentence)).filter((type) => type !== 'CONTRACTOR');
      if (types.length > 0) return types;
    }
    const sought = sentence.length <= 300 ? soughtTypes(sentence) : [];
    if (sought.length > 0) return sought;
    const stated = SAID_OF_JOB.exec(sentence)?.[1] ?? statedIn(sentence);
    if (stated) return inOrder(read(stated));
  }
  return [];
}
