import { inFirefoxWindow } from '../../scripts/drive-browser.ts';
import type { Bench } from './harness.ts';

const ALL = ['http://*/*', 'https://*/*'];
const ONE = ['http://127.0.0.1/*'];
const ACCESS = { all: 'ON_ALL_SITES', one: 'ON_SPECIFIC_SITES', none: 'ON_CLICK' } as const;

/** Has the extension read all sites, that of the tests alone, or none, as the reader chooses it in the browser's list of extensions. */
export async function setRights({ driven }: Bench, sites: keyof typeof ACCESS): Promise<void> {
  const id = await driven.inExtension((api) => api.runtime.id);
  if (driven.name === 'firefox') {
    const change = (how: 'add' | 'remove', origins: readonly string[]) =>
      inFirefoxWindow(
        driven.browser,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
          .${how}('${id}', ${JSON.stringify({ permissions: [], origins, data_collection: [] })}, WebExtensionPolicy.getByID('${id}').extension)`,
      );
    await change(sites === 'all' ? 'add' : 'remove', ALL);
    await change(sites === 'one' ? 'add' : 'remove', ONE);
    return;
  }
  const list = await driven.browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${ACCESS[sites]}' })`);
  if (sites === 'one') await list.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${ONE}')`);
  await list.close();
}
