import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf } from './harness.ts';
import { CALL, clickEntry, openPanel, panelText, published } from './panel.ts';

const GERMAN = `<p>Joe Biden und Wladimir Putin haben am Donnerstag fast eine Stunde lang miteinander telefoniert, wie der Kreml mitteilte.</p>
  <p>Die Gespräche sollen im Januar in Genf fortgesetzt werden, und auch die NATO wird mit Russland sprechen.</p>`;

inBrowsers(
  'What the side panel knows of a page',
  // Its tag says English, as that of many pages does that are not.
  { '/german': pageOf(GERMAN, published('2021-12-31')) },
  (bench) => {
    test('in another language: nothing of it is said to be absent or left out', async () => {
      const page = await bench().open('/german');
      await waitForMarks(page, 3);
      const panel = await openPanel(bench());
      await until(async () => (await entryTitles(panel)).includes(CALL), 'the timeline');
      await clickEntry(panel, CALL);
      await until(async () => (await panelText(panel)).includes('This page is not in English'), 'why it does not lead there');
      await panel.locator('[role=tab] ::-p-text(Left out)').click();
      await until(async () => (await panelText(panel)).split('This page is not in English').length === 2, 'why nothing is left out');
      expect(await panel.evaluate(() => document.querySelector('.part:not([hidden]) .loading'))).toBeNull();
      await Promise.all([panel.close(), page.close()]);
    });
  },
  ['chromium'],
);
