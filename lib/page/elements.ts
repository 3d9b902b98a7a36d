// A page can shadow an element's properties with form fields of the same name (`<form><input name="localName">`), and Chromium's
// isolated world sees that; the prototype's own getters cannot be shadowed.
const localNameOf = getter(Element.prototype, 'localName') as (element: Element) => string;
const getAttribute = Element.prototype.getAttribute;

function getter(prototype: object, name: string): (target: Element) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (target) => get?.call(target);
}

const LEFT_OUT = new Set(
  'script style noscript template code pre kbd samp textarea input select option button svg math iframe object embed canvas audio video nav head title'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark q ruby s small span strike strong sub sup time tt u var wbr'.split(' '),
);
const LEFT_OUT_ROLE = /^(?:navigation|menu|menubar|toolbar|textbox|searchbox|combobox)$/;

/** How an element takes part in the page's text: left out whole, a line break, running on with what is around it, or a block of its own. */
export type TextRole = 'none' | 'break' | 'inline' | 'block';

export function textRole(element: Element): TextRole {
  const name = localNameOf(element);
  if (LEFT_OUT.has(name)) return 'none';
  const editable = getAttribute.call(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return 'none';
  if (getAttribute.call(element, 'aria-hidden') === 'true' || LEFT_OUT_ROLE.test(getAttribute.call(element, 'role') ?? '')) return 'none';
  if (name === 'br') return 'break';
  if (INLINE.has(name)) return 'inline';
  // What a custom element is, only its style knows.
  return name.includes('-') && isInline(element) ? 'inline' : 'block';
}

/** Whether an element's box runs on in a line. Computes style: for rare questions only. */
export function isInline(element: Element): boolean {
  return /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}

/** Whether a node stands in something whose text is left out. */
export function isLeftOut(node: Node): boolean {
  for (let element = parentOf(node); element; element = parentOf(element)) if (textRole(element) === 'none') return true;
  return false;
}

/** The nearest element around a node (or itself) that is a block. */
export function blockAround(node: Node): Element | null {
  let element = node instanceof Element ? node : parentOf(node);
  while (element && textRole(element) !== 'block') element = parentOf(element);
  return element;
}

const parentElement = getter(Node.prototype, 'parentElement') as unknown as (node: Node) => Element | null;

function parentOf(node: Node): Element | null {
  return parentElement(node);
}
