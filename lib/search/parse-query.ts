import { parseEdtf } from '../edtf';
import { fold, joinLetters, termsOf } from '../text/terms';
import { wordsOf } from '../text/words';
import { joinDigits } from './numbers';
import { isWithinOneEdit } from './spelling';

export const FIELDS = ['who', 'to', 'about', 'source', 'act', 'before', 'after', 'on'] as const;
export type Field = (typeof FIELDS)[number];

/** What a question asks for: who or what something is, a date, a person, a number, a place, or what was said and done. */
export type Steer = 'is' | 'when' | 'who' | 'number' | 'where' | 'what';

/** A query as it was understood. */
export type ParsedQuery = {
  /** Telling words, stemmed. */
  readonly terms: readonly string[];
  /** How each of them was spelled, folded. */
  readonly spellings: ReadonlyMap<string, string>;
  /** The last of them when it stands at the very end: it may still be under way. */
  readonly typing: string | undefined;
  /** Exact words, folded, one space between words. */
  readonly phrases: readonly string[];
  readonly filters: readonly { readonly field: Field; readonly value: string }[];
  readonly steer: Steer | undefined;
  /** The words without fields and quotes, as they were typed. */
  readonly plain: string;
  /** What could not be understood, each in one sentence. */
  readonly problems: readonly string[];
};

// Nobody asks in more words; pasted pages are cut.
const MAX_LENGTH = 500;
const MAX_TERMS = 16;
const PART = /(?:^|\s)(\p{L}+):("[^"]*"?|\S*)|"([^"]*)"?/gu;
const IS = /^(?:what|who) (?:is|are|was|were) (?:the |an? )?/i;
const STEERS: readonly (readonly [RegExp, Steer])[] = [
  [/^what .*\babout\b\W*$/i, 'what'],
  [IS, 'is'],
  [/^(?:what|whom?|how) (?:did|does|do|has|have|had|will|would|is|are|was|were)\b/i, 'what'],
  [/^(?:when|what (?:day|date|time)|which (?:day|date)|since when)\b/i, 'when'],
  [/^(?:who|whom|whose|which (?:person|politician|official))\b/i, 'who'],
  [/^(?:how (?:many|much|long|often|large|big)|what number)\b/i, 'number'],
  [/^where\b/i, 'where'],
];

/** Reads a query: fields, exact words, question words, and the words that are left. Never fails: what makes no sense becomes a problem. */
export function parseQuery(query: string): ParsedQuery {
  const text = query
    .slice(0, MAX_LENGTH)
    .toWellFormed()
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
  const filters: { field: Field; value: string }[] = [];
  const phrases: string[] = [];
  const problems: string[] = [];

  const plain = text
    .replace(PART, (whole: string, name: string | undefined, raw: string | undefined, exact: string | undefined) => {
      if (name === undefined) {
        const phrase = foldWords(exact ?? '');
        if (phrase !== '') phrases.push(phrase);
        return ' ';
      }
      const value = (raw ?? '').replaceAll('"', '').trim();
      // An address such as https://… is no field.
      if (value.startsWith('//')) return whole;
      const problem = readField(name.toLowerCase(), value, filters);
      if (problem !== undefined) problems.push(problem);
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();

  const spellings = spell(joinDigits(joinLetters(plain)));
  const last = [...wordsOf(plain)].at(-1);
  const atEnd = last !== undefined && last.end === plain.length && !/\s$/.test(text) ? termsOf(joinDigits(last.text)).at(-1) : undefined;
  return {
    terms: [...spellings.keys()],
    spellings,
    typing: atEnd,
    phrases,
    filters,
    steer: STEERS.find(([pattern]) => pattern.test(plain))?.[1],
    plain: plain.replace(IS, ''),
    problems,
  };
}

/** The telling words of a text, each stem with its spelling. */
function spell(text: string): Map<string, string> {
  const spellings = new Map<string, string>();
  for (const word of wordsOf(text)) {
    if (spellings.size === MAX_TERMS) break;
    for (const term of termsOf(word.text)) spellings.set(term, fold(word.text));
  }
  return spellings;
}

/** Takes in a field with its value; gives the sentence that explains it when it makes no sense. */
function readField(name: string, value: string, filters: { field: Field; value: string }[]): string | undefined {
  const field = FIELDS.find((known) => known === name);
  if (field === undefined) {
    const near = FIELDS.find((known) => isWithinOneEdit(known, name));
    return `There is no field “${name}:”. ${near ? `Did you mean “${near}:”?` : `There are ${FIELDS.map((known) => `${known}:`).join(' ')}.`}`;
  }
  if (value === '') return undefined;
  if (['before', 'after', 'on'].includes(field) && parseEdtf(value) === undefined) {
    return `“${field}:” wants a date such as 2022-01-09, 2022-01 or 2022, not “${value.slice(0, 40)}”.`;
  }
  filters.push({ field, value });
  return undefined;
}

/** Words in small letters without accents, one space between them. */
export function foldWords(text: string): string {
  return [...wordsOf(text)].map((word) => fold(word.text)).join(' ');
}
