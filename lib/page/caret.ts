/** The place in a text that is nearest to a point of the viewport, also in open shadow roots. Forces layout. */
export function caretAt(x: number, y: number): { readonly node: Text; readonly offset: number } | undefined {
  const shadowRoots: ShadowRoot[] = [];
  for (;;) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (caret?.offsetNode instanceof Text) return { node: caret.offsetNode, offset: caret.offset };
    // Of what stands in a root that was not named, its host is told.
    const host = caret?.offsetNode.childNodes[caret.offset];
    const root = host instanceof Element && host.shadowRoot;
    if (!(root instanceof ShadowRoot) || shadowRoots.includes(root)) return undefined;
    shadowRoots.push(root);
  }
}
