import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CardComparison } from '../../lib/answers';
import { differences, formatAgreement, formatCount, formatDate, formatDifferences, listWords, safeUrl } from '../../lib/format';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('formatDate', () => {
  test.each([
    ['2021-12-30', 'en-GB', '30 Dec 2021'],
    ['2021-12', 'en-GB', 'Dec 2021'],
    ['2014', 'en-GB', '2014'],
    ['2022-01-09/2022-01-10', 'en-GB', '9–10 Jan 2022'],
    ['2021-12-30/2022-01-01', 'en-GB', '30 Dec 2021 – 1 Jan 2022'],
    ['2022-01-02/2022-01-02', 'en-GB', '2 Jan 2022'],
    ['2021-12-30', 'de', '30. Dez. 2021'],
    ['2021-12', 'de', 'Dez. 2021'],
    ['2014', 'de', '2014'],
    ['2022-01-09/2022-01-10', 'de', '9.–10. Jan. 2022'],
    ['2021-12-31', 'en-GB', '31 Dec 2021'],
    ['2021-12/2022-01', 'en-GB', 'Dec 2021 – Jan 2022'],
    ['2021-12/2021-12', 'en-GB', 'Dec 2021'],
    ['2014/2021', 'en-GB', '2014 – 2021'],
    ['2021/2022-01-02', 'en-GB', '2021 – 2 Jan 2022'],
    ['2021-12-30/2022', 'en-GB', '30 Dec 2021 – 2022'],
  ])('%s in %s: %s', (edtf, locale, expected) => {
    // Which spaces and dashes stand in a range differs between releases of ICU.
    const plain = formatDate(edtf, locale).replace(/[\s\u2009\u202f]+/g, ' ');
    expect(plain.replace(/ ?– ?/g, '–')).toBe(expected.replace(/ ?– ?/g, '–'));
  });

  test.each([
    ['2021-12-30', 'en-GB', '30 December 2021'],
    ['2021-12', 'de', 'Dezember 2021'],
    ['2014', 'en-GB', '2014'],
    ['2014/2021-03', 'en-GB', '2014 – March 2021'],
  ])('writes the month of %s out in %s: %s', (edtf, locale, expected) => {
    expect(formatDate(edtf, locale, 'long')).toBe(expected);
  });

  test.each(['Pacific/Honolulu', 'Pacific/Kiritimati'])('names the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(formatDate('2021-01-01', 'en-GB')).toBe('1 Jan 2021');
  });

  test.each(['Thursday', '', '0000', '2022-01-10/2022-01-09', 'c. 1850'])('gives back what is no date: %j', (text) => {
    expect(formatDate(text, 'en-GB')).toBe(text);
  });
});

describe('formatAgreement', () => {
  test.each([
    ['one source alone', [], 1, ''],
    ['several sources, none compared', [], 3, ''],
    ['two sources agree', [['agree', 'substance']], 2, '2 sources agree'],
    ['three sources agree', [['agree', 'substance']], 3, '3 sources agree'],
    ['one difference', [['differ', 'wording']], 2, '2 sources, wording differs'],
    [
      'two differences',
      [
        ['differ', 'wording'],
        ['differ', 'date'],
      ],
      2,
      '2 sources, wording and date differ',
    ],
    [
      'three differences',
      [
        ['differ', 'wording'],
        ['differ', 'date'],
        ['differ', 'number'],
      ],
      2,
      '2 sources, wording, date and number differ',
    ],
    [
      'the same difference twice',
      [
        ['differ', 'wording'],
        ['differ', 'wording'],
      ],
      2,
      '2 sources, wording differs',
    ],
    [
      'agreement beside a difference',
      [
        ['agree', 'substance'],
        ['differ', 'role'],
      ],
      2,
      '2 sources, role differs',
    ],
    ['one source that contradicts itself', [['differ', 'number']], 1, 'Same source, number differs'],
    ['one source that repeats itself', [['agree', 'substance']], 1, 'Same source agrees'],
  ] as const)('%s', (_name, pairs, sourceCount, expected) => {
    expect(formatAgreement({ comparisons: pairs.map(toComparison), sourceCount })).toBe(expected);
  });
});

test.each([
  [[], 2, ''],
  [['date'], 2, '2 sources, date differs'],
  [['date', 'wording'], 3, '3 sources, date and wording differ'],
  [['number'], 1, 'Same source, number differs'],
])('formatDifferences %j over %i: %s', (differsOn, sourceCount, expected) => {
  expect(formatDifferences(differsOn, sourceCount)).toBe(expected);
});

test.each([
  [0, 'en-GB', '0 entries'],
  [1, 'en-GB', '1 entry'],
  [1240, 'en-GB', '1,240 entries'],
  [1240, 'de', '1.240 entries'],
])('formatCount %i in %s: %s', (count, locale, expected) => {
  expect(formatCount(count, 'entry', 'entries', locale)).toBe(expected);
});

test('differences names each word once, in its order, and no agreement', () => {
  const pairs = [
    ['differ', 'date'],
    ['agree', 'substance'],
    ['differ', 'wording'],
    ['differ', 'date'],
  ] as const;
  expect(differences(pairs.map(toComparison))).toEqual(['date', 'wording']);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
])('listWords %j: %j', (words, expected) => {
  expect(listWords(words)).toBe(expected);
});

describe('safeUrl', () => {
  test.each([
    'http://example.org',
    'https://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG/',
    'HtTp://example.org',
    ' https://example.org ',
    'https://user@example.org:8443/',
  ])('lets %s through as it is', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  test.each([
    undefined,
    '',
    ' ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://https://example.org/%0aalert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//example.org/path',
    '/path',
    'example.org',
    'www.example.org',
    '#here',
    'chrome-extension://abcdef/popup.html',
    'moz-extension://abcdef/popup.html',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'about:blank',
    'ftp://example.org',
    'ws://example.org',
    'https://',
    'https://exa mple.org',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  test('whatever it lets through, a browser follows over http(s) only', () => {
    const scheme = fc.constantFrom('http', 'https', 'javascript', 'data', 'file', 'JAVASCRIPT', 'HTTPS', ' https', 'ht\ttps', '');
    fc.assert(
      fc.property(scheme, fc.constantFrom(':', '://', '//', ''), fc.string(), (name, divider, rest) => {
        const url = safeUrl(name + divider + rest);
        expect(url === undefined || ['http:', 'https:'].includes(new URL(url).protocol)).toBe(true);
      }),
    );
  });
});

function toComparison([kind, on]: readonly [CardComparison['kind'], CardComparison['on']]): CardComparison {
  return { id: `${kind}-${on}`, kind, on, note: '', sides: [] };
}
