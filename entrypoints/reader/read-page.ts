import { restAfter } from '../../lib/page/back-off';
import { caretAt } from '../../lib/page/caret';
import { inDocumentOrder } from '../../lib/page/document-order';
import { blocksAround } from '../../lib/page/find-blocks';
import { createShadowRootFinder } from '../../lib/page/shadow-roots';
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
 *
 * A text that changed in its place is a block: that is asked for at once.
 */
export function readPage({ onNewDocument, ...finding }: Reading): void {
  const { index, signal } = finding;
  const finder = createFinder(finding);
  const { readTrees, find } = finder;
  let changes: Promise<void> = Promise.resolve();
  let address = addressOf();

  const follow = async (change: Change) => {
    const began = performance.now();
    if (address !== addressOf()) finder.forgetContext();
    address = addressOf();
    index.sweep();
    const { trees, texts, leftOut } = sortChange(change);
    for (const text of leftOut) index.forget(text);
    await find(blocksAround(texts));
    await readTrees(trees, 'soon');
    await finder.count();
    watcher.rest(restAfter(performance.now() - began));
    for (const tree of trees) void findRoots(tree, true);
  };
  const inTurn = (work: () => Promise<void>) => {
    changes = changes.then(work).catch(complain);
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
    let jumped = false;
    await readTrees([root], 'idle', (next) => {
      const inView = caretAt(innerWidth / 2, innerHeight / 3)?.node;
      jumped = inView !== undefined && root.contains(inView) && inDocumentOrder(next, inView) < 0;
      return jumped ? inView : undefined;
    });
    // Who was introduced above what was read first is known only now.
    if (jumped) {
      finder.forgetContext();
      await find(index.blocks().map(({ block }) => block));
    }
    await finder.count();
  };
  void readWhole();
  for (const ms of LOOK_FOR_ROOTS_AFTER_MS) {
    setTimeout(() => signal.aborted || findRoots(document, ms === EVERYWHERE_AFTER_MS).then(finder.count), ms);
  }
}

function addressOf(): string {
  return location.pathname + location.search;
}

function complain(error: unknown): void {
  console.error('Sidelight:', error);
}
