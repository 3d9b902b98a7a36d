import { describe, expect, test } from 'vitest';
import { isProfession } from '../../../lib/linking/profession';

const is = (word: string, { ruled = false, lone = false } = {}) =>
  isProfession(
    word,
    () => ruled,
    () => lone,
  );

describe('isProfession', () => {
  test.each(['klempnerin', 'тренер', 'бабушка', 'المعلمة', 'השרברבית', 'λοχίας', 'zubařka'])('%s, in any place', (word) => expect(is(word)).toBe(true));

  test.each(['farmacéutica', 'portero', 'lieutenant'])('%s, after a Romance article alone', (word) => {
    expect([is(word), is(word, { ruled: true })]).toEqual([false, true]);
  });

  test.each(['plumber', 'coach'])('%s, where no English article stands before it', (word) =>
    expect([is(word), is(word, { lone: true })]).toEqual([false, true]),
  );

  test.each(['motor', 'primero', 'nicht', 'presidente', 'be', 'who'])('not %s', (word) => expect(is(word, { ruled: true, lone: true })).toBe(false));
});
