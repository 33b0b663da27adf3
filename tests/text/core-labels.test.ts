import { describe, expect, it } from 'vitest';
import { type LabelField, labelField } from '../../utils/text/labels.ts';

/** Labels that boards print most: none of them may be lost when the lists are packed. */
const CORE: Partial<Record<LabelField, string>> = {
  jobLocation:
    'Location|Locations|Job Location|Work location|Standort|Arbeitsort|Einsatzort|Lieu|Lieu de travail|Localisation|Ubicación|Localidad|Lugar de trabajo|Localização|Local de trabalho|Luogo|Sede|Sede di lavoro|Luogo di lavoro|Locatie|Standplaats|Plaats|Lokalizacja|Miejsce pracy|Lokalita|Místo výkonu práce|Místo práce|Místo pracoviště|Ort|Plats|Arbetsort|Placering|Arbejdssted|Sted|מיקום|勤務地|근무지|근무지역|Place of work|Office|City|Region',
  hiringOrganization:
    'Company|Employer|Organisation|Arbeitgeber|Unternehmen|Firma|Entreprise|Société|Empresa|Azienda|Bedrijf|Werkgever|Pracodawca|Společnost|Zaměstnavatel|Företag|Arbetsgivare|Virksomhed|Arbejdsgiver|חברה|会社名|企業名|회사명|기업명|Recruiter',
  baseSalary:
    'Salary|Pay|Compensation|Salary range|Gehalt|Lohn|Vergütung|Salaire|Rémunération|Salario|Retribución|Salário|Remuneração|Retribuzione|Stipendio|Salaris|Wynagrodzenie|Plat|Mzda|Lön|Løn|שכר|給与|年収|연봉|급여|Base Pay|Pay range|Annual Salary',
  employmentType:
    "Employment type|Job type|Contract type|Contract|Hours|Pensum|Anstellungsart|Beschäftigungsart|Arbeitszeit|Vertragsart|Type de contrat|Contrat|Type d'emploi|Tipo de contrato|Jornada|Tipo de vaga|Tipo di contratto|Contratto|Dienstverband|Uren|Rodzaj umowy|Wymiar pracy|Typ pracovního poměru|Úvazek|Anställningsform|Omfattning|Ansættelsesform|היקף משרה|雇用形態|고용형태|근무형태|Schedule|Workload|Employment form",
  datePosted:
    'Date posted|Posted|Posted on|Published|Publication date|Veröffentlicht|Veröffentlicht am|Online seit|Publié le|Date de publication|Publicado|Fecha de publicación|Data de publicação|Pubblicato il|Geplaatst op|Opublikowano|Data publikacji|Zveřejněno|Datum zveřejnění|Publicerad|פורסם|掲載日|등록일',
  validThrough:
    'Closing date|Deadline|Application deadline|Apply by|Bewerbungsfrist|Bewerbungsschluss|Date limite|Date limite de candidature|Fecha límite|Prazo|Scadenza|Sluitingsdatum|Uzávěrka|Sista ansökningsdag|Ansøgningsfrist|Søknadsfrist|応募締切|마감일|מועד אחרון להגשה|Expires',
  identifier:
    'Job ID|Reference|Req ID|Requisition ID|Job requisition id|Referenznummer|Kennziffer|Référence|Referencia|Referência|Riferimento|Vacaturenummer|Numer referencyjny|Číslo nabídky|Referens|求人番号|Reference ID|Ref',
};

describe('labels that boards print most', () => {
  it.each(Object.entries(CORE))('mean %s', (field, labels) => {
    expect(labels.split('|').filter((label) => labelField(`${label}:`) !== field)).toEqual([]);
  });

  it.each([
    'Start date',
    'Eintritt',
    'Beginn',
    'Date de début',
    'Nástup',
    'Startdatum',
    'Headquarters',
    'Company size',
  ])('%s means nothing', (label) => {
    expect(labelField(label)).toBeUndefined();
  });
});
