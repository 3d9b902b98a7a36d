import { nodesBelow } from './elements';
import { createSlices } from './slices';

// Looks for them without making a script's object of each element.
const CUSTOM_ELEMENTS = 'descendant-or-self::*[contains(local-name(), "-")]';
/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const ORDERED_SNAPSHOT = 7;

/**
 * Calls back once with each open shadow root of and below a node, nested ones included; in idle time. Closed ones are the page's own
 * affair. Nothing tells when an element gets its root: where that may be late, look again. Without `everywhere` only custom elements are
 * looked at, which have nearly all of them.
 */
export function createShadowRootFinder(onFound: (root: ShadowRoot) => void): (below: Node, everywhere: boolean) => Promise<void> {
  const known = new WeakSet<ShadowRoot>();
  return async (below, everywhere) => {
    const slices = createSlices('idle');
    // Grows as it is gone through.
    const scopes = new Set([below]);
    const enter = (node: Node) => {
      const root = rootOf(node);
      if (root) scopes.add(root);
      if (!root || known.has(root)) return;
      known.add(root);
      onFound(root);
    };
    enter(below);
    for (const scope of scopes) {
      for (const element of everywhere ? nodesBelow(scope, NodeFilter.SHOW_ELEMENT) : customElementsIn(scope)) {
        enter(element);
        if (slices.isOver()) await slices.next();
      }
    }
  };
}

function* customElementsIn(scope: Node): Generator<Node> {
  // A shadow root is no place that such an expression can begin at; its children are.
  for (const root of scope instanceof ShadowRoot ? scope.children : [scope]) {
    const found = document.evaluate(CUSTOM_ELEMENTS, root, null, ORDERED_SNAPSHOT);
    for (let i = 0; i < found.snapshotLength; i++) yield found.snapshotItem(i) as Node;
  }
}

/** An element's open shadow root, if it has one; a form's field may be called `shadowRoot`. */
function rootOf(node: Node): ShadowRoot | undefined {
  const root = node instanceof Element && node.shadowRoot;
  return root instanceof ShadowRoot ? root : undefined;
}
