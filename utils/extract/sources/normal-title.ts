import { cleanLine } from '../../text/fold.ts';

/** What pages print before a title to say that one follows. */
const INTRODUCED =
  /^(?:job title|job|position|vacancy|role|stellenausschreibung|stellenangebot|stelle|offre d'emploi|poste|vacature|nabídka|pozice|nabór na (?:wolne )?(?:kierownicze )?stanowisko(?: urzędnicze)?|tuyển dụng|lowongan(?: kerja)?|we are hiring|we['’]re hiring|now hiring|hiring|wanted|gesucht|wir suchen(?: dich)?|nous recrutons|on recrute|estamos contratando|buscamos|cerchiamo|gezocht|wij zoeken|zatrudnimy|szukamy|hledáme|vi söker|vi søger)\s?:\s?(?=\S)/i;

/** "Apply for Quality Technician": what a form's heading says before the job. */
const APPLIED =
  /^(?:apply(?:ing)? (?:for|to)(?: the)?|application for|bewerbung als|candidature au poste de|solliciteer (?:als|op))\s(?=\S)/i;

/** What boards print behind a title to say what it heads ("Gardener - job post"). */
const CLOSING =
  /\s[-–]\s(?:job (?:post|posting|ad)|stellenanzeige|stellenangebot|offre d'emploi|oferta de (?:empleo|trabajo)|vaga de emprego|annuncio di lavoro|offerta di lavoro|vacature|oferta pracy|nabídka práce)$|\s?\((?:job|requisition|req\.?|posting|reference|ref\.?) ?(?:number|no\.?|id|code)?:? ?[\w-]{3,20}\)$|の(?:求人|採用|募集)(?:詳細)?(?:情報)?$/i;

/** A title as printed, one line, without the words that say that it is one. */
export const normalTitle = (text: string): string =>
  cleanLine(text.slice(0, 1_000)).replace(INTRODUCED, '').replace(APPLIED, '').replace(CLOSING, '').trim();
