import { cleanLine } from '../../text/fold.ts';

/** A printed name without a role word or a review count beside it. */
export const normalName = (text: string): string =>
  cleanLine(text.slice(0, 500))
    .replace(
      /^(?:at|bei|chez|bij|by|von|from|about|über|[Aa]cerca de|[ÀAà] propos de|Sobre(?: [ao])?|O (?:firmie|společnosti|spoločnosti))\s(?=\p{Lu})/u,
      '',
    )
    .replace(/\s{0,3}\(view all jobs\)$|の(?:求人|採用)(?:情報)?[／/]?$/i, '')
    // "Ashdown School, Mill Lane, Hexham NE46 1AA": the name before its address.
    .replace(
      /^(\p{Lu}[^,\d]{3,60}),\s[^\n]{0,80}(?:[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|\s\d{4,5}\s\p{Lu}[\p{L} -]{2,30})$/u,
      '$1',
    )
    .replace(/[\s,:|]{1,5}$/, '');
