import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../lib/search/parse-query';

describe('Fields and exact words', () => {
  test.each<[string, ReturnType<typeof parseQuery>['filters'], string[], string]>([
    ['who:putin sanctions', [{ field: 'who', value: 'putin' }], [], 'sanctions'],
    ['WHO:Putin', [{ field: 'who', value: 'Putin' }], [], ''],
    ['to:"Volodymyr Zelensky" support', [{ field: 'to', value: 'Volodymyr Zelensky' }], [], 'support'],
    ['before:2022-01-01 after:2021', [{ field: 'before', value: '2022-01-01' }, { field: 'after', value: '2021' }], [], ''], // biome-ignore format: one case a line
    ['"complete rupture" nato', [], ['complete rupture'], 'nato'],
    ['an unclosed "complete rup', [], ['complete rup'], 'an unclosed'],
    ['who: nato', [], [], 'nato'],
    ['https://example.org/nato', [], [], 'https://example.org/nato'],
    ['""', [], [], ''],
  ])('%s', (query, filters, phrases, plain) => {
    expect(parseQuery(query)).toMatchObject({ filters, phrases, plain, problems: [] });
  });
});

describe('What makes no sense is explained', () => {
  test.each([
    ['whoo:putin', 'There is no field “whoo:”. Did you mean “who:”?'],
    ['speaker:putin', 'There is no field “speaker:”. There are who: to: about:'],
    ['before:yesterday', '“before:” wants a date such as 2022-01-09'],
    ['on:2022-13-99', '“on:” wants a date'],
  ])('%s', (query, problem) => {
    const parsed = parseQuery(query);
    expect(parsed.problems.join()).toContain(problem);
    expect([parsed.filters, parsed.terms]).toEqual([[], []]);
  });
});

test.each([
  ['when do russia and nato meet', 'when'],
  ['who briefed reporters', 'who'],
  ['who did blinken speak to', 'what'],
  ['what did biden promise', 'what'],
  ['how many soldiers', 'number'],
  ['where are the talks', 'where'],
  ['what is nato', 'is'],
  ['what are the talks about?', 'what'],
  ['nato when', undefined],
])('%s asks for: %s', (query, steer) => {
  expect(parseQuery(query).steer).toBe(steer);
});

test('the last word may be still under way, a finished one is not', () => {
  expect(parseQuery('nato exp').typing).toBeDefined();
  expect(parseQuery('nato exp ').typing).toBeUndefined();
  expect(parseQuery('talks about').typing).toBeUndefined();
});

test.each(['100,000', '100 000', '100.000', '100000'])('%s is one number', (query) => {
  expect(parseQuery(query).terms).toEqual(['100000']);
});

test('nothing breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      const { terms, problems } = parseQuery(query);
      expect(terms.length).toBeLessThanOrEqual(16);
      expect(problems.every((problem) => problem.length < 250)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
