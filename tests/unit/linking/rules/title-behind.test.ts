import { expect, test } from 'vitest';
import { titleBehind } from '../../../../lib/linking/rules/title-behind';

test.each([
  ['拜登总统不会发表评论', '拜登', '总统'],
  ['プーチン前大統領', 'プーチン', '前大統領'],
  ['바이든 대통령은', '바이든', '대통령'],
  ['拜登表示', '拜登', undefined],
  ['바이든은 대통령', '바이든', undefined],
])('%s', (text, name, title) => {
  const range = titleBehind(text, name.length);
  expect(range && text.slice(range.start, range.end)).toBe(title);
});
