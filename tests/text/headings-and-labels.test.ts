import { describe, expect, it } from 'vitest';
import { labelField } from '../../utils/text/labels.ts';
import { sectionOf } from '../../utils/text/section.ts';

/** Headings as pages print them, by section, `|` between. */
const HEADINGS = {
  responsibilities:
    "Core tasks|How you'll spend your time|You'll get to|Your daily business|So sieht dein Tag aus|Hier packst du an|Dein Tagesgeschäft|Activités principales|Contenu du poste|Ce que vous ferez chez nous|Tareas a realizar|En qué consiste el puesto|La risorsa si occuperà di|Attività principali|Jouw werk|Wat houdt de functie in?|Główne zadania|Čím se budete zabývat|Arbetsbeskrivning|Vad innebär jobbet|Dine arbejdsopgaver|Hva skal du gjøre|Tehtävänkuvaus|Mitä pääset tekemään|Munkakör leírása|Mi lesz a feladatod|Ne yapacaksın|Что делать|主要职责|仕事の内容|במסגרת התפקיד|Čo ťa u nás čaká",
  qualifications:
    "We'd love to hear from you if|Who can apply|Was wir erwarten|Sie verfügen über|Damit passt du zu uns|Formation et expérience|Qui êtes-vous ?|Vous avez...|Perfil buscado|Se requiere|Competenze richieste|Si richiede:|Jij|Wat breng jij mee?|Twoje kwalifikacje|Profil kandydata|Co byste měli umět|Om deg|Hvem ser vi etter|Hakijalta edellytetään|Amit kérünk|Kit keresünk|Kimi arıyoruz|Кого мы ищем|Προφίλ υποψηφίου|应聘条件|תנאי סף",
  benefits:
    "What's on offer|The good stuff|Freuen Sie sich auf|Das haben wir zu bieten|Das darfst du von uns erwarten|Nos atouts|Ce qu'on t'offre|Chez nous, vous aurez...|L'azienda offre|Si offre|Wij|Dlaczego warto|Co zyskasz?|Na co se můžete těšit|Løn- og ansættelsesvilkår|O que temos para ti|Sunduklarımız|Prečo pracovať u nás?",
} as const;

describe('headings', () => {
  it.each(Object.entries(HEADINGS))('%s', (section, list) => {
    expect(list.split('|').filter((heading) => sectionOf(heading) !== section)).toEqual([]);
  });
  it.each([
    'Vous avez de bonnes notions de paie',
    'Du har truckkort',
    'Jij werkt graag met je handen',
    "You'll have fun",
  ])('takes no bullet for one: %s', (line) => {
    expect(sectionOf(line)).toBeUndefined();
  });
});

/** Labels as pages print them, by field, `|` between. */
const LABELS = {
  hiringOrganization: 'Auftraggeber|Órgão|Nazwa pracodawcy|单位名称|法人名|施設名|店舗名|ארגון',
  jobLocation:
    "Duty location|Place of Assignment|Beschäftigungsort|PLZ / Ort|Lieu d'affectation|Adres miejsca pracy|Stationeringsort|Munkahely|Loc de muncă|Локація|工作地址|מקום עבודה|Населено място",
  employmentType:
    'Stundenumfang|Durée du contrat|Tipologia contrattuale|Tipo di impiego|Wymiar czasu pracy|Pracovní úvazek|Ugentlig arbejdstid|Munkarend|Normă|Работно време',
  baseSalary:
    'Bruttogehalt|Rémunération proposée|Renta|Retribuzione annua lorda|Bruto maandsalaris|Proponowane wynagrodzenie|Platové rozmezí|Оплата праці|שכר חודשי',
  datePosted:
    'Date of publication|Data annuncio|Publiceret|Ilmoitus julkaistu|Közzététel dátuma|Meghirdetve|Publicat la|등록일자',
  validThrough:
    'Closing Date & Time|Ausschreibungsende|Clôture des candidatures|Plazo de presentación de solicitudes|Fin de plazo|Data de encerramento|Entro il|Vacature open tot|Termin nadsyłania aplikacji|Sista ansökningsdatum|Bitiş tarihi|Термін подачі|תאריך סגירה',
  identifier:
    'Auto req ID|Ausschreibungsnummer|Nº de referencia|Referensnr|Ilmoitusnumero|Hivatkozási szám|Cod anunț|Код вакансії|お仕事No',
  experienceRequirements:
    "Experience level|Niveau d'expérience|Experiencia mínima|Livello di esperienza|Werkervaring|Staż pracy|경력요건",
} as const;

describe('labels', () => {
  it.each(Object.entries(LABELS))('%s', (field, list) => {
    expect(list.split('|').filter((label) => labelField(label) !== field)).toEqual([]);
  });
});
