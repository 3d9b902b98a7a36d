import { browser } from 'wxt/browser';
import { askPage, askPanels } from '../../lib/messaging/ask-page';
import { openPanel } from '../../lib/messaging/open-panel';
import { changeSettings } from '../../lib/settings';

/** Runs a keyboard command on the active tab, which the browser gives along. */
export async function runCommand(command: string, active?: { readonly id?: number | undefined }): Promise<void> {
  // Before anything is waited for: the key press counts for a moment only.
  if (command === 'open-panel') return openPanel(active?.id);
  if (command === 'toggle-marks') {
    await changeSettings(browser.storage, ({ marks }) => ({ marks: !marks }));
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-mention') await step(tab.id, 1);
  if (command === 'previous-mention') await step(tab.id, -1);
  if (command === 'open-card') await askPage(tab.id, 'openCard', {});
}

/** Goes to a mention and has it said which one it is: by the panel beside the page, else by the page's own script. */
async function step(tabId: number, direction: 1 | -1): Promise<void> {
  const reached = await askPage(tabId, 'stepToMention', { direction });
  if (!reached.ok) return;
  const said = await askPanels('showPosition', { tabId, ...reached.value });
  if (!said.ok) await askPage(tabId, 'sayPosition', {});
}
