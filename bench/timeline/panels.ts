import type { KeyInput, Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from '../../scripts/drive-browser.ts';
import { between, type Random } from '../random.ts';
import { distractBackground } from './bundle.ts';
import type { Article } from './make-article.ts';
import { type Change, type PanelSeen, watchPanel } from './watch-panel.ts';

/** The page beside which panels are opened, and its tab; `naive` is the script of the naive panel. */
export type Panels = { readonly driven: DrivenBrowser; readonly article: Article; readonly tabId: number; readonly naive: string };
export type PanelKind = 'ours' | 'naive';

export type Opened = { readonly firstEntry: number; readonly compared?: number };

const SIZE = { width: 400, height: 900 };
const PATIENCE_MS = 120_000;
const QUIET_MS = 150;
// Names that are in the panel without asking for all.
const NAMES = 6;

/** Opens the panel's page in a window of its own, so that the page it follows stays in sight. */
async function openPanel({ driven, tabId, naive }: Panels, kind: PanelKind): Promise<Page> {
  const page = await driven.browser.newPage({ type: 'window', windowBounds: SIZE });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.evaluateOnNewDocument(watchPanel);
  if (kind === 'naive') {
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urlPatterns: [{ urlPattern: 'chrome-extension://*:*/chunks/sidepanel-*.js', block: true }] });
    await page.evaluateOnNewDocument(naive);
  }
  await page.goto(driven.extensionUrl(`sidepanel.html?tab=${tabId}`));
  await page.waitForFunction('panelSeen.firstEntry !== undefined', { polling: 50 });
  return page;
}

/** Opens a panel again and again; `before` is run before each. */
export async function timeOpening(panels: Panels, kind: PanelKind, times: number, before = async () => {}): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (let i = 0; i < times; i++) {
    await before();
    const page = await openPanel(panels, kind);
    if (kind === 'ours') await page.waitForFunction('panelSeen.compared !== undefined', { polling: 50 });
    const { firstEntry = Number.NaN, compared } = await readSeen(page);
    opened.push({ firstEntry, ...(compared !== undefined && { compared }) });
    await distractBackground(page, panels.article);
    await page.close();
  }
  return opened;
}

/** Types words letter by letter into the box and chooses names by clicks, each change after the one before was drawn; `drawn` entries once. */
export async function changeFilters(panels: Panels, kind: PanelKind, words: readonly string[], random: Random): Promise<{ changes: Change[]; drawn: number }> {
  const page = await openPanel(panels, kind);
  await page.bringToFront();
  await rest(page);
  const drawn = (await page.evaluate('document.querySelectorAll(".entry").length')) as number;
  for (const word of words) {
    await page.click('input.words');
    for (const letter of word) await change(page, random, () => page.keyboard.press(letter as KeyInput));
    for (const _ of word) await change(page, random, () => page.keyboard.press('Backspace'));
  }
  // Chosen by the first click, let go by the second.
  for (const name of (await page.$$('button.name')).slice(0, NAMES)) for (let i = 0; i < 2; i++) await change(page, random, () => name.click());
  const { changes } = await readSeen(page);
  await page.close();
  return { changes, drawn };
}

async function change(page: Page, random: Random, act: () => Promise<void>): Promise<void> {
  await act();
  await rest(page);
  // So that keys do not fall into step with frames.
  await pause(between(random, 0, 40));
}

/** Waits until the page has not changed for a moment. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(`performance.now() - panelSeen.lastMutation > ${QUIET_MS}`, { polling: 20 });
}

async function readSeen(page: Page): Promise<PanelSeen> {
  return (await page.evaluate('panelSeen')) as PanelSeen;
}

/** The browser's own side panel, opened as a reader does, by the popup's button. Gives the panel's page and the time from the click to the first entry. */
export async function openRealPanel(driven: DrivenBrowser, tools: Page, article: Page): Promise<{ panel: Page; firstEntry: number | undefined }> {
  await article.bringToFront();
  const popup = await waitForSurface(driven, 'popup.html', () => tools.evaluate('chrome.action.openPopup()'));
  await popup.evaluate(() => {
    addEventListener('click', ({ timeStamp }) => localStorage.setItem('benchClick', String(performance.timeOrigin + timeStamp)), { capture: true });
  });
  const panel = await waitForSurface(driven, 'sidepanel.html', () => popup.locator('button ::-p-text(Open the side panel)').click());
  const early = await panel.evaluate('!document.querySelector(".entry")');
  await panel.evaluate(watchPanel);
  await panel.waitForFunction('panelSeen.firstEntry !== undefined', { polling: 20 });
  const seen = (await panel.evaluate('performance.timeOrigin + panelSeen.firstEntry - Number(localStorage.getItem("benchClick"))')) as number;
  // An entry that was there before it could be watched tells no time.
  return { panel, firstEntry: early === true ? seen : undefined };
}

async function waitForSurface({ browser, extensionUrl }: DrivenBrowser, path: string, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(browser.targets());
  await open();
  const target = await browser.waitForTarget((candidate) => !before.has(candidate) && candidate.url() === extensionUrl(path));
  await until(async () => (await target.asPage()).evaluate(() => document.readyState === 'complete'));
  return target.asPage();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
