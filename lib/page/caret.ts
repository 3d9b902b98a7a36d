/** The place in a text that is nearest to a point of the viewport, also in open shadow roots. Forces layout. */
export function caretAt(x: number, y: number): { readonly node: Text; readonly offset: number } | undefined {
  const shadowRoots: ShadowRoot[] = [];
  for (let root: DocumentOrShadowRoot = document; ; ) {
    const inner = root.elementFromPoint(x, y)?.shadowRoot;
    if (!(inner instanceof ShadowRoot) || inner === root) break;
    shadowRoots.push(inner);
    root = inner;
  }
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret?.offsetNode instanceof Text ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}
