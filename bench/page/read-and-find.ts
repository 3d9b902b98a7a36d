import type { Page } from 'puppeteer-core';
import type { Finder, Found as FoundBy, MarkJs, PageTexts } from './in-page.ts';
import { heapOf } from './measure.ts';
import { nameSet } from './names.ts';
import type { ServedPage, Site } from './site.ts';
import { sum } from './trace.ts';
import type { NewWorld, World } from './worlds.ts';

export type Read = {
  readonly page: ServedPage;
  readonly walkCold: number;
  readonly copyCold: number;
  /** The text gathered and written out for the background, and, with the bundled names among a thousand, the blocks around places that it names. */
  readonly gatherCold: number;
  readonly gatherWarm: number;
  readonly blocksCold: number;
  readonly walkWarm: number;
  readonly copyWarm: number;
  readonly texts: ReadonlyMap<number, PageTexts>;
};
type Found = { readonly names: number; readonly finders: Readonly<Record<Finder, FoundBy & { megabytes: number }>> };
export type Marked = {
  readonly page: ServedPage;
  readonly spans: { readonly ms: number; readonly hits: number };
  readonly markJs: ReadonlyMap<number, MarkJs>;
};

export type ReadAndFound = { readonly read: readonly Read[]; readonly found: readonly Found[]; readonly marked: readonly Marked[] };

export const FINDERS: readonly Finder[] = ['ours', 'standing', 'places', 'regexp', 'aho-corasick'];
/** The first one also says where the blocks are that are read cold. */
const SIZES = [1000, 60, 100_000];
export const MARKED_SIZES = [60, 1000] as const;
// Until the engine has compiled what it saw used, some twenty times are slower.
const WARM_REPEATS = 60;
const FIND_ROUNDS = 5;
// With a thousand names mark.js takes seconds on a page of this length.
export const MARK_JS_WORDS = 3000;
const MARK_JS_PAGES = 5;

/** Everything that is measured by calling functions in a page, without the extension: each page loaded anew, each reader in a world of its own. */
export async function readAndFind(tab: Page, shop: Page, { pages }: Site, newWorld: NewWorld, say: (line: string) => void): Promise<ReadAndFound> {
  const finding = await newWorld(shop);
  const read: Read[] = [];
  await tab.bringToFront();
  for (const page of pages) {
    say(`reading "${page.name}"`);
    read.push(await readPage(tab, page, page.ordinary ? SIZES : SIZES.slice(0, 1), finding, newWorld));
  }
  await finding.call('forget');
  const ordinary = read.filter(({ page }) => page.ordinary);
  const found: Found[] = [];
  for (const names of SIZES) {
    say(`finding ${names} names`);
    found.push(await findAll(shop, finding, names, ordinary));
  }
  const marked: Marked[] = [];
  for (const { page } of ordinary.filter((one) => one.page.words <= MARK_JS_WORDS).slice(0, MARK_JS_PAGES)) {
    say(`marking "${page.name}" with peers`);
    marked.push(await markWithPeers(tab, page, newWorld));
  }
  return { read, found, marked };
}

async function readPage(tab: Page, page: ServedPage, sizes: readonly number[], finding: World, newWorld: NewWorld): Promise<Read> {
  await tab.goto(page.url);
  const walker = await newWorld(tab);
  const [walkCold = Number.NaN] = await walker.call('walk', 1);
  const copier = await newWorld(tab);
  const [copyCold = Number.NaN] = await copier.call('copyOut', 1);
  const reader = await newWorld(tab);
  const [gatherCold = Number.NaN] = await reader.call('gather', 1);
  const raw = await reader.call('rawTexts');
  const texts = new Map<number, PageTexts>();
  let blocksCold = Number.NaN;
  for (const names of sizes) {
    const blocks = await reader.call('blocksAround', await finding.call('placesOf', names, raw));
    if (texts.size === 0) blocksCold = blocks.ms;
    texts.set(names, { raw, blocks: blocks.texts });
  }
  const walkWarm = meanOfLast(await walker.call('walk', WARM_REPEATS));
  const copyWarm = meanOfLast(await copier.call('copyOut', WARM_REPEATS));
  const gatherWarm = meanOfLast(await reader.call('gather', WARM_REPEATS));
  return { page, walkCold, walkWarm, copyCold, copyWarm, gatherCold, gatherWarm, blocksCold, texts };
}

/** Of the second half. The clock's steps are as long as a walk over a small page: single runs would be 0 or 5 µs. */
function meanOfLast(samples: readonly number[]): number {
  const last = samples.slice(samples.length / 2);
  return sum(last) / last.length;
}

async function findAll(tab: Page, world: World, names: number, read: readonly Read[]): Promise<Found> {
  const pages = read.flatMap(({ texts }) => texts.get(names) ?? []);
  const measure = async (finder: Finder) => {
    const before = await heapOf(tab);
    const found = await world.call('find', finder, names, pages, FIND_ROUNDS);
    const megabytes = (await heapOf(tab)) - before;
    await world.call('forget');
    return { ...found, megabytes };
  };
  const [ours, standing, places] = [await measure('ours'), await measure('standing'), await measure('places')];
  return { names, finders: { ours, standing, places, regexp: await measure('regexp'), 'aho-corasick': await measure('aho-corasick') } };
}

async function markWithPeers(tab: Page, page: ServedPage, newWorld: NewWorld): Promise<Marked> {
  const fresh = async () => {
    await tab.goto(page.url);
    return newWorld(tab);
  };
  const [few, many] = MARKED_SIZES;
  return {
    page,
    spans: await (await fresh()).call('wrapInSpans', nameSet(few).texts),
    markJs: new Map([
      [few, await (await fresh()).call('useMarkJs', nameSet(few).texts)],
      [many, await (await fresh()).call('useMarkJs', nameSet(many).texts)],
    ]),
  };
}
