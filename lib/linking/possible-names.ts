import { KIND, kindOf } from '../text/letters';
import { NODE_END } from '../text/node-end';
import { isUntidy, tidy } from '../text/tidy';
import { FLAG, type Gazetteer, has, keyHashOf } from './gazetteer/gazetteer';
import { createPlaces, scanForNames } from './gazetteer/scan';

// A drop cap, a syllable in bold: of more parts than these a word hardly is.
const MOST_PARTS = 3;
// What a screen shows: so many paragraphs of no more characters than these.
const FIRST_NODES = 8;
const LONGEST_NODE = 2000;

/**
 * Where in a page's raw text a name of somebody who is marked may begin (UTF-16 offsets, in their order): too many rather than too few.
 * Where two text nodes meet stands a `NODE_END`, which may be the end of a word or the middle of one: `Zelen\fskyy`.
 */
export function possibleNames(text: string, gazetteer: Gazetteer): number[] {
  const places = new Set(placesIn(text, gazetteer));
  for (let end = text.indexOf(NODE_END); end >= 0; end = text.indexOf(NODE_END, end + 1)) {
    const start = startOfWord(text, end);
    if (start === end) continue;
    let word = text.slice(start, end);
    for (let parts = 1, from = end; parts < MOST_PARTS; parts++) {
      const to = endOfWord(text, from + 1);
      if (to === from + 1) break;
      word += text.slice(from + 1, to);
      if (placesIn(word, gazetteer).includes(0)) places.add(start);
      if (text.charAt(to) !== NODE_END) break;
      from = to;
    }
  }
  return [...places].sort((a, b) => a - b);
}

/** The first text nodes of a raw text in which there are places (in their order), without very long ones. */
export function firstNodes(text: string, places: readonly number[]): string[] {
  const nodes: string[] = [];
  let end = -1;
  for (const place of places) {
    if (place < end) continue;
    if (nodes.length === FIRST_NODES) break;
    const start = text.lastIndexOf(NODE_END, place) + 1;
    const next = text.indexOf(NODE_END, place);
    end = next < 0 ? text.length : next;
    if (end - start <= LONGEST_NODE) nodes.push(text.slice(start, end));
  }
  return nodes;
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isOfWord(text.charCodeAt(end))) end++;
  return end;
}

function isOfWord(unit: number): boolean {
  return kindOf(unit) !== KIND.none || isUntidy(unit);
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
  for (let form = first; keyHashOf(gazetteer, form) === key; form++) if (has(gazetteer, form, FLAG.marked)) return true;
  return false;
}
