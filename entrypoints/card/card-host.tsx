import { type ComputePositionConfig, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { CardFrame } from '../../components/card';
import cardStyle from '../../components/card.css?inline';
import type { CardRequest, CardView } from './card-view';
import hostStyle from './host.css?inline';

const GAP = 10;
const GUTTER = 8;

type Shown = {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly anchor: CardRequest['anchor'];
  readonly focusedBefore: Element | null;
  /** Where the card stands; kept, because it is asked for at every move of the pointer. */
  box: DOMRect;
};

/** Shows one card at a time, in a closed shadow root in the top layer. Between two cards nothing of it is in the page. */
export function createCardHost(): CardView {
  let shown: Shown | undefined;

  const hide = () => {
    if (!shown) return;
    const { host, frame, focusedBefore } = shown;
    shown = undefined;
    const hadFocus = document.activeElement === host;
    render(null, frame);
    host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  };

  const place = () => {
    if (!shown) return;
    const current = shown;
    const { frame, anchor } = current;
    const box = anchor();
    current.box = frame.getBoundingClientRect();
    if (!box || isSheet()) return;
    const options = {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GUTTER, fallbackPlacements: ['top-start'] }),
        shift({ padding: GUTTER }),
        size({
          padding: GUTTER,
          apply: ({ availableHeight }) => frame.style.setProperty('max-height', `${Math.max(120, Math.min(360, innerHeight * 0.6, availableHeight))}px`),
        }),
      ],
    } satisfies Partial<ComputePositionConfig>;
    void computePosition({ getBoundingClientRect: () => box }, frame, options).then(({ x, y }) => {
      frame.style.setProperty('left', `${Math.round(x)}px`);
      frame.style.setProperty('top', `${Math.round(y)}px`);
      current.box = frame.getBoundingClientRect();
    });
  };

  return {
    show(request) {
      hide();
      const focusedBefore = document.activeElement;
      const { host, frame } = createHost(request.onClose);
      shown = { host, frame, anchor: request.anchor, focusedBefore, box: frame.getBoundingClientRect() };
      const { answer, load, focus, pinned, onPin, onClose } = request;
      render(
        <CardFrame answer={answer} load={load} locale={navigator.language} focus={focus} pinned={pinned} onPin={onPin} onClose={onClose} onDrawn={place} />,
        frame,
      );
    },
    hide,
    place,
    box: () => shown?.box,
    hasFocus: () => shown !== undefined && document.activeElement === shown.host,
  };
}

function createHost(onClose: () => void): { host: HTMLElement; frame: HTMLElement } {
  const host = document.createElement('sidelight-card');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + hostStyle + cardStyle;
  const frame = document.createElement('div');
  frame.className = isSheet() ? 'frame sheet' : 'frame';
  for (const [name, value] of Object.entries({ role: 'dialog', 'aria-modal': 'false', 'aria-labelledby': 'title', lang: 'en', dir: 'ltr' })) {
    frame.setAttribute(name, value);
  }
  root.append(style, frame);
  // A page's shortcuts are not meant for what is typed or pressed in the card.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) host.addEventListener(type, (event) => event.stopPropagation());
  frame.addEventListener('keydown', (event) => leaveByTab(event, root, frame, onClose));
  document.documentElement.append(host);
  host.showPopover();
  return { host, frame };
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
