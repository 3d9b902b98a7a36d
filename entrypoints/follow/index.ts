import { type Browser, browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READING_PORT } from '../../lib/messaging/reading-port';
import { followReading } from './follow-reading';

/** Injected into a page when the side panel opens on it; gone without a trace when the panel goes. A second copy ends at once. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & { sidelightFollow?: { readonly isConnected: () => boolean } };
  if (world.sidelightFollow?.isConnected()) return;
  world.sidelightFollow = { isConnected: () => browser.runtime?.id !== undefined };
  const listener = (port: Browser.runtime.Port) => {
    if (port.name !== READING_PORT) return;
    followReading(port);
    port.onDisconnect.addListener(() => {
      // After an update the runtime is gone, and the listener with it.
      browser.runtime?.onConnect?.removeListener(listener);
      delete world.sidelightFollow;
    });
  };
  browser.runtime.onConnect.addListener(listener);
});
