import { describe, expect, it } from 'vitest';
import { isChromeLine } from '../../../utils/extract/description/chrome-words.ts';

describe("the site's own lines", () => {
  it.each([
    'Apply now',
    'Report this job',
    'Save',
    'Share this job on LinkedIn',
    'View Company Profile',
    'Browse Active Jobs',
    'View all jobs at Acme',
    '← Back to all jobs',
    'Sign in to apply',
    'Show more',
    'Be among the first 25 applicants',
    'Jetzt bewerben',
    'Stelle merken',
    'Postuler en ligne',
    'Voir toutes les offres',
    'Direct solliciteren',
    'Inscribirme en esta oferta',
    'Zobrazit více nabídek',
    'Odpovědět',
    'Zapisz',
    '応募する',
    '지원하기',
  ])('%s', (line) => {
    expect(isChromeLine(line)).toBe(true);
  });

  it.each([
    'Report to the head of engineering',
    'Save lives with us',
    'Share your knowledge with the team',
    'Apply machine learning to real problems',
    'Print media experience',
    'Back-end development in Java',
    'Search engines and how they work',
    'Home office two days a week',
    'Close collaboration with design',
    'Loading and unloading of trucks',
    'Delen van kennis met collega’s',
    'Guardar silencio en la sala',
  ])('not: %s', (line) => {
    expect(isChromeLine(line)).toBe(false);
  });
});
