import { foldText } from '../text/fold.ts';
import { isBlank } from './csv-parse.ts';

/** What a column of somebody's table can hold. */
export const COLUMN_KINDS = [
  'id',
  'title',
  'company',
  'places',
  'workplace',
  'employment',
  'pay',
  'payFrom',
  'payTo',
  'currency',
  'payPer',
  'status',
  'applied',
  'rating',
  'nextStep',
  'nextStepDate',
  'tags',
  'notes',
  'posted',
  'closes',
  'closed',
  'url',
  'applyUrl',
  'jobId',
  'department',
  'industry',
  'language',
  'applicantsFrom',
  'experience',
  'education',
  'skills',
  'responsibilities',
  'requirements',
  'niceToHave',
  'benefits',
  'contact',
  'contactEmail',
  'contactPhone',
  'description',
  'saved',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];
/** What is done with a column: read as that, put into the notes under its name, or left out. */
export type ColumnUse = ColumnKind | 'to-notes' | 'leave-out';

/** Names of columns, folded: ours, those of trackers, of plain sheets in English, German, French and Spanish. */
const NAMES: Record<ColumnKind, string> = {
  id: 'id',
  title:
    'title|job title|position|job position|role|role title|job role|job|job name|position title|vacancy|stelle|stellentitel|jobtitel|bezeichnung|titel|poste|intitule|intitule du poste|titre|puesto|cargo|titulo',
  company:
    'company|company name|companyname|employer|organization|organisation|business|firma|unternehmen|arbeitgeber|entreprise|societe|employeur|empresa|compania',
  places:
    'places|place|location|locations|job location|city|office|ort|standort|arbeitsort|lieu|ville|localisation|ubicacion|lugar|ciudad',
  workplace:
    'workplace|remote|work mode|work model|work arrangement|workplace type|location type|remote hybrid onsite|arbeitsmodell|teletravail|modalidad',
  employment:
    'employment|employment type|job type|type|contract|contract type|role type|schedule|anstellungsart|vertragsart|type de contrat|tipo de contrato',
  pay: 'pay|salary|salary range|pay range|compensation|wage|salary estimate|gehalt|lohn|verdienst|salaire|remuneration|salario|sueldo',
  payFrom: 'pay from|min salary|salary min|minimum salary|minimum pay|salary from|min. salary',
  payTo: 'pay to|max salary|salary max|maximum salary|maximum pay|salary to|max. salary',
  currency: 'currency|salary currency|wahrung|devise|moneda',
  payPer: 'pay per|pay period|salary period|salary type|per',
  status:
    'status|stage|list|list name|listname|board list|column|application status|job status|phase|stand|statut|etape|estado|etapa',
  applied:
    'applied|date applied|applied date|applied on|applied at|application date|date of application|beworben|beworben am|bewerbungsdatum|date de candidature|fecha de solicitud',
  rating: 'rating|excitement|stars|priority rating|bewertung|note sur 5|valoracion',
  nextStep: 'next step|next action|next steps|to do|todo|nachster schritt|prochaine etape|siguiente paso',
  nextStepDate:
    'next step date|next action date|follow up|follow-up|followup|follow up date|follow-up date|reminder|wiedervorlage|relance|seguimiento',
  tags: 'tags|tag|labels|label|categories|category|schlagworte|etiquettes|etiquetas',
  notes:
    'notes|note|comments|comment|remarks|notizen|notiz|bemerkungen|kommentar|remarques|commentaires|notas|comentarios',
  posted:
    'posted|date posted|posted date|posted at|posting date|post date|published|veroffentlicht|date de publication|fecha de publicacion',
  closes:
    'closes|deadline|closing date|close date|apply by|application deadline|due date|valid through|expires|bewerbungsfrist|frist|date limite|fecha limite',
  closed: 'closed',
  url: 'url|link|job url|job link|posting url|posting link|job posting url|job post url|job post link|job posting|listing url|original url|web address|website link|adresse|lien|enlace',
  applyUrl: 'apply url|apply link|application url|application link',
  jobId: 'job id|job number|job ref|reference|requisition id|req id|kennziffer|referenz|numero',
  department: 'department|team|division|abteilung|service|departamento',
  industry: 'industry|sector|branche|secteur|sector de actividad',
  language: 'language|sprache|langue|idioma',
  applicantsFrom: 'applicants from',
  experience: 'months of experience',
  education: 'education|ausbildung|formation|formacion',
  skills: 'skills|keywords|kenntnisse|competences|habilidades',
  responsibilities: 'responsibilities|aufgaben|missions|responsabilidades',
  requirements: 'requirements|qualifications|anforderungen|profil|requisitos',
  niceToHave: 'nice to have|preferred qualifications',
  benefits: 'benefits|perks|leistungen|avantages|beneficios',
  contact:
    'contact|contact name|contact person|recruiter|hiring manager|ansprechpartner|kontakt|interlocuteur|contacto',
  contactEmail: 'contact email|recruiter email|email|e-mail|mail|contact e-mail',
  contactPhone: 'contact phone|phone|telephone|telefon|recruiter phone|telefono',
  description:
    'description|job description|htmldescription|jd|posting text|details|beschreibung|stellenbeschreibung|description du poste|descripcion',
  saved:
    "saved|date saved|saved at|date added|added|added on|created|created at|date created|created date|createdat|erstellt|hinzugefugt|date d'ajout|fecha de creacion",
};

/** Names of what says nothing of a job. */
const IDLE = new Set(
  (
    'id|changed|updated|updated at|last updated|last modified|modified|row|no|nr|' +
    // Huntr's own: what its export (see the test) has besides the job.
    'rootdomain|lastmovedat|boardid|listid|companyid|creatoruserid|creatoruserfirstname|creatoruserlastname|creatoruseremail'
  ).split('|'),
);

const BY_NAME = new Map(COLUMN_KINDS.flatMap((kind) => NAMES[kind].split('|').map((name) => [name, kind] as const)));

const folded = (name: string) =>
  foldText(name)
    .replace(/[_.:()*#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What each column most likely holds, by its name, else by what stands in it. No kind is given twice: the first column
 * that bears its name has it. What is not known goes to the notes; empty columns are left out.
 */
export function guessColumns(head: string[], rows: string[][]): ColumnUse[] {
  const taken = new Set<ColumnUse>();
  const named = head.map((name) => {
    const kind = BY_NAME.get(folded(name));
    if (!kind || taken.has(kind)) return undefined;
    taken.add(kind);
    return kind;
  });
  return named.map((kind, at) => {
    const cells = rows.slice(0, 50).flatMap((row) => (isBlank(row[at]) ? [] : [row[at]?.trim() ?? '']));
    if (cells.length === 0 && rows.every((row) => isBlank(row[at]))) return kind ?? 'leave-out';
    if (kind && fits(kind, cells)) return kind;
    if (IDLE.has(folded(head[at] ?? ''))) return 'leave-out';
    const isAddress = cells.length > 0 && cells.every((cell) => /^https?:\/\/\S+$/.test(cell));
    if (isAddress && !taken.has('url')) {
      taken.add('url');
      return 'url';
    }
    return 'to-notes';
  });
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** A name can mislead: an `ID` that is not ours, a `job posting` that is a text. */
function fits(kind: ColumnKind, cells: string[]): boolean {
  if (kind === 'id') return cells.every((cell) => UUID.test(cell));
  if (kind === 'url' || kind === 'applyUrl') return cells.some((cell) => /^(?:https?:\/\/|www\.)/i.test(cell));
  return true;
}
