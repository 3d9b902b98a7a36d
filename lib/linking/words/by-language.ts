import { type Languages, languagesOf } from '../languages';
import { WordMap, withoutAccents } from './set-of';

/** Words under language tags (parted by spaces), under '' those of whichever language is written so; "ulic/a/y" is a stem, the same with an ending, with another. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** Of each word of lists the languages that have it; 0: whichever are written so. */
export function byLanguage(lists: WordsByLanguage): WordMap<Languages> {
  return new WordMap(() => {
    const found = new Map<string, Languages>();
    for (const [tags, words] of Object.entries(lists)) addForms(found, words.split(' '), languagesUnder(tags));
    return found;
  });
}

/** The same with each word once more as capitals without accents give it: "ALLEE", "ΟΔΟΣ", "SOKAĞI". */
export function byLanguageInCapitals(...all: readonly WordsByLanguage[]): WordMap<Languages> {
  return new WordMap(() => {
    const found = new Map<string, Languages>();
    for (const lists of all) {
      for (const [tags, words] of Object.entries(lists)) {
        const entries = words.split(' ');
        const languages = languagesUnder(tags);
        addForms(found, entries, languages);
        if (!FOREIGN.test(words)) continue;
        addForms(found, otherEntries(withoutAccents(words), entries), languages);
        if (words.includes('ı')) addForms(found, otherEntries(words.replaceAll('ı', 'i'), entries), languages);
      }
    }
    return found;
  });
}

const FOREIGN = /[^ -~]/;

function languagesUnder(tags: string): Languages {
  return tags === '' ? 0 : languagesOf(...tags.split(' '));
}

/** The entries of words that differ from those they were made of. */
function otherEntries(words: string, entries: readonly string[]): readonly string[] {
  return words.split(' ').filter((entry, i) => entry !== entries[i]);
}

function addForms(found: Map<string, Languages>, entries: readonly string[], languages: Languages): void {
  for (const entry of entries) {
    const end = entry.indexOf('/');
    if (end < 0) {
      add(found, entry, languages);
      continue;
    }
    const stem = entry.slice(0, end);
    add(found, stem, languages);
    for (const ending of entry.slice(end + 1).split('/')) add(found, stem + ending, languages);
  }
}

function add(found: Map<string, Languages>, word: string, languages: Languages): void {
  found.set(word, languages === 0 ? 0 : (found.get(word) ?? 0) | languages);
}

/** Whether a word, in small letters, is in such lists for every language that a text may be in. */
export function isListed(words: WordMap<Languages>, word: string, languages: () => Languages): boolean {
  const of = words.get(word);
  return of !== undefined && (of === 0 || (languages() & ~of) === 0);
}
