import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { markedTexts } from '../../scripts/read-page.ts';
import { inBrowsers, pageOf } from './harness.ts';

const LABEL = 'Names in #tags and @handles too';

inBrowsers('Names in hashtags and handles', { '/tags': pageOf('<p>Joe Biden spoke. #NATO and @Putin heard it; biden@example.org did not.</p>') }, (bench) => {
  test('are marked when the reader says so, also in a page that is open', async () => {
    const { driven, open } = bench();
    const page = await open('/tags');
    const expectMarks = async (marks: readonly string[]) => {
      await page.bringToFront();
      await until(async () => (await markedTexts(page)).join() === marks.join(), `the marks ${marks.join(', ')}`);
    };
    await expectMarks(['Joe Biden']);
    const popup = await driven.extensionPage('popup.html');
    for (const marks of [['Joe Biden', 'NATO', 'Putin'], ['Joe Biden']]) {
      await popup.bringToFront();
      await popup.locator(`label ::-p-text(${LABEL})`).click();
      await expectMarks(marks);
    }
    expect(await driven.inExtension(async (api) => (await api.storage.local.get('settings')).settings)).toMatchObject({ tags: false });
    await Promise.all([popup.close(), page.close()]);
  });
});
