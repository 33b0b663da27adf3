import { describe, expect, it } from 'vitest';
import { townOfLocative } from '../../../utils/extract/sources/locative.ts';

describe('a town behind "in" in Slavic texts', () => {
  const bent: [string, string][] = [
    ['Brně', 'Brno'],
    ['Opavě', 'Opava'],
    ['Praze', 'Praha'],
    ['Liberci', 'Liberec'],
    ['Pardubicích', 'Pardubice'],
    ['Zlíně', 'Zlín'],
    ['Plzni', 'Plzeň'],
    ['Krakowie', 'Kraków'],
    ['Warszawie', 'Warszawa'],
    ['Poznaniu', 'Poznań'],
    ['Wrocławiu', 'Wrocław'],
    ['Gdańsku', 'Gdańsk'],
    ['Katowicach', 'Katowice'],
  ];
  it.each(bent)('%s is %s', (name, town) => {
    expect(townOfLocative(name)).toBe(town);
  });
  it.each(['Firmie', 'Praci', 'Zespole', 'Javě'])('%s is none', (name) => {
    expect(townOfLocative(name)).toBeUndefined();
  });
});
