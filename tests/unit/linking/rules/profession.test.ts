import { describe, expect, test } from 'vitest';
import { PROFESSION, professionOf } from '../../../../lib/linking/rules/profession';

const { anywhere, lone, ruled } = PROFESSION;

describe('professionOf', () => {
  test.each(['klempnerin', 'тренер', 'бабушка', 'المعلمة', 'השרברבית', 'λοχίας', 'zubařka'])('%s, in any place', (word) =>
    expect(professionOf(word) & anywhere).toBe(anywhere),
  );

  test.each(['farmacéutica', 'portero', 'lieutenant'])('%s, after a Romance article alone', (word) => expect(professionOf(word)).toBe(ruled));

  test.each(['plumber', 'coach'])('%s, where no English article stands before it', (word) => expect(professionOf(word)).toBe(lone));

  test.each(['motor', 'primero', 'nicht', 'presidente', 'be', 'who'])('not %s', (word) => expect(professionOf(word)).toBe(0));
});
