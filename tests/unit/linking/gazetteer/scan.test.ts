import { describe, expect, test } from 'vitest';
import { findPageMentions } from '../../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../../lib/linking/gazetteer/build-gazetteer';
import type { Gazetteer } from '../../../../lib/linking/gazetteer/gazetteer';
import { createPlaces, scanForNames } from '../../../../lib/linking/gazetteer/scan';
import { tidy } from '../../../../lib/text/tidy';
import { readCorpus } from '../../../corpus/read-corpus';
import { makeEntity, shippedEntities } from '../../builders';

const offsets = (text: string, aliases: readonly string[]) => {
  const gazetteer = buildGazetteer([makeEntity({ id: 'x', type: 'organization', aliases: aliases.map((alias) => ({ text: alias, kind: 'acronym' })) })]);
  return startsIn(text, gazetteer);
};

const startsIn = (text: string, gazetteer: Gazetteer) => {
  const places = scanForNames(text, gazetteer);
  return places?.starts.slice(0, places.count);
};

describe('scanForNames', () => {
  test.each([
    ['words', 'the Cole of Cole', ['Cole'], [4, 12]],
    ['words in capitals', 'THE COLE', ['Cole'], [4]],
    ['a part of a word', 'Coleman, McCole', ['Cole'], []],
    ['a word in small letters, for a name with a capital', 'cole', ['Cole'], []],
    ['a Hebrew preposition', 'לפוטין', ['פוטין'], [1]],
    ['an Arabic conjunction and preposition', 'وببوتين', ['بوتين'], [2]],
    ['a letter that is no preposition', 'روبوتين', ['بوتين'], []],
    ['Chinese, anywhere', '与普京通话', ['普京'], [1]],
    ['Korean, at the beginning of a word', '푸틴은 라스푸틴', ['푸틴'], [0]],
    ['Japanese, a whole run of katakana', 'プーチン氏とラスプーチン', ['プーチン'], [0]],
    ['letters beside ideographs', '対NATO外交', ['NATO'], [1]],
    ['Hebrew letters in the middle of a word', 'abפוטין', ['פוטין'], []],
    ['between curly marks', '“Cole”—Cole…', ['Cole'], [1, 7]],
    ['nothing', '', ['Cole'], []],
  ])('%s', (_name, text, aliases, expected) => {
    expect(offsets(text, aliases)).toEqual(expected);
  });

  test('finds a name wherever it stands in a long text', () => {
    for (let before = 2_030; before < 2_060; before++) {
      const text = `${'a '.repeat(before).slice(-before)}Cole ${'b'.repeat(3_000)} Cole`;
      const start = text.indexOf('Cole');
      expect(offsets(text, ['Cole'])).toEqual([start, text.length - 4]);
    }
    expect(offsets(`${'b'.repeat(2_048)}Cole`, ['Cole'])).toEqual([]);
  });

  test('fills lists anew that were used before', () => {
    const gazetteer = buildGazetteer([makeEntity({ id: 'x', aliases: [{ text: 'Cole', kind: 'name' }] })]);
    const places = createPlaces();
    const startsOf = (text: string) => scanForNames(text, gazetteer, places)?.starts.slice(0, places.count);
    expect(startsOf('Cole, Cole and Cole')).toEqual([0, 6, 15]);
    expect(startsOf('the Cole')).toEqual([4]);
    expect(startsOf('Cole and Co\u00adle')).toBeUndefined();
    expect(places.count).toBe(0);
  });

  test.each(['Pu\u00adtin', 'Pra\u0308sident', 'بوتيـــن', 'ＮＡＴＯ', '푸틴'.normalize('NFD')])('asks for a text to be tidied first: %j', (text) => {
    expect(offsets(text, ['Putin'])).toBeUndefined();
  });

  test('holds every mention that is found in the corpus', () => {
    const gazetteer = buildGazetteer(shippedEntities());
    for (const { passages } of readCorpus()) {
      const { mentions } = findPageMentions(passages, gazetteer);
      passages.forEach(({ text }, i) => {
        const tidied = tidy(text);
        const places = startsIn(tidied.text, gazetteer) ?? [];
        // Given names before a last name are found from the last name.
        const missing = (mentions[i] ?? []).filter((found) => !places.some((at) => tidied.startOf(at) >= found.start && tidied.startOf(at) < found.end));
        expect(missing).toEqual([]);
      });
    }
  });
});
