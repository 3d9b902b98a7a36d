import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../lib/knowledge/parse-pack';
import { makePack } from '../builders';
import { type Json, pathsOf, toJson, withValue } from './json';

const small = toJson(makePack());
const paths = pathsOf(small);

/** Any answer is fine as long as it is a whole one: the pack as it was given, or problems that say where and why. */
function expectAnswer(data: unknown): void {
  const parsed = parsePack(data);
  if (parsed.ok) expect(parsed.pack).toEqual(data);
  else {
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const { path, reason } of parsed.problems) {
      expect(path).toMatch(/^\$/);
      expect(reason).not.toBe('');
    }
  }
}

// What such a field may hold, nearly: other values of the small pack, and texts that are almost fine.
const values: fc.Arbitrary<Json> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map(toJson),
  fc.constantFrom<Json>('ann', 'claim', 'paper', 'encyclopedia', '2022', 'https://example.org', 'constructor', '__proto__', '', [], {}, null, 1, 2),
  fc.string({ unit: 'binary' }),
);

describe('parsePack, for any data', () => {
  test('answers and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSet: true, withTypedArray: true }), expectAnswer),
    );
  });

  test('answers and never throws when a pack’s own fields hold anything', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(makePack())), fc.anything(), (key, value) => expectAnswer({ ...makePack(), [key]: value })));
  });

  test('answers and never throws when one value of a valid pack is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => expectAnswer(withValue(small, path, value))),
      { numRuns: 500 },
    );
  });

  test('answers and never throws when several values are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths.filter((path) => /\d$/.test(path))), values), { maxLength: 3 }), (changes) => {
        // From the innermost out, so that what holds a path is still there.
        const inwards = [...changes].sort(([a], [b]) => b.split('.').length - a.split('.').length);
        expectAnswer(inwards.reduce((data, [path, value]) => withValue(data, path, value), small));
      }),
    );
  });
});

describe('parsePack, for a valid pack without one field', () => {
  // What may be left out. All else must be missed.
  const OPTIONAL =
    /\.(roles|notNames|marked|sameAs|notes|from|until|aliases\.\d\.language|caseSensitive|inflection|onlyInLanguage|ordinaryWord|notNear|notBeside|descriptions|afterName|prefix|suffix|url|claimant|addressee|relayedBy|medium|dateNote|place|author|datePublished)$/;
  // An alias with case endings needs its language.
  const fields = paths.filter((path) => !/\.\d+$/.test(path) && path !== 'entities.0.aliases.1.language');

  test.each(fields.filter((path) => !OPTIONAL.test(path) || /^sources\.\d\.notes$/.test(path)))('misses %s', (path) => {
    expect(parsePack(withValue(small, path, undefined)).ok).toBe(false);
  });

  test.each(fields.filter((path) => OPTIONAL.test(path) && !/^sources\.\d\.notes$/.test(path)))('does not miss %s', (path) => {
    expect(parsePack(withValue(small, path, undefined)).ok).toBe(true);
  });
});
