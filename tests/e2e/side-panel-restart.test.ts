import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type DrivenBrowser, driveBrowser, until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { entryTitles, openPanelInTab } from '../../scripts/read-panel.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { pageOf } from './harness.ts';
import { CALL, panelText, published, TOLD } from './panel.ts';

let server: PageServer | undefined;
let driven: DrivenBrowser | undefined;
const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
afterEach(async () => {
  await driven?.close();
  await server?.close();
  rmSync(profile, { recursive: true, force: true });
});

test('What was chosen in the side panel is there again after the browser was closed', async () => {
  server = await servePages({ '/told': pageOf(TOLD, published('2021-12-31')) });
  const url = `${server.origin}/told`;
  const open = async () => {
    driven = await driveBrowser({ name: 'chromium', profile });
    const page = await driven.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    await waitForMarks(page, 3);
    const panel = await openPanelInTab(driven, page);
    await until(async () => (await panelText(panel)).includes('Known up to'), 'the timeline');
    return panel;
  };

  const typed = () => driven?.inExtension(async (api) => JSON.stringify(await api.storage.local.get(null)));
  const before = await open();
  await until(async () => (await entryTitles(before)).includes(CALL), 'all entries');
  const all = await entryTitles(before);
  await before.locator('.page-names button ::-p-text(NATO)').click();
  await until(async () => (await entryTitles(before)).length < all.length, 'the filter');
  const chosen = await entryTitles(before);
  expect(chosen.length).toBeGreaterThan(0);
  // What is typed stays in the panel's address.
  await before.type('.filters input[type=search]', 'Geneva');
  await until(() => before.evaluate(() => location.search.includes('text=Geneva')), 'the address');
  await until(async () => (await typed())?.includes('new-year-calls-2022/nato') === true, 'the view to be kept');
  expect(await typed()).not.toContain('Geneva');
  await driven?.close();

  const after = await open();
  await until(async () => JSON.stringify(await entryTitles(after)) === JSON.stringify(chosen), 'the same entries');
  expect(await after.evaluate(() => document.querySelector<HTMLInputElement>('.filters input[type=search]')?.value)).toBe('');
  expect(await after.evaluate(() => decodeURIComponent(location.search))).toContain('name=new-year-calls-2022/nato');
});
