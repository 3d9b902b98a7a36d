import { firstWordKey, type Gazetteer } from './gazetteer';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
// A drop cap, a syllable in bold: more parts than these a word hardly has.
const MOST_PARTS = 3;

/**
 * Where in a page's raw text a name may begin (UTF-16 offsets, in their order): too many rather than too few. Where two text nodes meet
 * stands a line break, which may be the end of a word or the middle of one: `Zelen\nskyy`.
 */
export function possibleNames(text: string, gazetteer: Gazetteer): number[] {
  const isFirstWord = (word: string) =>
    gazetteer.has(firstWordKey(word)) ||
    (UNSEEN.test(word) && gazetteer.has(firstWordKey(word.replace(UNSEEN, '')))) ||
    gazetteer.has(firstWordKey(word.normalize('NFC')));
  const places: number[] = [];
  // The words that may go on in this one, with where they began.
  let parted: { word: string; readonly start: number }[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    parted = index === end + 1 && text[end] === '\n' ? parted.slice(1 - MOST_PARTS).map((part) => ({ ...part, word: part.word + word })) : [];
    parted.push({ word, start: index });
    for (const part of parted) if (isFirstWord(part.word) && places.at(-1) !== part.start) places.push(part.start);
    end = index + word.length;
  }
  return [...new Set(places)].sort((a, b) => a - b);
}
