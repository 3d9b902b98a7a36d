import type { Word } from '../text/words';

/** Words that may stand before a bare last name without making it somebody else's ("President Biden"). */
const TITLES = new Set(
  'president vice-president presidents chancellor premier minister secretary senator governor leader chief mr mister herr monsieur señor sr candidate nominee democrat republican presidente président präsident'.split(
    ' ',
  ),
);

/** Words that open a sentence before a last name without being a given name ("Yesterday Biden said"). */
const OPENERS = new Set(
  (
    'a after again all although and as asked at because before both but by can could despite did do does during earlier even finally first for from had has ' +
    'have how however if in inside instead is it just last later like meanwhile nor now on once only or said says should since so still that the then there ' +
    'these this though through thus to today tomorrow tonight two under unlike until was watch we were what when whenever where whether which while who whose why will ' +
    'with without would yesterday yet monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Words that make what stands before them the name of a thing ("Biden Foundation"). */
const THINGS = new Set(
  'avenue street road boulevard square place bridge airport station stadium school university college institute library foundation center centre hospital park peak mount prize award act jr'.split(
    ' ',
  ),
);

/** Everything that a rule may look at: the block's text, its words, and which of them the candidate covers (`last` inclusive). */
export type Surroundings = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly titleCase: boolean;
};

/** Whether a bare last name is a part of a longer name that the base does not know ("Ashley Biden", "Putin Avenue"). */
export function isPartOfLongerName({ text, words, first, last, titleCase }: Surroundings): boolean {
  const word = words[first];
  const next = words[last + 1];
  if (word === undefined) return false;
  if (next && isCapitalised(next.text) && THINGS.has(next.text.toLowerCase()) && isSpace(text.slice(words[last]?.end, next.start))) return true;
  const previous = words[first - 1];
  if (titleCase || !previous || !isCapitalised(previous.text) || isAcronym(previous.text)) return false;
  const gap = text.slice(previous.end, word.start);
  if (!isSpace(gap) && !(gap.trim() === '.' && previous.text.length === 1)) return false;
  const before = previous.text.toLowerCase();
  if (TITLES.has(before)) return false;
  return !(opensSentence(text, previous) && OPENERS.has(before));
}

// How far to either side an address is looked for: scripts without spaces have no end.
const MAX_ADDRESS = 100;

/** Whether the range stands in an address, a handle or a hashtag (`biden@example.org`, `#NATO`, `example.com/putin`). */
export function isInAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > start - MAX_ADDRESS && /\S/.test(text.charAt(from - 1))) from--;
  while (to < end + MAX_ADDRESS && /\S/.test(text.charAt(to))) to++;
  const chunk = text.slice(from, to);
  return /^[("'“]*[#@]|\S@\S|:\/\/|^www\.|[\w-]\.[a-z]{2,}(?:\/|$)|^\/|_/i.test(chunk);
}

/** Whether most longer words of a text are capitalised, as in a headline: a capital then says nothing about names. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return long.length >= 3 && long.filter((word) => isCapitalised(word.text)).length > long.length * 0.7;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

function isSpace(gap: string): boolean {
  return gap !== '' && gap.trim() === '';
}

function opensSentence(text: string, word: Word): boolean {
  return /(?:^|[.!?:;…\n])["“”‘’«»()\s—–-]*$/u.test(text.slice(Math.max(0, word.start - 6), word.start));
}
