import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/find-browser.ts';

type Api = {
  readonly runtime: {
    sendMessage(message: { text: string }): Promise<[start: number, end: number][]>;
    readonly onMessage: { addListener(listener: (message: { text: string }, sender: unknown, respond: (places: number[][]) => void) => true): void };
  };
};

export const LEAST = 'the least extension that marks names';

const MANIFEST = {
  manifest_version: 3,
  name: 'The least',
  version: '1',
  host_permissions: ['http://*/*', 'https://*/*'],
  content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['page.js'], css: ['marks.css'], run_at: 'document_idle' }],
};
const BACKGROUND = {
  chromium: { background: { service_worker: 'background.js' } },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'sidelight@sidelight.example', data_collection_permissions: { required: ['none'] } } },
  },
};

/**
 * An extension that does the least with which names get marks, in a folder of its own: one walk over the text, one question, one regular expression
 * of a few names that are read from IndexedDB, and an observer and a listener that do nothing. No extension whose background knows the names, and
 * which follows the page, can cost much less or show marks much sooner.
 */
export function makeLeastExtension(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-least-'));
  const files = {
    'manifest.json': JSON.stringify({ ...MANIFEST, ...BACKGROUND[browser] }),
    'page.js': `(${markPage.toString()})(chrome);`,
    'background.js': `(${answerPages.toString()})(chrome);`,
    'marks.css': '::highlight(sidelight) { text-decoration: underline dotted; }',
    // The driver opens it.
    'search.html': '<!doctype html><title>The least</title>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The script in a page, as text. */
function markPage(chrome: Api): void {
  const nodes: { node: Node; start: number }[] = [];
  let text = '';
  for (const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += `${walker.currentNode.nodeValue}\n`;
  }
  chrome.runtime.sendMessage({ text }).then((places) => {
    const marks = new Highlight();
    let i = 0;
    // As many as are shown at first by us.
    for (const [from, to] of places.slice(0, 16)) {
      while ((nodes[i + 1]?.start ?? Number.POSITIVE_INFINITY) <= from) i++;
      const { node, start } = nodes[i] as { node: Node; start: number };
      marks.add(new StaticRange({ startContainer: node, startOffset: from - start, endContainer: node, endOffset: to - start }));
    }
    CSS.highlights.set('sidelight', marks);
  });
  new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true });
  addEventListener('pointermove', () => {}, { capture: true, passive: true });
}

/** The background, as text. */
function answerPages(chrome: Api): void {
  const names = 'Joe Biden|Biden|Vladimir Putin|Putin|NATO|OSCE|Kremlin|Antony Blinken|Sergei Lavrov|Volodymyr Zelensky|Zelensky';
  const read = () =>
    new Promise<RegExp>((resolve, reject) => {
      const opening = indexedDB.open('least', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('names').put(names, 'all');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('names').objectStore('names').get('all');
        reading.onsuccess = () => resolve(new RegExp(reading.result, 'g'));
      };
    });
  let pattern: Promise<RegExp> | undefined;
  chrome.runtime.onMessage.addListener(({ text }, _sender, respond) => {
    pattern ??= read();
    pattern.then((found) => respond(Array.from(text.matchAll(found), ({ 0: name, index }) => [index, index + name.length])));
    return true;
  });
}
