import bundled from '../../assets/public/packs/new-year-calls-2022.json' with { type: 'json' };
import type { Alias, Entity, Pack } from '../../lib/model.ts';
import { capital, makeWords } from '../make-words.ts';
import { createRandom, pick } from '../random.ts';

/** Entities with as many names as the set has; all who search a text get the same ones. */
export type NameSet = { readonly entities: readonly Named[]; readonly texts: readonly string[] };
export type Named = Pick<Entity, 'id' | 'type' | 'aliases'>;

const TITLES = 'President,Minister,Senator,General,Professor,Judge,Governor,Ambassador,Mr.,Mrs.,Ms.,Dr.'.split(',');
const BUNDLED = (bundled as unknown as Pack).entities;
const MARKED = BUNDLED.filter(({ marked }) => marked !== false);
const ALIASES_EACH = 10;

/** First names that the made-up people in the base and those in the pages have in common. */
export function givenNames(): string[] {
  return makeWords(createRandom(7), 400).map(capital);
}

/** The names of the five known entities, as many of each, or with all of them and the pack's other names those of made-up people. */
export function nameSet(count: number): NameSet {
  const all = BUNDLED.flatMap(({ aliases }) => aliases).length;
  const few = MARKED.map((entity) => ({ ...entity, aliases: entity.aliases.slice(0, count / MARKED.length) }));
  const entities = count < all ? few : [...BUNDLED, ...madeUpPeople(count - all)];
  const texts = entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
  return { entities, texts };
}

/** A pack of made-up people with so many names in all; the same people as in `nameSet`. */
export function packOfNames(count: number): Pack {
  const support = [{ sourceId: 'registry', item: 'made up' }] as const;
  return {
    formatVersion: 1,
    id: `made-up-names-${count}`,
    version: 1,
    title: `Made-up people with ${count} names`,
    language: 'en',
    license: 'CC0-1.0',
    entities: madeUpPeople(count).map((person) => ({
      ...person,
      label: person.aliases[0]?.text ?? person.id,
      description: { text: 'Nobody.', support: [...support] },
      background: [],
    })),
    claims: [],
    events: [],
    sources: [{ id: 'registry', type: 'Dataset', headline: 'Registry', shortName: 'Registry', publisher: 'Registry', notes: [] }],
    comparisons: [],
  };
}

function madeUpPeople(names: number): Named[] {
  const random = createRandom(11);
  const given = givenNames();
  const families = makeWords(random, Math.ceil(names / ALIASES_EACH)).map(capital);
  return families.map((family, i) => ({
    id: `made-up-${i}`,
    type: 'person',
    aliases: aliasesOf(pick(random, given), family, pick(random, TITLES)).slice(0, names - i * ALIASES_EACH),
  }));
}

/** Ten of the kinds that the bundled pack has for a person. */
function aliasesOf(given: string, family: string, title: string): Alias[] {
  const full = `${given} ${family}`;
  return [
    { text: full, kind: 'name' },
    { text: family, kind: 'surname' },
    { text: `${given} K. ${family}`, kind: 'name' },
    { text: `${full} Jr.`, kind: 'name' },
    { text: `${given.charAt(0)}. ${family}`, kind: 'name' },
    { text: `${title} ${family}`, kind: 'title' },
    { text: `${family}s`, kind: 'inflection' },
    { text: `${full}s`, kind: 'inflection' },
    { text: `${given} ${family}y`, kind: 'transliteration' },
    { text: `${given} ${family.slice(0, -1)}`, kind: 'misspelling' },
  ];
}
