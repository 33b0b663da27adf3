/** Stems of words that job titles end in or hold, in the languages that Jobmark reads: weak evidence, never a proof. */
const STEMS =
  'engineer|develop|program|manager|analyst|designer|architect|consult|administrator|assistant|specialist|scientist|director|officer|coordinator|lead|intern|trainee|technician|representative|associate|executive|recruiter|tutor|teacher|nurse|driver|clerk|accountant|writer|editor|researcher|supervisor|operator|advisor|advocate|owner|tester|buyer|planner|agent|cashier|chef|cook|cleaner|therapist|physician|pharmacist|mechanic|electrician|welder|lecturer|professor|attorney|paralegal|controller|marketer|strategist|barista|instructor|entwickler|ingenieur|leiter|berater|mitarbeiter|sachbearbeiter|referent|redakteur|kaufmann|kauffrau|pfleger|verkäufer|fahrer|monteur|techniker|praktik|werkstudent|ausbildung|développeu|ingénieur|chargé|responsable|assistant|conseiller|technicien|stagiaire|alternan|infirmi|vendeu|comptable|desarrollador|ingeniero|gerente|técnico|analista|asistente|desenvolvedor|engenheiro|estágio|sviluppatore|ingegnere|impiegat|tecnico|addetto|ontwikkelaar|medewerker|adviseur|beheerder|verpleegkundige|stage|vývojář|programátor|specialista|technik|referent|účetní|prodavač|řidič|asistent|vedoucí|inženýr|programista|inżynier|specjalista|kierownik|księgow|sprzedawca|stażysta|utvecklare|ingenjör|säljare|chef|handläggare|udvikler|ingeniør|medarbejder|konsulent|מפתח|מהנדס|מנהל|エンジニア|開発|営業|マネージャ|デザイナ|スタッフ|개발|엔지니어|디자이너|매니저|기획|담당|devops|sre|cto|ceo|cfo|head of|vp ';
const JOB_WORD = new RegExp(`(?:${STEMS})`, 'i');
const GENDER = /\((?:[mfwdxhnka]|div|alle)(?:\s?[/|,*]\s?(?:[mfwdxhnka]|div|alle|gn|i)){1,3}\)|[:*_/]-?in(?:nen)?\b/i;

/** Does the text speak of a job as titles do ("Data Engineer", "Sachbearbeiter (m/w/d)")? */
export const soundsLikeJob = (text: string): boolean =>
  text.length <= 200 && (JOB_WORD.test(text) || GENDER.test(text));

/** A legal form at the end of a name: evidence of an organisation. */
const LEGAL =
  /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|plc|gmbh|mbh|ag|se|kg|kgaa|ohg|e\.?\s?v|sarl|sàrl|sas|sa|s\.?\s?a\.?|s\.?\s?l|b\.?\s?v|n\.?\s?v|ab|as|a\/s|aps|oy|oyj|s\.?\s?r\.?\s?o|a\.?\s?s|sp\.?\s?z\s?o\.?\s?o|d\.?o\.?o|s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l|pty|pte|corp|corporation|co|holding|kft|zrt|株式会社|주식회사)\.?$/i;

/** Does the name end in a legal form ("ACME GmbH", "Foo s.r.o.")? */
export const hasLegalForm = (name: string): boolean => name.length <= 150 && LEGAL.test(name);
