import { describe, expect, test } from 'vitest';
import { isInAddress, lineStyleAt, opensSentence, wordAfter, wordBefore } from '../../../lib/linking/surroundings';

describe('lineStyleAt', () => {
  test.each([
    ['a headline', 'Biden Tells Putin That Russia Will Pay', 'title'],
    ['a headline with small joining words', 'Putin Warns of a New Cold War in the East', 'title'],
    ['a headline with a long word in small letters', 'Biden and Putin Talk Through Tensions over Ukraine Border', 'title'],
    ['capitals throughout', 'BIDEN WARNS PUTIN OVER UKRAINE', 'capitals'],
    ['a sentence', 'Biden told Putin that Russia would pay a price for it', 'text'],
    ['a headline in sentence case', 'Biden warns Putin over troops near Ukraine', 'text'],
    ['a headline with an apostrophe and numbers', 'Putin Doesn’t Trust NATO After 30 Years', 'title'],
    ['a headline with a word of mixed case', 'Biden Uses iPhone to Call Putin', 'title'],
    ['a short sentence with names', 'They met Emma Putin, a teacher.', 'text'],
    ['a short sentence of names nearly', 'This is Emma Putin.', 'text'],
    ['a name alone', 'Anna Maria Putin', 'text'],
    ['too short to tell', 'Joe Biden', 'text'],
    ['a script without capitals', '拜登 普京 北约 欧安 组织', 'text'],
    ['nothing', '', 'text'],
  ])('%s', (_name, text, expected) => {
    expect(lineStyleAt(text, 0)).toBe(expected);
  });

  test('each line has its own', () => {
    const text = 'BIDEN WARNS PUTIN\u2028He said so.';
    expect([lineStyleAt(text, 3), lineStyleAt(text, 20)]).toEqual(['capitals', 'text']);
  });

  test('an acronym among ideographs is no headline', () => {
    expect(lineStyleAt('NATO 加盟国 と OSCE', 0)).toBe('text');
  });
});

describe('isInAddress, for the X', () => {
  test.each([
    ['X@example.org', true],
    ['mail a@X.org now', true],
    ['#X', true],
    ['(#X)', true],
    ['@X', true],
    ['“@X”', true],
    ['https://example.org/X', true],
    ['www.X.org', true],
    ['www.X.org, too', true],
    ['example.org/X', true],
    ['/wiki/X', true],
    ['a_X_b', true],
    ['[#X]', true],
    ['«#X»', true],
    ['‘#X’', true],
    ['this,#X', true],
    ['X.int', true],
    ['See X.int.', true],
    ['(www.X.org)', true],
    ['example.com?q=X', true],
    ['example.com:80#X', true],
    ['(/wiki/X)', true],
    ['_X_', false],
    ['_X_,', false],
    ['left.X', false],
    ['X.He left', false],
    ['Mr.X', false],
    ['3.5-X', false],
    ['X', false],
    ['(X)', false],
    ['X, example.org', false],
    ['see X: https://example.org', false],
    ['a-X', false],
    ['Y/X', false],
    ['X.', false],
    ['# X', false],
    ['U.S.-X', false],
  ])('%j: %s', (text, expected) => {
    const start = text.indexOf('X');
    expect(isInAddress(text, start, start + 1)).toBe(expected);
  });

  test.each([
    ['网址 www.example.cn/beiyue/拜登.html 已无法打开', true],
    ['觀點/拜登', false],
    ['看NATO/拜登', false],
  ])('%j in a script without spaces: %s', (text, expected) => {
    const start = text.indexOf('拜登');
    expect(isInAddress(text, start, start + 2)).toBe(expected);
  });

  test('looks no further than a hundred characters, so that a script without spaces stays quick', () => {
    expect(isInAddress(`https://example.org/${'拜'.repeat(500)}X`, 520, 521)).toBe(false);
  });

  test.each([
    ['#X', true],
    ['@X', true],
    ['a@X.org', false],
    ['https://example.org/X', false],
  ])('with tags allowed %j is a name: %s', (text, expected) => {
    const start = text.indexOf('X');
    expect(isInAddress(text, start, start + 1, true)).toBe(!expected);
  });
});

describe('neighbours', () => {
  test.each([
    ['a space', 'one X two', ['one', ' '], ['two', ' ']],
    ['marks', 'one, X’s', ['one', ', '], ['s', '’']],
    ['nothing', 'X', undefined, undefined],
    ['too far', `one${' '.repeat(101)}X`, undefined, undefined],
    ['another script', '大統領X氏', ['大統領', ''], ['氏', '']],
  ])('%s', (_name, text, before, after) => {
    const at = text.indexOf('X');
    const [left, right] = [wordBefore(text, at), wordAfter(text, at + 1)];
    expect(left && [left.text, left.gap]).toEqual(before);
    expect(right && [right.text, right.gap]).toEqual(after);
  });
});

describe('opensSentence, for the X', () => {
  test.each([
    ['X', true],
    ['So it was. X', true],
    ['So it was! X', true],
    ['he said “X', true],
    ['Live: X', true],
    ['one\u2028X', true],
    ['one X', false],
    ['one, X', false],
    ['Mr. X', false],
    ['Dr. X', false],
    ['J. X', false],
    ['the U.S. X', true],
  ])('%j: %s', (text, expected) => {
    expect(opensSentence(text, { start: text.indexOf('X') })).toBe(expected);
  });
});
