import type { Texts } from '../index.ts';

export const compare: Texts['compare'] = {
  name: 'Vergleichen',
  heading: (count) => `${count} Anzeigen vergleichen`,
  back: 'Zurück zur Liste',
  print: 'Drucken',
  onlyDiffering: 'Nur Unterschiede',
  field: 'Feld',
  differs: 'verschieden',
  shared: 'in allen',
  legend: 'zeigt, was verschieden ist; = steht vor dem, was in allen steht.',
  open: (title) => `${title} öffnen`,
  leaveOut: (title) => `${title} weglassen`,
  notStated: 'nicht genannt',
  nothingDiffers: 'In allen Feldern steht das Gleiche.',
  tooFew: 'Wähle in der Liste zwei bis vier Anzeigen aus, dann „Vergleichen“.',
  aYear: 'Gehalt pro Jahr',
  assumption: 'Vollzeit: 2.080 Stunden, 260 Tage, 52 Wochen oder 12 Monate im Jahr.',
  tooMany: (most) => `Höchstens ${most} Anzeigen passen nebeneinander. Wähle weniger aus.`,
};
