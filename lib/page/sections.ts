import { placeOf } from './document-order';

/** Tells the section that a node stands in: the last heading before it, or the root of its tree. Headings are looked up once. */
export function createSections(): (node: Node) => Node {
  const headings = new Map<Node, readonly Element[]>();
  return (node) => {
    const root = node.getRootNode() as Document | ShadowRoot;
    const inRoot = headings.get(root) ?? [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')];
    headings.set(root, inRoot);
    return inRoot[placeOf(node, inRoot) - 1] ?? root;
  };
}
