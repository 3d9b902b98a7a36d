import { expect, test } from 'vitest';
import { isWorthReading } from '../../../lib/page/frame-size';

test.each([
  ['an article in a frame', 800, 2000, false, true],
  ['an advertisement', 300, 250, false, false],
  ['a tall advertisement', 300, 600, false, false],
  ["a site's own frame of such a size", 300, 250, true, true],
  ['a banner', 728, 90, true, false],
  ['a button', 120, 20, false, false],
  ['a counter', 1, 1, false, false],
  ['a hidden one', 0, 0, true, false],
  ['one that is as narrow as a phone', 320, 568, false, true],
])('%s: %i x %i', (_name, width, height, ownSite, worth) => {
  expect(isWorthReading(width, height, ownSite)).toBe(worth);
});
