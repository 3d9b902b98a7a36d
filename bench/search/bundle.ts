import type { Page } from 'puppeteer-core';
import { bundleForPage, callInPage as call } from '../page-script.ts';

export type InPage = typeof import('./in-page.ts');

/** The script for an extension page as one text. */
export function bundleInPage(): Promise<string> {
  return bundleForPage('bench/search/in-page.ts');
}

/** Calls a function of the script in a page into which it was put. */
export function callInPage<K extends keyof InPage & string>(page: Page, name: K, ...args: Parameters<InPage[K]>): Promise<Awaited<ReturnType<InPage[K]>>> {
  return call<InPage, K>(page, name, ...args);
}
