import { expect, test } from 'vitest';
import { backupName, writeBackup } from '../../utils/browser/backup-folder.ts';

const fault = (name: string) => new DOMException(name, name);
const file = new Blob(['{"format":"jobmark"}']);
const name = backupName(new Date(2026, 10, 21), 'aaaaaa');

/** A folder in memory, as the File System Access API shows one; `spoil` makes it fail as a real one does. */
function folderOf(files: Record<string, string>, spoil: { open?: Error; write?: Error; torn?: boolean } = {}) {
  const held = new Map(Object.entries(files));
  const handleOf = (at: string) => ({
    createWritable: async () => {
      let text = '';
      return {
        write: async (blob: Blob) => {
          if (spoil.write) throw spoil.write;
          text = await blob.text();
        },
        close: async () => void held.set(at, spoil.torn ? text.slice(1) : text),
        abort: async () => {},
      };
    },
    getFile: async () => new Blob([held.get(at) ?? '']),
    move: async (to: string) => {
      held.set(to, held.get(at) ?? '');
      held.delete(at);
    },
  });
  const folder = {
    getFileHandle: async (at: string) => {
      if (spoil.open) throw spoil.open;
      if (!held.has(at)) held.set(at, '');
      return handleOf(at);
    },
    removeEntry: async (at: string) => void held.delete(at),
    values: async function* () {
      for (const each of held.keys()) yield { kind: 'file', name: each };
    },
  };
  return { held, folder: folder as unknown as FileSystemDirectoryHandle };
}

const earlier = { [name]: 'of this morning' };

test.each<[string, Parameters<typeof folderOf>[1], string]>([
  ['the folder has vanished', { open: fault('NotFoundError') }, 'NotFoundError'],
  ['the permission is gone', { open: fault('NotAllowedError') }, 'NotAllowedError'],
  ['the disk is full', { write: fault('QuotaExceededError') }, 'QuotaExceededError'],
  ['it does not read back as it was written', { torn: true }, 'BackupFailedError'],
])('%s: it is thrown, and the earlier backup is as it was', async (_what, spoil, thrown) => {
  const { folder, held } = folderOf(earlier, spoil);
  await expect(writeBackup(folder, name, file)).rejects.toMatchObject({ name: thrown });
  expect(Object.fromEntries(held)).toEqual(earlier);
});

test('two browsers write to one folder: each takes the place of its own file of the day, and drops its own old ones', async () => {
  const days = (tag: string, count: number) =>
    Array.from({ length: count }, (_, day) => [backupName(new Date(2026, 9, day + 1), tag), tag] as const);
  const { folder, held } = folderOf(Object.fromEntries([...days('aaaaaa', 12), ...days('bbbbbb', 10)]));
  await writeBackup(folder, name, file);
  const of = (tag: string) => [...held.keys()].filter((each) => each.includes(tag));
  expect(of('aaaaaa')).toHaveLength(10);
  expect(held.get(name)).toBe(await file.text());
  expect(of('bbbbbb')).toEqual(days('bbbbbb', 10).map(([each]) => each));
});
