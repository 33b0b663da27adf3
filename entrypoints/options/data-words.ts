import type { LastFile } from '../../components/data/last-file.ts';
import type { BackupFile } from '../../utils/browser/backup-record.ts';
import type { DataTexts } from '../../utils/texts/en/data.ts';

const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const UNITS = ['kilobyte', 'megabyte', 'gigabyte'];

/** `20 Nov 2026, 14:03`; as it stands where it is no moment. */
export const showMoment = (moment: string): string =>
  Number.isNaN(Date.parse(moment)) ? moment : MOMENT.format(new Date(moment));

/** `1.4 MB`. */
export function showBytes(bytes: number): string {
  const step = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const unit = UNITS[step - 1];
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  );
}

/** The last file that left, in words. */
export function lastFileOf(last: BackupFile | undefined, { left }: DataTexts): LastFile | undefined {
  if (!last) return undefined;
  const place = last.folder === undefined ? left.inDownloads(last.name) : left.inFolder(last.name, last.folder);
  return { place, when: showMoment(last.at), count: last.count };
}
