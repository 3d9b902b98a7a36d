import type { Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import type { Article } from './make-article.ts';

type InPage = typeof import('./in-page.ts');

const NAME = 'sidelightTimelineBench';

/** One of this folder's scripts for extension pages as one text. */
export async function bundleScript(file: 'in-page.ts' | 'naive-panel.tsx'): Promise<string> {
  const bundle = await rolldown({
    input: `bench/timeline/${file}`,
    platform: 'browser',
    logLevel: 'warn',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const {
    output: [{ code, exports }],
  } = await bundle.generate({ format: 'iife', name: NAME, minify: true });
  await bundle.close();
  return exports.length > 0 ? `${code}; globalThis.${NAME} = ${NAME}; 0` : code;
}

/** Calls a function of `in-page.ts` in a page into which it was put. */
export async function callInPage<K extends keyof InPage>(page: Page, name: K, ...args: Parameters<InPage[K]>): Promise<Awaited<ReturnType<InPage[K]>>> {
  return (await page.evaluate(`${NAME}.${name}(...${JSON.stringify(args)})`)) as never;
}

/** Has the background read about one name alone: it keeps what it read last, and the next panel shall find nothing kept. `page` is any page of the extension. */
export async function distractBackground(page: Page, { entityIds, paragraphs }: Article): Promise<void> {
  const questions = [
    { question: 'timeline', args: { entityIds: entityIds.slice(0, 1) } },
    { question: 'matchPassages', args: { passages: paragraphs.slice(0, 1) } },
  ];
  await page.evaluate(`Promise.all(${JSON.stringify(questions)}.map((question) => chrome.runtime.sendMessage(question))).then(() => 0)`);
}
