import type { Alias, Entity } from '../model';
import { type Word, wordsOf } from '../text/words';

/**
 * All names of the base, found by their first word:
 *
 *   "Joe Biden"    -> { joe:   [[Joe Biden] -> joe-biden] }
 *   "Biden"        -> { biden: [[Biden Foundation] -> nobody, [Biden] -> joe-biden] }
 *   "Hunter Biden" -> { hunter: [[Hunter Biden] -> nobody] }   a not-name swallows the words it is made of
 *
 * Names that begin alike stand longest first, so the first one that fits is the longest.
 */
export type Gazetteer = ReadonlyMap<string, readonly Name[]>;

/** A surface form in words. `entityId` is absent for a not-name. */
export type Name = {
  readonly alias: string;
  readonly kind: Alias['kind'] | 'not-name';
  readonly words: readonly string[];
  /** For each gap between two words: the marks that may stand there beside white space (`Co-operation`, `N.A.T.O.`). */
  readonly joints: readonly string[];
  readonly caseSensitive: boolean;
  readonly language?: string | undefined;
  /** Whether it is a person's: relatives and things may bear a part of it. */
  readonly person: boolean;
  readonly entityId?: string;
};

/** What the gazetteer needs of an entity. */
export type NamedEntity = Pick<Entity, 'id' | 'type' | 'aliases' | 'notNames'>;

// Marks that are written for one another.
const INTERCHANGEABLE = ['-‐‑‒–—', "'’‘ʼ"];

export function buildGazetteer(entities: Iterable<NamedEntity>): Gazetteer {
  const byFirstWord = new Map<string, Name[]>();
  const add = (name: Name) => {
    const key = firstWordKey(name.words[0] ?? '');
    const names = byFirstWord.get(key);
    if (names) names.push(name);
    else byFirstWord.set(key, [name]);
  };
  for (const { id, type, aliases, notNames = [] } of entities) {
    const person = type === 'person';
    for (const { text, kind, language, caseSensitive = true } of aliases) add({ ...split(text), kind, language, caseSensitive, person, entityId: id });
    for (const text of notNames) add({ ...split(text), kind: 'not-name', caseSensitive: true, person });
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** The key under which a word of a text finds the names that begin with it. */
export function firstWordKey(word: string): string {
  return word.toLowerCase();
}

function split(alias: string): Pick<Name, 'alias' | 'words' | 'joints'> {
  const words = [...wordsOf(alias)];
  const joints = words.slice(1).map((word, i) => marksFor(alias.slice(words[i]?.end, word.start).replace(/\s/g, ''), word));
  return { alias, words: words.map((word) => word.text), joints };
}

/** The marks that may stand where a name has `written`; a comma before "Jr." is a matter of taste. */
function marksFor(written: string, { text: next }: Word): string {
  const marks = [...written].map((mark) => INTERCHANGEABLE.find((family) => family.includes(mark)) ?? mark);
  return [...marks, ...(/^[JS]r$/.test(next) ? [','] : [])].join('');
}
