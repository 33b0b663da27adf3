import { describe, expect, it } from 'vitest';
import { areApart, companiesAgree, companyKey, whereabouts } from '../../utils/identity/names.ts';
import { titleOf } from '../../utils/identity/title.ts';

describe('a company', () => {
  it.each([
    ['Kombüse GmbH', 'KOMBUSE', true],
    ['Kombüse GmbH & Co. KG', 'Kombüse', true],
    ['Acme, Inc.', 'Acme Ltd', true],
    ['SonarSource', 'Sonar', true],
    ['Acme', 'Acme Deutschland', true],
    ['A.C.M.E. Corp.', 'ACME', true],
    ['青葉システム株式会社', '青葉システム', true],
    ['', 'Acme', true],
    ['Acme', 'Acorn', false],
    ['Bosch', 'Bose', false],
    ['General Electric', 'General Motors', false],
    ['Co', 'Company', false],
    ['AB', 'ABB', false],
  ])('%j and %j: %s', (a, b, agree) => expect(companiesAgree(companyKey(a), companyKey(b))).toBe(agree));
});

describe('places', () => {
  it.each([
    [['Berlin, Germany'], ['Berlin'], false],
    [['Berlin, Germany'], ['Germany'], false],
    [['Berlin, Germany'], ['Hamburg, Germany'], true],
    [['München'], ['Munich, Bavaria'], false],
    [['New York, NY'], ['York, UK'], true],
    [['New York City'], ['New York, NY, USA'], false],
    [['San Francisco'], ['San Diego'], true],
    [['United States'], ['United Kingdom'], true],
    [['Berlin', 'Hamburg'], ['Hamburg'], false],
    [['Greater London Area'], ['London'], false],
    [['Remote'], ['Berlin'], false],
    [[], ['Berlin'], false],
    [['東京都'], ['Tokyo, Japan'], false],
  ])('%j and %j are apart: %s', (a, b, apart) => expect(areApart(whereabouts(a), whereabouts(b))).toBe(apart));
});

describe('a title', () => {
  it.each([
    ['Senior Cook (m/w/d)', 'cook senior'],
    ['Sr. Cook (all genders)', 'cook senior'],
    ['SENIOR COOK – Hamburg', 'cook senior'],
    ['Senior Cook | Kombüse GmbH', 'cook senior'],
    ['Senior Cook at Kombüse, 80-100%', 'cook senior'],
    ['Senior Cook (Remote)', 'cook senior'],
    ['Cook, Senior', 'cook senior'],
    ['Köch:in (w/m/d)', 'koch'],
    ['Koch/Köchin', 'koch kochin'],
    ['Back-End Developer', 'backend developer'],
    ['Back end dev', 'backend developer'],
    ['C++ engineer', 'c++ engineer'],
    ['C# engineer', 'c# engineer'],
    ['Engineer II, Payments', '2 engineer payments'],
    ['Cook (m/w/d) III', '3 cook'],
    ['Remote', ''],
    ['', ''],
  ])('%j is %j', (title, whole) => expect(titleOf(title, 'Kombüse GmbH', ['Hamburg, Germany']).whole).toBe(whole));
});
