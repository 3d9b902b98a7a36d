/** Whether a word says what somebody else does for a living. */
import { ENGLISH_PROFESSIONS, NO_PROFESSIONS, PROFESSIONS, ROMANCE_PROFESSIONS } from '../words/professions';
import { WordMap, type WordSet } from '../words/set-of';

/** Where a word is one: anywhere, where no English article stands before it, after a Romance one. */
export const PROFESSION = { anywhere: 1, lone: 2, ruled: 4 } as const;

const JOBS = new WordMap(() => {
  const jobs = new Map<string, number>();
  const add = (words: WordSet, where: number) => {
    for (const word of words) jobs.set(word, (jobs.get(word) ?? 0) | where);
  };
  add(PROFESSIONS, PROFESSION.anywhere);
  add(ENGLISH_PROFESSIONS, PROFESSION.lone);
  add(ROMANCE_PROFESSIONS, PROFESSION.ruled);
  return jobs;
});

/** In which of these cases a word, in small letters, is a profession or one of kin; 0 for none. */
export function professionOf(word: string): number {
  return (JOBS.get(word) ?? 0) | (word.length < SHORTEST_WITH_ENDING ? 0 : professionByEnding(word));
}

/** Whether a word, in small letters, is one for a job or for kin in a language that needs no article to tell. */
export function isJobOfAny(word: string): boolean {
  return ((JOBS.get(word) ?? 0) & PROFESSION.anywhere) !== 0;
}

// "El portero Zelenski", «вратарь Зеленский»: endings of those who do something, in Romance and Slavic languages.
const ROMANCE = /(?:ero|era|ista|dor|dora|tor|tora|sor|sora|ier|ière|iere|iera|eur|euse|iste|ore|trice|aio|aia|eiro|eira|redes|ien|ienne)$/;
const GREEK = /(?:ποιός|[^άόο]λόγος|γράφος|ιστής|άρης|τζής|ίατρος|παίκτης|φύλακας|κόμος|πώλης|οδηγός)$/;
const SLAVIC = /^(?:[а-яёіїєґ]{3,}(?:ист|лог|арь)|[a-zà-ž]{3,}karz)$/;
const SHORTEST_WITH_ENDING = 5;

function professionByEnding(word: string): number {
  const ending = ENDINGS.get(endOf(word));
  if (ending === undefined || !ending.test(word)) return 0;
  if (ending === GREEK) return PROFESSION.anywhere;
  if (NO_PROFESSIONS.has(word)) return 0;
  return ending === SLAVIC ? PROFESSION.anywhere : PROFESSION.ruled;
}

/** The last two letters of a word as a number: no string is made of them. */
function endOf(word: string): number {
  return (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}

// Most words end in none of these.
const ENDINGS: ReadonlyMap<number, RegExp> = new Map(
  [
    { ends: 'ός ος ής ης ας', ending: GREEK },
    { ends: 'ст ог рь rz', ending: SLAVIC },
    { ends: 'ro ra ta or er re ur se te ce io ia es en ne', ending: ROMANCE },
  ].flatMap(({ ends, ending }) => ends.split(' ').map((end) => [endOf(end), ending] as const)),
);
