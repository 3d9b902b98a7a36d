import { nodesBelow } from './elements';
import { createSlices } from './slices';

/**
 * Calls back once with each open shadow root of and below a node, nested ones included; in idle time. Closed ones are the page's own
 * affair. Nothing tells when an element gets its root: where that may be late, look again.
 */
export function createShadowRootFinder(onFound: (root: ShadowRoot) => void): (below: Node) => Promise<void> {
  const known = new WeakSet<Node>();
  return async (below) => {
    const slices = createSlices('idle');
    // Grows as it is gone through.
    const scopes = [below, ...rootOf(below)];
    for (const scope of scopes) {
      if (scope instanceof ShadowRoot && !known.has(scope)) {
        known.add(scope);
        onFound(scope);
      }
      for (const element of nodesBelow(scope, NodeFilter.SHOW_ELEMENT)) {
        scopes.push(...rootOf(element));
        if (slices.isOver()) await slices.next();
      }
    }
  };
}

/** An element's open shadow root, if it has one; a form's field may be called `shadowRoot`. */
function rootOf(node: Node): ShadowRoot[] {
  const root = node instanceof Element && node.shadowRoot;
  return root instanceof ShadowRoot ? [root] : [];
}
