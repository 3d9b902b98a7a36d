import { createTextRoles, isEditable, nodesBelow, textRole } from './elements';
import { LONGEST_BLOCK } from './read-blocks';
import type { Change } from './watch-text';

/** What is to be done after a change: trees to read, texts whose blocks are to be read, and texts that are an editor's now. */
export type Changed = { readonly trees: readonly Node[]; readonly texts: readonly Text[]; readonly leftOut: readonly Text[] };

/** Sorts what changed. What stands inside another changed element, or in what is left out, is not named. */
export function sortChange({ added, beside }: Change): Changed {
  const trees: Node[] = [];
  const texts: Text[] = [];
  const leftOut: Text[] = [];
  for (const node of standingAlone(added, added)) {
    if (!(node instanceof Element)) continue;
    // What is hidden from screen readers while a dialog is open has not gone.
    if (isEditable(node)) leftOut.push(...textsIn(node));
    else if (textRole(node) !== 'none') trees.push(node);
  }
  // An inline element's text goes on in what stands beside it, and the other way round.
  for (const node of standingAlone(new Set([...added, ...beside]), added)) {
    for (const text of textsAtEdges(node)) (text.length > LONGEST_BLOCK ? trees : texts).push(text);
  }
  return { trees, texts, leftOut };
}

/** Those of the nodes that are in the page, with nothing around them that is read as a whole or left out. */
function standingAlone(nodes: ReadonlySet<Node>, wholes: ReadonlySet<Node>): Node[] {
  const { isLeftOut } = createTextRoles((element) => (wholes.has(element) ? 'none' : textRole(element)));
  return [...nodes].filter((node) => node.isConnected && !isLeftOut(node));
}

/** A text, or the first and the last one in an inline element. */
function textsAtEdges(node: Node): Text[] {
  if (node instanceof Text) return [node];
  if (!(node instanceof Element) || textRole(node) !== 'inline') return [];
  const texts = textsIn(node);
  return texts.filter((_, i) => i === 0 || i === texts.length - 1);
}

function textsIn(element: Element): Text[] {
  return [...nodesBelow(element, NodeFilter.SHOW_TEXT)] as Text[];
}
