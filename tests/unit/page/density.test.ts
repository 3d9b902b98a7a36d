import { describe, expect, test } from 'vitest';
import { chooseMentions } from '../../../lib/page/density';

/** `b1` is a mention of b in section 1; in capitals it is hidden. */
function chosen(density: 'section' | 'page', written: string): string {
  const mentions = written.split(' ').map((text) => ({ entityId: text.charAt(0).toLowerCase(), section: text.charAt(1), text }));
  const found = chooseMentions(density, { mentions, sectionOf: ({ section }) => section, isShown: ({ text }) => text === text.toLowerCase() });
  return found.map(({ text }) => text).join(' ');
}

describe('Which mentions are marked', () => {
  test.each<['section' | 'page', string, string]>([
    ['page', 'b1 p1 b1 b2 p2 n2', 'b1 p1 n2'],
    ['section', 'b1 p1 b1 b2 p2 b2 n2', 'b1 p1 b2 p2 n2'],
    // A section that comes again after another, such as the text after an aside, is a new one.
    ['section', 'b1 b2 b1', 'b1 b2 b1'],
    ['page', 'B1 b1 b2', 'b1'],
    ['section', 'B1 P1 b1 p2', 'b1 p2'],
    ['page', 'B1 P1', ''],
  ])('%s of %s', (density, written, expected) => {
    expect(chosen(density, written)).toBe(expected);
  });
});
