import { readExpiry } from '../../text/expiry.ts';
import { type Section, sectionOf } from '../../text/section.ts';
import type { Block, Page } from '../page.ts';
import { isChromeLine } from './chrome-words.ts';

/** What a block is for a posting's text. */
export interface Piece {
  block: Block;
  /** Stands as a heading: by its element, by being bold and short, by its colon, or as a known section's name. */
  heading: boolean;
  /** The section that the heading opens, where it is a known one. */
  section: Section | undefined;
  /** The site's own line: a button, a prompt, a way to elsewhere. */
  chrome: boolean;
  /** A banner that says that the posting is closed. */
  banner: boolean;
}

const MAX_HEADING = 120;
const BULLET = /^\s{0,3}(?:[-–—•·*●▪◦‣⁃➢►✓✔]|\d{1,2}[.)])\s/;

/** Does the line begin with a bullet that somebody typed? */
export const hasTypedBullet = (text: string): boolean => BULLET.test(text);

/** The line without its typed bullet. */
export const withoutBullet = (text: string): string => text.replace(/^\s{0,3}[-–—•·*●▪◦‣⁃➢►✓✔]+\s{0,5}/, '').trim();

const ends = (text: string): boolean => /[:：]$/.test(text);

function isHeading(block: Block, section: Section | undefined): boolean {
  const { text, level, bold, listItem } = block;
  if (text.length > MAX_HEADING || hasTypedBullet(text)) return false;
  if (level !== undefined) return true;
  if (bold && !/[.;,]$/.test(text) && !(listItem && !section)) return true;
  if (listItem) return false;
  if (section !== undefined && text.length <= 60) return !/[.;,]$/.test(text);
  return ends(text) && text.length <= 90;
}

/** Each block with its part in the posting; one look at each. */
export function outlineOf({ blocks }: Pick<Page, 'blocks'>): Piece[] {
  return blocks.map((block) => {
    const { text, region } = block;
    const idle = region !== 'main' && region !== 'aside' && region !== 'dialog' && region !== 'header';
    const short = text.length <= MAX_HEADING && !idle;
    const section = short && !hasTypedBullet(text) ? sectionOf(text) : undefined;
    return {
      block,
      heading: short && isHeading(block, section),
      section,
      chrome: short && isChromeLine(text),
      banner: !idle && text.length <= 240 && text.length >= 6 && readExpiry(text) !== undefined,
    };
  });
}
