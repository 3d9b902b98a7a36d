import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { entryTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf, pause } from './harness.ts';
import { CALL, published, TOLD } from './panel.ts';

const ROUTES = { '/told': pageOf(TOLD, published('2021-12-31')) };

inBrowsers(
  'Beside a page in a private window',
  ROUTES,
  (bench) => {
    test('nothing is kept of what is chosen in the panel, nor of what a card asks of it', async () => {
      const { driven, server } = bench();
      // As with the switch in the browser's list of extensions.
      const settings = await driven.browser.newPage();
      await settings.goto('chrome://extensions');
      const id = JSON.stringify(new URL(driven.extensionUrl('')).host);
      // Without the mode for developers an extension that is loaded anew stays switched off.
      await settings.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
      await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, incognitoAccess: true })`);
      await settings.close();
      // That has loaded the extension anew.
      await pause(2000);
      const helper = await driven.extensionPage();
      const inExtension = <R>(run: string) => helper.evaluate(run) as Promise<R>;
      const tabId = await inExtension<number>(
        `chrome.windows.create({ incognito: true, url: ${JSON.stringify(`${server.origin}/told`)} }).then(({ tabs }) => tabs[0].id)`,
      );
      const panel = await driven.extensionPage(`sidepanel.html?tab=${tabId}`);
      await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
      await panel.locator('.page-names button ::-p-text(NATO)').click();
      await until(() => panel.evaluate(() => location.search.includes('name=')), 'the address');
      // As a card does; without a click the browser does not open the panel.
      const asking = `chrome.runtime.sendMessage({ question: 'openPanel', args: { entityId: 'new-year-calls-2022/nato' } })`;
      await inExtension(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: async () => void (await ${asking}) })`);
      await pause(300);
      expect(await inExtension(`chrome.storage.local.get(null).then((all) => JSON.stringify(all))`)).not.toContain('nato');
      await panel.close();
    });
  },
  ['chromium'],
);
