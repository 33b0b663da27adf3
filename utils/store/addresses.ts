import { addressKeys } from '../identity/address-keys.ts';
import type { SavedPosting } from '../posting.ts';

/** As many as the schema takes. */
const MOST = 20;

/** The further addresses of a posting at `url`: those of `known` that name it in another way, each once, the newest kept. */
export function aliasesOf(url: string | undefined, known: (string | undefined)[]): Pick<SavedPosting, 'aliases'> {
  const seen = new Set<string>();
  const isNew = (address: string) => {
    const { ids, url: plain } = addressKeys(address);
    const keys = [...ids, ...(plain ? [plain] : [])];
    const fresh = keys.filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    return fresh.length > 0;
  };
  if (url) isNew(url);
  const aliases = known.filter((address) => address !== undefined && isNew(address)) as string[];
  return aliases.length > 0 ? { aliases: aliases.slice(-MOST) } : {};
}
