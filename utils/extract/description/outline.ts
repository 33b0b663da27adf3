import { readExpiry } from '../../text/expiry.ts';
import { labelField } from '../../text/labels.ts';
import { type Section, sectionOf } from '../../text/section.ts';
import type { Block, Page } from '../page.ts';
import { closest, tags } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import { isChromeLine } from './chrome-words.ts';
import { sectionByStem } from './section-stems.ts';

/** What a block is for a posting's text. */
export interface Piece {
  block: Block;
  /** Stands as a heading: by its element, by being bold and short, by its colon, or as a known section's name. */
  heading: boolean;
  /** The section that the heading opens, where it is a known one. */
  section: Section | undefined;
  /** The site's own line: a button, a prompt, a way to elsewhere. */
  chrome: boolean;
  /** A fact of the posting beside its text: "Employment type: Full-time", or the value of such a label. */
  fact: boolean;
  /** A banner that says that the posting is closed. */
  banner: boolean;
}

const MAX_HEADING = 120;
const BULLET = /^\s{0,3}(?:(?:[-–—•·*●▪◦‣⁃➢►✓✔]|\d{1,2}[.)])\s|[・•●■◆])/;

/** How much a text says, in letters of an alphabet: a sign of Chinese, Japanese or Korean says about two. */
export const weightOf = (text: string): number =>
  /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)
    ? text.length + (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0)
    : text.length;

/** "Oslo | 2 years | Full-time": facts in one line. */
const FACTS_IN_LINE = /^[^|]{1,40}(?:\s?\|\s?[^|]{1,40}){2,6}$/;

/** Text of its own: a paragraph or an item of a list. */
export const isText = ({ block, chrome, heading, fact }: Piece): boolean =>
  !chrome &&
  !fact &&
  !heading &&
  !block.control &&
  block.region === 'main' &&
  (block.listItem || hasTypedBullet(block.text) || (weightOf(block.text) >= 60 && block.linked < 0.5));

/** A line that ends like a sentence. */
export const isSentence = ({ block, chrome, fact, banner }: Piece): boolean =>
  !chrome && !fact && !banner && block.region === 'main' && !block.control && /[.!?:。！？]$/.test(block.text);

const OPENING = new Set<Section>([
  'responsibilities',
  'qualifications',
  'preferred',
  'benefits',
  'about-job',
  'process',
]);

/** Opens a part of a posting wherever it stands. */
export const opensPart = ({ section, heading }: Piece): boolean =>
  heading && section !== undefined && OPENING.has(section);

/** Does the line begin with a bullet that somebody typed? */
export const hasTypedBullet = (text: string): boolean => !/^[A-Za-z]/.test(text) && BULLET.test(text);

/** The line without its typed bullet. */
export const withoutBullet = (text: string): string => text.replace(/^\s{0,3}[-–—•·・*●■◆▪◦‣⁃➢►✓✔]+\s{0,5}/, '').trim();

const ends = (text: string): boolean => /[:：]$/.test(text);

const LABELLED = /^([^:：]{2,48}?)\s{0,2}[:：]\s{0,3}\S/;
const hasColon = (text: string): boolean => text.includes(':') || text.includes('：');
const labelBefore = (text: string): string | undefined => (hasColon(text) ? LABELLED.exec(text)?.[1] : undefined);

/** The label of "Label: value" in one line, or the line itself where it is nothing but a label. */
function labelOf({ text, lead }: Block): string | undefined {
  if (text.length > 160) return undefined;
  return labelBefore(text) ?? (lead && lead.length <= 48 ? lead : text.length <= 48 ? text : undefined);
}

/** "3. Qualifications", as printed papers number their parts. */
const NUMBERED = /^\d{1,2}[.)]\s\p{Lu}[^.;:]{3,50}$/u;

/** `<li><h4>Write the guides.</h4></li>`: a heading that is all of its item says what the item says. */
function isWholeItem({ element }: Block, next: Block | undefined): boolean {
  const item = closest(element, ITEM);
  return item !== null && item !== undefined && !(next && item.contains(next.element));
}
const ITEM = tags('LI');

function isHeading(block: Block, section: Section | undefined, next: Block | undefined): boolean {
  const { text, level, bold, listItem } = block;
  if (section && !listItem && NUMBERED.test(text)) return next !== undefined && !NUMBERED.test(next.text);
  if (text.length > MAX_HEADING || hasTypedBullet(text)) return false;
  if (level !== undefined) return !(listItem && isWholeItem(block, next));
  if (/[.;,]$/.test(text) || labelBefore(text)) return false;
  if (bold) return !listItem || (section !== undefined && ends(text));
  if (listItem || !next) return false;
  // A plain line is a heading by what follows it: a list or a paragraph, no other short line.
  const follows = next.listItem || hasTypedBullet(next.text) || next.text.length >= 40;
  const apart = !block.afterBreak && next.element !== block.element && !(block.text.length < 48 && labelField(text));
  return section !== undefined && text.length <= 60 ? follows || apart : follows && ends(text) && text.length <= 90;
}

/** "Ref: 4417. If you have not heard from us within 14 days, please …": a sentence goes on behind the fact. */
const TELLS_ON = /[.!?]\s\p{Lu}(?:\S{1,30}\s){6}/u;

/** Could the line be a heading at all? What can't is spared the closer look. */
function mayHead({ text, level, bold, listItem, control }: Block): boolean {
  if ((hasTypedBullet(text) && !NUMBERED.test(text)) || labelBefore(text)) return false;
  if (level !== undefined || (bold && !control)) return true;
  return !listItem && !control && text.length <= 90 && !/[.;,]$/.test(text);
}

/** Each block with its part in the posting; one look at each. */
export function outlineOf({ blocks }: Pick<Page, 'blocks'>): Piece[] {
  let fact = false;
  const pieces = blocks.map((block, index): Piece => {
    const { text, region } = block;
    const idle = region === 'navigation' || region === 'footer' || region === 'card';
    const short = text.length <= MAX_HEADING && !idle;
    const known = short && mayHead(block) ? sectionOf(text) : undefined;
    const heading = short && isHeading(block, known, blocks[index + 1]);
    const chrome = short && isChromeLine(text);
    const opening = known ?? (heading && !block.listItem ? sectionByStem(text) : undefined);
    const section = chrome && opening !== 'similar-jobs' ? undefined : opening;
    const label = short ? labelOf(block) : undefined;
    const labels =
      label !== undefined && labelField(label) !== undefined && !(heading && opens(section)) && !TELLS_ON.test(text);
    // The line after a lone label is its value.
    const value = fact && !heading && text.length <= 90 && !/[.!?]$/.test(text);
    fact = labels && label === text.replace(/[\s:：]{1,9}$/, '');
    return {
      block,
      heading,
      section,
      chrome,
      fact: labels || value || (text.length < 140 && !heading && text.includes('|') && FACTS_IN_LINE.test(text)),
      banner: !idle && isBanner(block),
    };
  });
  return withWholeLists(pieces);
}

/** A list or table where facts are many is one of facts, known labels or not. */
function withWholeLists(pieces: Piece[]): Piece[] {
  const lists = new Map<PageElement, Piece[]>();
  for (const piece of pieces) {
    if (weightOf(piece.block.text) > 120) continue;
    const { list } = piece.block;
    const held = list ? lists.get(list) : undefined;
    if (held) held.push(piece);
    else if (list) lists.set(list, [piece]);
  }
  for (const held of lists.values()) {
    const facts = held.filter((piece) => piece.fact).length;
    if (facts < 2 || facts < held.length * 0.4) continue;
    // A row that is a part of the text ("Duties" in a table of facts) stays text until the next label.
    let text = false;
    for (const piece of held) {
      text = !piece.fact && (text || opensPart(piece));
      if (!text) piece.fact = true;
    }
  }
  return pieces;
}

/** Stems of every banner: what has none of them is not read closely. */
const CLOSING =
  /expir|clos|filled|longer|accept|remov|archiv|withdrawn|avail|exist|abgelauf|besetzt|vergeben|nicht mehr|beendet|deaktiv|plus |pourvu|cl[oô]tur|ferm[eé]|termin|ya no|cerrad|caducad|finaliz|cubiert|vencid|n[aã]o |encerrad|preench|fechad|non |scadut|chius|copert|niet |gesloten|vervuld|verlop|ingevuld|wygas|zako[nń]cz|zamkni|nieaktual|nieaktyw|obsadz|ji[zž] |u[zž] |neaktu|neaktiv|obsazen|ukon[cč]en|uzav[rř]en|vypr[sš]|stažen|nep[rř]ij|inte |ej l|st[aä]ngd|tillsatt|utg[aå]ng|ikke |besat|lukket|udl[oø]b|utl[oø]p|passer|אויש|נסגר|סגור|פעיל|רלוונט|הוסר|архив|закрыт|закрит|активн|снята|больше не|більше не|изтекла|затвор|kaldır|kapan|kapal|dolmuş|doldu|aktif de|lejárt|betölt|megsz[űu]nt|inactiv|închis|nu mai|λήξει|κλείσει|πλέον|关闭|關閉|下线|下架|停止|结束|过期|失效|päättyn|sulkeut|umpeut|poistet|voimassa|aegunud|suletud|終了|締|見つかりません|非公開|마감|종료|만료|없는|hết hạn|ngừng|ngưng|đã đóng|ditutup|berakhir|tidak |tutup|ปิดรับสมัคร|หมดเขต|หมดอายุ|ปิดประกาศ|انته|مغلق|لم [تي]عد|تم [إا]غلاق|istek|zatvor|završ|vi[sš]e nije|ni več|potek|zaključ|истек|обсаден|nebe|uždaryt|pasibaig|slēgt|beig|nav akt|utgått|trukket/i;

const isBanner = ({ text }: Block): boolean =>
  text.length >= 6 && text.length <= 240 && CLOSING.test(text) && readExpiry(text) !== undefined;

/** Sections whose names are labels too ("Skills", "Experience"): a heading over a list is no fact. */
const opens = (section: Section | undefined): boolean => section !== undefined && section !== 'other';
