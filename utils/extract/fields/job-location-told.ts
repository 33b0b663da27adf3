import type { Place } from '../../posting.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate } from '../rule.ts';
import { isCity } from '../sources/cities.ts';
import { titleBlock } from '../sources/heading.ts';
import { namedTowns } from '../sources/named-towns.ts';
import { isKnownPlace } from '../sources/place-words.ts';
import { placesIn } from '../sources/printed-places.ts';
import { proseBlocks } from '../sources/prose.ts';
import { isSeatTown } from '../sources/seat.ts';

type Found = Iterable<Candidate<Place[]>>;

const BASED =
  /\b(?:position|role|job|stelle|poste|vacature|pozice|you will be|you'll be|office-based role|job position|opportunity)(?:\s(?:is|will be|in|ist))?\s{1,2}(?:based|located|situated|basé|gevestigd|angesiedelt)\s(?:(?:out of|in|at|à|en)\s)(?:our\s|the\s)?(\p{Lu}[\p{L}'-]{1,30}(?:[ ,]{1,2}\p{Lu}[\p{L}'-]{1,30}){0,4})/u;

const FOR_SITE =
  /\b[Ff]ür unser(?:en|e|em)? (?:Standort|Werk|Niederlassung|Filiale|Büro|Team|Haus|Praxis|Klinik)\p{L}{0,10} in (\p{Lu}[\p{L}'-]{1,30}(?:(?:, \p{Lu}[\p{L}'-]{1,30}){0,3} und \p{Lu}[\p{L}'-]{1,30})?)/u;

/** "The position is based in Madrid, Spain": sentences about the job, never about its employer. */
export function* fromProse(page: Page): Found {
  const heading = page.mainHeading?.index ?? 0;
  // A German posting often says so right before its heading.
  const leads = page.blocks.slice(Math.max(0, heading - 5), heading).filter(({ region }) => region === 'main');
  for (const block of [...leads, ...proseBlocks(page)]) {
    const start = block.text.slice(0, 1_500);
    const based = BASED.exec(start)?.[1]?.replace(/\s(?:offices?|hq|headquarters|campus|hub|site)$/i, '');
    const sites = based ? [based] : (FOR_SITE.exec(start)?.[1]?.split(/,\s|\sund\s/) ?? []);
    const places = sites.flatMap((site) => placesIn(site));
    if (places.length) yield candidate(places, 'prose', block.text, 0.65);
  }
  const town = townOfSeeker(page);
  if (town) yield candidate(placesIn(town.name), 'prose', town.text, 0.6);
}

/** "Fjordvind A/S i Esbjerg søger": a known town between an employer and its verb, or after the employer's own house there. */
const SEEKS_THERE =
  /(?:^|\s)(?:in|i|på|à|en|a|em|te|w|we|v|ve|na|in (?:het )?hartje(?: van)?|in the heart of|au c(?:œ|oe)ur de|im Herzen von|mitten in)\s(\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}[\p{L}'’-]{1,30}){0,2}),?\s(?:sucht|suchen|seeks?|is (?:looking|hiring|recruiting|seeking)|are (?:looking|hiring|recruiting|seeking)|söker|søger|søker|recherche|recrute|zoekt|zoeken|busca|buscamos|cerca|procura|hledá|hledají|hledáme|szuka|szukamy|poszukuje|(?:nous )?recrutons)(?!\p{L})/u;
const HOUSE_THERE =
  /(?:\b(?:[Oo]ur|[Vv]ores|[Vv]årt?|[Vv]åre|[Nn]otre|[Nn]uestr[oa]|[Nn]oss[oa]|[Nn]ostr[oa]|[Oo]nze?|[Uu]nser(?:e[mnr]?)?)\s(?:\p{L}{2,20}\s)?(?:office|site|plant|factory|warehouse|shop|store|workshop|studio|clinic|depot|team|headquarters|equipo|équipe|equipe|squadra|kontor|lager|fabrik|værksted|butik|verkstad|agence|site|usine|siège|atelier|boutique|bureau|oficina|tienda|planta|taller|loja|escritório|fábrica|sede|ufficio|negozio|stabilimento|vestiging|kantoor|winkel|magazijn|werkplaats|filiaal))\s(?:in|i|på|à|de|en|em|a|te)\s(\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}[\p{L}'’-]{1,30}){0,2})/u;

/** "Základní škola Květnová, Zlín, přijme": a known town between the employer and the verb, in commas. */
const COMMA_TOWN =
  /,\s(?:(?:nel|in) (?:centro|cuore) di |en el centro de |au centre de |in |à |a |en |em |i |w |v )?(\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}[\p{L}'’-]{1,30}){0,2}),\s(?:přijme|přijmeme|hledá|prijme|hľadá|zatrudni|poszukuje|szuka|sucht|recherche|recrute|busca|cerca|ricerca|procura|contrata|seeks|is (?:looking|hiring|recruiting|seeking)|zoekt|söker|søger|søker)(?!\p{L})/u;
/** "Fjellbygg AS på Lillehammer søker": behind a legal form a town need not be known. */
const FIRM_TOWN =
  /\s(?:AS|A\/S|ASA|ApS|AB|Oy|GmbH|AG|KG|SE|B\.?V\.?|Ltd\.?|SARL|SAS|S\.?[lL]\.?|s\.\s?r\.\s?o\.|a\.\s?s\.),?\s(?:in|i|på|à|en|em|te|w|v|ve)\s(\p{Lu}[\p{L}'’-]{2,30}),?\s(?:sucht|seeks|is (?:looking|hiring)|söker|søger|søker|recherche|recrute|zoekt|busca|hledá|szuka|poszukuje)(?!\p{L})/u;

/** "Part-time in Duluth, Minnesota". */
const TIME_IN =
  /(?:^|[\s(])(?:[Ff]ull[- ]?time|[Pp]art[- ]?time|[Vv]ollzeit|[Tt]eilzeit|[Tt]emps (?:plein|partiel)|[Jj]ornada (?:completa|parcial)|[Tt]empo (?:pieno|parziale)|[Hh]eltid|[Ff]uldtid|[Dd]eltid|[Ff]ulltime|[Pp]arttime) (?:in|à|en|a|i|te) (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}(?:, \p{Lu}[\p{L}'’-]{1,30})?)/u;

/** "Two studios in Savannah, Georgia": a house of the employer's and where it stands. */
const HOUSE_IN =
  /\b(?:studio|[Oo]ffice|shop|store|clinic|school|brewery|bakery|kitchen|restaurant|hotel|warehouse|factory|plant|workshop|depot|farm|practice|surgery|caf[eé]|bar|pub|salon|gallery|museum|theatre|arch|yard|mill|nursery|lab|foundry)s?\sin\s(\p{Lu}[\p{L}'’-]{1,30}(?:,?\s\p{Lu}[\p{L}'’-]{1,30}){0,2})/u;

/** "our Boise, Idaho warehouse", "stabilimento di Andria", "planta de Santoña": a house and its town in other orders. */
const OUR_TOWN =
  /\b(?:[Oo]ur|[Tt]he|[Ii]ts)\s(\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?(?:,\s\p{Lu}\p{L}{1,20})?)\s(?:office|site|plant|factory|warehouse|shop|store|workshop|studio|clinic|depot|campus|branch|facility|headquarters)\b/u;
const HOUSE_OF =
  /(?:stabilimento|sede|negozio|ufficio|punto vendita|cantiere|laboratorio|magazzino|ristorante|planta|fábrica|tienda|oficina|centro|almacén|taller|bodega|restaurante|hotel|loja|unidade|armazém|usine|site|agence|atelier|magasin|boutique|cabinet|établissement|clinique)\s(?:di|de|d'|à|in|em|en)\s?(\p{Lu}[\p{L}'’-]{1,30}(?:[ -](?:\p{Lu}[\p{L}'’-]{1,30}|de|del|di|la|sur)){0,3}(?:\s\([A-Z]{2}\))?)/u;

/** The one known town that the first paragraphs name so; undefined where they name several. */
function townOfSeeker(page: Page): { name: string; text: string } | undefined {
  const towns = new Map<string, string>();
  for (const { text } of proseBlocks(page).slice(0, 25)) {
    const start = text.slice(0, 1_000);
    const firm = FIRM_TOWN.exec(start)?.[1];
    if (firm) towns.set(firm, text);
    for (const pattern of [SEEKS_THERE, HOUSE_THERE, HOUSE_IN, OUR_TOWN, HOUSE_OF, COMMA_TOWN, TIME_IN]) {
      const name = pattern.exec(start)?.[1];
      if (name && (isKnownPlace(name) || isCity(name.split(/,|\s\(/)[0] ?? '') || isSeatTown(name, page)))
        towns.set(name, text);
    }
  }
  const [only, other] = towns.size > 0 ? towns : namedTowns(page);
  return only && !other ? { name: only[0], text: only[1] } : undefined;
}

/** "Polisher 80-100% (Le Locle)", "Cook - Leeds", "Cook, Galway": a known place at the end of the title. */
const PLACED = [/\(([^()]{2,50})\)$/, /\s[-–|·]\s([^-–|·]{2,50})$/, /,\s([^,]{2,40}(?:,\s[A-Z]{2})?)$/];

/** A known place that ends the title. */
export function* fromHeading(page: Page): Found {
  const title = titleBlock(page)?.text ?? '';
  if (title.length > 200) return;
  for (const pattern of PLACED) {
    const name = pattern.exec(title)?.[1]?.trim();
    if (name && isKnownPlace(name)) {
      yield candidate(placesIn(name), 'heading', title, 0.6);
      return;
    }
  }
}
