import { tidy } from '../text/tidy';
import { type Gazetteer, isMarked, keyHashOf } from './gazetteer';
import { createPlaces, scanForNames } from './scan';

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
  const asItIs = scanForNames(text, gazetteer);
  const tidied = asItIs ? undefined : tidy(text);
  const { starts, forms, count } = asItIs ?? scanForNames(tidied?.text ?? '', gazetteer) ?? createPlaces();
  const places: number[] = [];
  for (let i = 0; i < count; i++) {
    const at = starts[i] ?? 0;
    if (hasMarked(gazetteer, forms[i] ?? 0)) places.push(tidied?.startOf(at) ?? at);
  }
  return places;
}

/** Whether one of the forms that are filed under the same key as a first one is somebody's who is marked. */
function hasMarked(gazetteer: Gazetteer, first: number): boolean {
  const key = keyHashOf(gazetteer, first);
  for (let form = first; keyHashOf(gazetteer, form) === key; form++) if (isMarked(gazetteer, form)) return true;
  return false;
}
