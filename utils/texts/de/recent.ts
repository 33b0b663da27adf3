import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

const steps = (count: number) => (count === 1 ? '1 Änderung' : `${count} Änderungen`);

export const recent: Texts['recent'] = {
  open: 'Letzte Änderungen',
  heading: 'Letzte Änderungen',
  hint: 'Was du geändert hast, seit diese Seite offen ist, das Neueste zuerst. Machst du etwas rückgängig, gilt das auch für alles, was danach kam.',
  none: 'Seit diese Seite offen ist, wurde nichts geändert.',
  takeBack: 'Rückgängig machen',
  takeBackTo: (count) => `${steps(count)} rückgängig machen`,
  takeBackNamed: (count, text) => `${steps(count)} rückgängig machen, bis vor: ${text}`,
  tookBack: (count) => `${steps(count)} rückgängig gemacht.`,
  close: 'Schließen',
  typed: (what) => `Geändert: ${what}`,

  stop: 'Anhalten',
  progress: (done, total) => `${showNumber(done)} von ${showNumber(total)}`,
  working: {
    status: 'Status wird gesetzt…',
    tag: 'Schlagwörter werden geändert…',
    rating: 'Wird bewertet…',
    delete: 'Wird gelöscht…',
    restore: 'Wird wiederhergestellt…',
    undo: 'Wird rückgängig gemacht…',
  },
};
