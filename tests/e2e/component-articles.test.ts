import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { litTitles, openPanelInTab, toldTitles } from '../../scripts/read-panel.ts';
import { inBrowsers, pageOf } from './harness.ts';
import { CALL, CRIMEA, clickEntry, published, TALKS, TOLD } from './panel.ts';

const inRoot = (html: string) => `<div><template shadowrootmode="open">${html}</template></div>`;
const ROUTES = { '/component': pageOf(inRoot(inRoot(TOLD)), published('2021-12-31')) };

inBrowsers('An article in web components', ROUTES, (bench) => {
  test('is found, lit and led to by the panel, also when it changes', async () => {
    const page = await bench().open('/component');
    await waitForMarks(page, 3);
    const panel = await openPanelInTab(bench().driven, page);
    await until(async () => (await toldTitles(panel)).includes(TALKS), 'the way to the sentence');
    await clickEntry(panel, TALKS);
    await until(
      () =>
        page.evaluate((ring) => {
          const [range] = [...(CSS.highlights.get(ring) ?? [])] as Range[];
          const box = range?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && `${range}`.startsWith('Talks between');
        }, 'sidelight-passage'),
      'the page to show the talks',
    );
    await until(async () => {
      const lit = await litTitles(panel);
      return lit.includes(TALKS) && !lit.includes(CALL);
    }, 'the talks to be lit');

    await page.evaluate(() => document.querySelector('div')?.shadowRoot?.querySelector('div')?.shadowRoot?.getElementById('crimea')?.remove());
    await until(async () => !(await toldTitles(panel)).includes(CRIMEA), 'the panel to follow the component');
    expect(await toldTitles(panel)).toContain(TALKS);
    await Promise.all([panel.close(), page.close()]);
  });
});
