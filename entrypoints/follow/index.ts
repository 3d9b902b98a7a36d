import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READING_PORT } from '../../lib/messaging/reading-port';
import { followReading } from './follow-reading';

/** Injected into a page when the side panel opens on it; without a panel it does nothing. A second copy ends at once. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { sidelightFollow?: { readonly isConnected: () => boolean } };
  if (world.sidelightFollow?.isConnected()) return;
  world.sidelightFollow = { isConnected: () => browser.runtime?.id !== undefined };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === READING_PORT) followReading(port);
  });
});
