import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/drive-browser.ts';

/** Milliseconds from the start of the navigation. */
export type Timing = { readonly contentLoaded: number; readonly load: number };
export type Shown = Timing & { readonly marks: number };

/** Loads pages that have marks, and tells when the first ones were painted; `before` is run before each. */
export async function timeMarks(tab: Page, urls: readonly string[], before = async () => {}): Promise<Shown[]> {
  const { identifier } = await tab.evaluateOnNewDocument(watchMarks);
  const shown: Shown[] = [];
  for (const url of urls) {
    await before();
    await tab.goto(url, { waitUntil: 'load' });
    await until(() => tab.evaluate(() => 'benchMarks' in globalThis), `marks on ${url}`);
    const marks = await tab.evaluate(() => (globalThis as unknown as { benchMarks: number }).benchMarks);
    shown.push({ ...(await readTiming(tab)), marks });
  }
  await tab.removeScriptToEvaluateOnNewDocument(identifier);
  return shown;
}

/** When the document in a tab was loaded. */
export function readTiming(tab: Page): Promise<Timing> {
  return tab.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { contentLoaded: entry?.domContentLoadedEventEnd ?? Number.NaN, load: entry?.loadEventEnd ?? Number.NaN };
  });
}

/** Put into a page before its scripts, as text. Looks in each frame: timers would leave the page no idle time, for which the reader may wait. */
function watchMarks(): void {
  const scope = globalThis as typeof globalThis & { benchMarks?: number };
  const look = () => {
    const size = [...CSS.highlights].reduce((all, [name, highlight]) => all + (name.startsWith('sidelight') ? highlight.size : 0), 0);
    if (size === 0) return requestAnimationFrame(look);
    // After this frame.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      scope.benchMarks = performance.now();
    };
    port2.postMessage(null);
    return undefined;
  };
  if (top === window) look();
}
