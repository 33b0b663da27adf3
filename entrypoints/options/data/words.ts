import type { LastFile } from '../../../components/data/last-file.ts';
import type { BackupFile } from '../../../utils/browser/backup-record.ts';
import { showMoment } from '../../../utils/text/show-date.ts';
import { showNumber } from '../../../utils/text/show-number.ts';
import type { DataTexts } from '../../../utils/texts/en/data.ts';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'];

/** `1.4 MB`. */
export function showBytes(bytes: number): string {
  const step = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const unit = UNITS[step - 1];
  const value = bytes / 1000 ** step;
  return showNumber(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** The last file that left, in words. */
export function lastFileOf(last: BackupFile | undefined, { left }: DataTexts): LastFile | undefined {
  if (!last) return undefined;
  const place = last.folder === undefined ? left.inDownloads(last.name) : left.inFolder(last.name, last.folder);
  return { place, when: showMoment(last.at), count: last.count };
}
