import { type Languages, languagesOf } from '../languages';
import { givenNames } from '../words/given-names';
import { CASELESS_NAMES, HUNGARIAN_NAMES, LOCAL_NAMES } from '../words/given-names-elsewhere';
import { RARE_NAMES } from '../words/given-names-rare';
import { WordSet } from '../words/set-of';

const COMMON = new WordSet(() => new Set(withoutHamza(withoutEnding(`${RARE_NAMES}${givenNames()}`)).split(' ')));
const FIRST_CYRILLIC = 0x400;
const FIRST_CASELESS = 0x5d0;

/** Whether a word, in small letters, is a common given name in any case ending: for places where a capital says nothing, and for scripts without capitals. */
export function isGivenName(word: string): boolean {
  if (COMMON.has(word)) return true;
  const first = word.charCodeAt(0);
  if (first < FIRST_CYRILLIC) return false;
  return first < FIRST_CASELESS ? COMMON.has(withoutEnding(word)) : isCaselessName(withoutHamza(word));
}

function isCaselessName(word: string): boolean {
  return COMMON.has(word) || CASELESS_NAMES.has(word);
}

/** Some papers write Arabic alef without its hamza. */
function withoutHamza(words: string): string {
  return words.replace(/[أإآ]/g, 'ا');
}

/** Cyrillic case endings off, of one name or of many: `людмилу`, `людмилой` and `людмила` are one name. */
function withoutEnding(names: string): string {
  return names.replace(/(?<=[^ ]{3})[аеёиоуыэюяіїєйьм]+(?= |$)/g, '');
}

/** Whether one stands behind a Hungarian last name. */
export function isHungarianGivenName(word: string): boolean {
  return isGivenName(word) || HUNGARIAN_NAMES.has(word);
}

/** Whether an everyday word of other languages is a given name in all that a text may be in, or in the one that its page names. */
export function isGivenNameIn(word: string, languages: () => Languages, declared: string | undefined): boolean {
  const tags = LOCAL_NAMES.get(word);
  if (tags === undefined) return false;
  const own = languagesOf(...tags.split(','));
  if ((languages() & own) === 0) return false;
  return (languages() & ~own) === 0 || (languagesOf(declared ?? '') & own) !== 0;
}
