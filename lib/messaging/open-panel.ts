import { browser } from 'wxt/browser';

// Only Firefox has it, and the shared types do not know it.
type Sidebar = { readonly sidebarAction?: { open(): Promise<void> } };

/**
 * Opens the browser's own panel beside a tab; must be called in the very click or key press. Firefox opens it for its own buttons and
 * menus alone: asked from a page it gives the same view as a tab, tied to the page's.
 */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as typeof browser & Sidebar;
  if (!sidebarAction) {
    if (tabId !== undefined) await browser.sidePanel.open({ tabId });
    return;
  }
  try {
    await sidebarAction.open();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`), ...(tabId !== undefined && { openerTabId: tabId }) });
  }
}
