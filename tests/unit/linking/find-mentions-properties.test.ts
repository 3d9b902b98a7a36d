import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/linking/find-mentions';
import { buildGazetteer } from '../../../lib/linking/gazetteer';
import { wordsOf } from '../../../lib/text/words';
import { markedEntities } from '../builders';

const entities = markedEntities();
const gazetteer = buildGazetteer(entities);
const aliases = entities.flatMap((entity) => entity.aliases.map((alias) => alias.text));
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

const wordsIn = (text: string) => [...wordsOf(text)].map((word) => word.text.toLowerCase());

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

  test('finds ranges that hold the words of an alias of the entity', () => {
    const aliasesOf = new Map(entities.map((entity) => [entity.id, new Set(entity.aliases.map((alias) => alias.text))]));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, alias, entityId } of findMentions(text, gazetteer)) {
          expect(aliasesOf.get(entityId)).toContain(alias);
          expect(wordsIn(text.slice(start, end))).toEqual(wordsIn(alias));
        }
      }),
    );
  });

  test('finds whole words only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = new Set([...wordsOf(text)].map((word) => word.start));
        const ends = new Set([...wordsOf(text)].map((word) => word.end));
        for (const { start, end } of findMentions(text, gazetteer)) expect([starts.has(start), ends.has(end)]).toEqual([true, true]);
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

  test.each(entities.map((entity) => [entity.id, entity.aliases.map((alias) => alias.text)] as const))('every alias of %s names it', (id, texts) => {
    // Some aliases differ in nothing but a full stop, so it is their words that are compared.
    const found = texts.map((text) =>
      findMentions(`so ${text}, again`, gazetteer).map((mention) => [wordsIn(mention.alias).join(' '), mention.entityId].join(' = ')),
    );
    expect(found).toEqual(texts.map((text) => [`${wordsIn(text).join(' ')} = ${id}`]));
  });
});
