import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findOrInstallBrowser } from './find-browser.ts';

export type ExtensionApi = typeof import('@wxt-dev/browser').browser;

// The API's name, in an expression that is evaluated in an extension page.
const API = '(globalThis.browser?.scripting ? globalThis.browser : chrome)';
const FIREFOX_ID = 'sidelight@sidelight.example';
const FIREFOX_UUID = '5de1164b-0000-4000-8000-51de1167b000';

// Firefox lets its driver open extension pages only with `--remote-allow-system-access`.
// What a browser of its own accord asks the network for is of no use here, and is in the way of counting requests.
const QUIET_CHROMIUM = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--hide-scrollbars',
];
const QUIET_FIREFOX = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

export type LaunchOptions = {
  readonly name: BrowserName;
  readonly headless?: boolean;
  /** What the pages are told that the reader prefers. */
  readonly scheme?: 'light' | 'dark';
  readonly profile?: string;
  readonly extension?: string;
  /** Without the extension, for comparing. */
  readonly bare?: boolean;
  readonly args?: readonly string[];
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
};

/** A browser with the built extension in it, and a way to look through the extension's eyes. */
export type DrivenBrowser = {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionUrl: (path: string) => string;
  /** A tab with an extension page in which the extension's own APIs can be called. */
  readonly extensionPage: (path?: string) => Promise<Page>;
  /** Installs the built extension, or updates the one that is there. */
  readonly install: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
  /** Switches the extension off, as in the browser's list of extensions. */
  readonly disable: () => Promise<void>;
  /** Runs a function with the extension's API in an extension page that stays open; arguments and answer are JSON. */
  readonly inExtension: <A extends unknown[], R>(run: (api: ExtensionApi, ...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  /** Runs a function in the isolated world of the page's top frame, where the page script lives; arguments and answer are JSON. */
  readonly inContentWorld: <A extends unknown[], R>(page: Page, run: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
  readonly close: () => Promise<void>;
};

/** Starts a stock browser with the built extension; throws one sentence when that is not possible. */
export async function driveBrowser({
  name,
  headless = true,
  scheme = 'light',
  profile,
  extension,
  bare = false,
  args = [],
  firefoxPrefs = {},
}: LaunchOptions): Promise<DrivenBrowser> {
  const executablePath = findOrInstallBrowser(name);
  const folder = resolve(extension ?? `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  const common = {
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    ...(profile !== undefined && { userDataDir: profile }),
  };
  const root = process.getuid?.() === 0;
  const browser =
    name === 'firefox'
      ? await puppeteer.launch({
          ...common,
          browser: 'firefox',
          extraPrefsFirefox: { ...QUIET_FIREFOX, 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1, ...firefoxPrefs },
          args: ['--remote-allow-system-access', ...args],
        })
      : await puppeteer.launch({
          ...common,
          pipe: true,
          // A reader's window needs no bar that says it is driven.
          ignoreDefaultArgs: headless ? false : ['--enable-automation'],
          enableExtensions: true,
          args: [...QUIET_CHROMIUM, ...(root ? ['--no-sandbox'] : []), `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`, ...args],
        });
  let origin = '';
  let extensionId = '';
  let helper: Page | undefined;
  const extensionPage = async (path = 'popup.html') => {
    const page = await browser.newPage();
    // Firefox never reports an extension page as loaded, but loads it.
    if (name === 'firefox') page.goto(`${origin}/${path}`, { timeout: 5000 }).catch(() => {});
    else await page.goto(`${origin}/${path}`);
    await until(() => page.evaluate(() => location.protocol.endsWith('extension:') && document.readyState === 'complete'));
    return page;
  };
  const install = async () => {
    const id = await browser.installExtension(folder);
    extensionId = id;
    origin = name === 'firefox' ? `moz-extension://${FIREFOX_UUID}` : `chrome-extension://${id}`;
    // Opened before any page that is read: a tab that loses the front is a hidden one, and cards close in it. A reader wants no such tab.
    // The popup follows the tab in front, and would have scripts put into pages that are only measured.
    if (headless) helper = await extensionPage('search.html');
  };
  if (!bare) await install();
  return {
    name,
    browser,
    extensionUrl: (path) => `${origin}/${path}`,
    extensionPage,
    install,
    uninstall: () => browser.uninstallExtension(extensionId),
    async disable() {
      if (name === 'firefox') return inFirefoxWindow(browser, `${ADD_ONS}.getAddonByID('${FIREFOX_ID}').then((extension) => extension.disable())`);
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(extensionId)}, false)`);
      await page.close();
    },
    async inExtension(run, ...args) {
      if (!helper) throw new Error('This browser was started without the extension, or for a reader.');
      return (await helper.evaluate(`(${run.toString()})(${API}, ...${JSON.stringify(args)})`)) as never;
    },
    async inContentWorld(page, run, ...args) {
      if (!helper) throw new Error('This browser was started without the extension, or for a reader.');
      const answer = (await helper.evaluate(runInTab(page.url(), run.toString(), args))) as { value?: unknown; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return (answer.value ?? undefined) as never;
    },
    close: () => browser.close(),
  };
}

const ADD_ONS = "ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager";

type FirefoxConnection = {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: { contexts: { context: string }[]; type?: string; exceptionDetails?: object } }>;
  };
};

/** Evaluates an expression in Firefox's own window, with the browser's rights, and waits for its end: for what no page and no driver can do. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as FirefoxConnection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts[0]?.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type !== 'success') throw new Error(JSON.stringify(result.exceptionDetails));
}

// Long enough for a machine with two slow cores and other work.
const PATIENCE_MS = 20_000;

/** Asks again until the answer is yes; throws when its patience is at an end. */
export async function until(check: () => Promise<boolean>, what = 'the page to be ready'): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    if (await check().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${PATIENCE_MS / 1000} seconds for ${what} in vain.`);
}

/** After its first marks a page has asked all that it asks. */
export const AT_REST_MS = 500;

/** Ends the extension's worker, as Chromium does after half a minute without work; not before pages are at rest: a question under way would start it again. */
export async function stopWorker({ browser }: Pick<DrivenBrowser, 'browser'>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AT_REST_MS));
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  await (await target?.worker())?.close();
  await until(async () => target === undefined || !browser.targets().includes(target), 'the worker to stop');
}

/** An expression for an extension page: runs a function in the tab that shows a URL. Written out, for no policy lets text be evaluated there. */
function runInTab(url: string, run: string, args: readonly unknown[]): string {
  return `(async () => {
    const api = ${API};
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === ${JSON.stringify(url)});
    if (!tab) return { error: 'No tab shows ' + ${JSON.stringify(url)} };
    const [result] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: ${run}, args: ${JSON.stringify(args)} });
    return result.error ? { error: String(result.error.message ?? result.error) } : { value: result.result };
  })()`;
}
