import { cleanLine } from '../../text/fold.ts';

/** What pages print before a title to say that one follows. */
const INTRODUCED =
  /^(?:job title|job|position|vacancy|role|stellenausschreibung|stellenangebot|stelle|offre d'emploi|poste|vacature|nabídka|pozice|we are hiring|now hiring|hiring|wanted|gesucht)\s?:\s?(?=\S)/i;

/** A title as printed, one line, without the word that introduces it. */
export const normalTitle = (text: string): string => cleanLine(text.slice(0, 1_000)).replace(INTRODUCED, '').trim();
