import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, findPageMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer/build-gazetteer';
import { wordsOf } from '../../../lib/text/words';
import { markedEntities } from '../builders';

const entities = markedEntities();
const gazetteer = buildGazetteer(entities);
const aliases = entities.flatMap((entity) => entity.aliases.filter(({ kind }) => kind !== 'given' && kind !== 'title').map((alias) => alias.text));
const notNames = entities.flatMap((entity) => entity.notNames ?? []);

const name = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...aliases) }, fc.constantFrom(...notNames));
const disguised = name.chain((text) =>
  fc.constantFrom(
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.normalize('NFD'),
    text.replaceAll(' ', '\u00a0'),
    text.replace(/(?<=\p{L}{2})/u, '\u00ad'),
  ),
);
const filler = fc.oneof(
  fc.constantFrom(' ', ' ', ', ', '. ', '-', '’s ', '\n', ' and ', ' (', ') ', '@', '#', 'https://example.org/', ' The ', ' Avenue', '👋'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const texts = fc.array(fc.oneof(disguised, filler), { maxLength: 12 }).map((parts) => parts.join(''));

describe('findMentions, for any text', () => {
  test('finds ranges in order, within bounds, that never overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of findMentions(text, gazetteer)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('finds ranges for an alias of the entity that it names', () => {
    const aliasesOf = new Map(entities.map((entity) => [entity.id, entity.aliases.map((alias) => alias.text)]));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { alias, entityId } of findMentions(text, gazetteer)) expect(aliasesOf.get(entityId)?.some((known) => known.startsWith(alias))).toBe(true);
      }),
    );
  });

  test('finds whole words only, in scripts that part words by spaces', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = new Set([...wordsOf(text)].map((word) => word.start));
        const ends = new Set([...wordsOf(text)].map((word) => word.end));
        const spaced = findMentions(text, gazetteer).filter(({ start, end }) =>
          /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\s.'-]+$/u.test(text.slice(start, end)),
        );
        for (const { start } of spaced) expect(starts.has(start) || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.charAt(start - 1))).toBe(true);
        for (const { end } of spaced) expect(ends.has(end) || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text.charAt(end))).toBe(true);
      }),
    );
  });

  test('says the same twice, and is not moved by the order of the entities', () => {
    const reversed = buildGazetteer([...entities].reverse());
    fc.assert(
      fc.property(texts, (text) => {
        const places = (mentions: ReturnType<typeof findMentions>) => mentions.map(({ start, end, entityId }) => [start, end, entityId]);
        expect(findMentions(text, gazetteer)).toEqual(findMentions(text, gazetteer));
        expect(places(findMentions(text, reversed))).toEqual(places(findMentions(text, gazetteer)));
      }),
    );
  });
});

describe('the marked names themselves', () => {
  const cases = entities.flatMap(({ id, notNames = [] }) => notNames.map((text) => [text, id] as const));

  test.each(cases)('%j does not name %s', (text, id) => {
    const found = findMentions(`They spoke of ${text} again.`, gazetteer);
    expect(found.filter((mention) => mention.entityId === id)).toEqual([]);
  });

  const named = entities.flatMap(({ id, aliases: known }) =>
    known.filter(({ kind }) => kind !== 'given' && kind !== 'title').map((alias) => [alias, id] as const),
  );

  test.each(named)('%j names %s in its language', ({ text, language }, id) => {
    // An Arabic or Hebrew name may stand in quotation marks of its own; "Jr." is no part of a mention.
    const passage = `«${text}»`;
    const [found = []] = findPageMentions([{ text: passage, ...(language !== undefined && { language }) }], gazetteer).mentions;
    expect(found.map((mention) => [mention.start, passage.slice(mention.end).replace(/^,? Jr\./, ''), mention.entityId])).toEqual([
      [1, expect.stringMatching(/^\.?»$/), id],
    ]);
  });
});
