import { describe, expect, test } from 'vitest';
import { isBreed } from '../../../lib/linking/words/breeds';

describe('a breed', () => {
  test.each([
    ['labradoren', true],
    ['labradorinnoutaja', true],
    ['labrador', true],
    // In another case it is no word for the name behind it.
    ['labradora', false],
    ['labour', false],
    ['lab', false],
  ])('%s: %s', (word, breed) => {
    expect(isBreed(word)).toBe(breed);
  });
});
