import { inFirefoxWindow } from '../../scripts/drive-browser.ts';
import type { Bench } from './harness.ts';

/** Gives the extension its right to web pages, or takes it back, as the reader does in the browser's list of extensions. */
export async function setRights({ driven }: Bench, given: boolean): Promise<void> {
  const id = await driven.inExtension((api) => api.runtime.id);
  if (driven.name === 'firefox') {
    const permissions = JSON.stringify({ permissions: [], origins: ['http://*/*', 'https://*/*'], data_collection: [] });
    await inFirefoxWindow(
      driven.browser,
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
        .ExtensionPermissions.${given ? 'add' : 'remove'}('${id}', ${permissions}, WebExtensionPolicy.getByID('${id}').extension)`,
    );
  } else {
    const list = await driven.browser.newPage();
    await list.goto('chrome://extensions');
    await list.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${given ? 'ON_ALL_SITES' : 'ON_CLICK'}' })`);
    await list.close();
  }
}
