import { type Languages, languagesOf } from '../languages';
import { WordMap, withoutAccents } from './set-of';

/** Of each word the languages that have it, from lists under language tags (parted by spaces); 0 for those under '': whichever are written so. */
export function byLanguage(...all: readonly Readonly<Record<string, string>>[]): WordMap<Languages> {
  return new WordMap(() => {
    const found = new Map<string, Languages>();
    for (const [tags, words] of all.flatMap((lists) => Object.entries(lists))) {
      const languages = tags === '' ? 0 : languagesOf(...tags.split(' '));
      for (const word of formsOf(words)) found.set(word, languages === 0 ? 0 : (found.get(word) ?? 0) | languages);
    }
    return found;
  });
}

/** The words of a list; "ulic/a/y" is a stem, the same with the one ending and with the other. */
function* formsOf(words: string): Generator<string> {
  for (const entry of words.split(' ')) {
    const [stem = '', ...endings] = entry.split('/');
    yield stem;
    for (const ending of endings) yield stem + ending;
  }
}

/** The same with each word once more as capitals without accents give it: "ALLEE", "ΟΔΟΣ", "SOKAĞI". */
export function inCapitals(lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lists).map(([tags, words]) => [tags, `${words} ${withoutAccents(words)} ${words.replaceAll('ı', 'i')}`]));
}

/** Whether a word, in small letters, is in such lists for every language that a text may be in. */
export function isListed(words: WordMap<Languages>, word: string, languages: () => Languages): boolean {
  const of = words.get(word);
  return of !== undefined && (of === 0 || (languages() & ~of) === 0);
}
