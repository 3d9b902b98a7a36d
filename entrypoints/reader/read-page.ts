import { restAfter } from '../../lib/page/back-off';
import { caretAt } from '../../lib/page/caret';
import { inDocumentOrder } from '../../lib/page/document-order';
import { blocksAround } from '../../lib/page/find-blocks';
import { createShadowRootFinder } from '../../lib/page/shadow-roots';
import { frameDrawn } from '../../lib/page/slices';
import { sortChange } from '../../lib/page/sort-change';
import { type Change, watchText } from '../../lib/page/watch-text';
import { createFinder, type Finding } from './find-names';

// Nothing tells when an element gets a shadow root, and a page's scripts may be late.
const LOOK_FOR_ROOTS_AFTER_MS = [0, 1000, 4000, 10_000];
/** The one look at every element: most pages are done with their scripts by then. */
const EVERYWHERE_AFTER_MS = 1000;

/** `onNewDocument`: the document was replaced under this script. */
type Reading = Finding & { readonly onNewDocument: () => void };

/**
 * Reads the page, what is in view first, and as it changes what changed:
 *
 *   raw text -> possibleNames -> the exact blocks around those places -> findMentions -> index
 *                             `-> those that are single text nodes -> index, until then
 *
 * A text that changed in its place is a block: that is asked for at once.
 */
export function readPage({ onNewDocument, ...finding }: Reading): void {
  const { index, signal } = finding;
  const { readTrees, find, forgetContext } = createFinder(finding);
  let changes: Promise<void> = Promise.resolve();
  let address = addressOf();

  const follow = async (change: Change) => {
    const began = performance.now();
    if (address !== addressOf()) forgetContext();
    address = addressOf();
    index.sweep();
    const { trees, texts, leftOut } = sortChange(change);
    for (const text of leftOut) index.forget(text);
    await find(blocksAround(texts));
    await readTrees(trees, 'soon');
    watcher.rest(restAfter(performance.now() - began));
    for (const tree of trees) void findRoots(tree, true);
  };
  const inTurn = (work: () => Promise<void>) => {
    changes = changes.then(work).catch(console.error);
  };
  const watcher = watchText({
    signal,
    onGone: index.forget,
    onChange: (change) => inTurn(() => follow(change)),
    onNewDocument,
  });
  const newRoots: ShadowRoot[] = [];
  const findRoots = createShadowRootFinder((root) => {
    watcher.watch(root);
    // Those that are found together are read together.
    if (newRoots.push(root) === 1) inTurn(() => readTrees(newRoots.splice(0), 'idle'));
  });

  const readWhole = async () => {
    const root = document.body ?? document.documentElement;
    let jumpedTo: Text | undefined;
    await readTrees([root], 'idle', async (next) => {
      // Until then the page has no layout, and to ask what stands at a point would make it.
      await frameDrawn();
      // At the upper edge there may be a bar with the page's beginning.
      jumpedTo = [0, 1 / 3].map((part) => caretAt(innerWidth / 2, innerHeight * part)?.node).find((node) => node && inDocumentOrder(next, node) < 0);
      return jumpedTo;
    });
    // Who was introduced above what was read first is known only now.
    if (jumpedTo) {
      forgetContext();
      await find(index.blocks().map(({ block }) => block));
    }
  };
  void readWhole();
  for (const ms of LOOK_FOR_ROOTS_AFTER_MS) {
    setTimeout(() => signal.aborted || findRoots(document, ms === EVERYWHERE_AFTER_MS), ms);
  }
}

function addressOf(): string {
  return location.pathname + location.search;
}
