import { type Languages, languagesOf } from '../languages';
import { WordMap } from './set-of';

/** Of each word the languages that have it, from lists under language tags (parted by spaces); 0 for those under '': whichever are written so. */
export function byLanguage(lists: Readonly<Record<string, string>>): WordMap<Languages> {
  return new WordMap(() => {
    const all = new Map<string, Languages>();
    for (const [tags, words] of Object.entries(lists)) {
      const languages = tags === '' ? 0 : languagesOf(...tags.split(' '));
      for (const word of words.split(' ')) all.set(word, languages === 0 ? 0 : (all.get(word) ?? 0) | languages);
    }
    return all;
  });
}

/** Whether a word, in small letters, is in such lists for every language that a text may be in. */
export function isListed(words: WordMap<Languages>, word: string, languages: () => Languages): boolean {
  const of = words.get(word);
  return of !== undefined && (of === 0 || (languages() & ~of) === 0);
}
