import { inDocumentOrder } from './document-order';

/** Tells the section that a node stands in: the last heading before it, or the root of its tree. To be asked in document order. */
export function createSections(): (node: Node) => Node {
  const headings = new Map<Node, { readonly all: NodeListOf<Element>; passed: number }>();
  return (node) => {
    const root = node.getRootNode() as Document | ShadowRoot;
    const inRoot = headings.get(root) ?? { all: root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]'), passed: 0 };
    headings.set(root, inRoot);
    for (let next = inRoot.all[inRoot.passed]; next && inDocumentOrder(node, next) > 0; next = inRoot.all[inRoot.passed]) inRoot.passed++;
    return inRoot.all[inRoot.passed - 1] ?? root;
  };
}
