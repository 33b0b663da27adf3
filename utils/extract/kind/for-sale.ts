import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';

/** What a price stands under, folded. */
const PRICE =
  /^(?:price|course fee|tuition(?: fee)?|preis|kursgebuhr|teilnahmegebuhr|kosten|prix|tarif|precio|preco|prezzo|prijs|cena|pris|מחיר|価格|受講料|가격|수강료)\s?:?$/;
/** What a flat's price stands under, folded. */
const RENT =
  /^(?:(?:kalt|warm|netto)?miete|nettokaltmiete|kaufpreis|wohnflache|rent|monthly rent|deposit|loyer(?: charges comprises)?|surface habitable|alquiler|aluguel|affitto|canone|huurprijs|woonoppervlakte|czynsz|kaution|caution|najem|hyra|husleje|boarea)\s?:?$/;
/** What buys or books, folded. */
const BUYS =
  /^(?:add to (?:cart|basket|bag)|buy now|book (?:now|tickets?|a place|your place|this course)|get tickets|enrol(?:l)?(?: now)?|in den warenkorb|jetzt (?:kaufen|buchen)|(?:kurs|termin|platz) buchen|zur kursanmeldung|ajouter au panier|acheter|reserver|anadir al carrito|comprar(?: ahora)?|matricularme|adicionar ao carrinho|aggiungi al carrello|acquista(?: ora)?|iscriviti al corso|in winkelwagen|dodaj do koszyka|kup teraz|pridat do kosiku|koupit|lagg i varukorg(?:en)?|kop nu|laeg i kurv|הוסף לסל|カートに入れる|장바구니)$/;

/** A heading that names a course, folded, and what joins it. */
const COURSE =
  /^(?:(?:intensiv|online-?|abend|wochenend)?(?:lehrgang|kurs|seminar|weiterbildung|fortbildung)|course|workshop|masterclass|formation|stage de formation|curso|taller|corso|cursus|kurz|szkolenie|kursus|webinar)(?![\p{L}-])/u;
const JOINS =
  /^(?:jetzt (?:anmelden|buchen)|zur anmeldung|register(?: now)?|sign up|s'inscrire|je m'inscris|inscribirse|inscribirme|inscreva-se|iscriviti|inschrijven|prihlasit se|zapisz sie|tilmeld dig|anmal dig)$/;

/** What any of them needs, unfolded: most lines hold none of it. */
const MAYBE =
  /pri|pre[iczç]|prij|pris|cen|tarif|fee|tuition|geb[uü]hr|kosten|miete|fl[aä]che|rent|deposit|loyer|surface|alquiler|aluguel|affitto|canone|huurp|woonop|czynsz|kaution|caution|najem|hyra|husleje|boarea|cart|basket|bag|buy|book|ticket|enrol|korb|kauf|buch|anmeld|panier|achet|serv|carrito|carrinho|carrello|compr|matr|acquis|corso|winkelw|koszyk|kup|ko[sš][ií]k|koup|korg|k[oö]p|kurv|לסל|מחיר|カート|価格|受講|가격|수강|장바/i;

/** Does the page sell: a ware, a course, a ticket? Two signs of it, or one and nothing that applies for work. */
export function sells({ blocks, actions, mainHeading }: Page): boolean {
  let signs = 0;
  const course = COURSE.test(foldText(mainHeading?.text.slice(0, 100) ?? ''));
  // Who lets a flat is applied to as well.
  for (const { text, region, control } of blocks) {
    if (region !== 'main' || text.length > 40) continue;
    if (course && control && JOINS.test(foldText(text))) signs += 2;
    if (!MAYBE.test(text)) continue;
    const line = foldText(text);
    if (control ? BUYS.test(line) : PRICE.test(line)) signs++;
    else if (!control && RENT.test(line)) signs += 2;
  }
  return signs > (actions.length > 0 ? 1 : 0);
}
