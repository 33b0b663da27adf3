import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';

/** What application forms ask for, folded, in the languages that Jobmark reads. */
const CURRICULUM =
  /\bcv\b|resume|lebenslauf|curriculum|zivotopis|zyciorys|meritforteckning|履歴書|이력서|السيرة الذاتية|เรซูเม่|ประวัติย่อ|so yeu ly lich|riwayat hidup|קורות חיים/;
const ASKED = [
  CURRICULUM,
  /e-?mail|courriel|correo|mejl/,
  /cover letter|anschreiben|motivation|lettre|carta de|list motywacyjny|pruvodni dopis|begeleidende/,
  /phone|telefon|telephone|mobil|handy|telefoon|전화|電話|טלפון/,
  /first.?name|vorname|prenom|nombre|nome\b|voornaam|imie|jmeno|fornamn|fornavn|full name|your name|\bname\b/,
  /salary expectation|gehaltsvorstellung|pretentions|notice period|kundigungsfrist|work authori|visa|sponsorship|available from|verfugbar ab|start date|disponibilite/,
  /upload|attach|hochladen|hinzufugen|datei|joindre|telecharger|adjuntar|prilozit|bijlage|file types?/,
  /linkedin|github|portfolio|website/,
];
const FEWEST_FIELDS = 4;
const FEWEST_ASKED = 3;
const LONGEST_CONTROL = 40;

/** Does the page ask for what applications hold: a curriculum vitae, and two more of the usual? */
export function asksForApplication({ blocks, asked }: Page): boolean {
  if (asked.length < FEWEST_FIELDS) return false;
  // Old pages stand in a form as a whole: the headlines that they link to are none of its labels.
  const labels = blocks.filter(
    ({ region, form, control, text }) =>
      region === 'main' && (control ? text.length < LONGEST_CONTROL : form && text.length < 200),
  );
  const text = foldText([...labels.map((block) => block.text), ...asked].join('\n').slice(0, 20_000));
  return CURRICULUM.test(text) && ASKED.filter((each) => each.test(text)).length >= FEWEST_ASKED;
}
