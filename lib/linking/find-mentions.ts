import type { Mention } from '../model';
import { type Word, wordsOf } from '../text/words';
import { isInAddress, isPartOfLongerName, isTitleCase } from './context';
import { firstWordKey, type Gazetteer, type Name } from './gazetteer';

/** The entities named in one block of text, in their order, never overlapping. Where the evidence does not decide, no mention. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const words = [...wordsOf(text)];
  const mentions: Mention[] = [];
  let titleCase: boolean | undefined;
  for (let first = 0; first < words.length; first++) {
    const name = longestNameAt(text, words, first, gazetteer);
    if (name === undefined) continue;
    const last = first + name.words.length - 1;
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    if (name.entityId !== undefined && !isInAddress(text, start, end)) {
      titleCase ??= isTitleCase(words);
      const doubtful = name.kind === 'surname' && isPartOfLongerName({ text, words, first, last, titleCase });
      if (!doubtful) mentions.push({ start, end, entityId: name.entityId, alias: name.alias });
    }
    first = last;
  }
  return mentions;
}

/** The longest name that stands at a word; none when two entities bear it. */
function longestNameAt(text: string, words: readonly Word[], first: number, gazetteer: Gazetteer): Name | undefined {
  const names = gazetteer.get(firstWordKey(words[first]?.text ?? ''));
  const fitting = names?.filter((name) => fits(text, words, first, name)) ?? [];
  const longest = fitting.filter((name) => name.words.length === fitting[0]?.words.length);
  // A name of one entity may be a not-name of another: "NATO-Russia Council" is the council, and not NATO.
  const named = longest.filter((name) => name.entityId !== undefined);
  const bearers = new Set(named.map((name) => name.entityId));
  if (bearers.size > 1) return undefined;
  return named[0] ?? longest[0];
}

function fits(text: string, words: readonly Word[], first: number, name: Name): boolean {
  return name.words.every((expected, i) => {
    const word = words[first + i];
    if (word === undefined || !sameWord(word.text, expected, name)) return false;
    const previous = words[first + i - 1];
    return i === 0 || previous === undefined || isGap(text.slice(previous.end, word.start), name.joints[i - 1] === true);
  });
}

/** Written alike, or in capitals throughout as in some headlines; an acronym only as it is. */
function sameWord(word: string, expected: string, { kind, caseSensitive }: Name): boolean {
  if (word === expected) return true;
  if (!caseSensitive) return word.toLowerCase() === expected.toLowerCase();
  return kind !== 'acronym' && word.length > 2 && word === expected.toUpperCase();
}

function isGap(gap: string, joint: boolean): boolean {
  return /^\s{1,8}$/.test(gap) || (joint && /^[-‐‑‒–.'’]?\s{0,2}$/.test(gap));
}
