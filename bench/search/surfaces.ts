import type { KeyInput, Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from '../../scripts/drive-browser.ts';
import { between, type Random } from '../random.ts';
import { type Key, type Seen, watchPage } from './watch-page.ts';

export type Opened = { readonly boxReady: number; readonly firstOption?: number };

const PATIENCE_MS = 20_000;

/** Opens an extension page in a tab of its own, watched from its first moment. */
async function openWatched(driven: DrivenBrowser, path: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.evaluateOnNewDocument(watchPage);
  await page.goto(driven.extensionUrl(path));
  return page;
}

/** Opens a page again and again; `before` is run before each. */
export async function timeOpening(driven: DrivenBrowser, paths: readonly string[], wantsOption: boolean, before = async () => {}): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (const path of paths) {
    await before();
    const page = await openWatched(driven, path);
    const done = wantsOption ? 'benchSeen.boxReady && benchSeen.firstOption' : 'benchSeen.boxReady';
    await until(async () => Boolean(await page.evaluate(done)), `a ready box${wantsOption ? ' and a first line' : ''} in ${path}`);
    const { boxReady = Number.NaN, firstOption } = await readSeen(page);
    opened.push({ boxReady, ...(firstOption !== undefined && { firstOption }) });
    await page.close();
  }
  return opened;
}

/** Types queries key by key, each key after the results for the one before were drawn; leaves the last in the box. */
export async function typeQueries(driven: DrivenBrowser, path: string, queries: readonly string[], random: Random): Promise<{ keys: Key[]; page: Page }> {
  const page = await openWatched(driven, path);
  await page.bringToFront();
  await until(async () => Boolean(await page.evaluate('benchSeen.boxReady')), `a ready box in ${path}`);
  for (const query of queries) {
    await clearBox(page);
    for (const letter of query) {
      await typeLetter(page, letter);
      // So that keys do not fall into step with frames.
      await pause(between(random, 30, 90));
    }
  }
  return { keys: (await readSeen(page)).keys, page };
}

async function typeLetter(page: Page, letter: string): Promise<void> {
  await page.evaluate(() => {
    const { benchSeen } = globalThis as unknown as { benchSeen: Seen & { drawn?: Promise<void> } };
    benchSeen.drawn = new Promise((resolve) => {
      benchSeen.onDrawn = resolve;
    });
  });
  await page.keyboard.press(letter as KeyInput);
  const drawn = await page.evaluate(
    (patience) =>
      Promise.race([
        (globalThis as unknown as { benchSeen: { drawn: Promise<void> } }).benchSeen.drawn.then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
      ]),
    PATIENCE_MS,
  );
  if (!drawn) throw new Error(`No results were drawn within ${PATIENCE_MS / 1000} s after the key "${letter}".`);
}

async function clearBox(page: Page): Promise<void> {
  await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[role=combobox]');
    if (!box) return;
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  });
  await pause(100);
  await page.evaluate('benchSeen.keys = benchSeen.keys.filter((key) => key.text !== "")');
}

async function readSeen(page: Page): Promise<Seen> {
  return (await page.evaluate('({ ...benchSeen, onDrawn: undefined, drawn: undefined })')) as Seen;
}

/** Asks the background from a page of the extension; it starts when it was stopped. */
export async function askBackground(page: Page, query: string): Promise<{ total: number; firstId: string | undefined }> {
  const answer = (await page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ question: 'search', args: { query } })})`)) as {
    ok: boolean;
    value: { total: number; results: { id: string }[] };
  };
  if (!answer?.ok) throw new Error(`The background did not answer "${query}": ${JSON.stringify(answer)}`);
  return { total: answer.value.total, firstId: answer.value.results[0]?.id };
}

/** What lives in a page's JavaScript heap after a collection, typed arrays included, in MB. The heap is shared by all pages of one process. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    return toMegabytes(await session.send('Runtime.getHeapUsage'));
  } finally {
    await session.detach();
  }
}

/** The same for the extension's worker; NaN when it is stopped. */
export async function heapOfWorker({ browser }: DrivenBrowser): Promise<number> {
  const worker = await browser
    .targets()
    .find((candidate) => candidate.type() === 'service_worker')
    ?.worker();
  if (!worker) return Number.NaN;
  await worker.client.send('HeapProfiler.collectGarbage');
  return toMegabytes(await worker.client.send('Runtime.getHeapUsage'));
}

function toMegabytes({ usedSize, ...rest }: { usedSize: number; backingStorageSize?: number }): number {
  return (usedSize + (rest.backingStorageSize ?? 0)) / 1e6;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
