import type { TextRange } from '../model';
import { isCapitalised, KIND, kindOf } from '../text/letters';
import { once } from '../text/once';
import { DOTTED } from './words/openers';
import { setOf } from './words/set-of';
import { ADDRESSES, OFFICES, RANKS, TITLES_OF_WOMEN } from './words/titles';

/** A word beside a name, with what stands between the two. */
export type Neighbour = { readonly start: number; readonly end: number; readonly text: string; readonly lower: string; readonly gap: string };

/** Where a name stands, and the words beside it, which nearly every rule asks for: they are read once. */
export type Place = TextRange & {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  /** What is the same for all forms that stand there, once it was asked for one. */
  inTitle: boolean | undefined;
  isPart: boolean | undefined;
};

export function placeAt(text: string, start: number, end: number): Place {
  return { start, end, before: wordBefore(text, start), after: wordAfter(text, end), inTitle: undefined, isPart: undefined };
}

// How far beside a name a neighbour is looked for: white space collapses on a page.
const REACH = 100;

/** The word that ends before an offset. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  let end = at;
  while (end > 0 && at - end < REACH && kindOf(text.charCodeAt(end - 1)) === KIND.none) end--;
  if (end === 0 || at - end >= REACH) return undefined;
  const kind = kindOf(text.charCodeAt(end - 1));
  let start = end;
  while (start > 0 && end - start < REACH && kindOf(text.charCodeAt(start - 1)) === kind) start--;
  return neighbour(text, start, end, gapOf(text, end, at));
}

/** The word that begins after an offset. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  let start = at;
  while (start < text.length && start - at < REACH && kindOf(text.charCodeAt(start)) === KIND.none) start++;
  if (start >= text.length || start - at >= REACH) return undefined;
  const kind = kindOf(text.charCodeAt(start));
  let end = start + 1;
  while (end < text.length && end - start < REACH && kindOf(text.charCodeAt(end)) === kind) end++;
  return neighbour(text, start, end, gapOf(text, at, start));
}

/** Nearly every gap is one space, for which no string is made. */
function gapOf(text: string, start: number, end: number): string {
  return end - start === 1 && text.charCodeAt(start) === SPACE ? ' ' : text.slice(start, end);
}

const SPACE = 0x20;

function neighbour(text: string, start: number, end: number, gap: string): Neighbour {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  // The small Turkish I keeps no dot of its own.
  return { start, end, text: word, lower: lower.length === word.length ? lower : lower.replace('i\u0307', 'i'), gap };
}

export const SENTENCE_END = /[.!?…;。！？؟\u2028]/;

/** What stands before and behind a range in its sentence, at most so many characters each. */
export function sentenceAround(text: string, start: number, end: number, reach: number): { readonly ahead: string; readonly behind: string } {
  const before = text.slice(Math.max(0, start - reach), start).split(SENTENCE_END);
  return { ahead: before.at(-1) ?? '', behind: text.slice(end, end + reach).split(SENTENCE_END, 1)[0] ?? '' };
}

/** Where the word that begins at an offset ends. */
export function endOfWord(text: string, start: number): number {
  const kind = kindOf(text.charCodeAt(start));
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++;
  return end;
}

/** Whether a gap is white space alone, without a hard break. */
export function isSpace(gap: string): boolean {
  return gap === ' ' || SPACES.test(gap);
}

export function isHyphen(gap: string): boolean {
  return gap.length === 1 && HYPHENS.includes(gap);
}

const SPACES = /^\s+$/;
const HYPHENS = '-‐‑';

/** Whether a word opens its sentence, a quotation, a bracket or a line. */
export function opensSentence(text: string, { start }: { readonly start: number }): boolean {
  const before = wordBefore(text, start);
  if (!before) return true;
  const gap = before.gap.trim();
  if (gap === '.') return !isAbbreviation(text, before) || isTurn(text, before);
  if (before.gap === '-') return false;
  if (gap === '' && isTime(text, before)) return true;
  return /[.!?:;…\]—–|\u2028\n]|["'“„”‘«»‹›¿¡「『(]$/.test(gap) || before.gap.includes('\u2028') || /^[-–—•*]$/.test(gap) || before.gap === ' · ';
}

/** The letter that a question or an answer has before it: "Q. Did Biden know? A. Yes." */
function isTurn(text: string, { start, text: letter }: Neighbour): boolean {
  return TURNS.has(letter) && /(?:^|[.?!…»”"]\s|[\u2028–—]\s?)$/.test(text.slice(Math.max(0, start - 2), start));
}

const TURNS = new Set('QAPRDFVOKSBВОПΕΑ');

/** The minutes of a live ticker: "21:32 Habla Zelensky". */
function isTime(text: string, { start, text: minutes }: Neighbour): boolean {
  return /^\d{2}$/.test(minutes) && /(?<!\p{L}\s*)\d[:.h]$/u.test(text.slice(Math.max(0, start - LONGEST_HOUR), start));
}

const LONGEST_HOUR = 6;

function isAbbreviation(text: string, word: Neighbour): boolean {
  return [ADDRESSES, OFFICES, RANKS, TITLES_OF_WOMEN].some((titles) => titles.has(word.lower)) || isInitial(text, word);
}

// Sounds that their script writes with two letters: `Дж. Байден`.
const DIGRAPHS = /^(?:Βλ|Βολ|Wł|Влад|Дж|Τζ|Џ|Dž|Вл|Вол|Vl|Vol|Th|Ch|Yu|Ju|Юр|Ст)$/;

/** Whether a letter before a full stop stands for a name, and not in an abbreviation such as "U.S.". */
export function isInitial(text: string, { start, end, text: letter }: Neighbour): boolean {
  if (!isCapitalised(letter)) return false;
  if (letter.length > 1) return text.charAt(end) === '.' && DIGRAPHS.test(letter);
  const [dotted = ''] = /(?<![\p{L}\p{N}])(?:\p{L}\.)*\p{L}$/u.exec(text.slice(Math.max(0, start - 9), end)) ?? [];
  return !DOTTED.has(dotted.replaceAll('.', '').toLowerCase());
}

// A handle, hashtag or mail address; a URL; a host whose last part is in small letters; a path or file; a name with underscores; a call in code.
const address = once(
  () =>
    /[#＃@][\p{L}\p{N}_]|:\/\/|(?<![\p{L}\p{N}])[Ww]{3}\.|[\w-]\.[a-z]{2,}(?![\p{L}\p{N}])|^["'“‘«([]*\/|[\p{L}\p{N}]_+[\p{L}\p{N}]|[\w]\/[\w.]+\/|[\w]\(\)|[\w]::|=>|[\w]=[\w"']|\w[{};]\w/u,
);
const tag = once(() => /(?:^|[^\p{L}\p{N}&])[#＃@]$/u);

/**
 * Whether the range stands in an address, a handle, a hashtag, a path or code (`biden@example.org`, `#NATO`, `example.com/putin`).
 * `tags` lets hashtags and handles be names.
 */
export function isInAddress(text: string, start: number, end: number, tags = false): boolean {
  let from = start;
  let to = end;
  let marked = false;
  for (; from > start - REACH && from > 0; from--) {
    const unit = text.charCodeAt(from - 1);
    if (isWhite(unit)) break;
    marked ||= isMarkOfAddress(unit);
  }
  // The mark that a sentence ends with is none of an address.
  for (let last = false; to < end + REACH && to < text.length; to++) {
    const unit = text.charCodeAt(to);
    if (isWhite(unit)) break;
    marked ||= last;
    last = isMarkOfAddress(unit);
  }
  if (!marked && !(hasMark(text, start, end) && MARK_INSIDE.test(text.slice(start, end)))) return false;
  if (tags && tag().test(text.slice(from, start))) return false;
  return address().test(cutAtForeign(text, start, end, from, to));
}

// Nearly every name stands without any of these beside it.
const MARKS_OF_ADDRESSES = Uint8Array.from({ length: 0x80 }, (_, unit) => ('#@/_.:=(){};'.includes(String.fromCharCode(unit)) ? 1 : 0));
const WIDE_HASH = 0xff03;
const MARK_INSIDE = /[#@/_:=]/;

function isMarkOfAddress(unit: number): boolean {
  return unit < MARKS_OF_ADDRESSES.length ? MARKS_OF_ADDRESSES[unit] === 1 : unit === WIDE_HASH;
}

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isMarkOfAddress(text.charCodeAt(i))) return true;
  return false;
}

function isWhite(unit: number): boolean {
  return (
    unit === 0x20 || unit === 0xa0 || (unit >= 9 && unit <= 13) || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x202f || unit === 0x3000
  );
}

/** In scripts without spaces an address ends where the letters change: `（#NATO）と言うと`. */
function cutAtForeign(text: string, start: number, end: number, from: number, to: number): string {
  if (kindOf(text.charCodeAt(start)) === KIND.letter) {
    let [left, right] = [start, end];
    const foreign = (at: number) => kindOf(text.charCodeAt(at)) > KIND.letter || /[（）「」『』、。，：；！？《》【】]/.test(text.charAt(at));
    while (left > from && !foreign(left - 1)) left--;
    while (right < to && !foreign(right)) right++;
    return text.slice(left, right);
  }
  let left = start;
  while (left > from && text.charCodeAt(left - 1) < END_OF_ASCII) left--;
  // example.cn/拜登
  if (PATH.test(text.slice(left, start))) return text.slice(left, end);
  // 觀點/北約: a stroke within a run of text parts two words, and begins no path.
  return text.slice(Math.max(from, text.charAt(start - 1) === '/' && from < start - 1 ? start : start - 1), end);
}

const END_OF_ASCII = 0x80;
const PATH = /\w\.[a-z]{2,}\/\S*$/;

// Fewer words than this may be a name alone ("Anna Maria Putin"); a paragraph is no headline.
const SHORTEST_HEADLINE = 4;
const LONGEST_HEADLINE = 200;

/** How a line uses capitals: in every word but the small ones, in all letters, or as text does. */
export type LineStyle = 'title' | 'capitals' | 'text';

/** Words that a headline with capitals leaves small: articles, conjunctions, prepositions, and what follows an apostrophe. */
export const SMALL_WORDS = setOf(
  'a an the and but or nor so yet as if than that when while once till until about above across after against along amid among around at before behind',
  'below beneath beside between beyond by down during for from in inside into like near of off on onto opposite out outside over past per since through',
  'throughout to toward towards under up upon via vs with within without s t d m re ll ve is',
);

/** The style of the line (between hard breaks) that an offset stands in: where a headline capitalises, a capital says nothing about names. */
export function lineStyleAt(text: string, at: number): LineStyle {
  const start = text.lastIndexOf('\u2028', at) + 1;
  const next = text.indexOf('\u2028', at);
  const line = text.slice(start, next < 0 ? text.length : next);
  if (!/\p{Ll}/u.test(line)) return isCapitals(line) ? 'capitals' : 'text';
  if (line.length > LONGEST_HEADLINE) return 'text';
  const telling = (line.match(/[\p{L}\p{N}\u00AD]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word.toLowerCase()) && /^\p{L}/u.test(word));
  return telling.length >= SHORTEST_HEADLINE && telling.every((word) => /\p{Lu}/u.test(word)) ? 'title' : 'text';
}

/** Whether a line without small letters is in capitals: several words, and not a script that has none with an acronym in it. */
function isCapitals(line: string): boolean {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  const others = line.match(/\p{Lo}/gu)?.length ?? 0;
  return capitals > others && /\p{Lu}\P{L}+\p{Lu}/u.test(line);
}
