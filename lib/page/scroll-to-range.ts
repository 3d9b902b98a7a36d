import { parentOf } from './elements';

/**
 * Brings the first line of a range to the middle of the view, however long the element is that it stands in; where it is out of view sideways,
 * too. What scrolls inside the page is moved at once, the page itself `smooth`ly if so wanted. `false` for a range that is not drawn.
 */
export function scrollToRange(range: Range, smooth = false): boolean {
  const line = () => [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!line()) return false;
  let isFixed = false;
  for (let element = around(range.startContainer); element && !isFixed; element = around(element)) {
    const { position, overflowX, overflowY } = getComputedStyle(element);
    isFixed = position === 'fixed';
    if (isViewport(element) || (overflowX === 'visible' && overflowY === 'visible')) continue;
    const box = element.getBoundingClientRect();
    const [left, top] = [box.left + element.clientLeft, box.top + element.clientTop];
    element.scrollBy(wayTo(line(), new DOMRect(left, top, element.clientWidth, element.clientHeight), 'instant'));
  }
  // What is fixed to the window does not move with the page.
  if (!isFixed) scrollBy(wayTo(line(), new DOMRect(0, 0, innerWidth, innerHeight), smooth ? 'smooth' : 'instant'));
  return true;
}

/** How far to scroll a view until a line stands in its middle; sideways not at all where the line is in it already. */
function wayTo(line: DOMRect | undefined, view: DOMRect, behavior: ScrollBehavior): ScrollToOptions {
  if (!line) return {};
  const isBeside = line.left < view.left || line.right > view.right;
  return {
    top: line.top + line.height / 2 - view.top - view.height / 2,
    left: isBeside ? line.left + line.width / 2 - view.left - view.width / 2 : 0,
    behavior,
  };
}

/** The element around a node as it is drawn: what stands in a slot is scrolled with the shadow tree of the slot. */
function around(node: Node): Element | undefined {
  return (node instanceof Element || node instanceof Text ? node.assignedSlot : undefined) ?? parentOf(node);
}

/** Whether an element's scrolling is the window's: the root's, and the body's where the root hands the window the body's `overflow`. */
function isViewport(element: Element): boolean {
  const { documentElement, body } = document;
  return element === documentElement || (element === body && getComputedStyle(documentElement).overflow === 'visible');
}
