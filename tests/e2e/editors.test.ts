import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type DrivenBrowser, until } from '../../scripts/drive-browser.ts';
import { cardText, findMark, markedTexts, restOn, waitForCard, waitForMarks } from '../../scripts/read-page.ts';
import { besideBare } from './beside-bare.ts';
import { bundle } from './bundle.ts';
import { inBrowsers, pageOf, pause } from './harness.ts';

/** `line`: what the first line of text stands in, in the page or in its frame. `shortcuts`: keys that the editor, or its page, has a use for. */
type Editor = { readonly name: string; readonly html: string; readonly line: string; readonly shortcuts: readonly string[] };

const TEXT = 'Vladimir Putin rang Joe Biden.\nNATO and the OSCE met.';
const LINES = TEXT.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
const LOG_KEYS = '<script>globalThis.keys = []; addEventListener("keydown", (event) => keys.push([event.key, event.defaultPrevented]));</script>';
const SEND = 'onkeydown="if (event.ctrlKey && event.key === `Enter`) document.body.dataset.sent = this.value.length"';
const bundled = (script: string) => `<div id="editor" data-text="${TEXT}"></div><script type="module" src="/${script}"></script>`;
const framed = (head: string, body: string) =>
  `<iframe width="800" height="300" srcdoc='<!doctype html><html><head><style>p { margin: 0 }</style>${LOG_KEYS}${head}</head>${body}</html>'></iframe>`;

const EDITORS: readonly Editor[] = [
  { name: 'CodeMirror', html: bundled('codemirror.js'), line: '.cm-line', shortcuts: ['Alt+ArrowUp', 'Control+f', 'Escape'] },
  { name: 'Monaco', html: bundled('monaco.js'), line: '.view-line', shortcuts: ['Alt+ArrowUp', 'Control+b', 'Escape'] },
  { name: 'ProseMirror', html: bundled('prosemirror.js'), line: '.ProseMirror p', shortcuts: ['Control+b'] },
  { name: 'contenteditable', html: `<div id="editor" contenteditable>${LINES}</div>`, line: '#editor p', shortcuts: ['Control+b'] },
  {
    name: 'plain text with a name in one piece',
    html: `<div id="editor" contenteditable="plaintext-only"><div>Vladimir Putin rang <span contenteditable="false">Joe Biden</span>.</div></div>`,
    line: '#editor div',
    shortcuts: ['Control+a'],
  },
  { name: 'textarea', html: `<textarea id="editor" cols="60" rows="4" ${SEND}>${TEXT}</textarea>`, line: '#editor', shortcuts: ['Control+Enter'] },
  { name: 'input', html: `<input id="editor" size="60" ${SEND} value="${TEXT.replace('\n', ' ')}">`, line: '#editor', shortcuts: ['Control+Enter'] },
  { name: 'a text drawn on a canvas', html: bundled('canvas.js'), line: 'canvas', shortcuts: ['Control+b'] },
  { name: 'a frame with an editable body', html: framed('', `<body contenteditable>${LINES}</body>`), line: 'p:not(#before)', shortcuts: ['Control+b'] },
  {
    name: 'a frame in design mode',
    html: framed('<script>document.designMode = "on"</script>', `<body>${LINES}</body>`),
    line: 'p:not(#before)',
    shortcuts: ['Control+b'],
  },
];

const READ_ONLY = [
  ['CodeMirror', 'codemirror.js', '.cm-line'],
  ['Monaco', 'monaco.js', '.view-line'],
] as const;

// How often the last step is undone and redone: more often than there are steps.
const UNDONE = 6;

// The place of an editor is there before the editor is: nothing jumps when it comes.
const STYLE = '<style>p { margin: 0 } div#editor { min-height: 120px; position: relative }</style>';
const BESIDE = '<p id="before">Joe Biden met Vladimir Putin.</p>';
const pathOf = ({ name }: Editor) => `/${name.replaceAll(' ', '-')}`;
const ROUTES = {
  '/favicon.ico': { body: '', headers: { 'content-type': 'image/x-icon' } },
  ...Object.fromEntries(EDITORS.map((editor) => [pathOf(editor), pageOf(`${BESIDE}${editor.html}`, STYLE + LOG_KEYS)])),
  '/codemirror.js': await bundle('editors/codemirror.ts'),
  '/monaco.js': await bundle('editors/monaco.ts'),
  '/prosemirror.js': await bundle('editors/prosemirror.ts'),
  '/canvas.js': await bundle('editors/canvas.ts'),
  ...Object.fromEntries(
    READ_ONLY.map(([name, script]) => [`/read-only-${name}`, pageOf(`${BESIDE}${bundled(script).replace('data-text', 'data-read-only data-text')}`, STYLE)]),
  ),
  '/framed': pageOf(`${BESIDE}${framed('', `<body>${LINES}</body>`)}`),
  '/wiki': pageOf(
    `${BESIDE}<p id="editor" ondblclick="this.contentEditable = 'true'; this.focus()" onblur="this.contentEditable = 'false'">NATO and the OSCE met.</p>`,
  ),
};

/** All that a reader or a script of the page can tell about a document: markup, focus, selection, values, keys, the editor's own state. */
function look() {
  const path = (node: Node | null): number[] =>
    node?.parentNode ? [...path(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)] : [];
  const { keys, readEditor } = globalThis as { keys?: unknown; readEditor?: () => unknown };
  const selection = getSelection();
  return {
    html: document.documentElement.outerHTML,
    focus: [document.hasFocus(), path(document.activeElement)],
    selection: selection && [path(selection.anchorNode), selection.anchorOffset, path(selection.focusNode), selection.focusOffset, `${selection}`],
    fields: [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => [
      field.value,
      field.selectionStart,
      field.selectionEnd,
      field.selectionDirection,
    ]),
    keys,
    own: readEditor?.(),
  };
}

type Look = readonly ReturnType<typeof look>[];

/** What page and frames look like once they stay alike: editors draw in their own time. */
async function lookAt(page: Page): Promise<Look> {
  let before: Look | undefined;
  for (let tries = 0; tries < 100; tries++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = await Promise.all(page.frames().map((frame) => frame.evaluate(look)));
    if (isDeepStrictEqual(now, before)) return now;
    before = now;
  }
  throw new Error(`${page.url()} never comes to rest.`);
}

async function press(page: Page, chord: string, times = 1): Promise<void> {
  const keys = chord.split('+') as Parameters<Page['keyboard']['press']>[0][];
  for (let i = 0; i < times; i++) {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  }
}

/** A point on the first name of the text of an editor. */
async function firstName(page: Page, line: string): Promise<{ x: number; y: number }> {
  for (const frame of page.frames()) {
    const box = await (await frame.$(line))?.boundingBox();
    if (box) return { x: box.x + 30, y: box.y + 10 };
  }
  throw new Error(`There is no ${line} on ${page.url()}.`);
}

/** Comes from below, where there is no other name. */
async function moveTo(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y, { steps: 6 });
}

/** What it looked like after a click, a key or some typing. */
type Step = { readonly after: string; readonly looks: Look };

/** Types, selects, uses shortcuts, goes back to the beginning and forth again. */
async function work(page: Page, { line, shortcuts }: Editor, rest: () => Promise<void>): Promise<Step[]> {
  const steps: Step[] = [];
  const note = async (after: string) => steps.push({ after, looks: await lookAt(page) });
  const pressAndNote = async (chord: string, times = 1) => {
    await press(page, chord, times);
    await note(chord);
  };
  const typeAndNote = async (text: string) => {
    await page.keyboard.type(text);
    await note(text);
  };
  const { x, y } = await firstName(page, line);
  await page.mouse.click(x, y);
  await note('click');
  await rest();
  await note('rest');
  // Noted by itself: some editors learn only after a moment where the caret went.
  await pressAndNote('Control+End');
  await typeAndNote(' Biden left.');
  await pressAndNote('Shift+ArrowLeft', 5);
  for (const chord of shortcuts) await pressAndNote(chord);
  // A step that is undone by itself begins, in every editor, where the selection was changed.
  await pressAndNote('Shift+ArrowRight');
  await typeAndNote('stayed.');
  for (let i = 0; i < UNDONE; i++) await pressAndNote('Control+z');
  for (let i = 0; i < UNDONE; i++) await pressAndNote('Control+y');
  return steps;
}

/** The marked texts of the document of a frame, if they stand in this. */
function marksIn(frame: Frame, selector: string): Promise<string[]> {
  return frame.evaluate((wanted) => {
    const marked = [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('sidelight') ? [...ranges] : []));
    return marked.filter(({ startContainer }) => startContainer.parentElement?.closest(wanted)).map(({ startContainer }) => `${startContainer.nodeValue}`);
  }, selector);
}

/** Has the script read all that changed up to now: a name comes after it, and is marked. */
async function waitForReading(page: Page): Promise<void> {
  await page.evaluate(() => document.body.appendChild(document.createElement('p')).append('OTAN'));
  await until(async () => (await markedTexts(page)).includes('OTAN'), 'the mark on what came last');
}

async function cardIsGone(driven: DrivenBrowser, page: Page): Promise<void> {
  await until(async () => (await cardText(driven, page)) === undefined, 'the card to close');
}

inBrowsers('Editors', ROUTES, (bench, browser) => {
  const openBoth = besideBare(bench, browser);

  test.each(EDITORS)('$name: the same as without the extension, not marked, no card', async (editor) => {
    const { driven } = bench();
    const { ours, bare } = await openBoth(pathOf(editor));
    const { page } = ours;
    await waitForMarks(page, 2);
    const mark = await findMark(page, 'Joe Biden');

    // The card of a name beside the editor takes neither focus nor selection; a name in the editor has none, in twice the time.
    const restWithUs = async () => {
      const before = await lookAt(page);
      const start = performance.now();
      await restOn(page, mark);
      await waitForCard(driven, page, 'Joe Biden');
      const taken = performance.now() - start;
      expect((await lookAt(page)).map(({ html, ...rest }) => rest)).toEqual(before.map(({ html, ...rest }) => rest));
      await page.mouse.move(700, 700, { steps: 3 });
      await cardIsGone(driven, page);
      await moveTo(page, await firstName(page, editor.line));
      await pause(2 * taken);
      const cards = await Promise.all(page.frames().map((frame) => frame.evaluate(() => document.querySelectorAll('sidelight-card').length)));
      expect(Math.max(...cards)).toBe(0);
    };
    const restWithout = async () => {
      await restOn(bare.page, mark);
      await bare.page.mouse.move(700, 700, { steps: 3 });
      await moveTo(bare.page, await firstName(bare.page, editor.line));
    };
    const [withUs, without] = await Promise.all([work(page, editor, restWithUs), work(bare.page, editor, restWithout)]);
    for (const [i, { after, looks }] of withUs.entries()) expect(looks, `after ${after}, step ${i}`).toEqual(without[i]?.looks);
    expect(ours.complaints).toEqual(bare.complaints);

    // It was an editor that was worked in.
    const lastAfter = (act: string) => JSON.stringify(withUs.findLast(({ after }) => after === act)?.looks);
    expect(lastAfter('click')).not.toMatch(/Biden left|stayed/);
    expect(lastAfter(' Biden left.')).toContain('Biden left.');
    expect(lastAfter('Control+z')).not.toMatch(/Biden left|stayed/);
    expect(lastAfter('Control+y')).toContain('stayed.');

    await waitForReading(page);
    const marked = await Promise.all(page.frames().map((frame) => marksIn(frame, '#editor, iframe, [contenteditable], body:not(:has(#before))')));
    expect(marked.flat()).toEqual([]);
    expect((await markedTexts(page)).sort()).toEqual(['Joe Biden', 'OTAN', 'Vladimir Putin']);
    await Promise.all([page.close(), bare.page.close()]);
  });

  test('a frame such as those of editors is read when it is none', async () => {
    const page = await bench().open('/framed');
    const [, frame] = page.frames();
    await until(async () => frame !== undefined && (await marksIn(frame, 'body')).length === 4, 'the marks in the frame');
    await page.close();
  });

  test.each(READ_ONLY)('%s that only shows its text is left alone', async (name, _script, line) => {
    const page = await bench().open(`/read-only-${name}`);
    await until(async () => (await page.$(line)) !== null, 'the editor');
    await waitForMarks(page, 2);
    await waitForReading(page);
    expect(await marksIn(page.mainFrame(), '#editor')).toEqual([]);
    await page.close();
  });

  test('a text that becomes an editor loses its marks, and has them again when it is a text again', async () => {
    const page = await bench().open('/wiki');
    const names = async () => (await markedTexts(page)).sort().join();
    await until(async () => (await names()) === 'Joe Biden,NATO,OSCE,Vladimir Putin', 'the marks');
    const { x, y } = await firstName(page, '#editor');
    await page.mouse.click(x, y, { count: 2 });
    await until(async () => (await names()) === 'Joe Biden,Vladimir Putin', 'the marks in the editor to go');
    await press(page, 'Control+End');
    await page.keyboard.type(' Biden left.');
    await waitForReading(page);
    expect(await names()).toBe('Joe Biden,OTAN,Vladimir Putin');
    await page.mouse.click(500, 500);
    await until(async () => (await names()) === 'Biden,Joe Biden,NATO,OSCE,OTAN,Vladimir Putin', 'the marks in the text');
    await page.close();
  });
});
