import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { inBrowsers, pageOf } from './harness.ts';

inBrowsers('The switch for the reader’s own names', { '/none': pageOf('<p>The weather was fine.</p>') }, (bench) => {
  const label = 'Mark names that you added';
  const popupText = async () => {
    const popup = await bench().driven.extensionPage('popup.html');
    await until(() => popup.evaluate(() => document.body.innerText.includes('Mark names on pages')), 'the switches');
    return { popup, text: () => popup.evaluate(() => document.body.innerText) };
  };

  test('is not in the popup without a pack of the reader', async () => {
    const { popup, text } = await popupText();
    await bench().driven.inExtension(async (api) => api.runtime.sendMessage({ question: 'packs', args: {} }));
    expect(await text()).not.toContain(label);
    await popup.close();
  });

  test('is there with one, off at first, and is kept', async () => {
    await bench().driven.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('sidelight');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tx = opening.result.transaction('packs', 'readwrite');
            tx.objectStore('packs').put({ id: 'mine', title: 'Mine', origin: 'reader' });
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    const { popup, text } = await popupText();
    await until(async () => (await text()).includes(label), 'the switch');
    const isOn = () =>
      popup.evaluate((wanted) => [...document.querySelectorAll('label')].find((one) => one.innerText.includes(wanted))?.querySelector('input')?.checked, label);
    expect(await isOn()).toBe(false);
    await popup.locator(`label ::-p-text(${label})`).click();
    await until(async () => (await isOn()) === true, 'the switch to be on');
    const stored = await bench().driven.inExtension(async (api) => (await api.storage.local.get('settings')).settings as { markOwnNames: boolean });
    expect(stored.markOwnNames).toBe(true);
    await popup.close();
  });
});
