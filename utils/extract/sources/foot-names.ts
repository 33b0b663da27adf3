import type { Block, Page } from '../page.ts';
import { hasLegalForm } from './job-words.ts';
import { normalName } from './normal-name.ts';
import { oncePerPage } from './once.ts';

const MOST = 25;
const LONGEST = 300;

/** The blocks of the page's foot: its own region, and the last 25 of a page that marks none. */
export const footBlocks = oncePerPage((page: Page): Block[] => {
  const foot = page.blocks.filter(({ region }) => region === 'footer').slice(-60);
  return (foot.length > 0 ? foot : page.blocks.slice(-MOST)).filter(({ text }) => text.length <= LONGEST);
});

/** Whose work the site is, not whose site. */
const MAKER =
  /(?:website|site|design(?:ed)?|powered|created|made|built|hosted|theme|template|realizacja|wykonanie|umsetzung|webdesign|realisation|réalisation|conception|diseño|desarrollo|desenvolvid[oa]|sviluppo|realizzazione|ontwerp|realisatie|tvorba|produktion|webbproduktion|készítette)\b.{0,20}(?:by|von|par|por|da|di|door|av|af|:)/i;

const RIGHTS =
  /[\s,|–—-]{0,4}(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i|toate drep|minden jog|všechna práva|všetky práva|wszelkie|wszystkie prawa|tüm hak|her hakk|alla rätt|kaikki oik|alle rettigh|sva prava|με επιφ|כל הזכ|все права|impressum|mentions|privacy|datenschutz|aviso legal).{0,200}$/i;

/** The name behind "©" in one line; undefined where none stands there. */
function ownerIn(text: string): string | undefined {
  const after = /(?:©|\(c\)(?=\s)|copyright\b|&copy;)(.{2,200})$/i.exec(text)?.[1];
  // "Grupo Três Rios © 2026": before the sign too.
  if (!after || /^[\s\d.|–-]{0,12}$/.test(after))
    return /^(\p{Lu}[^|©\d]{2,50}[^|©\d\s])\s[|·–-]?\s?©/u.exec(text)?.[1];
  const bare = after
    .replace(/^(?:[\s\d©–—,.:|-]|copyright\b|\(c\)|by\b|bis\b){1,30}/i, '')
    .replace(RIGHTS, '')
    .split(/\s[|•·–—-]\s|\s?[|•·]\s?|\s{1,3}(?:19|20)\d\d(?!\p{L})|,\s(?:19|20)\d\d/u)[0];
  const name = bare?.replace(/[\s,]{0,3}(?:19|20)\d\d[\s.]{0,3}$/, '').trim();
  return name && hasLegalForm(name) ? name : name?.replace(/\.$/, '');
}

/** The parts of a foot's line that end in a legal form: "Oleificio Belmonte S.r.l. - Via Trani 88", "Conservas La Marina, S.A.". */
function firmsIn(text: string): string[] {
  const firms: string[] = [];
  for (const part of text.split(/\s[|•·–—-]\s|[|•·]/)) {
    let name = '';
    for (const piece of part.split(/,\s/).slice(0, 4)) {
      name = name ? `${name}, ${piece.trim()}` : piece.trim();
      if (name.length > 60 || /[:@]|\d{3}/.test(name)) break;
      if (!hasLegalForm(name)) continue;
      firms.push(name);
      break;
    }
  }
  return firms;
}

/** The names in the page's foot whose site it is: behind "©", and with a legal form; letters of any script, none twice. */
export const footNames = oncePerPage((page: Page): string[] => {
  const names = new Set<string>();
  for (const { text } of footBlocks(page)) {
    const own = text
      .split(/\s?\|\s?/)
      .filter((part) => !MAKER.test(part))
      .join(' | ');
    for (const name of [ownerIn(own), ...firmsIn(own.replace(/©[\s\d–-]{0,14}/, ''))]) {
      const bare = name ? normalName(name) : '';
      if (bare.length >= 3 && bare.length <= 60 && /^[\p{Lu}\p{Lo}\d]|^\p{Ll}+\p{Lu}/u.test(bare)) names.add(bare);
    }
  }
  return [...names].slice(0, 8);
});
