/** What runs in a world of its own beside a page's, as a content script does; bundled by `worlds.ts`, because `lib/` is. Everything takes and gives JSON. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import Mark from 'mark.js';
import { findMentions } from '../../lib/linking/find-mentions';
import { buildGazetteer } from '../../lib/linking/gazetteer/build-gazetteer';
import { FLAG, type Gazetteer } from '../../lib/linking/gazetteer/gazetteer';
import { matchNames } from '../../lib/linking/gazetteer/match-names';
import { createPlaces, scanForNames } from '../../lib/linking/gazetteer/scan';
import { possibleNames } from '../../lib/linking/possible-names';
import { blocksAt } from '../../lib/page/find-blocks';
import { gatherText, type RawText } from '../../lib/page/gather-text';
import type { Block } from '../../lib/page/read-blocks';
import { NODE_END } from '../../lib/text/node-end';
import { tidy } from '../../lib/text/tidy';
import { type Named, nameSet } from './names';

// Between two slices of long work the page has its turn: that is not our time. In this world there is no waiting.
const atOnce = (run: () => void) => queueMicrotask(run);
Object.defineProperties(globalThis, { requestIdleCallback: { value: atOnce }, scheduler: { value: { postTask: atOnce } } });

// Keeps a loop's result, so that it is not left out.
let seen = 0;

/** Steps over all text nodes and sums their lengths: what any reading of a page costs at the least. */
export function walk(repeats: number): number[] {
  return time(repeats, () => {
    let length = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += (walker.currentNode as Text).length;
    return length;
  });
}

/** The least that brings the text out of a page: the same walk, each text taken out of its node and written out as a message is. */
export function copyOut(repeats: number): number[] {
  return time(repeats, () => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
    return JSON.stringify(texts.join(NODE_END)).length;
  });
}

let raw: RawText[] = [];

/** Our way over the page's text, written out as a message is. */
export async function gather(repeats: number): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < repeats; i++) {
    raw = [];
    const start = performance.now();
    for await (const batch of gatherText([document.body], 'idle')) {
      raw.push(batch);
      seen += JSON.stringify(batch.texts.join(NODE_END)).length;
    }
    samples.push(performance.now() - start);
  }
  return samples;
}

/** What was gathered last. */
export function rawTexts(): string[] {
  return raw.map(({ texts }) => texts.join(NODE_END));
}

/** The exact blocks around places of it. */
export async function blocksAround(places: readonly (readonly number[])[]): Promise<{ ms: number; texts: string[] }> {
  const start = performance.now();
  const blocks: Block[] = [];
  for (const [i, batch] of raw.entries()) blocks.push(...(await blocksAt(batch, places[i] ?? [], 'idle')));
  return { ms: performance.now() - start, texts: blocks.map(({ text }) => text) };
}

/** One RegExp of all names over the text nodes, each hit in a `<span>`. */
export function wrapInSpans(names: readonly string[]): { ms: number; hits: number } {
  let hits = 0;
  const [ms = Number.NaN] = time(1, () => {
    hits = wrapHits(patternOf(names));
    return hits;
  });
  return { ms, hits };
}

// It calls itself for each name: a thousand at once overflow the stack.
const MARK_JS_AT_ONCE = 200;

export type MarkJs = { readonly cold: number; readonly warm: number; readonly hits: number };

/** mark.js on the whole page, then once more after its marks were taken away. */
export function useMarkJs(names: readonly string[]): MarkJs {
  let hits = 0;
  // At its quickest: without accents of its own accord. Whole words, as ours.
  const accuracy = { value: 'exactly', limiters: [...'.,;:!?()[]“”"‘’'] } as const;
  const done = (count: number) => {
    hits += count;
  };
  const marker = new Mark(document.body);
  const mark = () => {
    hits = 0;
    for (let i = 0; i < names.length; i += MARK_JS_AT_ONCE) {
      marker.mark(names.slice(i, i + MARK_JS_AT_ONCE), { caseSensitive: true, separateWordSearch: false, diacritics: false, accuracy, done });
    }
    return hits;
  };
  const [cold = Number.NaN] = time(1, mark);
  marker.unmark();
  const [warm = Number.NaN] = time(1, mark);
  return { cold, warm, hits };
}

/** Parts of ours: `places` tells where names may begin, `standing` which names stand where, as the peers do; neither judges what is meant. */
export type Finder = 'ours' | 'places' | 'standing' | 'regexp' | 'aho-corasick';
/** A page's text: all of it, and the blocks of it in which our background looks after it has named the places. */
export type PageTexts = { readonly raw: readonly string[]; readonly blocks: readonly string[] };
/** The best time for each page, and the hits in all of them. */
export type Found = { readonly buildMs: number; readonly hits: number; readonly samples: number[] };

const gazetteers = new Map<number, Gazetteer>();
const kept: unknown[] = [];

/** Where so many names may be in texts, as the background says. */
export function placesOf(names: number, texts: readonly string[]): (readonly number[])[] {
  const gazetteer = gazetteers.get(names) ?? buildGazetteer(nameSet(names).entities);
  gazetteers.set(names, gazetteer);
  return texts.map((text) => possibleNames(text, gazetteer));
}

/** Builds a finder and looks for so many names in each page, after one round over all of them. The finder stays until `forget`. */
export function find(finder: Finder, names: number, pages: readonly PageTexts[], rounds: number): Found {
  const { entities, texts } = nameSet(names);
  const start = performance.now();
  const hitsIn = FINDERS[finder](entities, texts);
  // A RegExp is compiled when it is first used.
  hitsIn({ raw: ['x'], blocks: [] });
  const buildMs = performance.now() - start;
  kept.push(hitsIn);
  const hits = pages.reduce((all, page) => all + hitsIn(page), 0);
  const samples = pages.map((page) => Math.min(...time(rounds, () => hitsIn(page))));
  return { buildMs, hits, samples };
}

export function forget(): void {
  kept.length = 0;
  gazetteers.clear();
}

const FINDERS: Readonly<Record<Finder, (entities: readonly Named[], names: readonly string[]) => (page: PageTexts) => number>> = {
  ours(entities) {
    const gazetteer = buildGazetteer(entities);
    return ({ raw, blocks }) => {
      for (const text of raw) seen += possibleNames(text, gazetteer).length;
      return sumOver(blocks, (text) => findMentions(text, gazetteer).length);
    };
  },
  places(entities) {
    const gazetteer = buildGazetteer(entities);
    return ({ raw }) => sumOver(raw, (text) => possibleNames(text, gazetteer).length);
  },
  standing(entities) {
    const gazetteer = buildGazetteer(entities);
    return ({ raw }) => sumOver(raw, (text) => countStanding(text, gazetteer));
  },
  regexp(_entities, names) {
    const pattern = patternOf(names);
    return ({ raw }) => sumOver(raw, (text) => [...text.matchAll(pattern)].length);
  },
  'aho-corasick'(_entities, names) {
    const trie = new AhoCorasick([...names]);
    return ({ raw }) => sumOver(raw, (text) => trie.matchInText(text).length);
  },
};

const ANY_NAME = { without: FLAG.description, mayCount: () => true };
const places = createPlaces();

/** How many names stand in a text, the longest at each place: what finding them does before it judges. */
function countStanding(text: string, gazetteer: Gazetteer): number {
  const tidied = scanForNames(text, gazetteer, places) ? text : tidy(text).text;
  if (tidied !== text) scanForNames(tidied, gazetteer, places);
  let count = 0;
  matchNames(tidied, places, gazetteer, ANY_NAME, () => count++);
  return count;
}

function sumOver(texts: readonly string[], count: (text: string) => number): number {
  return texts.reduce((all, text) => all + count(text), 0);
}

/** Whole words, the longest first. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function wrapHits(pattern: RegExp): number {
  const found: { node: Text; starts: { index: number; length: number }[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const starts = [...node.data.matchAll(pattern)].map(({ index, 0: hit }) => ({ index, length: hit.length }));
    if (starts.length > 0 && !node.parentElement?.closest('script, style, textarea, select, [contenteditable]')) found.push({ node, starts });
  }
  for (const { node, starts } of found) {
    for (const { index, length } of starts.reverse()) {
      const hit = node.splitText(index);
      hit.splitText(length);
      const wrapper = document.createElement('span');
      wrapper.className = 'bench-mark';
      hit.replaceWith(wrapper);
      wrapper.append(hit);
    }
  }
  return found.reduce((all, { starts }) => all + starts.length, 0);
}

function time(repeats: number, run: () => number): number[] {
  return Array.from({ length: repeats }, () => {
    const start = performance.now();
    seen += run();
    return performance.now() - start;
  });
}

export function lastSeen(): number {
  return seen;
}
