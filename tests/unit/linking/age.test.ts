import { describe, expect, test } from 'vitest';
import { isOfOtherAge } from '../../../lib/linking/rules/age';
import { placeAt } from '../../../lib/linking/surroundings';

describe('an age beside a last name', () => {
  test.each([
    ['Putin, 44, of no fixed address', 'Putin', 1952, true],
    ['Putin, 69, has ruled since 2000', 'Putin', 1952, false],
    ['M. Biden, 47 ans, maçon', 'Biden', 1942, true],
    ['Biden, 79 ans, a trébuché', 'Biden', 1942, false],
    ['Biden, 14 ministers and a dog', 'Biden', 1942, false],
    ['Biden, 270, Trump, 214', 'Biden', 1942, false],
    ['Biden (51), Trump (47)', 'Biden', 1942, false],
    ['den 38-jährigen Biden', 'Biden', 1942, true],
    ['the 38-year-old Biden', 'Biden', 1942, true],
    ['69-летний Путин', 'Путин', 1952, false],
    ['Путина, 44-летнего слесаря', 'Путина', 1952, true],
    ['バイデン容疑者（52）を逮捕', 'バイデン', 1942, true],
    ['バイデン氏（81）は', 'バイデン', 1942, false],
    ['바이든 씨(34)를', '바이든', 1942, true],
    ['Biden spoke', 'Biden', 1942, false],
  ])('%s', (text, name, born, other) => {
    const start = text.indexOf(name);
    expect(isOfOtherAge(text, placeAt(text, start, start + name.length), born)).toBe(other);
  });
});
