import { describe, expect, test } from 'vitest';
import { cutsWord } from '../../../lib/linking/unspaced-words';

describe('cutsWord', () => {
  test.each([
    ['a name that is a word', '与普京通话', '普京', false],
    ['a name that no dictionary has', '拜登总统说', '拜登', false],
    ['the end of one word and the beginning of the next', '他从小崇拜登山家', '拜登', true],
    ['the middle of a run', '向孩子们科普京剧知识', '普京', true],
    ['a direction and "about"', '东北约80公里', '北约', true],
    ['a run by itself', '“北约”', '北约', false],
    ['letters', 'XNATOX', 'NATO', false],
  ])('%s', (_name, text, name, expected) => {
    const start = text.indexOf(name);
    expect(cutsWord(text, start, start + name.length)).toBe(expected);
  });
});
