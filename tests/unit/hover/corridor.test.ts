import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, isInCorridor } from '../../../lib/hover/corridor';

const word: Box = { left: 100, top: 100, right: 140, bottom: 120 };
const below: Box = { left: 60, top: 130, right: 360, bottom: 330 };
const above: Box = { left: 60, top: -110, right: 360, bottom: 90 };

describe('isInCorridor', () => {
  test.each<[string, number, number, Box, boolean]>([
    ['half way down', 120, 125, below, true],
    ['at the word’s lower edge', 120, 120, below, true],
    ['at the card’s upper edge', 120, 130, below, true],
    ['in the word', 120, 110, below, false],
    ['in the card', 120, 140, below, false],
    ['above the word, the card below', 120, 95, below, false],
    ['aside as far as the cone is wide', 148, 125, below, true],
    ['aside farther than the cone is wide', 149, 125, below, false],
    ['aside at the word', 141, 120, below, false],
    ['aside to the left within the cone', 92, 125, below, true],
    ['aside to the left beyond the cone', 91, 125, below, false],
    ['far aside just above the card', 157, 130, below, true],
    ['half way up', 120, 95, above, true],
    ['at the word’s upper edge', 120, 100, above, true],
    ['at the card’s lower edge', 120, 90, above, true],
    ['below the word, the card above', 120, 125, above, false],
    ['aside within the cone upwards', 148, 95, above, true],
    ['aside beyond the cone upwards', 149, 95, above, false],
    ['left of both', 50, 125, below, false],
    ['right of both', 370, 125, below, false],
    ['no gap between them', 120, 120, { ...below, top: 120 }, true],
  ])('%s', (_name, x, y, card, expected) => {
    expect(isInCorridor(x, y, word, card)).toBe(expected);
  });

  test('is no wider than word and card together, however far the card is', () => {
    const narrow: Box = { left: 105, top: 400, right: 150, bottom: 500 };
    expect(isInCorridor(150, 399, word, narrow)).toBe(true);
    expect(isInCorridor(151, 399, word, narrow)).toBe(false);
    expect(isInCorridor(99, 399, word, narrow)).toBe(false);
  });

  test('is the same upside down', () => {
    const flip = (box: Box): Box => ({ ...box, top: -box.bottom, bottom: -box.top });
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 370 }), fc.integer({ min: 90, max: 140 }), (x, y) => {
        expect(isInCorridor(x, -y, flip(word), flip(below))).toBe(isInCorridor(x, y, word, below));
      }),
    );
  });
});
