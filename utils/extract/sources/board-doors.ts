import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { oncePerPage } from './once.ts';
import { isBoard, ownLabel } from './site-name.ts';

/** How boards call the way in for those who pay them, folded. An employer's own site has no such link. */
const DOOR =
  /^(?:for|fur|til|dla|pro|pre|pour les?|para|para las?|para los|per le|per|voor|for din|ar)\s(?:employers?|recruiters?|companies|businesses|arbeitgeber|unternehmen|firmen|inserenten|arbetsgivare|arbejdsgivere|virksomheder|arbeidsgivere|bedrifter|pracodawcow|firm|firmy|zamestnavatele|zamestnavatelov|personalisty|recruteurs?|employeurs?|entreprises|empresas|empleadores|empregadores|reclutadores|recrutadores|aziende|werkgevers|bedrijven)$|^(?:post|advertise|list) (?:a |your )?(?:jobs?|vacanc(?:y|ies)|positions?)(?: (?:free|for free|now|with us))?$|^(?:(?:stellen)?anzeige|stellenanzeige|stelle|job|inserat) (?:schalten|aufgeben|inserieren|ausschreiben|veroffentlichen)$|^(?:publier|deposer|diffuser) une (?:offre|annonce)(?: d'emploi)?$|^(?:publicar|publica(?: tu)?|publique)(?: una?| sua| gratis| tu)? (?:oferta|vacante|vaga|empleo|anuncio)s?(?: de empleo| gratis)?$|^(?:pubblica|inserisci) (?:un )?(?:annuncio|offerta)(?: di lavoro)?$|^(?:vacature|vacatures) plaatsen$|^plaats (?:een |je )?vacature$|^(?:dodaj|zamiesc) (?:ogloszenie|oferte)(?: pracy)?$|^(?:vlozit|pridat|zadat) (?:inzerat|nabidku|ponuku)$|^annonsera(?: hos oss| jobb)?$|^(?:arbetsgivare|arbejdsgivere|arbeitgeber|recruteurs|empleadores|tyonantajille|munkaltatoknak|angajatori|isverenler|εργοδοτες|εταιρειες|למעסיקים|פרסום משרה|פרסמו משרה|採用担当者の方へ|掲載をお考えの方|求人掲載|기업서비스|기업회원|채용공고 등록|企業徵才|企业服务|企业版|我要招人|για (?:εργοδοτες|επιχειρησεις)|כניסת מעסיקים|isveren|werkgevers|(?:acceso|accesso|area|zona|portal) (?:de )?(?:empresas|aziende)|работодателям|роботодавцям|ogloszeniodawcy|post jobs?)$/;

const PLACES = new Set(['navigation', 'header', 'footer']);

/** Is there a way in for employers in the page's menus or its foot, as boards have one? */
export const hasDoorForEmployers = oncePerPage((page: Page): boolean =>
  page.blocks.some(
    ({ region, text }) => text.length <= 40 && text.length >= 4 && PLACES.has(region) && DOOR.test(foldText(text)),
  ),
);

/** Is the page a job board's: by a way in for employers, or by the name in its address? What names the site there names no employer. */
export const isOnBoard = oncePerPage((page: Page): boolean => hasDoorForEmployers(page) || isBoard(ownLabel(page)));
