import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../lib/knowledge/parse-pack';
import { makeCitation, makePack, readShippedPack } from '../builders';
import { type Json, toJson, withValue } from './json';

const small = toJson(makePack());

const problemsOf = (data: unknown) => {
  const parsed = parsePack(data);
  return parsed.ok ? [] : parsed.problems;
};

/** What is put where in the small pack, and the problem that must be among those reported: its path, and a word of its reason. */
type Mutation = readonly [name: string, at: string, put: Json | undefined, path: string, reason: RegExp];

const check = (_name: string, at: string, put: Json | undefined, path: string, reason: RegExp) => {
  const problems = problemsOf(withValue(small, at, put));
  expect(problems.filter((problem) => problem.path === path && reason.test(problem.reason))).not.toEqual([]);
};

describe('a valid pack', () => {
  test('the shipped one parses', () => {
    expect(problemsOf(readShippedPack())).toEqual([]);
  });

  test('the small one parses and is given back as it was', () => {
    expect(parsePack(small)).toEqual({ ok: true, pack: small });
  });

  test.each([
    ['no claims, events and comparisons', { claims: [], events: [], comparisons: [] }],
    ['a schema', { $schema: '../pack.schema.json' }],
  ])('%s', (_name, given) => {
    expect(problemsOf({ ...makePack(), ...given })).toEqual([]);
  });

  test.each<[string, string, Json | undefined]>([
    ['an address in capitals', 'sources.0.url', 'HTTPS://EXAMPLE.ORG/'],
    ['a date of every precision', 'claims.0.date', '2021/2022-01-02'],
    ['a quote of twelve words', 'claims.0.citations.0.quote.exact', 'a b c d e f g h i j k l'],
    ['signs that are no words', 'claims.0.citations.0.quote.exact', 'a — b – c d “e” f g h i j k … l'],
    ['an alias of two letters', 'entities.0.aliases.0.text', 'EU'],
    ['other scripts and emoji', 'entities.0.label', 'Зеленський 泽连斯基 👋'],
    ['the same id in two kinds', 'events.0.id', 'claim'],
    ['a citation where a reference may stand', 'entities.0.description.support.0', toJson(makeCitation())],
    ['no claimant', 'claims.0.claimant', undefined],
  ])('%s', (_name, at, put) => {
    expect(problemsOf(withValue(small, at, put))).toEqual([]);
  });
});

describe('what is missing or of a wrong shape', () => {
  test.each<Mutation>([
    ['a claim with an empty list of citations', 'claims.0.citations', [], '$.claims[0].citations[0]', /missing/],
    ['a claim without citations', 'claims.0.citations', undefined, '$.claims[0].citations', /missing/],
    ['an event with an empty list of citations', 'events.0.citations', [], '$.events[0].citations[0]', /missing/],
    ['a description without support', 'entities.0.description.support', [], '$.entities[0].description.support[0]', /missing/],
    ['a background line without support', 'entities.0.background.0.support', [], '$.entities[0].background[0].support[0]', /missing/],
    ['a role without support', 'entities.0.roles.0.support', [], '$.entities[0].roles[0].support[0]', /missing/],
    ['a claim about nobody', 'claims.0.about', [], '$.claims[0].about[0]', /missing/],
    ['a comparison without sides', 'comparisons.0.sides', [], '$.comparisons[0].sides[0]', /missing/],
    ['a comparison with one side', 'comparisons.0.sides', [{ claimId: 'claim', says: 'x' }], '$.comparisons[0].sides[1]', /missing/],
    ['no license', 'license', undefined, '$.license', /missing/],
    ['no sources', 'sources', undefined, '$.sources', /missing/],
    ['a number for a text', 'claims.0.text', 7, '$.claims[0].text', /string, not 7/],
    ['a number for a date', 'claims.0.date', 2022, '$.claims[0].date', /string, not 2022/],
    ['null for a list', 'claims', null, '$.claims', /Array, not null/],
    ['null for a claim', 'claims.0', null, '$.claims[0]', /Object, not null/],
    ['a text for yes or no', 'entities.0.marked', 'yes', '$.entities[0].marked', /boolean/],
    ['an act that is none', 'claims.0.act', 'shout', '$.claims[0].act', /"warn".*not "shout"/],
    ['a type that is none', 'entities.0.type', 'robot', '$.entities[0].type', /"person".*not "robot"/],
    ['a kind of alias that is none', 'entities.0.aliases.1.kind', 'nickname', '$.entities[0].aliases[1].kind', /"surname".*not "nickname"/],
    ['a class of case endings that is none', 'entities.0.aliases.1.inflection', 'verb', '$.entities[0].aliases[1].inflection', /"name".*not "verb"/],
    ['case endings of no language', 'entities.0.aliases.1.language', undefined, '$.entities[0].aliases[1].language', /missing.*language/],
    ['a text for a list of words', 'entities.0.aliases.1.notNear', 'for', '$.entities[0].aliases[1].notNear', /Array, not "for"/],
    ['a text for yes or no, of an alias', 'entities.0.aliases.1.onlyInLanguage', 'yes', '$.entities[0].aliases[1].onlyInLanguage', /boolean/],
    ['a description without a language', 'entities.0.roles.0.descriptions.0.language', undefined, '$.entities[0].roles[0].descriptions[0].language', /missing/],
    ['an empty description', 'entities.0.roles.0.descriptions.0.text', '', '$.entities[0].roles[0].descriptions[0].text', /empty/],
    [
      'neither citation nor reference',
      'entities.0.description.support.0',
      { sourceId: 'paper' },
      '$.entities[0].description.support[0]',
      /citation.*reference/,
    ],
    ['an unknown field of the pack', 'mood', 'good', '$.mood', /not a field/],
    ['an unknown field of a claim', 'claims.0.mood', 'good', '$.claims[0].mood', /not a field/],
    ['an unknown field of a quote', 'claims.0.citations.0.quote.page', 3, '$.claims[0].citations[0].quote.page', /not a field/],
    ['a field named as in every object', 'claims.0.constructor', 1, '$.claims[0].constructor', /not a field/],
    ['paragraph 0', 'claims.0.citations.0.paragraph', 0, '$.claims[0].citations[0].paragraph', /^must be 1 or more$/],
    ['half a paragraph', 'claims.0.citations.0.paragraph', 1.5, '$.claims[0].citations[0].paragraph', /^must be a whole number$/],
    ['an id of 81 characters', 'id', 'x'.repeat(81), '$.id', /^must be 80 characters long at most$/],
    [
      'a citation with a wrong paragraph',
      'entities.0.background.0.support.0.paragraph',
      'four',
      '$.entities[0].background[0].support[0].paragraph',
      /number, not "four"/,
    ],
    ['a citation without a quote', 'entities.0.background.0.support.0.quote', undefined, '$.entities[0].background[0].support[0].quote', /missing/],
    ['a citation with an unknown field', 'entities.0.background.0.support.0.quote.page', 3, '$.entities[0].background[0].support[0].quote.page', /not a field/],
    ['a reference with a wrong item', 'entities.0.description.support.0.item', 7, '$.entities[0].description.support[0].item', /string, not 7/],
    ['a reference that also quotes', 'entities.0.description.support.0.quote', {}, '$.entities[0].description.support[0].quote', /not a field/],
    ['support that is no object', 'entities.0.description.support.0', 'paper', '$.entities[0].description.support[0]', /citation.*reference/],
    ['pack version 0', 'version', 0, '$.version', /1/],
    ['format version 2', 'formatVersion', 2, '$.formatVersion', /another version of Sidelight/],
    ['a format version in quotes', 'formatVersion', '1', '$.formatVersion', /another version of Sidelight/],
    ['no format version', 'formatVersion', undefined, '$.formatVersion', /missing/],
  ])('%s', check);

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['a number', 1],
    ['a function', () => small],
  ])('%s instead of a pack', (_name, data) => {
    expect(problemsOf(data).map(({ path }) => path)).toEqual(['$']);
  });

  test.each(['', ' ', '\n'])('a text %j has one problem, not one for each rule', (text) => {
    expect(problemsOf(withValue(small, 'entities.0.label', text)).map(({ path }) => path)).toEqual(['$.entities[0].label']);
  });

  test('every problem is reported, not the first alone', () => {
    const data = withValue(withValue(small, 'claims.0.date', 'Thursday'), 'claims.1.text', 7);
    expect(problemsOf(data).map(({ path }) => path)).toEqual(['$.claims[0].date', '$.claims[1].text']);
  });
});

describe('what may not stand in a text, a date, a name or an address', () => {
  test.each<Mutation>([
    ['a date in words', 'claims.0.date', 'Thursday', '$.claims[0].date', /EDTF/],
    ['a date that does not exist', 'events.0.date', '2022-02-30', '$.events[0].date', /EDTF/],
    ['an interval that runs backwards', 'claims.0.date', '2022/2021', '$.claims[0].date', /EDTF/],
    ['a wrong date of publication', 'sources.0.datePublished', '2 July 2022', '$.sources[0].datePublished', /EDTF/],
    ['a wrong start of a role', 'entities.0.roles.0.from', 'c. 1850', '$.entities[0].roles[0].from', /EDTF/],
    ['a quote of thirteen words', 'claims.0.citations.0.quote.exact', 'a b c d e f g h i j k l m', '$.claims[0].citations[0].quote.exact', /twelve words/],
    [
      'a long quote in a background line',
      'entities.0.background.0.support.0.quote.exact',
      'a b c d e f g h i j k l m',
      '$.entities[0].background[0].support[0].quote.exact',
      /twelve words/,
    ],
    ['a quote that is long in one word', 'claims.0.citations.0.quote.exact', 'x'.repeat(161), '$.claims[0].citations[0].quote.exact', /160 characters/],
    ['an alias of one character', 'entities.0.aliases.0.text', 'A', '$.entities[0].aliases[0].text', /two characters/],
    ['an empty label', 'entities.0.label', '', '$.entities[0].label', /empty/],
    ['a long label', 'entities.0.label', 'x'.repeat(121), '$.entities[0].label', /120 characters/],
    ['a space before', 'entities.0.label', ' Ann', '$.entities[0].label', /space/],
    ['a no-break space after', 'entities.0.label', 'Ann\u00a0', '$.entities[0].label', /space/],
    ['a line break', 'claims.0.text', 'one\ntwo', '$.claims[0].text', /control/],
    ['a tab', 'claims.0.text', 'one\ttwo', '$.claims[0].text', /control/],
    ['a bell', 'entities.0.label', 'An\u0007n', '$.entities[0].label', /control/],
    ['a zero byte', 'entities.0.label', 'An\u0000n', '$.entities[0].label', /control/],
    ['a C1 control', 'entities.0.label', 'An\u0085n', '$.entities[0].label', /control/],
    ['a right-to-left override', 'entities.0.label', 'An\u202en', '$.entities[0].label', /control/],
    ['a bidi embedding', 'claims.0.citations.0.quote.exact', 'a\u202ab', '$.claims[0].citations[0].quote.exact', /control/],
    ['a bidi isolate', 'comparisons.0.note', 'a\u2066b', '$.comparisons[0].note', /control/],
    ['an id with capitals', 'claims.1.id', 'Other', '$.claims[1].id', /a-z/],
    ['an id with a slash', 'id', 'my/pack', '$.id', /a-z/],
    ['an id that ends in a hyphen', 'id', 'pack-', '$.id', /a-z/],
    ['a language that is none', 'entities.0.aliases.0.language', 'English!', '$.entities[0].aliases[0].language', /BCP 47/],
    ['javascript:', 'sources.0.url', 'javascript:alert(1)', '$.sources[0].url', /http/],
    ['javascript: with an address in it', 'sources.0.url', 'javascript://https://example.org/%0aalert(1)', '$.sources[0].url', /http/],
    ['data:', 'entities.0.sameAs.0', 'data:text/html,hello', '$.entities[0].sameAs[0]', /http/],
    ['a tab within a scheme', 'sources.0.url', 'java\tscript:alert(1)', '$.sources[0].url', /control/],
    ['no scheme', 'sources.0.url', 'example.org/a', '$.sources[0].url', /URL/],
    ['two slashes alone', 'sources.0.url', '//example.org', '$.sources[0].url', /URL/],
    ['no host', 'sources.0.url', 'https://', '$.sources[0].url', /URL/],
    ['javascript: in a reference', 'entities.0.description.support.0.url', 'javascript:alert(1)', '$.entities[0].description.support[0].url', /http/],
  ])('%s', check);
});

describe('what does not fit together', () => {
  test.each<Mutation>([
    ['an entity twice', 'entities.1.id', 'ann', '$.entities[1].id', /twice in entities/],
    ['a claim twice', 'claims.1.id', 'claim', '$.claims[1].id', /twice in claims/],
    ['a source twice', 'sources.1.id', 'paper', '$.sources[1].id', /twice in sources/],
    ['an event twice', 'events', [toJson(makePack().events), toJson(makePack().events)].flat(), '$.events[1].id', /twice in events/],
    [
      'a comparison twice',
      'comparisons',
      [toJson(makePack().comparisons), toJson(makePack().comparisons)].flat(),
      '$.comparisons[1].id',
      /twice in comparisons/,
    ],
    ['a claim about nobody known', 'claims.0.about.1', 'zoe', '$.claims[0].about[1]', /"zoe".*not in entities/],
    ['an unknown claimant', 'claims.0.claimant', 'zoe', '$.claims[0].claimant', /"zoe".*not in entities/],
    ['an unknown addressee', 'claims.0.addressee.0', 'zoe', '$.claims[0].addressee[0]', /"zoe".*not in entities/],
    ['an unknown relay', 'claims.0.relayedBy.0', 'zoe', '$.claims[0].relayedBy[0]', /"zoe".*not in entities/],
    ['an event about nobody known', 'events.0.about.0', 'zoe', '$.events[0].about[0]', /"zoe".*not in entities/],
    ['an unknown place', 'events.0.place', 'atlantis', '$.events[0].place', /"atlantis".*not in entities/],
    ['an unknown claim of an event', 'events.0.claims.0', 'no-claim', '$.events[0].claims[0]', /"no-claim".*not in claims/],
    ['an unknown side', 'comparisons.0.sides.1.claimId', 'no-claim', '$.comparisons[0].sides[1]', /"no-claim".*not in claims/],
    ['an unknown source of a claim', 'claims.0.citations.0.sourceId', 'blog', '$.claims[0].citations[0].sourceId', /"blog".*not in sources/],
    ['an unknown source of an event', 'events.0.citations.0.sourceId', 'blog', '$.events[0].citations[0].sourceId', /"blog".*not in sources/],
    [
      'an unknown source of a description',
      'entities.0.description.support.0.sourceId',
      'blog',
      '$.entities[0].description.support[0].sourceId',
      /not in sources/,
    ],
    [
      'an unknown source of a background',
      'entities.0.background.0.support.0.sourceId',
      'blog',
      '$.entities[0].background[0].support[0].sourceId',
      /not in sources/,
    ],
    ['an unknown source of a role', 'entities.0.roles.0.support.0.sourceId', 'blog', '$.entities[0].roles[0].support[0].sourceId', /not in sources/],
    ['an id as in every object', 'claims.0.claimant', 'constructor', '$.claims[0].claimant', /"constructor".*not in entities/],
    ['a claim beside itself', 'comparisons.0.sides.1.claimId', 'claim', '$.comparisons[0].sides', /same claim twice/],
    ['a dataset that is quoted', 'claims.0.citations.0.sourceId', 'encyclopedia', '$.claims[0].citations[0]', /quotes.*no article/],
    ['an article referred to without a quote', 'entities.0.roles.0.support.0.sourceId', 'paper', '$.entities[0].roles[0].support[0]', /without a quote/],
    ['an article that turns into a dataset', 'sources.0.type', 'Dataset', '$.entities[0].background[0].support[0]', /quotes.*no article/],
  ])('%s', check);
});
