import { cleanLine } from '../../text/fold.ts';

/** A printed name without a role word or a review count beside it. */
export const normalName = (text: string): string =>
  cleanLine(text.slice(0, 500))
    .replace(/^(?:at|bei|chez|bij|by|von|from|about|über)\s(?=\p{Lu})/u, '')
    .replace(/\s{0,3}\(view all jobs\)$|の(?:求人|採用)(?:情報)?[／/]?$/i, '')
    .replace(/[\s,:|]{1,5}$/, '');
