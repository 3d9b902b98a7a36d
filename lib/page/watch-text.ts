import { blockAround, isLeftOut, textRole } from './elements';

const QUIET_MS = 150;
const AT_LATEST_MS = 1000;

/** Calls back with the nodes whose text is to be read again: once the page has been quiet for a moment, and at the latest after a second. */
export function watchText(root: Node, signal: AbortSignal, onChange: (changed: readonly Node[]) => void): void {
  const dirty = new Set<Node>();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    const changed = outermost([...dirty].filter((node) => node.isConnected && !isLeftOut(node)));
    dirty.clear();
    onChange(changed);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of changedBy(record)) dirty.add(node ?? root);
    clearTimeout(quiet);
    quiet = setTimeout(flush, QUIET_MS);
    latest ??= setTimeout(flush, AT_LATEST_MS);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(latest);
  });
}

/** The nodes to read again after a mutation: added blocks by themselves, for anything inline the block around it; `null` for the whole page. */
function changedBy({ type, target, addedNodes, removedNodes }: MutationRecord): (Node | null)[] {
  if (type === 'characterData') return [blockAround(target)];
  // Inline text that goes joins what stood around it.
  if (addedNodes.length === 0) return removedNodes.length > 0 ? [blockAround(target)] : [];
  return [...addedNodes]
    .filter((node) => node instanceof Element || node instanceof Text)
    .map((node) => (node instanceof Element && textRole(node) === 'block' ? node : blockAround(target)));
}

/** Drops every node that stands inside another one of the list. */
function outermost(nodes: readonly Node[]): Node[] {
  const set = new Set(nodes);
  return nodes.filter((node) => {
    for (let parent = node.parentNode; parent; parent = parent.parentNode) if (set.has(parent)) return false;
    return true;
  });
}
