import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { CardFrame } from '../../components/card';
import cardStyle from '../../components/card.css?inline';
import type { CardRequest, CardView } from './card-view';
import hostStyle from './host.css?inline';
import { placeBeside } from './place-card';

type Shown = {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  /** Covers the viewport, and tells how much of it can be seen. */
  readonly view: HTMLElement;
  readonly anchor: CardRequest['anchor'];
  readonly focusedBefore: Element | null;
  /** Where the card stands; kept, because it is asked for at every move of the pointer. */
  box: DOMRect;
};

// Firefox ends the scripts of an extension that goes before they can take their card away. There `marks.css` shows it, which goes too.
const SHOWN_BY_MARKS = import.meta.env.FIREFOX ? ':host { visibility: hidden !important }' : '';

/** Shows one card at a time, in a closed shadow root in the top layer. Between two cards nothing of it is in the page. */
export function createCardHost(): CardView {
  let shown: Shown | undefined;

  const hide = () => {
    if (!shown) return;
    const { host, frame, focusedBefore } = shown;
    shown = undefined;
    const hadFocus = hasFocus(host);
    render(null, frame);
    host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  };

  const place = async () => {
    if (!shown) return;
    const current = shown;
    const box = current.anchor();
    if (box && !isSheet()) await placeBeside(box, current.frame, current.view);
    current.box = current.frame.getBoundingClientRect();
  };

  return {
    show(request) {
      hide();
      const focusedBefore = focusedElement();
      const { host, view, frame } = createHost(containerOf(request.node), request.onClose);
      shown = { host, view, frame, anchor: request.anchor, focusedBefore, box: frame.getBoundingClientRect() };
      const { answer, load, reason, focus, pinned, onDoubt, onTimeline, onPin, onClose } = request;
      render(
        <CardFrame
          answer={answer}
          load={load}
          reason={reason}
          onDoubt={onDoubt}
          locale={navigator.language}
          focus={focus}
          pinned={pinned}
          onTimeline={onTimeline}
          onPin={onPin}
          onClose={onClose}
          onDrawn={() => void place()}
        />,
        frame,
      );
    },
    hide,
    place: () => void place(),
    box: () => shown?.box,
    hasFocus: () => shown !== undefined && hasFocus(shown.host),
  };
}

function createHost(container: Element, onClose: () => void): Pick<Shown, 'host' | 'view' | 'frame'> {
  const host = document.createElement('sidelight-card');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + hostStyle + SHOWN_BY_MARKS + cardStyle;
  const frame = document.createElement('div');
  frame.className = isSheet() ? 'frame sheet' : 'frame';
  for (const [name, value] of Object.entries({ role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'title', lang: 'en', dir: 'ltr' })) {
    frame.setAttribute(name, value);
  }
  const view = document.createElement('div');
  view.className = 'view';
  root.append(style, view, frame);
  // A page's shortcuts are not meant for what is typed or pressed in the card.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) host.addEventListener(type, (event) => event.stopPropagation());
  frame.addEventListener('keydown', (event) => leaveByTab(event, root, frame, onClose));
  container.append(host);
  host.showPopover();
  return { host, view, frame };
}

/**
 * Where the card is put so that it can be seen and used: what stands outside a modal dialog is inert, and a click outside a popover closes
 * it, so the card of a name in one of them is put inside. All else is put beside the page's body.
 */
function containerOf(node: Node | undefined): Element {
  for (let scope = node; scope; scope = scope instanceof ShadowRoot ? scope.host : undefined) {
    const inside = scope instanceof Element ? scope : scope.parentElement;
    const container = inside?.closest(':modal, :popover-open');
    if (container) return container;
    scope = scope.getRootNode();
  }
  return document.documentElement;
}

function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Whether the focus is in a host's shadow tree, also where the host itself is in one. */
function hasFocus(host: HTMLElement): boolean {
  return (host.getRootNode() as Document | ShadowRoot).activeElement === host;
}

/** Tab past either end gives the focus back to the page. */
function leaveByTab(event: KeyboardEvent, root: ShadowRoot, frame: HTMLElement, onClose: () => void): void {
  if (event.key !== 'Tab') return;
  const stops = [...frame.querySelectorAll<HTMLElement>('button, a[href]')].filter((element) => element.checkVisibility());
  const end = event.shiftKey ? stops[0] : stops.at(-1);
  const atHeading = event.shiftKey && root.activeElement?.id === 'title';
  if (root.activeElement !== end && !atHeading) return;
  event.preventDefault();
  onClose();
}

/** On a narrow touch screen the card is a sheet at the bottom. */
function isSheet(): boolean {
  return matchMedia('(pointer: coarse) and (max-width: 640px)').matches;
}
