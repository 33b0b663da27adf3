import type { JobPosting } from '../posting.ts';
import { employmentOfCells, payOfCell, placesOfCells, statusOfCell, workplaceOfCell } from './csv-values.ts';
import { htmlOfText } from './html.ts';
import type { RowDraft } from './incoming.ts';

type OfflineRecord = Record<string, unknown>;
const isRecord = (value: unknown): value is OfflineRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The jobs of an OfflineCV backup (`{ version, resumes, jobs }`), or of records by its capture contract, versions 1 and 2
 * (github.com/offlinecv/OfflineCV, docs/job-capture-contract.md: each has `id`, `title` and mostly `capture.contract`).
 */
export function offlineCvJobs(value: unknown): OfflineRecord[] | undefined {
  if (isRecord(value) && Array.isArray(value.jobs) && Array.isArray(value.resumes)) return value.jobs.filter(isRecord);
  const records = (Array.isArray(value) ? value : [value]).filter(isRecord);
  const isContract = (each: OfflineRecord) => isRecord(each.capture) && typeof each.capture.contract === 'number';
  return records.length > 0 && records.every(isContract) ? records : undefined;
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);
const day = (value: unknown) => /^\d{4}-\d{2}-\d{2}/.exec(text(value) ?? '')?.[0];
const moment = (value: unknown) =>
  typeof value === 'number' && Math.abs(value) < 8e15 ? new Date(value).toISOString() : undefined;

/** Such a record as ours: everything in it is text as stated. A status that is not one of ours becomes a tag. */
export function draftOfOfflineCv(record: OfflineRecord): RowDraft {
  const company = text(record.company);
  const place = text(record.location);
  const types = employmentOfCells([text(record.employmentType) ?? '']);
  const said = text(record.status);
  const status = said === undefined ? undefined : statusOfCell(said);
  const description = text(record.jdText);
  const posting: JobPosting = {
    ...(place && placesOfCells([place])),
    title: text(record.title),
    hiringOrganization: company === undefined ? undefined : { name: company },
    jobLocationType:
      workplaceOfCell(text(record.workModel) ?? '') ?? (place ? placesOfCells([place]).jobLocationType : undefined),
    employmentType: types.length > 0 ? types : undefined,
    baseSalary: payOfCell(text(record.salaryRange) ?? ''),
    datePosted: day(record.datePosted),
    validThrough: day(record.validThrough),
    description: description === undefined ? undefined : htmlOfText(description),
  };
  const url = text(record.url);
  const savedAt = moment(record.createdAt) ?? moment(isRecord(record.capture) ? record.capture.capturedAt : undefined);
  return {
    posting: Object.fromEntries(Object.entries(posting).filter(([, value]) => value !== undefined)),
    own: {
      ...(status && { status }),
      ...(said && !status && { tags: [said.slice(0, 60)] }),
      ...(text(record.notes) && { notes: text(record.notes) }),
    } as RowDraft['own'],
    ...(url && { url }),
    ...(savedAt && { savedAt }),
  };
}
