import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { waitForMarks } from '../../scripts/read-page.ts';
import { type Bench, inBrowsers, openSurface, pageOf, pause } from './harness.ts';

const ROUTES = { '/bare': pageOf('<p>Joe Biden spoke with Vladimir Putin.</p>') };

/** The lines of the list, best first. */
const lines = (view: Page) => view.evaluate(() => [...document.querySelectorAll('[role=option]')].map((line) => line.textContent.replace(/\s+/g, ' ').trim()));
const boxHasFocus = (view: Page) => view.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox');
const boxValue = (view: Page) => view.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value);
const heading = (view: Page) => view.evaluate(() => document.querySelector('#opened')?.textContent);

async function type(view: Page, query: string): Promise<void> {
  await until(() => boxHasFocus(view), 'the cursor in the box');
  await view.keyboard.type(query);
}

async function firstLine(view: Page, wanted: RegExp): Promise<string> {
  let [first = ''] = await lines(view);
  await until(async () => {
    [first = ''] = await lines(view);
    return wanted.test(first);
  }, `${wanted} as the answer`).catch(() => {
    throw new Error(`Wanted ${wanted}, found ${first}`);
  });
  // The answer to the last letter may be still under way.
  for (let before = ''; before !== first; [first = ''] = await lines(view)) {
    before = first;
    await pause(200);
  }
  return first;
}

inBrowsers('Quick facts', ROUTES, (bench, browser) => {
  /** The real popup where the browser lets it be driven, else the same view in a tab. */
  const openView = async ({ driven }: Bench): Promise<Page> => {
    if (browser === 'firefox') return driven.extensionPage('search.html');
    return openSurface(bench(), 'popup.html', () => driven.inExtension(async (api) => api.action.openPopup()));
  };

  test('the cursor is in the box; the answer has its date, its sources and both values where they differ', async () => {
    const page = await bench().open('/bare');
    const view = await openView(bench());
    await type(view, 'when do russia and nato meet');
    const answer = await firstLine(view, /Meeting of Russia and NATO/);
    expect(answer).toMatch(/2022/);
    expect(answer).toMatch(/Complete News World.*Unnamed news site/);
    expect(answer).toMatch(/“January 12” \(Complete News World\) · Afterwards, no day given \(Unnamed news site\)/);
    const marked = () => view.evaluate(() => [...document.querySelectorAll('[role=option]:first-child mark')].map((mark) => mark.textContent).join());
    await until(async () => (await marked()) === 'Meeting,Russia,NATO', 'the words that were looked for to be marked');
    await view.close();
    await page.close();
  });

  test('arrows choose, Enter opens, Backspace goes back with everything as it was, Escape clears', async () => {
    const page = await bench().open('/bare');
    const view = await openView(bench());
    await type(view, 'complete rupture');
    await firstLine(view, /Putin warned/);
    const active = () => view.evaluate(() => document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant'));
    const before = await active();
    await view.keyboard.press('ArrowDown');
    expect(await active()).not.toBe(before);
    await view.keyboard.press('ArrowUp');
    await view.keyboard.press('Enter');
    await until(async () => (await heading(view)) === 'Claim by Vladimir Putin', 'the claim');
    const opened = await view.evaluate(() => document.querySelector('article')?.textContent ?? '');
    expect(opened).toMatch(/complete rupture/);
    expect(opened).toMatch(/Yuri Ushakov/);
    await view.keyboard.press('Backspace');
    await until(() => boxHasFocus(view), 'the way back');
    expect(await boxValue(view)).toBe('complete rupture');
    await view.keyboard.press('Escape');
    await until(async () => (await boxValue(view)) === '', 'an empty box');
    await view.close();
    await page.close();
  });

  test('fields narrow, are said in words, and a misspelt one is explained', async () => {
    const view = await openView(bench());
    await type(view, 'who:putin before:2022-01-01 sanctions');
    const first = await firstLine(view, /Putin (?:replied|warned)/);
    expect(first).toMatch(/2021/);
    await view.keyboard.press('Escape');
    await type(view, 'whoo:putin');
    await until(() => view.evaluate(() => document.body.textContent.includes('There is no field “whoo:”. Did you mean “who:”?')), 'the sentence');
    await view.close();
  });

  test('no accessibility fault that axe can find, with results and with a claim open', async () => {
    const view = await openView(bench());
    await type(view, 'sanctions');
    await firstLine(view, /sanctions/);
    const faults = async () => {
      await view.evaluate(axe.source);
      return view.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document);
        return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 120))]);
      });
    };
    expect(await faults()).toEqual([]);
    await view.keyboard.press('Enter');
    await until(async () => (await heading(view)) !== undefined, 'the claim');
    expect(await faults()).toEqual([]);
    await view.close();
  });
});

inBrowsers(
  'Copying a claim',
  ROUTES,
  (bench) => {
    test('Ctrl+C on a chosen line puts text, quote, speaker, date and source on the clipboard', async () => {
      const { driven, open } = bench();
      const page = await open('/bare');
      const view = await openSurface(bench(), 'popup.html', () => driven.inExtension(async (api) => api.action.openPopup()));
      await type(view, 'complete rupture');
      await firstLine(view, /Putin warned/);
      await view.keyboard.down('Control');
      await view.keyboard.press('c');
      await view.keyboard.up('Control');
      await until(() => view.evaluate(() => /[Cc]opied/.test(document.body.textContent)), 'the word that it was copied');
      await view.close();
      // The clipboard is read as a reader would: by pasting.
      await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' })));
      await page.bringToFront();
      await page.focus('#paste');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      const pasted = await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value ?? '');
      expect(pasted).toMatch(/Putin warned Biden.*“could lead to a complete rupture of relations”/s);
      expect(pasted).toMatch(/Vladimir Putin.*Joe Biden.*Yuri Ushakov.*2021.*Unnamed news site/s);
      await page.close();
    });
  },
  ['chromium'],
);

inBrowsers('From elsewhere in the browser', ROUTES, (bench) => {
  test('the search page takes its question from the address', async () => {
    const view = await bench().driven.extensionPage('search.html?q=putins%20adviser');
    await firstLine(view, /Yuri Ushakov/);
    expect(await boxValue(view)).toBe('putins adviser');
    await view.close();
  });

  test('names on the page are there before anything is typed, and search works on a page that cannot be read', async () => {
    const page = await bench().open('/bare');
    await waitForMarks(page, 2);
    const view = await bench().driven.extensionPage('popup.html');
    await until(() => view.evaluate(() => document.body.textContent.includes('cannot read this page')), 'the sentence');
    await type(view, 'ushakof');
    await firstLine(view, /Ushakov/);
    await view.close();
    await page.close();
  });
});

inBrowsers(
  'Omnibox and menu',
  ROUTES,
  (bench) => {
    /** The background itself: no driver can type into the address bar or open the browser's menu, so their events are raised here. */
    const background = async () => {
      const target = bench()
        .driven.browser.targets()
        .find((candidate) => candidate.type() === 'service_worker');
      const worker = await target?.worker();
      if (!worker) throw new Error('There is no background worker.');
      return worker;
    };

    test('the keyword suggests facts with their date and sources', async () => {
      const suggestions = await (await background()).evaluate(
        () =>
          new Promise<{ content: string; description: string }[]>((resolve) => {
            const { onInputChanged } = (globalThis as unknown as { chrome: { omnibox: { onInputChanged: { dispatch: (...args: unknown[]) => void } } } }).chrome
              .omnibox;
            onInputChanged.dispatch('geneva talks', resolve);
          }),
      );
      expect(suggestions.length).toBeGreaterThan(1);
      expect(suggestions.map(({ description }) => description).join('\n')).toMatch(/Geneva.* · .*2022 · Complete News World/);
    });

    test('“Look up” on selected text opens its answer', async () => {
      const view = await openSurface(bench(), 'search.html', async () =>
        (await background()).evaluate(() => {
          const { onClicked } = (globalThis as unknown as { chrome: { contextMenus: { onClicked: { dispatch: (...args: unknown[]) => void } } } }).chrome
            .contextMenus;
          onClicked.dispatch({ menuItemId: 'look-up', selectionText: ' Yuri Ushakov ' }, {});
        }),
      );
      expect(new URL(view.url()).searchParams.get('q')).toBe('Yuri Ushakov');
      await firstLine(view, /^Yuri Ushakov/);
      await view.close();
    });
  },
  ['chromium'],
);
