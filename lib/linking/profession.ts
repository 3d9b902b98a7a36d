import { once } from '../text/once';
import { englishProfessions, noProfessions, professions, romanceProfessions } from './words/professions';

const jobs = once(professions);
const english = once(englishProfessions);
const romance = once(romanceProfessions);
const others = once(noProfessions);

// "El portero Zelenski", «вратарь Зеленский»: endings of those who do something, in Romance and Slavic languages.
const ROMANCE = /(?:ero|era|ista|dor|dora|tor|tora|sor|sora|ier|ière|iere|iera|eur|euse|iste|ore|trice|aio|aia|eiro|eira|redes|ien|ienne)$/;
const GREEK = /(?:ποιός|[^άόο]λόγος|γράφος|ιστής|άρης|τζής|ίατρος|παίκτης|φύλακας|κόμος|πώλης|οδηγός)$/;
const SLAVIC = /^(?:[а-яёіїєґ]{3,}(?:ист|лог|арь)|\p{Ll}{3,}karz)$/u;

/** Whether a word, in small letters, is one for a job or for kin in a language that needs no article to tell. */
export function isJobOfAny(word: string): boolean {
  return jobs().has(word);
}

/** Whether a word, in small letters, says what somebody else does for a living; `isRuled` tells whether a Romance article stands before it, `isLone` whether no English one does. */
export function isProfession(word: string, isRuled: () => boolean, isLone: () => boolean): boolean {
  if (isJobOfAny(word)) return true;
  if (english().has(word) && isLone()) return true;
  if (romance().has(word) && isRuled()) return true;
  if (word.length < 5) return false;
  const end = word.slice(-2);
  if (GREEK_END.has(end)) return GREEK.test(word);
  if (SLAVIC_END.has(end)) return SLAVIC.test(word) && !others().has(word);
  return ROMANCE_END.has(end) && ROMANCE.test(word) && !others().has(word) && isRuled();
}

// Most words end in none of these.
const GREEK_END = new Set(['ός', 'ος', 'ής', 'ης', 'ας']);
const SLAVIC_END = new Set(['ст', 'ог', 'рь', 'rz']);
const ROMANCE_END = new Set(['ro', 'ra', 'ta', 'or', 'er', 're', 'ur', 'se', 'te', 'ce', 'io', 'ia', 'es', 'en', 'ne']);
