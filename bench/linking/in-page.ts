/** What runs in an extension page; bundled by `bundleForPage`, because `lib/` is. Everything takes and gives JSON. */
import { type Database, openKnowledgeBase } from '../../lib/knowledge/database';
import { installPack } from '../../lib/knowledge/install-pack';
import { readGazetteer } from '../../lib/knowledge/stored-gazetteer';
import { findPageMentions } from '../../lib/linking/find-mentions';
import { buildGazetteer } from '../../lib/linking/gazetteer/build-gazetteer';
import type { Gazetteer } from '../../lib/linking/gazetteer/gazetteer';
import { createPlaces, scanForNames } from '../../lib/linking/gazetteer/scan';
import type { Entity } from '../../lib/model';
import type { Page } from '../../tests/corpus/read-corpus';
import { type Finder, linkingFinder, precision, recall, score } from '../../tests/corpus/score-linking';
import { generatePack } from '../generate-pack.ts';
import { makePages } from './make-pages.ts';
import { compromiseFinder, regExpFinder } from './peers.ts';

/** Shares from 0 to 1, and how many spans and passages they are of. */
export type GroupScore = { readonly precision: number; readonly recall: number; readonly f1: number; readonly wrongTraps: number; readonly passages: number };
export type Scores = { readonly [group: string]: { readonly [finder: string]: GroupScore } };

/** The corpus, scored by group for us and for each peer; compromise for English alone. */
export function scoreCorpus(pages: readonly Page[], entities: readonly Entity[]): Scores {
  const marked = entities.filter((entity) => entity.marked !== false);
  const finders: Record<string, { find: Finder; takes: (page: Page) => boolean }> = {
    ours: { find: linkingFinder(buildGazetteer(entities)), takes: () => true },
    'plain alias RegExp': { find: regExpFinder(marked), takes: ({ kind }) => kind !== 'description' },
    compromise: { find: compromiseFinder(marked), takes: ({ file, kind }) => file === 'en' && kind !== 'description' },
  };
  const scores: Record<string, Record<string, GroupScore>> = {};
  for (const [name, { find, takes }] of Object.entries(finders)) {
    const { groups } = score(pages.filter(takes), find, groupsOf);
    for (const [group, counts] of groups) {
      const [p, r] = [precision(counts), recall(counts)];
      scores[group] ??= {};
      (scores[group] as Record<string, GroupScore>)[name] = {
        precision: p,
        recall: r,
        f1: p + r === 0 ? 0 : (2 * p * r) / (p + r),
        wrongTraps: counts.wrongPassages / counts.passages,
        passages: counts.passages,
      };
    }
  }
  return scores;
}

function groupsOf({ file, kind }: Page): string[] {
  return kind === 'description' ? ['kind: description'] : ['all', `kind: ${kind}`, `language: ${file}`];
}

const MADE = { seed: 1, entities: 62_400, claims: 0 };
const CHARS = 1_000_000;

let large: { readonly gazetteer: Gazetteer; readonly paragraphs: readonly string[] } | undefined;

/** Installs a pack with 100,000 aliases beside the bundled one; gives how many there are, and how long it took. */
export async function installLarge(): Promise<{ aliases: number; installMs: number }> {
  const pack = generatePack(MADE);
  const start = performance.now();
  await withBase((db) => installPack(db, pack, 'bundled'));
  return { aliases: pack.entities.reduce((n, entity) => n + entity.aliases.length, 0), installMs: performance.now() - start };
}

/** Loads the stored gazetteer as a worker does when it starts, again and again; the last one stays. */
export async function timeLoading(rounds: number): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    const gazetteer = await withBase(readGazetteer);
    samples.push(performance.now() - start);
    large = { gazetteer, paragraphs: [] };
  }
  return samples;
}

/** What the background asks for when a page is read. */
const ASKED = { markedOnly: true };

/** Puts made-up news into the page; gives how many characters, how many names of the base are found in them, and in what time at first. */
export function fillPage(): { chars: number; possible: number; mentions: number; firstMs: number } {
  const gazetteer = loaded().gazetteer;
  const names = generatePack(MADE).entities.map(({ label }) => label);
  const paragraphs = makePages(7, names, CHARS);
  document.body.replaceChildren(...paragraphs.map(toElement));
  large = { gazetteer, paragraphs };
  const blocks = structuredClone(paragraphs.map((text) => ({ text, language: 'en' })));
  const start = performance.now();
  const { mentions } = findPageMentions(blocks, gazetteer, ASKED);
  return {
    firstMs: performance.now() - start,
    chars: paragraphs.reduce((n, text) => n + text.length, 0),
    possible: paragraphs.reduce((n, text) => n + (scanForNames(text, gazetteer)?.count ?? 0), 0),
    mentions: mentions.flat().length,
  };
}

// As a background is after some pages: until then the engine is still compiling what it sees used.
const WARM_UP = 30;
// The machine's pace changes, so both are timed within a moment; but no background makes elements between one text and the next.
const IN_A_ROW = 5;

/** Bare walks over the page's text, and finding the names in the same text as a message brings it, in turns of a few; warm, in milliseconds. */
export function timeLinking(rounds: number): { walk: number[]; link: number[]; scan: number[] } {
  const { gazetteer, paragraphs } = loaded();
  const times = { walk: [] as number[], link: [] as number[], scan: [] as number[] };
  const page = [...document.body.childNodes];
  const places = createPlaces();
  for (let i = 0; i < WARM_UP + rounds; i += IN_A_ROW) {
    if (i === WARM_UP) for (const samples of Object.values(times)) samples.length = 0;
    for (let k = 0; k < IN_A_ROW; k++) {
      // A script meets a page's nodes for the first time: a copy has none that were looked at before.
      document.body.replaceChildren(...page.map((node) => node.cloneNode(true)));
      times.walk.push(timed(walk));
    }
    for (let k = 0; k < IN_A_ROW; k++) {
      const blocks = structuredClone(paragraphs.map((text) => ({ text, language: 'en' })));
      times.link.push(timed(() => findPageMentions(blocks, gazetteer, ASKED)));
    }
    for (let k = 0; k < IN_A_ROW; k++) {
      const texts = structuredClone(paragraphs);
      times.scan.push(timed(() => texts.map((text) => scanForNames(text, gazetteer, places)?.count)));
    }
  }
  return times;
}

function walk(): number {
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += (node as Text).length;
  return sum;
}

// The sample article, written by hand, has a text node for each 25 characters: half of them words in elements, half white space between these.
const WORDS_CHARS = 50;

/** A paragraph in as many text nodes as a page has for so much text. */
function toElement(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  for (let start = 0; start < text.length; start += WORDS_CHARS) {
    const inline = document.createElement('span');
    inline.textContent = text.slice(start, start + WORDS_CHARS);
    paragraph.append(inline, '\n');
  }
  return paragraph;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function loaded(): NonNullable<typeof large> {
  if (!large) throw new Error('Nothing is loaded yet.');
  return large;
}

async function withBase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const db = await openKnowledgeBase(() => {});
  try {
    return await use(db);
  } finally {
    db.close();
  }
}
