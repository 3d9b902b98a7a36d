// A page can shadow an element's properties with form fields of the same name (`<form><input name="localName">`), and Chromium's
// isolated world sees that; the prototype's own getters cannot be shadowed.
const localNameOf = getter<Element, string>(Element.prototype, 'localName');
const parentElement = getter<Node, Element | null>(Node.prototype, 'parentElement');
const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
const { getRootNode } = Node.prototype;
const { closest, getAttribute } = Element.prototype;

function getter<T, V>(prototype: T, name: keyof T): (target: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (target) => get?.call(target);
}

const LEFT_OUT = new Set(
  'script style noscript template code pre kbd samp textarea input select option button svg math iframe object embed canvas audio video datalist meter progress nav head title rt rp'.split(
    ' ',
  ),
);
const INLINE = new Set('a abbr b bdi bdo big cite data del dfn em font i img ins label mark q ruby s small span strong sub sup time u var wbr'.split(' '));
const LEFT_OUT_ROLE = /^(?:navigation|menu(?:bar)?|toolbar|(?:text|search|combo)box|code)$/;

/** How an element takes part in the page's text: left out whole, a line break, running on with what is around it, or a block of its own. */
export type TextRole = 'none' | 'break' | 'inline' | 'block';

export function textRole(element: Element): TextRole {
  const name = localNameOf(element);
  if (LEFT_OUT.has(name) || document.designMode === 'on') return 'none';
  if (isEditable(element)) return 'none';
  if (getAttribute.call(element, 'aria-hidden') === 'true' || LEFT_OUT_ROLE.test(getAttribute.call(element, 'role') ?? '')) return 'none';
  if (name === 'br') return 'break';
  // What a custom element is, only its style knows.
  return INLINE.has(name) || (name.includes('-') && isInline(element)) ? 'inline' : 'block';
}

/** Whether the reader can write in an element. */
export function isEditable(element: Element): boolean {
  return (getAttribute.call(element, 'contenteditable') ?? 'false') !== 'false';
}

/** Whether an element's box runs on in a line. Computes style: for rare questions only. */
export function isInline(element: Element): boolean {
  return /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
}

export type TextRoles = { readonly roleOf: (element: Element) => TextRole; readonly isLeftOut: (node: Node) => boolean };

/**
 * `textRole`, or another `look`, and whether a node stands in something whose text is left out, for many nodes of a page that stays as it is
 * meanwhile: each element is looked at once.
 */
export function createTextRoles(look = textRole): TextRoles {
  const roles = new Map<Element, TextRole>();
  const within = new Map<Element, boolean>();
  const roleOf = (element: Element) => {
    const role = roles.get(element) ?? look(element);
    roles.set(element, role);
    return role;
  };
  const isLeftOut = (node: Node) => {
    const around: Element[] = [];
    let found: boolean | undefined;
    for (let element = parentOf(node); element && found === undefined; element = parentOf(element)) {
      found = roleOf(element) === 'none' || within.get(element);
      around.push(element);
    }
    for (const element of around) within.set(element, found ?? false);
    return found ?? false;
  };
  return { roleOf, isLeftOut };
}

/** The nearest element around a text that is a block; a shadow root ends with its host. */
export function blockAround(node: Node): Element | undefined {
  let element = parentOf(node);
  while (element && textRole(element) !== 'block') element = parentOf(element);
  return element;
}

/** The language that the nearest element with a `lang` names. */
export function languageOf(node: Node): string | undefined {
  for (let element = parentOf(node); element; element = parentOf(getRootNode.call(element))) {
    const named = closest.call(element, '[lang]');
    if (named) return getAttribute.call(named, 'lang') || undefined;
  }
  return undefined;
}

/** The element around a node; around a shadow root it is the host. */
export function parentOf(node: Node): Element | undefined {
  const parent = parentElement(node);
  if (parent) return parent;
  const root = parentNode(node) ?? node;
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The nodes of a kind (`NodeFilter.SHOW_TEXT`, …) below a node, in document order. A TreeWalker is not misled by names of form fields. */
export function* nodesBelow(root: Node, kind: number): Generator<Node> {
  const walker = document.createTreeWalker(root, kind);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}
