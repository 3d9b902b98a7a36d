/** What runs in an extension page; bundled by `bundle.ts`, because `lib/` is. Everything takes and gives JSON. */
import type MiniSearch from 'minisearch';
import { type Database, openKnowledgeBase } from '../../lib/knowledge/database';
import { installPack } from '../../lib/knowledge/install-pack';
import type { PackRecords } from '../../lib/knowledge/records';
import { createSearcher, type Searcher } from '../../lib/knowledge/search';
import { generatePack, type PackSize } from '../generate-pack.ts';
import { countReads, type Reads } from './count-reads';
import { askMiniSearch, buildMiniSearch, flatten, loadMiniSearch, scan, toTexts, WITH_TYPOS, WITHOUT_TYPOS } from './peers';

export type Seeded = { readonly problem?: string; readonly generateMs: number; readonly installMs: number };

/** Generates a pack and installs it into the extension's own base, beside what is there. */
export async function seed(size: PackSize): Promise<Seeded> {
  const start = performance.now();
  const pack = generatePack(size);
  const generateMs = performance.now() - start;
  const db = await openKnowledgeBase(() => {});
  try {
    const installing = performance.now();
    const installed = await installPack(db, pack, 'bundled');
    const problem = installed.ok
      ? {}
      : {
          problem: installed.problems
            .slice(0, 3)
            .map(({ path, reason }) => `${path} ${reason}`)
            .join('; '),
        };
    return { ...problem, generateMs, installMs: performance.now() - installing };
  } finally {
    db.close();
  }
}

// The clock of a page has steps of 0.1 ms: what is quicker than this is asked again and again, and the mean counts.
const CLEAR_MS = 1;
const MOST_REPEATS = 50;

/** Milliseconds, one for each asking; each query is asked `rounds` times, round after round. */
async function time(queries: readonly string[], rounds: number, ask: (query: string) => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const start = performance.now();
      let repeats = 0;
      do {
        await ask(query);
        repeats++;
      } while (performance.now() - start < CLEAR_MS && repeats < MOST_REPEATS);
      samples.push((performance.now() - start) / repeats);
    }
  }
  return samples;
}

let ours: { readonly db: Database; readonly searcher: Searcher } | undefined;

/** Our searcher on the base, the connection open and each query asked once before; it stays until `closeOurs`. */
export async function timeOurs(queries: readonly string[], rounds: number): Promise<{ samples: number[]; found: number[] }> {
  const db = await openKnowledgeBase(() => {});
  const searcher = createSearcher(db);
  ours = { db, searcher };
  const found: number[] = [];
  for (const query of queries) found.push((await searcher.search(query)).total);
  return { samples: await time(queries, rounds, searcher.search), found };
}

export function closeOurs(): void {
  ours?.db.close();
  ours = undefined;
}

/** Opening the base and answering one query with a new searcher, as after a worker's start. */
export async function timeOursFromNothing(queries: readonly string[]): Promise<number[]> {
  const samples: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    const db = await openKnowledgeBase(() => {});
    await createSearcher(db).search(query);
    samples.push(performance.now() - start);
    db.close();
  }
  return samples;
}

/** What each query reads from the base with a new searcher. */
export async function readsOfOurs(queries: readonly string[]): Promise<Reads[]> {
  const db = await openKnowledgeBase(() => {});
  const reads: Reads[] = [];
  for (const query of queries) reads.push(await countReads(() => createSearcher(db).search(query)));
  db.close();
  return reads;
}

type Peers = { documents?: ReturnType<typeof flatten>; index?: MiniSearch<ReturnType<typeof flatten>[number]>; json?: string; texts?: string[] };
const peers: Peers = {};

/** Reads the whole base, which only the peers need, and makes the documents that all of them index. */
export async function readDocuments(): Promise<number> {
  const db = await openKnowledgeBase(() => {});
  const documents: ReturnType<typeof flatten> = [];
  for (const pack of await db.getAll('packs')) documents.push(...flatten(await readRecords(db, pack)));
  db.close();
  peers.documents = documents;
  return documents.length;
}

async function readRecords(db: Database, pack: PackRecords['packs'][0]): Promise<PackRecords> {
  const of = <T>(records: readonly (T & { packId: string })[]) => records.filter((record) => record.packId === pack.id);
  const entities = of(await db.getAll('entities'));
  const claims = of(await db.getAll('claims'));
  const events = of(await db.getAll('events'));
  const sources = of(await db.getAll('sources'));
  return { packs: [pack], entities, claims, events, sources, comparisons: [] };
}

export function dropDocuments(): void {
  delete peers.documents;
}

export function buildPeer(): number {
  const start = performance.now();
  peers.index = buildMiniSearch(peers.documents ?? []);
  return performance.now() - start;
}

export async function timePeer(queries: readonly string[], rounds: number): Promise<{ withTypos: number[]; withoutTypos: number[] }> {
  const { index } = peers;
  if (!index) throw new Error('MiniSearch has not been built.');
  for (const query of queries) askMiniSearch(index, query, WITH_TYPOS);
  return {
    withTypos: await time(queries, rounds, (query) => askMiniSearch(index, query, WITH_TYPOS)),
    withoutTypos: await time(queries, rounds, (query) => askMiniSearch(index, query, WITHOUT_TYPOS)),
  };
}

const PEER_BASE = 'bench-minisearch';

/** Stores MiniSearch's index as text in IndexedDB, the way to keep it over a worker's stop; gives its length. */
export async function storePeer(): Promise<number> {
  const json = JSON.stringify(peers.index);
  delete peers.index;
  const db = await openPeerBase();
  await done(db.transaction('kept', 'readwrite').objectStore('kept').put(json, 'index'));
  db.close();
  return json.length;
}

/** Reading it, loading it and answering one query, as after a worker's start. */
export async function timePeerFromNothing(queries: readonly string[]): Promise<number[]> {
  const samples: number[] = [];
  for (const query of queries) {
    delete peers.index;
    const start = performance.now();
    const db = await openPeerBase();
    peers.index = loadMiniSearch((await done(db.transaction('kept').objectStore('kept').get('index'))) as string);
    askMiniSearch(peers.index, query, WITH_TYPOS);
    samples.push(performance.now() - start);
    db.close();
  }
  return samples;
}

export async function forgetPeer(): Promise<void> {
  delete peers.index;
  await done(indexedDB.deleteDatabase(PEER_BASE));
}

async function openPeerBase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(PEER_BASE);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  return done(opening);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export function buildTexts(): void {
  peers.texts = toTexts(peers.documents ?? []);
}

export function timeScan(queries: readonly string[], rounds: number): Promise<number[]> {
  return time(queries, rounds, (query) => scan(peers.texts ?? [], query));
}
