import type { Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';

export type InPage = typeof import('./in-page.ts');

const NAME = 'sidelightBench';

/** The script for an extension page as one text. */
export async function bundleInPage(): Promise<string> {
  const bundle = await rolldown({ input: 'bench/search/in-page.ts', platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', name: NAME, minify: false });
  await bundle.close();
  return output[0].code;
}

/** Calls a function of the script in a page into which it was put; the page is asked now and then, so it may take minutes. */
export async function callInPage<K extends keyof InPage>(page: Page, name: K, ...args: Parameters<InPage[K]>): Promise<Awaited<ReturnType<InPage[K]>>> {
  await page.evaluate(`globalThis.benchOutcome = undefined;
    Promise.resolve().then(() => ${NAME}.${name}(...${JSON.stringify(args)})).then(
      (value) => { globalThis.benchOutcome = { value }; },
      (error) => { globalThis.benchOutcome = { error: String(error?.stack ?? error) }; },
    ); 0`);
  for (;;) {
    const outcome = (await page.evaluate('globalThis.benchOutcome')) as { value?: unknown; error?: string } | undefined;
    if (outcome?.error !== undefined) throw new Error(`${name}: ${outcome.error}`);
    if (outcome) return outcome.value as never;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
