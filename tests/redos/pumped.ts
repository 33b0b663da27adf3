import { type Part, structureOf } from './structure.ts';

/** Letters that a class is asked about; those that stand in it are asked first. */
const ALPHABET = ' a1A-,.:/(\n\té_の"<>*@#%$€駅년5b+–';
/** What may keep a text from being a match after all. */
export const ENDS = ['\u0001', '1', ',', 'a', ' '];
/** Places of one pattern that are pumped; of long lists some stand for all. */
const MOST_PLACES = 8;

/** A text made for one pattern: `before`, then `again` over and over, then `end`. */
export interface Pumped {
  before: string;
  again: string;
  end: string;
}

/** The same numbers for the same seed: 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Texts for the parts of a pattern; `flags` as the pattern has them. */
function samples(flags: string, random: () => number) {
  const known = new Map<string, string[]>();
  const lettersOf = (source: string): string[] => {
    let letters = known.get(source);
    if (!letters) {
      const one = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
      letters = [...new Set([...source, ...ALPHABET])].filter((letter) => one.test(letter));
      known.set(source, letters);
    }
    return letters;
  };
  const pick = <Item>(items: Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const sample = (part: Part): string => {
    switch (part.kind) {
      case 'atom':
        return pick(lettersOf(part.source)) ?? '';
      case 'row':
        return part.parts.map(sample).join('');
      case 'choice':
        return sample(pick(part.options) ?? { kind: 'row', parts: [] });
      case 'repeat': {
        const more = Math.floor(random() * (Math.min(part.most, part.least + 2) - part.least + 1));
        return Array.from({ length: part.least + more }, () => sample(part.part)).join('');
      }
    }
  };
  return sample;
}

/** Where a pattern goes round: what leads there, and what goes round. */
function rounds(part: Part, sample: (part: Part) => string, before = ''): { before: string; part: Part }[] {
  switch (part.kind) {
    case 'atom':
      return [];
    case 'choice':
      return part.options.flatMap((option) => rounds(option, sample, before));
    case 'repeat':
      return [...(part.most > 1 ? [{ before, part: part.part }] : []), ...rounds(part.part, sample, before)];
    case 'row': {
      let led = before;
      return part.parts.flatMap((each) => {
        const found = rounds(each, sample, led);
        led += sample(each);
        return found;
      });
    }
  }
}

/** Texts made against a pattern's own structure: each place where it goes round, pumped, and whole matches that never end. */
export function pumpedTexts(source: string, flags: string): Pumped[] {
  const sample = samples(flags, numbers(source.length));
  const structure = structureOf(source);
  const places = rounds(structure, sample);
  const step = Math.max(1, Math.floor(places.length / MOST_PLACES));
  const pumped = places
    .filter((_place, at) => at % step === 0)
    .flatMap(({ before, part }) => Array.from({ length: 2 }, () => ({ before, again: sample(part) })));
  const whole = Array.from({ length: 3 }, () => ({ before: '', again: sample(structure) }));
  return [...pumped, ...whole]
    .filter(({ again }) => again !== '')
    .map((each, at) => ({ ...each, end: ENDS[at % ENDS.length] ?? '' }));
}
