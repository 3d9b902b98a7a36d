import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, inCard, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { inBrowsers, openSurface, pageOf, pause } from './harness.ts';

const TEXT = '<p>Joe Biden spoke.</p>';
const QUOTED = TEXT.replaceAll('"', '&quot;');
const FRAME = 'width="600" height="300"';
const FILLER = '<p>Text, and more of it.</p>'.repeat(40);

/** Frames of every origin, by id, with Joe Biden in each. */
const FRAMES = {
  'same-origin': `<iframe id="same-origin" ${FRAME} src="/text"></iframe>`,
  srcdoc: `<iframe id="srcdoc" ${FRAME} srcdoc="${QUOTED}"></iframe>`,
  'about:blank, filled by the page': `<iframe id="blank" ${FRAME}></iframe><script>document.getElementById('blank').contentDocument.body.innerHTML = '${TEXT}'</script>`,
  'about:blank, written by the page': `<iframe id="written" ${FRAME}></iframe><script>{ const { contentDocument: inner } = document.getElementById('written'); inner.open(); inner.write('<!doctype html>${TEXT}'); inner.close(); }</script>`,
  'blob:': `<iframe id="blob" ${FRAME}></iframe><script>document.getElementById('blob').src = URL.createObjectURL(new Blob(['${TEXT}'], { type: 'text/html' }))</script>`,
  'data:': `<iframe id="data" ${FRAME} src="data:text/html,${encodeURIComponent(TEXT)}"></iframe>`,
  'javascript:': `<iframe id="javascript" ${FRAME} src="javascript:'${TEXT}'"></iframe>`,
  sandboxed: `<iframe id="sandboxed" ${FRAME} sandbox src="/text"></iframe>`,
  object: `<object id="object" ${FRAME} type="text/html" data="/text"></object>`,
  embed: `<embed id="embed" ${FRAME} type="text/html" src="/text">`,
};

const SHADOW = `<div id="declared"><template shadowrootmode="open"><p>Joe Biden and <x-inner><template shadowrootmode="open"><b>Vladimir Putin</b></template></x-inner></p></template></div>
  <div id="closed"><template shadowrootmode="closed"><p>NATO</p></template></div>
  <x-late></x-late>`;

const ROUTES = {
  '/text': pageOf(TEXT),
  ...Object.fromEntries(Object.entries(FRAMES).map(([name, html]) => [`/frame-${name.replace(/\W+/g, '-')}`, pageOf(html)])),
  '/across': () => pageOf(`<p id="top"></p><iframe id="across" ${FRAME}></iframe>`),
  '/tall': pageOf(`${FILLER}<iframe id="tall" width="600" height="4000" srcdoc="${QUOTED}${FILLER}${FILLER}<p id='low'>Vladimir Putin</p>${FILLER}"></iframe>`),
  '/small': pageOf(
    `<iframe id="ad" width="300" height="250" sandbox srcdoc="${QUOTED}"></iframe><iframe id="tiny" width="40" height="20" srcdoc="${QUOTED}"></iframe>` +
      `<iframe id="hidden" ${FRAME} style="display:none" srcdoc="${QUOTED}"></iframe>`,
  ),
  '/shadow': pageOf(SHADOW),
  '/dialog': pageOf(`<p>Vladimir Putin</p><dialog id="dialog" style="overflow:hidden;width:300px;height:120px">${TEXT}<button>Own</button></dialog>`),
  '/popover': pageOf(`<p>Vladimir Putin</p><div id="popover" popover>${TEXT}</div>`),
  '/fullscreen': pageOf(`<p>Vladimir Putin</p><article id="article" style="background:#fff">${TEXT}</article>`),
};

/** Where a mark in a frame is, in the page's own viewport. */
async function placeOf(page: Page, frame: Frame, id: string, text: string): Promise<{ x: number; y: number }> {
  const at = await frame.evaluate(async (wanted) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let text = walker.nextNode() as Text | null;
    while (text && !text.data.includes(wanted)) text = walker.nextNode() as Text | null;
    if (!text) return undefined;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(wanted));
    range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, text);
  const element = await page.evaluate((wanted) => document.getElementById(wanted)?.getBoundingClientRect().toJSON(), id);
  if (!at) throw new Error(`There is no "${text}" in the frame.`);
  return { x: element.x + element.width / 2 - 300 + at.x, y: element.y + at.y };
}

const marksIn = (frame: Frame) => frame.evaluate(() => CSS.highlights.get('sidelight')?.size ?? 0).catch(() => 0);
const hasCard = (frame: Frame) => frame.evaluate(() => document.querySelector('sidelight-card') !== null).catch(() => false);

inBrowsers('Frames', ROUTES, (bench) => {
  test.each(Object.keys(FRAMES))('%s: read', async (name) => {
    const page = await bench().open(`/frame-${name.replace(/\W+/g, '-')}`);
    const find = async () =>
      (
        await Promise.all(
          page
            .frames()
            .slice(1)
            .map(async (frame) => ((await marksIn(frame)) === 1 ? frame : undefined)),
        )
      ).find(Boolean);
    await until(async () => (await find()) !== undefined, 'the mark in the frame');
    await page.close();
  });

  test('of another site, large enough: read, and the card opens inside', async () => {
    const { open, server } = bench();
    const page = await open('/across');
    await page.evaluate((src) => document.getElementById('across')?.setAttribute('src', src), `${server.origin.replace('127.0.0.1', 'localhost')}/text`);
    await until(async () => page.frames().length > 1 && (await marksIn(page.frames()[1] as Frame)) === 1, 'the mark in the frame');
    const frame = page.frames()[1] as Frame;
    const { x, y } = await placeOf(page, frame, 'across', 'Joe Biden');
    await restOn(page, { text: '', x, y });
    await until(() => hasCard(frame), 'the card in the frame');
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    await page.close();
  });

  test('longer than the window: the card stays in the part that can be seen', async () => {
    const page = await bench().open('/tall');
    const frame = page.frames()[1] as Frame;
    await until(async () => (await frame.evaluate(() => document.getElementById('low') !== null)) === true, 'the frame');
    // The name stands near the lower edge of the window, far above the lower edge of the frame.
    await frame.evaluate(() => document.getElementById('low')?.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await page.evaluate(() => scrollBy({ top: 20, behavior: 'instant' }));
    await until(async () => (await marksIn(frame)) > 0, 'the mark');
    const { x, y } = await placeOf(page, frame, 'tall', 'Vladimir Putin');
    expect(y).toBeGreaterThan(800);
    await restOn(page, { text: '', x, y });
    await until(() => hasCard(frame), 'the card in the frame');
    await pause(300);
    const box = await frame.evaluate(() => {
      // The card cannot be asked for its box from here: what is painted at a point can.
      const seen: number[] = [];
      for (let top = 0; top < innerHeight; top += 5)
        if (document.elementsFromPoint(40, top).some((element) => element.localName === 'sidelight-card')) seen.push(top);
      return { first: seen[0] ?? -1, last: seen.at(-1) ?? -1 };
    });
    const offset = await page.evaluate(() => document.getElementById('tall')?.getBoundingClientRect().top ?? 0);
    expect(box.first).toBeGreaterThan(0);
    expect(box.last + offset).toBeLessThanOrEqual(900);
    await page.close();
  });

  test('as small as a button, as an advertisement, or hidden: left alone until there is room', async () => {
    const page = await bench().open('/small');
    await pause(500);
    expect(await Promise.all(page.frames().slice(1).map(marksIn))).toEqual([0, 0, 0]);
    await page.evaluate(() => {
      for (const id of ['ad', 'tiny', 'hidden']) document.getElementById(id)?.setAttribute('style', 'width:700px;height:300px');
    });
    for (const frame of page.frames().slice(1)) {
      await frame.evaluate(() => frameElement?.scrollIntoView({ behavior: 'instant' })).catch(() => {});
      await until(async () => (await marksIn(frame)) === 1, 'the mark in a frame that got room');
    }
    await page.close();
  });
});

inBrowsers('Shadow roots', ROUTES, (bench) => {
  test('open ones, declared, nested and late: marked with their style, and answering; closed ones not', async () => {
    const { driven, open } = bench();
    const page = await open('/shadow');
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      const host = document.querySelector('x-late');
      host?.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: 'The OSCE heard.' }));
    });
    await waitForMarks(page, 3);
    expect((await markedTexts(page)).sort()).toEqual(['Joe Biden', 'OSCE', 'Vladimir Putin']);
    const styles = await page.evaluate(() => {
      const inner = document.getElementById('declared')?.shadowRoot?.querySelector('x-inner')?.shadowRoot?.querySelector('b');
      const late = document.querySelector('x-late')?.shadowRoot?.querySelector('p');
      return [inner, late].map((element) => element && getComputedStyle(element, '::highlight(sidelight)').textDecorationLine);
    });
    expect(styles).toEqual(['underline', 'underline']);
    await restOn(page, await findMark(page, 'Vladimir Putin'));
    await waitForCard(driven, page, 'Vladimir Putin');
    await page.keyboard.press('Escape');

    await page.evaluate(() => document.querySelector('x-late')?.shadowRoot?.querySelector('p')?.append(' Joe Biden heard.'));
    await waitForMarks(page, 4);
    await page.evaluate(() => document.getElementById('declared')?.remove());
    await until(async () => (await markedTexts(page)).sort().join() === 'Joe Biden,OSCE', 'the marks of the removed root to go');
    expect(
      await page.evaluate(() => [...document.querySelectorAll('*')].flatMap((element) => [...(element.shadowRoot?.adoptedStyleSheets ?? [])]).length),
    ).toBe(0);
    await page.close();
  });
});

inBrowsers('Above the page', ROUTES, (bench) => {
  test('in a modal dialog the card can be seen and used', async () => {
    const { driven, open } = bench();
    const page = await open('/dialog');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await until(async () => (await markedTexts(page)).includes('Joe Biden'), 'the mark in the dialog');
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    const at = await inCard(driven, page, (frame) => {
      const box = frame.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, whole: box.width === 420 && box.height > 150 };
    });
    expect(at?.whole).toBe(true);
    expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, at?.x ?? 0, at?.y ?? 0)).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
    // The first Escape was for the card.
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await page.evaluate(() => document.querySelector('dialog')?.children.length)).toBe(2);
    await page.close();
  });

  test('in a popover of the page the card can be used without closing it', async () => {
    const { driven, open } = bench();
    const page = await open('/popover');
    await page.evaluate(() => document.getElementById('popover')?.showPopover());
    await until(async () => (await markedTexts(page)).includes('Joe Biden'), 'the mark in the popover');
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    const at = await inCard(driven, page, (frame) => {
      const box = frame.querySelector('.role')?.getBoundingClientRect() ?? frame.getBoundingClientRect();
      return { x: box.x + 5, y: box.y + 5 };
    });
    await page.mouse.move(at?.x ?? 0, at?.y ?? 0, { steps: 8 });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await pause(200);
    expect(await page.evaluate(() => document.getElementById('popover')?.matches(':popover-open'))).toBe(true);
    expect(await cardText(driven, page)).toContain('Joe Biden');
    await page.close();
  });

  test('in fullscreen', async () => {
    const { driven, open } = bench();
    const page = await open('/fullscreen');
    await waitForMarks(page, 2);
    await page.evaluate(() => document.addEventListener('click', () => document.getElementById('article')?.requestFullscreen(), { once: true }));
    await page.mouse.click(5, 5);
    await until(() => page.evaluate(() => document.fullscreenElement !== null), 'fullscreen');
    await pause(300);
    await restOn(page, await findMark(page, 'Joe Biden'));
    await waitForCard(driven, page, 'Joe Biden');
    const at = await inCard(driven, page, (frame) => {
      const box = frame.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, at?.x ?? 0, at?.y ?? 0)).toBe('sidelight-card');
    await page.close();
  });
});

inBrowsers(
  'Where nothing can be read',
  ROUTES,
  (bench) => {
    test.each(['chrome://version', 'view-source:http://127.0.0.1/'])('%s: the popup says so, and search works', async (address) => {
      const { driven } = bench();
      const page = await driven.browser.newPage();
      await page.goto(address).catch(() => {});
      await page.bringToFront();
      const popup = await openSurface(bench(), 'popup.html', () => driven.inExtension(async (api) => api.action.openPopup()));
      await until(() => popup.evaluate(() => /cannot read this page/.test(document.body.innerText)), 'the sentence');
      await popup.keyboard.type('putin');
      await until(() => popup.evaluate(() => /Vladimir Putin/.test(document.body.innerText)), 'an answer');
      await popup.close();
      await page.close();
    });

    test('in forced colours the marks keep their underline and the one in use has the colours of a selection', async () => {
      const page = await bench().open('/text');
      await waitForMarks(page);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const look = await page.evaluate(() => {
        const [mark, active] = ['sidelight', 'sidelight-active'].map((name) =>
          getComputedStyle(document.querySelector('p') ?? document.body, `::highlight(${name})`),
        );
        const probe = document.createElement('span');
        probe.style.cssText = 'forced-color-adjust:none;background-color:Highlight';
        document.body.append(probe);
        const highlight = getComputedStyle(probe).backgroundColor;
        probe.remove();
        return { forced: matchMedia('(forced-colors: active)').matches, line: mark?.textDecorationLine, same: active?.backgroundColor === highlight };
      });
      expect(look).toEqual({ forced: true, line: 'underline', same: true });
      await page.close();
    });
  },
  ['chromium'],
);
