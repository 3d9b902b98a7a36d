import type { Mention } from '../model';
import { type Word, wordsOf } from '../text/words';
import { isContinued, isInAddress, isSomebodyElse, isTitleCase, type Surroundings } from './context';
import { firstWordKey, type Gazetteer, type Name } from './gazetteer';

/** The entities named in one block of text, in their order, never overlapping. Where the evidence does not decide, no mention. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const words = [...wordsOf(text)];
  const mentions: Mention[] = [];
  let titleCase: boolean | undefined;
  for (let first = 0; first < words.length; first++) {
    const names = longestNamesAt(text, words, first, gazetteer);
    if (names[0] === undefined) continue;
    const last = first + names[0].words.length - 1;
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    const name = soleName(names);
    if (name?.entityId !== undefined && !isInAddress(text, start, end)) {
      titleCase ??= isTitleCase(words);
      const afterName = first > 0 && mentions.at(-1)?.end === words[first - 1]?.end;
      const doubtful = name.person && isDoubtful(name, { text, words, first, last, afterName, idleCapitals: idleCapitals(name, titleCase) });
      if (!doubtful) mentions.push({ start, end, entityId: name.entityId, alias: name.alias });
    }
    // What a name covers is no other name, also where the name is nobody's or not one person's alone.
    first = last;
  }
  return mentions;
}

/** Whether a person's name may be a part of a longer one; a last name alone also of a relative's. */
function isDoubtful(name: Name, surroundings: Surroundings): boolean {
  const bare = name.kind === 'surname' || name.words.length === 1;
  return isContinued(surroundings) || (bare && isSomebodyElse(surroundings));
}

/** A headline has capitals throughout, German text at every noun; what opens a sentence in other languages than English is not known. */
function idleCapitals({ kind, language }: Name, titleCase: boolean): Surroundings['idleCapitals'] {
  if (titleCase || language === 'de') return 'all';
  return kind === 'transliteration' || kind === 'inflection' ? 'openings' : 'none';
}

/** The longest names that stand at a word. */
function longestNamesAt(text: string, words: readonly Word[], first: number, gazetteer: Gazetteer): readonly Name[] {
  const names = gazetteer.get(firstWordKey(words[first]?.text ?? ''));
  const fitting = names?.filter((name) => fits(text, words, first, name)) ?? [];
  return fitting.filter((name) => name.words.length === fitting[0]?.words.length);
}

/** The one that counts; none when two entities bear the name. A name of one may be a not-name of another: "NATO-Russia Council". */
function soleName(names: readonly Name[]): Name | undefined {
  const named = names.filter((name) => name.entityId !== undefined);
  return named.every((name) => name.entityId === named[0]?.entityId) ? named[0] : undefined;
}

function fits(text: string, words: readonly Word[], first: number, name: Name): boolean {
  return name.words.every((expected, i) => {
    const word = words[first + i];
    if (word === undefined || !sameWord(word.text, expected, name)) return false;
    const previous = words[first + i - 1];
    return i === 0 || previous === undefined || isGap(text.slice(previous.end, word.start), name.joints[i - 1] ?? '');
  });
}

/** Written alike, or in capitals throughout as in some headlines; an acronym, or a word as short as one, only as it is. */
function sameWord(word: string, expected: string, { kind, caseSensitive, words }: Name): boolean {
  if (word === expected) return true;
  if (!caseSensitive) return word.toLowerCase() === expected.toLowerCase();
  return kind !== 'acronym' && (word.length > 2 || words.length > 1) && word === expected.toUpperCase();
}

// White space collapses on a page: a source's line break with its indentation is one space.
const LONGEST_GAP = 100;

/** Whether two words of a name may stand this far apart: by white space, or by the marks that the name has there. */
function isGap(gap: string, marks: string): boolean {
  if (gap === '' || gap.length > LONGEST_GAP) return false;
  const written = gap.trim();
  return written.length <= 2 && [...written].every((mark) => marks.includes(mark));
}
