import { browser } from 'wxt/browser';

// Only Firefox has it, and the shared types do not know it.
type Sidebar = { readonly sidebarAction?: { open(): Promise<void>; isOpen(window: object): Promise<boolean> } };

/**
 * Opens the browser's own panel beside a tab; must be called in the very click or key press. Firefox opens it for its own buttons and
 * menus alone: asked from a page it gives the same view as a tab, tied to the page's, unless the sidebar is open already.
 */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as typeof browser & Sidebar;
  if (!sidebarAction) {
    if (tabId !== undefined) await browser.sidePanel.open({ tabId });
    return;
  }
  // Nothing is waited for before it is opened: the click counts for a moment only.
  const isOpen = sidebarAction.isOpen({});
  try {
    await sidebarAction.open();
  } catch {
    if (tabId !== undefined && !(await isOpen)) await openInTab(tabId);
  }
}

/** Shows the panel's view of a tab in another one: in that which shows it already, else in a new one. */
async function openInTab(tabId: number): Promise<void> {
  const address = browser.runtime.getURL('/sidepanel.html');
  const views = await browser.tabs.query({ url: `${address}*` });
  const view = views.find(({ url = address }) => new URL(url).searchParams.get('tab') === `${tabId}`);
  if (view?.id === undefined) await browser.tabs.create({ url: `${address}?tab=${tabId}`, openerTabId: tabId });
  else await browser.tabs.update(view.id, { active: true });
}
