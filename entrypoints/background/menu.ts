import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/messaging/open-panel';
import { openSearch } from './omnibox';

/** Puts the items of the context menu in place; the browser keeps them. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'look-up', title: 'Look up “%s” in Sidelight', contexts: ['selection'] });
  browser.contextMenus.create({ id: 'timeline', title: 'Timeline of this page', contexts: ['page'], documentUrlPatterns: ['http://*/*', 'https://*/*'] });
}

/** Does what a chosen item says. */
export function followMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === 'look-up') void openSearch(selectionText.trim(), false);
    if (menuItemId === 'timeline') void openPanel(tab?.id);
  });
}
