import type { LossKind } from '../../store/guard.ts';
import { showNumber } from '../../text/show-number.ts';

const postings = (count: number) => (count === 1 ? '1 posting' : `${showNumber(count)} postings`);
const days = (count: number) => (count === 1 ? '1 day' : `${showNumber(count)} days`);
const were = (count: number) => (count === 1 ? 'There was 1 posting' : `There were ${postings(count)}`);
const holds = (count: number) => (count === 0 ? 'It holds none now' : `It holds ${postings(count)} now`);

/** The “Your data” page, backups, and what is said where something is missing. */
export const data = {
  name: 'Your data',
  heading: 'Your data',

  stored: {
    heading: 'What is kept',
    postings: 'Postings',
    count: (count: number, inBin: number) =>
      inBin === 0 ? postings(count) : `${postings(count)}, ${showNumber(inBin)} more in the bin`,
    none: 'None yet',
    first: 'First saved',
    newest: 'Last change',
    room: 'Room',
    bytes: (size: string) => `${size} on this computer`,
    place: 'Where',
    here: 'In this browser’s profile on this computer, and nowhere else',
  },

  left: {
    heading: 'Outside this browser',
    never: 'No file with your postings was made yet. If this browser’s profile is lost, they are lost with it.',
    last: (when: string, count: number) => `Last file: ${when}, with ${postings(count)}.`,
    inFolder: (name: string, folder: string) => `${name} in the folder “${folder}”`,
    inDownloads: (name: string) => `${name} in your downloads`,
    changed: (count: number) =>
      count === 0 ? 'Nothing has changed since.' : `${postings(count)} saved or changed since.`,
    backUpNow: 'Back up now',
    backingUp: (count: number) => `Writing ${showNumber(count)}…`,
    stop: 'Stop',
    byItself: 'Jobmark puts a backup into your downloads. This page goes by itself.',
    stopped: 'Stopped. The earlier backup is as it was.',
    export: 'Export all',
  },

  folder: {
    heading: 'Automatic backups',
    none: 'Choose a folder, and Jobmark keeps a copy of everything there: one file a day, the last ten. A folder that is synchronised brings it to your other computers too.',
    on: (folder: string) => `Into the folder “${folder}”, one file a day, the last ten.`,
    lapsed: (folder: string) =>
      `The browser has taken back the permission to write into the folder “${folder}”, so backups rest.`,
    failed: (folder: string) =>
      `The last try to write into “${folder}” failed. Is it still there, and is there room? The earlier backups are as they were.`,
    choose: 'Choose a folder…',
    chooseOther: 'Choose another folder…',
    allow: 'Allow it again',
    forget: 'Stop',
    unsupported:
      'This browser lets no extension write into a folder. Jobmark can put a file into your downloads instead; it can’t remove old ones there.',
    byDownload: 'Download a backup by itself when 20 postings have changed, or 14 days have passed',
  },

  restore: {
    heading: 'Bring postings back',
    text: 'From a backup or an export. You see what the file holds before anything changes.',
    fromFile: 'From a file…',
    fromFolder: 'From a folder…',
    pick: 'Which backup?',
    emptyFolder: 'There is no backup of Jobmark’s in this folder.',
    reading: (count: number) => `Reading ${showNumber(count)}…`,
    title: (name: string) => `What ${name} holds`,
    made: 'Made',
    postings: 'Postings',
    span: 'Saved',
    between: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    fresh: 'Not here now',
    alike: 'Not here, but like one that is',
    same: 'Here already, the same',
    changed: 'Here, but different',
    unreadable: 'Can’t be read',
    unchecked: 'This file has no check sum, so Jobmark can’t tell whether somebody changed it.',
    whichWins: 'Those that are different',
    winners: {
      newer: 'Take whichever was changed last',
      theirs: 'Set them back to what the file says',
      mine: 'Leave them as they are here',
    },
    go: (count: number) => (count === 0 ? 'Nothing to bring back' : `Bring back ${postings(count)}`),
    cancel: 'Cancel',
    working: (count: number) => `Writing ${showNumber(count)}…`,
    done: (count: number) => `${postings(count)} brought back.`,
    undone: 'Taken back: all is as it was before.',
    /** The folder itself, or the file, can't be read any more. */
    failed: 'This can’t be read, so nothing was changed.',
    stopped: 'Stopped. Nothing was changed.',
    stale: 'Something was changed here meanwhile, so nothing was brought back. Open the file once more.',
    faults: {
      empty: 'This file is empty. Nothing was changed.',
      'not-json': 'This is no backup of Jobmark’s. Nothing was changed.',
      'cut-off': 'This file ends in the middle: it was not copied whole. Nothing was changed. Try another backup.',
      'too-deep': 'This is no backup of Jobmark’s. Nothing was changed.',
      'too-large': 'This is no backup of Jobmark’s. Nothing was changed.',
      encoding: 'This file is damaged: its letters can’t be read. Nothing was changed. Try another backup.',
      'not-jobmark': 'This is no backup of Jobmark’s. Nothing was changed.',
      'bad-version': 'This is no backup of Jobmark’s. Nothing was changed.',
      newer: 'A newer Jobmark made this file. Update Jobmark, then open it again. Nothing was changed.',
      altered:
        'This file was damaged or changed after it was made: its check sum is not right. Nothing was changed. Try another backup.',
    } as Record<string, string>,
  },

  erase: {
    heading: 'Delete everything',
    text: 'All postings, the bin, saved views and everything else that Jobmark keeps. Files outside this browser stay. You can take it back as long as this page stays open.',
    button: 'Delete everything',
    done: (count: number) => `${postings(count)} and all else deleted. Undo works as long as this page is open.`,
    undone: 'Everything is back.',
  },

  reminder: {
    first: (changed: number) => `${postings(changed)} stand in this browser alone.`,
    changed: (changed: number, since: number) =>
      since === 0
        ? `${postings(changed)} saved or changed since the last backup.`
        : `${postings(changed)} saved or changed since the last backup, ${days(since)} ago.`,
    backUp: 'Back up now',
    later: 'Not now',
    region: 'Backup reminder',
  },

  done: {
    backedUp: (name: string) => `Backed up to ${name}.`,
    downloaded: (name: string) => `Backed up: ${name} is in your downloads.`,
    folderForgotten: 'Automatic backups are off. The files in the folder stay.',
    undone: 'Taken back.',
  },

  guard: {
    heading: {
      gone: 'Your saved postings are missing',
      replaced: 'Your saved postings are missing',
      older: 'The latest changes are missing',
      'postings-missing': 'Postings are missing',
      'texts-missing': 'Descriptions are missing',
      'facts-missing': 'Saved views and settings are missing',
    } satisfies Record<LossKind, string>,
    was: (count: number, when: string) => `${were(count)} here, last changed on ${when}.`,
    what: {
      gone: () =>
        'Now the browser has opened an empty database in its place: the old one was deleted or damaged, not by Jobmark.',
      replaced: (count: number) =>
        `Now the browser has opened another database: the old one was deleted or damaged, not by Jobmark. ${holds(count)}.`,
      older: (count: number) => `What the browser opened now is older: the database was damaged. ${holds(count)}.`,
      'postings-missing': (count: number) => `The database was damaged or partly emptied. ${holds(count)}.`,
      'texts-missing': (count: number) =>
        `The database was damaged: the long texts of some are gone. ${postings(count)} are whole.`,
      'facts-missing': (count: number) =>
        `The database was damaged or partly emptied. ${holds(count)}; saved views and the backup folder are gone.`,
    } satisfies Record<LossKind, (count: number) => string>,
    fromFile: 'Bring them back from a file…',
    fromFolder: 'From a folder…',
    calm: 'What you save now is kept as well. Nothing is overwritten when you bring the others back.',
    lastFile: (file: string, when: string, count: number) =>
      `The last file: ${file}, made on ${when}, with ${postings(count)}.`,
    noFile:
      'Jobmark knows of no backup. Look for files named jobmark-….json in your downloads, and in backups of this computer for this browser’s profile.',
    goOn: (count: number) => (count === 0 ? 'Start empty, I know' : `Go on with the ${postings(count)} here`),
    newer: {
      heading: 'A newer Jobmark was here',
      text: 'Your postings were saved by a newer version of Jobmark than this one. This version leaves them alone, so that nothing is damaged: update Jobmark in the browser’s list of extensions. Export works meanwhile.',
      export: 'Export what is there',
    },
    blocked: {
      heading: 'Another Jobmark tab is in the way',
      text: 'An older version of Jobmark is still open in another tab. Close all other Jobmark tabs; this one goes on by itself.',
    },
    failed: {
      heading: 'Your saved jobs can’t be opened',
      text: 'They are most likely still on the disk. Close all other Jobmark tabs, then reload this page. If that does not help, restart the browser, and see that the disk is not full.',
      reload: 'Reload',
      help: 'If nothing helps',
      startEmpty: 'Start empty, I know',
      startEmptyHint:
        'Start with an empty database, and bring your postings back from a backup. What can’t be opened is deleted then.',
      stuck:
        'The browser does not let Jobmark delete it either. Have your backup at hand, remove Jobmark in the browser’s list of extensions, and add it again.',
      said: (reason: string) => `The browser said: ${reason}`,
    },
  },
  failed: 'That did not work, and nothing was changed.',
  close: 'Close',
};
export type DataTexts = typeof data;
