import { browser } from 'wxt/browser';
import { leaveDoubt } from '../../lib/doubt';
import type { Handlers } from '../../lib/messaging/answer';
import { openPanel } from '../../lib/messaging/open-panel';
import type { Questions } from '../../lib/messaging/protocol';
import { leaveWantedTimeline } from '../../lib/wanted-timeline';
import type { Asker } from './handlers';

/** Opens the side panel for a card, and leaves for it what it is to show or to ask; if it does not open, no later one is to find that. */
export const openPanelHandler: Pick<Handlers<Questions, Asker>, 'openPanel'> = {
  async openPanel({ entityId, doubt }, { tab }) {
    // The panel must be opened before anything is waited for: the click counts for a moment only.
    const opening = openPanel(tab?.id);
    if (entityId !== undefined && tab?.id !== undefined) {
      const left = { tabId: tab.id, entityId };
      await (doubt ? leaveDoubt(browser.storage, { ...left, alias: doubt.alias }) : leaveWantedTimeline(browser.storage, left));
      await opening.catch(() => (doubt ? leaveDoubt : leaveWantedTimeline)(browser.storage, null));
    }
    await opening;
    return null;
  },
};
