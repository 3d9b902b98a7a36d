import { describe, expect, test } from 'vitest';
import { findPageMentions, type LinkingOptions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { makeEntity, makeRole } from '../builders';

const gazetteer = buildGazetteer([
  makeEntity({
    id: 'ann',
    aliases: [
      { text: 'Ann Cole', kind: 'name' },
      { text: 'Cole', kind: 'surname' },
      { text: 'Minister Cole', kind: 'title' },
    ],
    roles: [makeRole({ from: '2020', until: '2022-06', descriptions: [{ text: 'tea minister', language: 'en' }] })],
  }),
  makeEntity({
    id: 'bob',
    aliases: [
      { text: 'Bob Ray', kind: 'name' },
      { text: 'Ray', kind: 'surname' },
    ],
  }),
  makeEntity({
    id: 'rob',
    aliases: [
      { text: 'Rob Ray', kind: 'name' },
      { text: 'Ray', kind: 'surname' },
    ],
  }),
  makeEntity({
    id: 'guild',
    type: 'organization',
    aliases: [
      { text: 'Tea Growers Guild', kind: 'name' },
      { text: 'TGG', kind: 'acronym' },
    ],
    roles: [makeRole({ descriptions: [{ text: 'guild', language: 'en', afterName: true }] })],
  }),
  makeEntity({ id: 'hall', type: 'place', marked: false, aliases: [{ text: 'Cole Hall', kind: 'name' }] }),
]);

/** What is found in each block, as `text=entity`. */
const linked = (texts: readonly string[], options: LinkingOptions = {}) =>
  findPageMentions(
    texts.map((text) => ({ text, language: 'en' })),
    gazetteer,
    options,
  ).mentions.map((found, i) => found.map(({ start, end, entityId }) => `${texts[i]?.slice(start, end)}=${entityId}`));

describe('a last name alone belongs to whoever was introduced last', () => {
  test.each([
    ['its bearer', ['Ann Cole spoke.', 'Cole left.'], [['Ann Cole=ann'], ['Cole=ann']]],
    ['a relative', ['Eve Cole spoke.', 'Cole left.'], [[], []]],
    ['a relative, and then its bearer', ['Eve Cole spoke.', 'Cole left.', 'Ann Cole spoke.', 'Cole left.'], [[], [], ['Ann Cole=ann'], ['Cole=ann']]],
    [
      'a relative, and then its bearer in passing',
      ['Eve Cole spoke.', 'Cole left.', 'She is no aunt of Ann Cole.', 'Cole sat.'],
      [[], [], ['Ann Cole=ann'], []],
    ],
    [
      'a relative, and then its bearer in passing, twice',
      ['Eve Cole spoke.', 'Cole left.', 'She is no aunt of Ann Cole.', 'Minister Cole spoke.', 'Cole sat.'],
      [[], [], ['Ann Cole=ann'], ['Cole=ann'], ['Cole=ann']],
    ],
    ['nobody yet in a sentence, and then a relative', ['They freed Cole.', 'Eve Cole left the court.'], [['Cole=ann'], []]],
    ['a relative, and then its bearer with a title', ['Eve Cole spoke.', 'Minister Cole left.', 'Cole sat.'], [[], ['Cole=ann'], ['Cole=ann']]],
    ['its bearer, and then a relative', ['Ann Cole spoke.', 'Eve Cole left.', 'Cole sat.'], [['Ann Cole=ann'], [], []]],
    [
      'its bearer, and a relative in passing',
      ['Ann Cole.', 'Eve Cole.', 'a', 'b', 'c', 'd', 'Cole sat.'],
      [['Ann Cole=ann'], [], [], [], [], [], ['Cole=ann']],
    ],
    ['both in one sentence', ['Ann Cole met Eve Cole there.', 'Cole left.'], [['Ann Cole=ann'], []]],
    ['both, in two sentences', ['Eve Cole sat. Ann Cole left.', 'Cole sat.'], [['Ann Cole=ann'], ['Cole=ann']]],
    ['nobody yet, and then a relative', ['Cole freed', 'Eve Cole left the court.'], [[], []]],
    ['nobody yet, and then its bearer', ['Cole freed', 'Ann Cole left the court.'], [['Cole=ann'], ['Ann Cole=ann']]],
    ['nobody yet, and a relative in the same text', ['Cole freed, Eve Cole not.'], [['Cole=ann']]],
    ['nobody of two', ['Ray spoke.'], [[]]],
    ['one of two', ['Bob Ray spoke.', 'Ray left.'], [['Bob Ray=bob'], ['Ray=bob']]],
    ['the one of two who came last', ['Bob Ray spoke.', 'Rob Ray, too.', 'Ray left.'], [['Bob Ray=bob'], ['Rob Ray=rob'], ['Ray=rob']]],
    ['neither of two in the title of a book', ['Bob Ray spoke.', 'The novel “Ray” sold well.'], [['Bob Ray=bob'], []]],
    ['neither of two, but a relative', ['Bob Ray spoke.', 'Eve Ray, too.', 'Ray left.'], [['Bob Ray=bob'], [], []]],
  ])('%s', (_name, texts, expected) => {
    expect(linked(texts)).toEqual(expected);
  });
});

describe('an acronym belongs to the organisation it was introduced with', () => {
  test.each([
    ['alone', ['TGG met.'], [['TGG=guild']]],
    ['in brackets', ['The Tea Growers Guild (TGG) met.', 'TGG left.'], [['Tea Growers Guild=guild', 'TGG=guild'], ['TGG=guild']]],
    ['another one in brackets', ['The Turkish Grape Group (TGG) met.', 'TGG left.'], [[], []]],
    ['another one after it', ['The TGG, a tiny garden gate, met.', 'TGG left.'], [[], []]],
    [
      'another one, and then its own',
      ['Turkish Grape Group (TGG)', 'Tea Growers Guild (TGG)', 'TGG'],
      [[], ['Tea Growers Guild=guild', 'TGG=guild'], ['TGG=guild']],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(linked(texts)).toEqual(expected);
  });
});

describe('a page’s context', () => {
  const first = findPageMentions([{ text: 'Eve Cole spoke.' }], gazetteer);

  test('goes on with blocks that are read later', () => {
    expect(linked(['Cole left.'])).toEqual([['Cole=ann']]);
    expect(linked(['Cole left.'], { context: first.context })).toEqual([[]]);
  });

  test('survives a message', () => {
    expect(JSON.parse(JSON.stringify(first.context))).toEqual(first.context);
  });

  test('gives the same, block by block or all at once', () => {
    const texts = ['Ann Cole.', 'Eve Cole.', 'Cole?', 'a', 'b', 'c', 'd', 'Cole!', 'Bob Ray', 'Ray', 'Rob Ray', 'Ray'];
    let context = findPageMentions([], gazetteer).context;
    const found = texts.map((text) => {
      const answer = findPageMentions([{ text, language: 'en' }], gazetteer, { context });
      context = answer.context;
      return answer.mentions[0]?.map(({ entityId }) => entityId);
    });
    expect(found).toEqual(linked(texts).map((block) => block.map((mention) => mention.split('=')[1])));
  });

  test('stays small on a page that names many', () => {
    const many = Array.from({ length: 1000 }, (_, i) => makeEntity({ id: `e${i}`, aliases: [{ text: `Ann Cole${i}`, kind: 'name' }] }));
    const { context } = findPageMentions(
      many.map(({ aliases }) => ({ text: aliases[0]?.text ?? '' })),
      buildGazetteer(many),
    );
    expect(context.bearers.length).toBeLessThanOrEqual(200);
  });
});

describe('what the caller asks for', () => {
  test.each<[string, LinkingOptions, string, string[]]>([
    ['marked entities alone', { markedOnly: true }, 'Ann Cole in Cole Hall', ['Ann Cole=ann']],
    ['all entities', {}, 'Ann Cole in Cole Hall', ['Ann Cole=ann', 'Cole Hall=hall']],
    ['hashtags are no names', {}, '#TGG and @TGG', []],
    ['hashtags are names', { tags: true }, '#TGG and @TGG', ['TGG=guild', 'TGG=guild']],
    ['not this entity', { excluded: [{ entityId: 'ann' }] }, 'Ann Cole and TGG', ['TGG=guild']],
    ['not this alias', { excluded: [{ entityId: 'ann', alias: 'Cole' }] }, 'Cole and Ann Cole', ['Ann Cole=ann']],
    ['not this one of two', { excluded: [{ entityId: 'rob' }] }, 'Ray left', ['Ray=bob']],
  ])('%s', (_name, options, text, expected) => {
    expect(linked([text], options)).toEqual([expected]);
  });
});

describe('descriptions', () => {
  test.each([
    ['within the role', '2021-05-01', 'Then the tea minister left.', ['the tea minister=ann']],
    ['at the beginning of a sentence', '2021-05-01', 'The tea minister left.', ['The tea minister=ann']],
    ['before the role', '2019-12-31', 'Then the tea minister left.', []],
    ['partly outside the role', '2022', 'Then the tea minister left.', []],
    ['after the role', '2022-07-01', 'Then the tea minister left.', []],
    ['without an article', '2021-05-01', 'A tea minister left.', []],
    ['a former one', '2021-05-01', 'The former tea minister left.', []],
    ['one yet to be', '2021-05-01', 'The tea minister-elect left.', []],
    ['another’s name after it', '2021-05-01', 'The tea minister, Eve Bell, left.', []],
    ['another year in the sentence', '2021-05-01', 'In 2014 the tea minister left.', []],
    ['the title of a film', '2021-05-01', 'They saw “The Tea Minister” twice.', []],
    ['the office as such', '2021-05-01', 'The office of the tea minister is old.', []],
    ['no date', '', 'Then the tea minister left.', []],
    ['one that needs a name before it', '2021-05-01', 'The guild met.', []],
  ])('%s', (_name, date, text, expected) => {
    expect(linked([text], { descriptions: { date } })).toEqual([expected]);
  });

  test('are not looked for unless asked', () => {
    expect(linked(['Then the tea minister left.'])).toEqual([[]]);
  });

  test('some count after their bearer was named', () => {
    expect(linked(['TGG met. Then the guild left.', 'The guild of three towns'], { descriptions: { date: '2021' } })).toEqual([
      ['TGG=guild', 'the guild=guild'],
      [],
    ]);
  });
});
