import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkText } from '../../../lib/linking/link-text';
import type { Mention } from '../../../lib/model';

/** A mention of each word in capitals, named after it. */
function mentionsIn(text: string): Pick<Mention, 'start' | 'end' | 'entityId'>[] {
  return [...text.matchAll(/[A-Z]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entityId: match[0].toLowerCase(),
  }));
}

describe('linkText', () => {
  test.each([
    ['no mention', 'nobody came', undefined, [{ text: 'nobody came' }]],
    ['no text', '', undefined, []],
    ['a mention in the middle', 'then ANN came', undefined, [{ text: 'then ' }, { text: 'ANN', entityId: 'ann' }, { text: ' came' }]],
    ['a mention first and last', 'ANN met BOB', undefined, [{ text: 'ANN', entityId: 'ann' }, { text: ' met ' }, { text: 'BOB', entityId: 'bob' }]],
    ['nothing but a mention', 'ANN', undefined, [{ text: 'ANN', entityId: 'ann' }]],
    ['the card’s own name', 'ANN met BOB', 'ann', [{ text: 'ANN met ' }, { text: 'BOB', entityId: 'bob' }]],
    ['nothing but the card’s own name', 'ANN', 'ann', [{ text: 'ANN' }]],
  ])('%s', (_name, text, self, expected) => {
    expect(linkText(text, mentionsIn(text), self)).toEqual(expected);
  });

  test('its runs, joined, give the text back', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'b', ' ', '👋') });
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, 'a', 'aa'), (source, self) => {
        const runs = linkText(source, mentionsIn(source), self);
        expect(runs.map((run) => run.text).join('')).toBe(source);
        expect(runs.every((run) => run.text !== '' && run.entityId !== (self ?? null))).toBe(true);
      }),
    );
  });
});
