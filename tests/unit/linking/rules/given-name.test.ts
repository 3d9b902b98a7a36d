import { describe, expect, test } from 'vitest';
import { languagesOf } from '../../../../lib/linking/languages';
import { isGivenName, isGivenNameIn, isHungarianGivenName } from '../../../../lib/linking/rules/given-name';

describe('isGivenName', () => {
  test.each(['anna', 'людмила', 'людмилой', 'جيل', 'גליה', '카를로스', 'مریم'])('knows %s', (word) => expect(isGivenName(word)).toBe(true));

  test.each(['president', 'عمر', 'باسم', 'שלום', '팀', 'تیم'])('takes %s for no name: it is an everyday word', (word) => expect(isGivenName(word)).toBe(false));

  test('Hungarian has more behind a last name', () => {
    expect([isGivenName('gergő'), isHungarianGivenName('gergő'), isHungarianGivenName('anna')]).toEqual([false, true, true]);
  });
});

describe('isGivenNameIn', () => {
  test.each([
    ['a text of its language', ['sv'], undefined, true],
    ['one that may be of its language, on a page that names it', ['sv', 'it'], 'sv', true],
    ['one that may be of another', ['sv', 'it'], undefined, false],
    ['one of another', ['it'], 'sv', false],
  ])('an everyday word elsewhere counts in %s', (_, tags, declared, expected) => {
    expect(isGivenNameIn('per', () => languagesOf(...tags), declared)).toBe(expected);
  });
});
