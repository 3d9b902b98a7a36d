/** What runs in an extension page; bundled by `bundle.ts`, because `lib/` is. Everything takes and gives JSON. */
import { browser } from 'wxt/browser';
import { takeInSlices } from '../../entrypoints/background/in-slices';
import { linkPassages } from '../../entrypoints/background/link-passages';
import type { PageName } from '../../lib/answers';
import { openKnowledgeBase } from '../../lib/knowledge/database';
import { readTimelineMaterial } from '../../lib/knowledge/timeline-material';
import { buildGazetteer } from '../../lib/linking/gazetteer/build-gazetteer';
import { createAsk } from '../../lib/messaging/ask';
import { askPage } from '../../lib/messaging/ask-page';
import type { Questions } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/result';
import { buildEntries } from '../../lib/timeline/build-entries';
import { findLeftOut } from '../../lib/timeline/left-out';
import { makePassageMatcher } from '../../lib/timeline/match-passages';
import { placesOf } from '../../lib/timeline/places';

export type Asked = { readonly entityIds: readonly string[]; readonly passages: readonly string[]; readonly pageDay: string };

/** What the background answers about a page: milliseconds there and back, and the answers' sizes as JSON, in MB. */
export type Answers = {
  readonly timelineMs: number;
  readonly matchesMs: number;
  readonly timelineMegabytes: number;
  readonly matchesMegabytes: number;
  readonly entries: number;
  readonly matches: number;
  readonly spokenOf: number;
  readonly leftOut: number;
  /** Passages, each with an entry that is spoken of there, but neither near it nor at the beginning. */
  readonly lights: readonly { readonly passage: number; readonly entryId: string }[];
};

/** Asks as the panel does, but the second question only when the first is answered. */
export async function askBackground({ entityIds, passages, pageDay }: Asked): Promise<Answers> {
  const start = performance.now();
  const timeline = get(await ask('timeline', { entityIds }));
  const between = performance.now();
  const { matches, spokenOf, leftOut } = get(await ask('matchPassages', { passages, pageDay }));
  const end = performance.now();
  return {
    timelineMs: between - start,
    matchesMs: end - between,
    timelineMegabytes: megabytes(timeline),
    matchesMegabytes: megabytes({ matches, spokenOf, leftOut }),
    entries: timeline.entries.length,
    matches: matches.length,
    spokenOf: spokenOf.entries.length,
    leftOut: leftOut.length,
    lights: findLights(placesOf(spokenOf.entries, matches)),
  };
}

// More than are in view together.
const NEAR = 12;

function findLights(places: ReadonlyMap<string, readonly { readonly passage: number }[]>): Answers['lights'] {
  const lights = new Map<number, string>();
  for (const [entryId, told] of places) {
    const passages = [...new Set(told.map(({ passage }) => passage))];
    const alone = passages.find((passage) => passages.every((other) => other === passage || Math.abs(other - passage) > NEAR));
    if (alone !== undefined && passages.every((passage) => passage > NEAR)) lights.set(alone, entryId);
  }
  return [...lights].map(([passage, entryId]) => ({ passage, entryId }));
}

export type Part = 'material' | 'entries' | 'as JSON' | 'mentions' | 'matcher' | 'matching' | 'left out';

/** The same work in this page, part by part: where the background's time goes. */
export async function timeParts({ entityIds, passages, pageDay }: Asked, rounds: number): Promise<Record<Part, number[]>> {
  const db = await openKnowledgeBase(() => {});
  const times: Record<Part, number[]> = { material: [], entries: [], 'as JSON': [], mentions: [], matcher: [], matching: [], 'left out': [] };
  const time = async <T>(part: Part, work: () => T): Promise<Awaited<T>> => {
    const start = performance.now();
    const value = await work();
    times[part].push(performance.now() - start);
    return value;
  };
  const gazetteer = buildGazetteer(await db.getAll('entities'));
  for (let round = 0; round < rounds; round++) {
    const material = await time('material', () => readTimelineMaterial(db, entityIds, 2000));
    const entries = await time('entries', () => buildEntries(material));
    await time('as JSON', () => JSON.stringify(entries).length);
    const mentions = await time('mentions', () => linkPassages(passages, gazetteer, []));
    const linked = passages.map((text, i) => ({ text, mentions: mentions[i] ?? [], pageDay }));
    const match = await time('matcher', () => takeInSlices(makePassageMatcher(material)));
    const matches = await time('matching', () => linked.flatMap((passage, i) => match(passage).map((sentence) => ({ passage: i, ...sentence }))));
    await time('left out', () => findLeftOut(material, matches, pageDay));
  }
  db.close();
  return times;
}

/** What the page script says that a tab's page names, and the tab's id, found by the page's address. */
export async function lookAtTab(url: string): Promise<{ readonly tabId: number; readonly names: readonly PageName[] }> {
  const tab = (await browser.tabs.query({})).find((candidate) => candidate.url === url);
  if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
  return { tabId: tab.id, names: get(await ask('nameEntities', get(await askPage(tab.id, 'pageNames', {})))) };
}

const ask = createAsk<Questions>((message) => browser.runtime.sendMessage(message));

function get<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

function megabytes(answer: unknown): number {
  return JSON.stringify(answer).length / 1e6;
}
