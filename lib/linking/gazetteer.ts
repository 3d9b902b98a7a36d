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
  /** For each gap between two words: whether the name itself has a hyphen, full stop or apostrophe there. */
  readonly joints: readonly boolean[];
  readonly caseSensitive: boolean;
  readonly entityId?: string;
};

/** What the gazetteer needs of an entity. */
export type NamedEntity = Pick<Entity, 'id' | 'aliases' | 'notNames'>;

export function buildGazetteer(entities: Iterable<NamedEntity>): Gazetteer {
  const byFirstWord = new Map<string, Name[]>();
  const add = (name: Name) => {
    const key = firstWordKey(name.words[0] ?? '');
    const names = byFirstWord.get(key);
    if (names) names.push(name);
    else byFirstWord.set(key, [name]);
  };
  for (const { id, aliases, notNames = [] } of entities) {
    for (const { text, kind, caseSensitive = true } of aliases) add({ ...split(text), kind, caseSensitive, entityId: id });
    for (const text of notNames) add({ ...split(text), kind: 'not-name', caseSensitive: true });
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** The key under which a word of a text finds the names that begin with it. */
export function firstWordKey(word: string): string {
  return word.toLowerCase();
}

function split(alias: string): { alias: string; words: string[]; joints: boolean[] } {
  const words: Word[] = [...wordsOf(alias)];
  const joints = words.slice(1).map((word, i) => /[^\s]/.test(alias.slice(words[i]?.end, word.start)));
  return { alias, words: words.map((word) => word.text), joints };
}
