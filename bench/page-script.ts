import type { Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';

const NAME = 'sidelightBench';

/** A file with what it imports as one script for a page; its exports are called with `callInPage`. */
export async function bundleForPage(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', name: NAME, minify: false });
  await bundle.close();
  return `${output[0].code}; globalThis.${NAME} = ${NAME}; 0`;
}

type Functions = { readonly [name: string]: (...args: never[]) => unknown };

/** Calls a function of the script that was put into a page; the page is asked now and then, so it may take minutes. Arguments and answer are JSON. */
export async function callInPage<F extends Functions, K extends keyof F & string>(
  page: Page,
  name: K,
  ...args: Parameters<F[K]>
): Promise<Awaited<ReturnType<F[K]>>> {
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
