import type { Word } from '../text/words';
import { AUXILIARIES, CALENDAR, DOTTED, GENERATIONS, isGivenName, OPENERS, SMALL, THINGS, TITLES, TITLES_OF_OTHERS, VERBS } from './word-lists';

/** Everything that a rule may look at: the block's text, its words, and which of them the candidate covers (`last` inclusive). */
export type Surroundings = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  /** Whether the word before the candidate ends another name of the base. */
  readonly afterName: boolean;
  /** Where a capital tells nothing of the word that has it: all over the block, at the beginning of its sentences, or nowhere. */
  readonly idleCapitals: 'all' | 'openings' | 'none';
};

/** Whether what follows a person's name makes it the name of a thing or of a namesake ("Putin Avenue", "Joe Biden III"). */
export function isContinued({ text, words, first, last }: Surroundings): boolean {
  const [word, next, before] = [words[last], words[last + 1], words[first - 1]];
  if (!word || !next || !isCapitalised(next.text)) return false;
  const gap = text.slice(word.end, next.start);
  const follows = lower(next);
  if (GENERATIONS.has(follows)) return /^,?\s+$/.test(gap);
  if (!THINGS.has(follows) || !(GENERATIONS.has(lower(word)) ? /^\.?\s+$/ : /^\s+$/).test(gap)) return false;
  const verb = VERBS.has(follows) && before !== undefined && AUXILIARIES.has(lower(before));
  return !verb;
}

/** Whether what precedes a bare last name makes it the name of somebody whom the base does not know ("Ashley Biden", "Mrs. Biden"). */
export function isSomebodyElse(surroundings: Surroundings): boolean {
  const { text, words, first, afterName, idleCapitals } = surroundings;
  const [word, previous] = [words[first], words[first - 1]];
  if (!word || !previous || !isCapitalised(previous.text)) return false;
  const gap = text.slice(previous.end, word.start).trim();
  const before = lower(previous);
  if (gap === '.') return TITLES_OF_OTHERS.has(before) || isInitial(text, previous);
  if (gap !== '' || TITLES.has(before) || CALENDAR.has(before)) return false;
  if (TITLES_OF_OTHERS.has(before) || isGivenName(before)) return true;
  const opens = opensSentence(text, words, first - 1);
  const idle = idleCapitals === 'all' || (idleCapitals === 'openings' && opens) || isShouted(previous.text + word.text);
  if (idle || afterName || isAcronym(previous.text)) return false;
  // What follows "In" is a place or a time.
  return !(opens && OPENERS.has(before)) && words[first - 2]?.text !== 'In';
}

// How far to either side an address is looked for: scripts without spaces have no end.
const MAX_ADDRESS = 100;

// A handle, hashtag or mail address; a URL; a host whose last part is in small letters; a path; a name with underscores.
const ADDRESS = /[#@][\p{L}\p{N}_]|:\/\/|(?<![\p{L}\p{N}])[Ww]{3}\.|[\w-]\.[a-z]{2,}(?![\p{L}\p{N}])|^["'“‘«([]*\/|[\p{L}\p{N}]_+[\p{L}\p{N}]/u;

/** Whether the range stands in an address, a handle or a hashtag (`biden@example.org`, `#NATO`, `example.com/putin`). */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > start - MAX_ADDRESS && /\S/.test(text.charAt(from - 1))) from--;
  while (to < end + MAX_ADDRESS && /\S/.test(text.charAt(to))) to++;
  return ADDRESS.test(text.slice(from, to));
}

// Fewer words than this may be a name alone: "Anna Maria Putin".
const SHORTEST_HEADLINE = 4;

/** Whether every word is capitalised but for the small ones, as in a headline: a capital then says nothing about names. */
export function isTitleCase(words: readonly Word[]): boolean {
  const telling = words.filter((word) => !SMALL.has(lower(word)) && /^\p{L}/u.test(word.text));
  return telling.length >= SHORTEST_HEADLINE && telling.every((word) => /\p{Lu}/u.test(word.text));
}

function lower(word: Word): string {
  return word.text.toLowerCase();
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isShouted(word: string): boolean {
  return /^\p{Lu}+$/u.test(word);
}

function isAcronym(word: string): boolean {
  return word.length > 1 && isShouted(word);
}

/** Whether a letter before a full stop stands for a name, and not in an abbreviation such as "U.S.". */
function isInitial(text: string, { start, end, text: letter }: Word): boolean {
  if (letter.length > 1) return false;
  const [dotted = ''] = /(?<![\p{L}\p{N}])(?:\p{L}\.)*\p{L}$/u.exec(text.slice(Math.max(0, start - 9), end)) ?? [];
  return !DOTTED.has(dotted.replaceAll('.', '').toLowerCase());
}

function opensSentence(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!before) return true;
  const gap = text.slice(before.end, words[index]?.start);
  if (gap.trim() === '.') return !TITLES.has(lower(before)) && !TITLES_OF_OTHERS.has(lower(before)) && !isInitial(text, before);
  return /[.!?:;…\]—–\u2028]|["“‘«(]$/.test(gap);
}
