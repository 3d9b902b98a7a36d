import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './build.ts';
import { type DrivenBrowser, driveBrowser, until } from './drive-browser.ts';
import type { BrowserName } from './find-browser.ts';
import { findMark, markedTexts, type ReadCard, readCard, restOn, waitForCard, waitForMarks } from './read-page.ts';
import { entryTitles, openPanelInTab, toldTitles } from './read-panel.ts';
import { servePages } from './serve.ts';

const PICTURES = '.output/start';
const SAMPLE = 'assets/sample/article.html';

/** The five names with the pattern of their spellings. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['Joe Biden', /Biden/],
  ['Vladimir Putin', /Putin/],
  ['Volodymyr Zelensky', /Zelensk/],
  ['NATO', /NATO|Nato|North Atlantic/],
  ['OSCE', /OSCE|Co-operation in Europe/],
];

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: !hasDisplay() } },
  });
  const name = toBrowserName(values.browser);
  console.log(`Building Sidelight for ${name} …`);
  buildExtension(name);
  const server = await servePages({ '/': readFileSync(SAMPLE, 'utf8') });
  const url = positionals[0] ?? `${server.origin}/`;
  try {
    if (values.headless) await readHeadless(name, url);
    else await openForReader(name, url);
  } finally {
    await server.close();
  }
}

/** Opens a window and leaves it to the reader until it is closed. */
async function openForReader(name: BrowserName, url: string): Promise<void> {
  const { browser } = await driveBrowser({ name, headless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  console.log(`${name} is open on ${url}. Rest the pointer on a marked name. Close the browser to end.`);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

/** Without a display: reads the page as a reader would, in light and in dark, saves pictures and says what it found. */
async function readHeadless(name: BrowserName, url: string): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const driven = await driveBrowser({ name, scheme });
    try {
      await readOnce(driven, url, scheme);
    } finally {
      await driven.close();
    }
  }
  console.log(`\nPictures: ${PICTURES}/`);
}

async function readOnce(driven: DrivenBrowser, url: string, scheme: 'light' | 'dark'): Promise<void> {
  const page = await driven.browser.newPage();
  await page.goto(url, { waitUntil: 'load' }).catch((error: Error) => {
    throw new Error(`${url} could not be opened (${error.message.split(' at ')[0]}). Check the address and try again.`);
  });
  await page.bringToFront();
  await waitForMarks(page).catch(() => {
    throw new Error(`No known name was marked on ${url} within ten seconds: it has none of the five, or the marks do not work.`);
  });
  const marks = await markedTexts(page);
  await page.screenshot({ path: `${PICTURES}/0-page-${scheme}.png` });
  console.log(`\n${scheme}: ${marks.length} names are marked on ${await page.title()}`);

  for (const [i, [label, spelling]] of NAMES.entries()) {
    const found = marks.filter((text) => spelling.test(text));
    if (found[0] === undefined) {
      console.log(`  ${label}: not on this page`);
      continue;
    }
    await restOn(page, await findMark(page, found[0]));
    await waitForCard(driven, page, label);
    const card = await readCard(driven, page);
    // The card fades in.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.screenshot({ path: `${PICTURES}/${i + 1}-${label.toLowerCase().replaceAll(' ', '-')}-${scheme}.png` });
    console.log(`\n  ${label}: ${found.length} times, as ${[...new Set(found)].join(', ')}`);
    if (card && scheme === 'light') report(card);
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
  }
  await readTimeline(driven, page, scheme);
}

/** The side panel's view beside the article: what it shows, and what it found the article to speak of. */
async function readTimeline(driven: DrivenBrowser, page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const panel = await openPanelInTab(driven, page);
  await panel.setViewport({ width: 380, height: 900 });
  await until(async () => (await toldTitles(panel)).length > 0, 'the timeline to find a line that the page speaks of').catch((error: Error) =>
    console.log(`\n  ${error.message}`),
  );
  await panel.screenshot({ path: `${PICTURES}/timeline-${scheme}.png` });
  const told = await toldTitles(panel);
  console.log(`\n  Timeline: ${(await entryTitles(panel)).length} lines, of which the page speaks of ${told.length}`);
  if (scheme === 'light') for (const title of told) console.log(`    - ${title}`);
  await panel.close();
}

function report({ role, background, heading, claims }: ReadCard): void {
  for (const line of [role, ...background, heading].filter((text) => text !== '')) console.log(`    ${line}`);
  for (const { says, attribution, meta } of claims) console.log(`    - ${says}\n      ${attribution}\n      ${meta}`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function toBrowserName(name: string): BrowserName {
  if (name === 'firefox' || name === 'chromium') return name;
  throw new Error(`--browser ${name} is not known: it is chromium (also Chrome and Edge) or firefox.`);
}
