import { describe, expect, it } from 'vitest';
import { readExpiry } from '../../utils/text/expiry.ts';

const closed = [
  'No longer accepting applications',
  'This job is no longer available.',
  'This job has expired',
  'This job has expired on Indeed',
  'The position has been filled.',
  'Sorry, this position has been filled',
  'This vacancy is now closed.',
  'Job closed',
  'Expired',
  'Applications are closed',
  'Applications for this job have closed',
  'This posting is closed',
  'We are not currently accepting applications for this role',
  'The job you are looking for is no longer open.',
  'The application deadline has passed.',
  'This job is no longer active',
  'Diese Stelle ist nicht mehr verfügbar',
  'Diese Stellenanzeige ist leider bereits abgelaufen.',
  'Die Stelle wurde besetzt',
  "Cette offre n'est plus disponible",
  'Offre expirée',
  'Cette annonce a été pourvue',
  'Esta oferta ya no está disponible',
  'La oferta ha caducado',
  'Esta vaga não está mais disponível',
  'Vaga encerrada',
  'Questa offerta è scaduta',
  'Questo annuncio non è più disponibile',
  'Deze vacature is niet meer beschikbaar',
  'Deze vacature is gesloten',
  'Oferta pracy wygasła',
  'Ta oferta jest już nieaktualna',
  'Nabídka už není aktuální',
  'Tato pozice již byla obsazena',
  'Nabídka již není aktivní',
  'Annonsen är inte längre tillgänglig',
  'Tjänsten är tillsatt',
  'Stillingen er besat',
  'Stillingen er ikke længere ledig',
  'המשרה אינה פעילה',
  'המשרה נסגרה',
  'この求人は募集を終了しました',
  '掲載終了',
  '마감된 공고입니다',
  '채용이 마감되었습니다',
];

const open = [
  'Applications close on 3 March',
  'Closing date: 12 May 2025',
  'This role will be closed when filled.',
  'Once the position has been filled, we will tell you.',
  'If the position has been filled we keep your data.',
  'Expired documents are not accepted',
  'We review applications until the position is filled',
  'You are no longer a junior',
  'Apply now',
  'Accepting applications until Friday',
  'We close deals',
  'Bewerbungsfrist: 31.12.2025',
  'Unsere Büros sind an Feiertagen geschlossen',
  'Offre publiée hier',
  'Experience with closed-loop systems',
  'The door is closed',
  '마감일: 2025-03-03',
  '応募締切: 2025年3月3日',
  `${'A very long description. '.repeat(20)}This job has expired.`,
  '',
];

describe('readExpiry', () => {
  it.each(closed)('closed: %s', (text) => expect(readExpiry(text)).toMatchObject({ expired: true }));
  it.each(open)('not closed: %s', (text) => expect(readExpiry(text)).toBeUndefined());
  it('gives the sentence as evidence', () => {
    expect(readExpiry('Hello. This job has expired. Bye.')?.evidence).toBe('This job has expired.');
  });
});
