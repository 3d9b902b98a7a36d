/** Compares two nodes by where they stand in the page; what is in a shadow root stands where its host does. */
export function inDocumentOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const [above, below] = [rootsAround(a), rootsAround(b)];
  const parting = above.findIndex((node, i) => node !== below[i]);
  const [c, d] = [above[parting], below[parting]];
  // The host of one of them stands around the other.
  if (!c || !d) return above.length - below.length;
  return c.compareDocumentPosition(d) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** How many of these nodes, which are in document order, stand before a node or around it. */
export function placeOf(node: Node, nodes: readonly Node[]): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inDocumentOrder(nodes[middle] as Node, node) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The hosts of the shadow roots around a node, outermost first, and the node itself. */
function rootsAround(node: Node): Node[] {
  const nodes = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) nodes.unshift(root.host);
  return nodes;
}
