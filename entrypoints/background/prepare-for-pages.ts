import { browser } from 'wxt/browser';
import type { Knowledge } from './knowledge';

const PAGES = { url: [{ schemes: ['http', 'https'] }] };

/**
 * Has the names ready when a page asks for them: who reads for half a minute has the worker stopped, and it starts while the next page is fetched.
 * A script in the page could start it no sooner than the page is there, and at the page's cost.
 */
export function prepareForPages(knowledge: Knowledge): void {
  browser.webNavigation.onBeforeNavigate.addListener(({ frameId }) => {
    // Whoever asks is told what fails.
    if (frameId === 0) knowledge.names().catch(() => {});
  }, PAGES);
}
