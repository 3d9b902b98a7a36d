import { type Browser, browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FollowAnswer } from '../../lib/messaging/reading-port';
import { readPageDate } from '../../lib/page/page-date';
import { followReading } from './follow-reading';

// The panel connects at once, unless it was closed or turned to another page meanwhile.
const CONNECTS_WITHIN_MS = 5000;

/**
 * Injected into a page by a side panel that opens on it; gives the name of the port on which it waits for that panel alone, and the page's
 * date, which the timeline waits for. Gone without a trace when the panel goes, or does not connect.
 */
export default defineUnlistedScript((): FollowAnswer => {
  const name = `reading-${Math.random()}`;
  const stopWaiting = () => {
    clearTimeout(waiting);
    // After an update the runtime is gone, and the listener with it.
    browser.runtime?.onConnect?.removeListener(listener);
  };
  const listener = (port: Browser.runtime.Port) => {
    if (port.name !== name) return;
    stopWaiting();
    followReading(port);
  };
  const waiting = setTimeout(stopWaiting, CONNECTS_WITHIN_MS);
  browser.runtime.onConnect.addListener(listener);
  return { name, date: readPageDate() };
});
