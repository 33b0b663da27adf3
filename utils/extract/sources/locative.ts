import { isCity } from './cities.ts';

/** Endings of a town behind "in" in Czech, Slovak and Polish, and those of its own name: "Jihlavě", "Jihlava". */
const ENDINGS: [string, readonly string[]][] = [
  ['owie', ['ów', 'owo']],
  ['niu', ['ń']],
  ['iu', ['', 'ie']],
  ['ach', ['e', 'y']],
  ['ích', ['e']],
  ['ách', ['y']],
  ['ci', ['ec', 'ce']],
  ['ni', ['eň', 'nia']],
  ['ie', ['', 'a', 'o']],
  ['zi', ['zia', 'ź']],
  ['ze', ['ha', 'ga']],
  ['ě', ['a', 'o', '']],
  ['e', ['a', 'o', '']],
  ['i', ['', 'ia', 'a']],
  ['u', ['', 'o']],
];

/** The known town that a Slavic text names behind "in": "Krakowie" is Kraków; undefined where it is none. */
export function townOfLocative(name: string, isTown: (name: string) => boolean = isCity): string | undefined {
  for (const [ending, own] of ENDINGS) {
    if (!name.endsWith(ending) || name.length < ending.length + 3) continue;
    const stem = name.slice(0, -ending.length);
    const town = own.map((each) => stem + each).find(isTown);
    if (town) return town;
  }
  return undefined;
}
