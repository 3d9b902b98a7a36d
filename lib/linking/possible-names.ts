import { tidy } from '../text/tidy';
import { type Gazetteer, isMarked } from './gazetteer';
import { scanForNames } from './scan';

// A drop cap, a syllable in bold: of more parts than these a word hardly is.
const MOST_PARTS = 3;
const PARTED_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:\n[\p{L}\p{M}]+)+/gu;

/**
 * Where in a page's raw text a name of somebody who is marked may begin (UTF-16 offsets, in their order): too many rather than too few.
 * Where two text nodes meet stands a line break, which may be the end of a word or the middle of one: `Zelen\nskyy`.
 */
export function possibleNames(text: string, gazetteer: Gazetteer): number[] {
  const places = new Set(placesIn(text, gazetteer));
  for (const { 0: word, index } of text.matchAll(PARTED_WORD)) {
    const parts = word.split('\n');
    let start = index;
    for (const [i, part] of parts.entries()) {
      for (let end = i + 2; end <= Math.min(parts.length, i + MOST_PARTS); end++) {
        if (placesIn(parts.slice(i, end).join(''), gazetteer).includes(0)) places.add(start);
      }
      start += part.length + 1;
    }
  }
  return [...places].sort((a, b) => a - b);
}

function placesIn(text: string, gazetteer: Gazetteer): number[] {
  const found = scanForNames(text, gazetteer);
  const tidied = found ? undefined : tidy(text);
  const pairs = found ?? scanForNames(tidied?.text ?? '', gazetteer) ?? [];
  const places: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const at = pairs[i] ?? 0;
    if (hasMarked(gazetteer, pairs[i + 1] ?? 0)) places.push(tidied?.startOf(at) ?? at);
  }
  return places;
}

/** Whether one of the forms that are filed under the same key as a first one is somebody's who is marked. */
function hasMarked(gazetteer: Gazetteer, first: number): boolean {
  for (let form = first; gazetteer.hashes[form] === gazetteer.hashes[first]; form++) if (isMarked(gazetteer, form)) return true;
  return false;
}
