import { type Languages, languagesOf } from '../languages';
import { WordMap, withoutAccents } from './set-of';

/** Words under language tags (parted by spaces), under '' those of whichever language is written so; "ulic/a/y" is a stem, the same with an ending, with another. */
export type WordsByLanguage = Readonly<Record<string, string>>;

/** Of each word the languages that have it; 0: whichever are written so. */
export type LanguagesOf = { readonly get: (word: string) => Languages | undefined };

export function byLanguage(lists: WordsByLanguage): LanguagesOf {
  return byScript((latin) => collect([lists], latin, false));
}

/** The same with each word once more as capitals without accents give it: "ALLEE", "ΟΔΟΣ", "SOKAĞI". */
export function byLanguageInCapitals(...all: readonly WordsByLanguage[]): LanguagesOf {
  return byScript((latin) => collect(all, latin, true));
}

/** The languages that have a word by either of two answers. */
export function either(a: Languages | undefined, b: Languages | undefined): Languages | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a === 0 || b === 0 ? 0 : a | b;
}

/** Words in Latin letters apart from the others: a page asks for those of its script, and the others need not be made. */
function byScript(make: (latin: boolean) => Map<string, Languages>): LanguagesOf {
  const latin = new WordMap(() => make(true));
  const others = new WordMap(() => make(false));
  return { get: (word) => (isLatin(word) ? latin : others).get(word) };
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < FIRST_GREEK;
}

const FIRST_GREEK = 0x370;
const [LATIN, OTHERS, ACCENTED] = [/[a-z]/, /[\u0370-\uffff]/, /[^ -~]/];

function collect(all: readonly WordsByLanguage[], latin: boolean, capitals: boolean): Map<string, Languages> {
  const found = new Map<string, Languages>();
  for (const [tags, words] of all.flatMap((lists) => Object.entries(lists))) {
    const entries = entriesOf(words, latin);
    const languages = tags === '' ? 0 : languagesOf(...tags.split(' '));
    addForms(found, entries, languages);
    const accented = capitals ? entries.filter((entry) => ACCENTED.test(entry)).join(' ') : '';
    if (accented === '') continue;
    addForms(found, withoutAccents(accented).split(' '), languages);
    if (accented.includes('ı')) addForms(found, accented.replaceAll('ı', 'i').split(' '), languages);
  }
  return found;
}

function entriesOf(words: string, latin: boolean): readonly string[] {
  if (!(latin ? LATIN : OTHERS).test(words)) return [];
  return OTHERS.test(words) ? words.split(' ').filter((entry) => isLatin(entry) === latin) : words.split(' ');
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
export function isListed(words: LanguagesOf, word: string, languages: () => Languages): boolean {
  const of = words.get(word);
  return of !== undefined && (of === 0 || (languages() & ~of) === 0);
}
