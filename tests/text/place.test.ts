import { describe, expect, it } from 'vitest';
import { countryName, isCountry, placeFromParts, readPlaces, samePlace } from '../../utils/text/place.ts';

const places: [text: string, names: string[], workplace?: string, regions?: string[]][] = [
  ['Berlin', ['Berlin']],
  ['Berlin, Germany', ['Berlin, Germany']],
  ['Location: Berlin, Germany', ['Berlin, Germany']],
  ['Standort: München', ['München']],
  ['📍 Paris, Île-de-France, France', ['Paris, Île-de-France, France']],
  ['London, Paris, Tokyo', ['London, Paris, Tokyo']],
  ['Berlin; Munich', ['Berlin', 'Munich']],
  ['San Francisco, CA | New York City, NY | Seattle, WA', ['San Francisco, CA', 'New York City, NY', 'Seattle, WA']],
  ['San Francisco, CA; Seattle, WA', ['San Francisco, CA', 'Seattle, WA']],
  ['San Francisco, CA, New York, NY', ['San Francisco, CA', 'New York, NY']],
  ['Paris, France, Berlin, Germany', ['Paris, France', 'Berlin, Germany']],
  ['Germany, United Kingdom', ['Germany', 'United Kingdom']],
  ['Austin, TX, USA', ['Austin, TX, USA']],
  ['Berlin oder Hamburg', ['Berlin', 'Hamburg']],
  ['Bangalore / Jakarta', ['Bangalore', 'Jakarta']],
  ['Bangalore/Jakarta', ['Bangalore', 'Jakarta']],
  ['Berlin • Hamburg', ['Berlin', 'Hamburg']],
  ['Praha – Bubeneč', ['Praha – Bubeneč']],
  ['Čs. armády 554/14, Praha – Bubeneč', ['Čs. armády 554/14, Praha – Bubeneč']],
  ['US-MO-Kansas City', ['US-MO-Kansas City']],
  ['서울 종로구', ['서울 종로구']],
  ['東京都渋谷区', ['東京都渋谷区']],
  ['תל אביב', ['תל אביב']],
  ['8001 Zürich', ['8001 Zürich']],
  ['Zürich, Remote', ['Zürich'], 'TELECOMMUTE'],
  ['Rotkreuz, Hybrid', ['Rotkreuz'], 'HYBRID'],
  ['Hybrid - Berlin (3 days)', ['Berlin'], 'HYBRID'],
  ['Berlin (Remote possible)', ['Berlin'], 'HYBRID'],
  ['Remote - US', [], 'TELECOMMUTE', ['US']],
  ['Remote (Germany)', [], 'TELECOMMUTE', ['Germany']],
  ['Remote in Europe', [], 'TELECOMMUTE', ['Europe']],
  ['Remote - Germany, France', [], 'TELECOMMUTE', ['Germany', 'France']],
  ['USA Only', [], undefined, ['USA']],
  ['Remote (US only)', [], 'TELECOMMUTE', ['US']],
  ['London (2 days a week in the office)', ['London'], 'HYBRID'],
  ['München, 3 Tage im Büro', ['München'], 'HYBRID'],
  ['Praha (2 dny v týdnu z domova)', ['Praha'], 'HYBRID'],
  ['NYC / ONSITE / VISA', ['NYC'], 'ONSITE'],
  ['Hiring Remotely in USA', [], 'TELECOMMUTE', ['USA']],
  ['Remote US or Canada', [], 'TELECOMMUTE', ['US', 'Canada']],
  ['Acme HQ, Remote work in Europe · Hybrid', ['Acme HQ'], 'HYBRID', ['Europe']],
  ['In-Office Stamford, CT', ['Stamford, CT'], 'ONSITE'],
  ['Boston, MA or Remote', ['Boston, MA'], 'TELECOMMUTE'],
  ['서울 강남구 / 재택', ['서울 강남구'], 'TELECOMMUTE'],
  ['勤務地：東京都', ['東京都']],
  ['London, Paris and Tokyo', ['London', 'Paris', 'Tokyo']],
  ['Berlin +2 more', ['Berlin']],
  ['London and 3 other locations', ['London']],
  ['Berlin (m/w/d)', ['Berlin']],
  ['Can Tho, Vietnam', ['Can Tho, Vietnam']],
  ['Toronto, Ontario, Canada · 3 weeks ago · Over 200 applicants', ['Toronto, Ontario, Canada']],
  ['Headquarters: San Francisco, CA', []],
  ['서울 종로구 | 지도보기 | 주소복사', ['서울 종로구']],
  ['Praha • Zobrazit na mapě', ['Praha']],
  ['Engineering', []],
  ['Praktikum', []],
  ['Remote', [], 'TELECOMMUTE'],
  ['Anywhere', [], 'TELECOMMUTE'],
  ['Worldwide', []],
  ['Multiple locations', []],
  ['3 locations', []],
  ['Various', []],
  ['12345', []],
  ['https://acme.example/jobs', []],
  ['Full-time', []],
  ['Apply now', []],
  ['You will work with a great team in our office', []],
  ['', []],
];

describe('readPlaces', () => {
  it.each(places)('%s', (text, names, workplace, regions) => {
    const read = readPlaces(text);
    expect(read.places.map((place) => place.name)).toEqual(names);
    expect(read.jobLocationType).toBe(workplace);
    expect(read.regions).toEqual(regions);
  });
  it('reads the postal code and keeps it in the name', () => {
    expect(readPlaces('8001 Zürich').places).toEqual([{ name: '8001 Zürich', postalCode: '8001' }]);
    expect(readPlaces('100 00 Praha').places).toEqual([{ name: '100 00 Praha', postalCode: '100 00' }]);
    expect(readPlaces('New York, NY 10001').places).toEqual([{ name: 'New York, NY 10001', postalCode: '10001' }]);
    expect(readPlaces('London EC1A 1BB').places).toEqual([{ name: 'London EC1A 1BB', postalCode: 'EC1A 1BB' }]);
    expect(readPlaces('Berlin').places).toEqual([{ name: 'Berlin' }]);
  });
});

describe('placeFromParts', () => {
  it('names a place as a person would', () => {
    const name = (parts: Parameters<typeof placeFromParts>[0]) => placeFromParts(parts)?.name;
    expect(name({ addressLocality: 'Berlin', addressRegion: 'Berlin', addressCountry: 'DE' })).toBe('Berlin, Germany');
    expect(name({ addressLocality: 'Austin', addressRegion: 'TX', addressCountry: 'US' })).toBe(
      'Austin, TX, United States',
    );
    expect(name({ addressLocality: 'Berlin, Germany', addressCountry: 'Germany' })).toBe('Berlin, Germany');
    expect(
      name({ streetAddress: 'Main St 1', addressLocality: 'Brno', postalCode: '602 00', addressCountry: 'CZ' }),
    ).toBe('Brno, Czechia');
    expect(name({ addressCountry: 'DE' })).toBe('Germany');
    expect(name({ streetAddress: 'Hauptplatz 1, Linz' })).toBe('Hauptplatz 1, Linz');
    expect(name({ addressLocality: 'Remote', addressCountry: 'US' })).toBe('United States');
    expect(name({ addressLocality: 'New York', addressRegion: 'New York' })).toBe('New York');
  });
  it('gives nothing for nothing', () => {
    expect(placeFromParts({})).toBeUndefined();
    expect(placeFromParts({ addressLocality: 'N/A', addressCountry: '-' })).toBeUndefined();
    expect(placeFromParts({ postalCode: '12345' })).toBeUndefined();
  });
});

describe('countries', () => {
  it('knows names in many languages', () => {
    for (const name of [
      'Germany',
      'Deutschland',
      'USA',
      'United States',
      'UK',
      'Česko',
      'Polska',
      '日本',
      '대한민국',
      'España',
      'the Netherlands',
      'CH',
    ]) {
      expect(isCountry(name), name).toBe(true);
    }
  });
  it('takes no city, state or ambiguous code for one', () => {
    for (const name of ['Berlin', 'CA', 'DE', 'Texas', 'Europe', 'EU', '']) expect(isCountry(name), name).toBe(false);
  });
  it('names codes', () => {
    expect(countryName('DE')).toBe('Germany');
    expect(countryName('uk')).toBe('United Kingdom');
    expect(countryName('Germany')).toBeUndefined();
    expect(countryName('ZZ')).toBeUndefined();
  });
});

describe('samePlace', () => {
  it.each([
    ['Berlin', 'Berlin, Germany', true],
    ['Berlin, DE', 'Berlin, Germany', true],
    ['USA', 'United States', true],
    ['8001 Zürich', 'Zurich', true],
    ['Berlin', 'Hamburg', false],
    ['Germany', 'France', false],
  ])('%s and %s: %s', (a, b, same) => expect(samePlace(a, { name: b })).toBe(same));
});
